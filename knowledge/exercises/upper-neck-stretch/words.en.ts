/** Side-of-neck stretch, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Side-of-neck stretch',
  aka: ['Upper stretch', 'Upper trapezius stretch', 'Levator scapulae stretch', 'Ear to shoulder'],
  summary: 'Eases tight spots between the neck and the shoulder.',
  start: 'Sit tall, both feet on the floor, arms hanging by your sides.',
  steps: [
    'Let one ear sink towards the shoulder on that side. Your nose keeps facing forward.',
    'Let the other arm hang heavy. Stay and breathe.',
    'Bring your head up slowly. When this side is done, do the other.',
  ],
  breath: 'Breathe out as your head sinks. Breathe slowly while you stay.',
  feel: 'A mild stretch from the ear to the top of the shoulder, on the side you lean away from.',
  mistakes: [
    {
      mistake: 'The shoulder creeps up to the ear.',
      instead: 'Let both shoulders drop before you tilt.',
    },
    {
      mistake: 'The head turns or falls forward.',
      instead: 'Keep your nose pointing straight ahead.',
    },
  ],
  stop: [
    'Stop if pain or tingling runs into the arm, or if you feel dizzy.',
    'Stop if it pinches on the side you lean to.',
  ],
  unseen: 'The camera cannot see how strong the stretch is.',
  notes: [
    'The article only names this one; the steps here are ours.',
    'Its idea: stretch the muscle where the tight spot is. Tilting reaches the top of the shoulder, looking down reaches further back.',
  ],
  forms: {
    seated: { name: 'Upper neck stretch, ear to shoulder' },
    'look-down': {
      name: 'Turn half way and look down',
      steps: [
        'Turn your head half way to one side.',
        'Look down towards your armpit until you feel a mild stretch at the back of the neck.',
        'Stay and breathe. Both shoulders stay low.',
        'Look up to level and come back to the middle. When this side is done, do the other.',
      ],
      note: 'You feel this one further back, from the neck to the top corner of the shoulder blade.',
    },
    small: {
      name: 'Small upper neck stretch',
      steps: [
        'Let one ear sink a little towards the shoulder, about half of what you could do.',
        'Stay for a breath or two.',
        'Bring your head up slowly. When this side is done, do the other.',
      ],
    },
    'with-hand': {
      name: 'Ear to shoulder with a resting hand',
      steps: [
        'Let one ear sink towards the shoulder on that side. Your nose keeps facing forward.',
        'Lay the hand of that side over your head, above the other ear. Its weight is enough: do not pull.',
        'Stay and breathe, with the other arm heavy.',
        'Take the hand away first, then bring your head up. When this side is done, do the other.',
      ],
      note: 'Only for when the stretch without a hand has become easy.',
    },
  },
  phases: {
    tilted: 'Let it sink',
    'tilted-a-little': 'Sink a little',
    'half-turned': 'Turn half way',
    'looking-down': 'Look down',
    centre: 'Back to the middle',
  },
} as const satisfies ExerciseWords
