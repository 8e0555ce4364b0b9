/** Thread the needle, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Thread the needle',
  aka: ['Thread the needle pose', 'Parsva Balasana'],
  summary: 'Stretches the back of the shoulder and turns the upper back.',
  start:
    'Come on to your hands and knees, hands under your shoulders and knees under your hips. Pad your knees if you like.',
  steps: [
    'Slide one hand along the floor, palm up, under your chest to the far side.',
    'Let that shoulder and the side of your head come down on the floor or on a pillow.',
    'Keep most of your weight on your knees and on the other hand. Stay and breathe.',
    'Press the other hand down and slide back up slowly. When this side is done, do the other.',
  ],
  breath: 'Breathe out as the arm slides through. Breathe slowly while you stay.',
  feel: 'A stretch behind the shoulder and between the shoulder blades. The neck should feel at ease.',
  mistakes: [
    {
      mistake: 'The head or neck carries weight.',
      instead: 'Rest on the back of the shoulder. Put a pillow under your head.',
    },
    {
      mistake: 'The hips swing away from the knees.',
      instead: 'Keep your hips above your knees.',
    },
  ],
  stop: [
    'Stop if your neck hurts or feels squashed, or if the shoulder pinches.',
    'Come up slowly and stop if you feel dizzy.',
  ],
  unseen: 'The camera cannot see how far your chest turns, or how heavy your head lies.',
  notes: [
    'The article only names this one; the steps here are ours.',
    'The article pairs the name with kneeling, arms behind the back. That is a different pose.',
  ],
  forms: {
    floor: { name: 'Thread the needle on the floor' },
    forearm: {
      name: 'Thread the needle on one forearm',
      start:
        'Come on to your hands and knees. Lower yourself on to both forearms, elbows under your shoulders.',
      steps: [
        'Stay on one forearm. Slide the other hand, palm up, under your chest.',
        'Go only as far as your head and shoulder stay off the floor. Look down at the floor.',
        'Stay for a breath or two, then slide back.',
        'When this side is done, do the other.',
      ],
      note: 'This one spares the wrists, and the head carries no weight.',
    },
    'at-wall': {
      name: 'Thread the needle at the wall',
      start:
        'Stand facing a wall, about half an arm away. Rest one forearm on the wall, elbow a bit below the shoulder.',
      steps: [
        'Slide your free hand under the resting arm and along the wall.',
        'Let your chest turn after it, about half way. Your eyes follow.',
        'Stay for a breath, then come back.',
        'When this arm is done, use the other.',
      ],
      note: 'Put the arm lower on the wall if the shoulder complains.',
    },
    'at-table': {
      name: 'Thread the needle at a table',
      start: 'Sit at a table, both feet flat. Rest one forearm across the table in front of you.',
      steps: [
        'Turn your free hand palm up and slide it along the table, under the resting arm.',
        'Let your chest turn after it, about half way. Your back may round a little.',
        'Stay for a breath, then slide back.',
        'When this arm is done, use the other.',
      ],
    },
  },
  phases: {
    threaded: 'Slide through, rest',
    reached: 'Reach through',
    back: 'Slide back',
  },
} as const satisfies ExerciseWords
