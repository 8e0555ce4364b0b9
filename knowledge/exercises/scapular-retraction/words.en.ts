/** Shoulder blade squeeze, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Shoulder blade squeeze',
  aka: ['Scapular retraction', 'Shoulder blade pinch'],
  summary: 'Wakes up and strengthens the muscles between the shoulder blades.',
  start: 'Sit tall with both feet on the floor. Let your arms hang loose and your shoulders drop.',
  steps: [
    'Draw your shoulder blades gently together, as if to hold a pencil between them.',
    'Keep your shoulders low and your belly lightly firm. Stay and keep breathing.',
    'Let go all the way before the next one.',
  ],
  breath: 'Breathe out as you squeeze. Keep breathing as usual while you hold.',
  feel: 'A light, warm effort between the shoulder blades. Not in the neck.',
  mistakes: [
    {
      mistake: 'The shoulders creep up to the ears.',
      instead: 'Think of sliding the blades down into your back pockets.',
    },
    {
      mistake: 'The chest pushes out and the low back arches.',
      instead: 'Move only the blades. Keep your belly lightly firm.',
    },
    { mistake: 'Only the elbows pull back.', instead: 'Leave the arms loose. Let the blades do the work.' },
  ],
  stop: [
    'Stop if it pinches in the shoulder, or if pain runs down the arm.',
    'If it hurts each time you try, leave it out and ask a health professional.',
  ],
  unseen: 'The camera cannot see your shoulder blades, only that your shoulders go back a little.',
  notes: ['The squeeze also gives the front of the chest a light stretch.'],
  forms: {
    seated: { name: 'Shoulder blade squeeze, sitting' },
    standing: {
      name: 'Shoulder blade squeeze, standing',
      start: 'Stand tall with your feet hip-width apart. Let your arms hang loose and your shoulders drop.',
      note: 'Stand near a wall if you like something to hold.',
    },
    'small-squeeze': {
      name: 'Small shoulder blade squeeze',
      steps: [
        'Draw your shoulder blades a little way together. Use about a third of your strength.',
        'Stay for just a moment, while you breathe out.',
        'Let go and rest for a breath.',
      ],
      breath: 'Breathe out as you squeeze. Breathe in as you let go.',
      note: 'A good way to begin, or to keep moving on a sore day.',
    },
    kneeling: {
      name: 'Shoulder blade squeeze, kneeling',
      start:
        'Kneel tall on a mat or a pillow, knees under your hips. Let your arms hang loose. A chair beside you helps you up again.',
      note: 'The article lists this as a variation. Kneeling tall makes the trunk work a little, too.',
    },
    'with-weights': {
      name: 'Shoulder blade squeeze with light weights',
      start: 'Stand tall with a light weight in each hand. Let your arms hang by your sides.',
      steps: [
        'Draw your shoulder blades together. The weights move only a little.',
        'Keep your shoulders low and your arms straight. Stay and keep breathing.',
        'Let go slowly. Do not let the weights pull your shoulders down.',
      ],
      note: 'Half a kilo to one kilo is plenty to begin with. Small full water bottles will do.',
    },
    'with-band': {
      name: 'Shoulder blade squeeze with a band',
      start:
        'Sit tall. Hold a light band in front of you, palms up. Bend your elbows and keep them at your sides.',
      steps: [
        'Move your hands apart against the band. Your elbows stay at your sides.',
        'At the same time, draw your shoulder blades together. Stay and keep breathing.',
        'Let the hands come back slowly. Keep hold of the band until it is slack.',
      ],
      note: 'Look the band over for tears first. If latex bothers your skin, use a latex-free band.',
    },
    prone: {
      name: 'Shoulder blade squeeze, lying face down',
      start:
        'Lie on your stomach with your forehead on a folded towel. Your arms lie by your sides, palms down.',
      steps: [
        'Draw your shoulder blades together. Let your shoulders lift off the floor, and your hands too.',
        'Keep your head, chest and legs down. Stay and keep breathing.',
        'Lower your arms slowly and rest.',
      ],
      note: 'A flat pillow under your belly makes it easier on the low back.',
    },
  },
  phases: { squeezed: 'Squeeze', released: 'Let go' },
} as const satisfies ExerciseWords
