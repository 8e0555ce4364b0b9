/** Sideways chair turn, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Sideways chair turn',
  aka: ['Chair rotation', 'Sideways chair twist', 'Sideways chair rotation'],
  summary: 'A turn with the backrest to hold, handy in the morning or at a desk.',
  start:
    'Use a steady chair with a back, one without wheels or arms. Sit sideways, so that one side touches the backrest. Both feet are flat on the floor.',
  steps: [
    'Keep your legs still. Turn your chest towards the backrest.',
    'Place both hands on the backrest.',
    'Let your arms help you to sit tall and to turn a little more. Stay and breathe.',
    'Turn back. When this side is done, sit the other way round and do the other.',
  ],
  breath: 'Breathe out as you turn. Keep breathing while you stay.',
  feel: 'A stretch round the ribs and across the back. No pinch in the low back.',
  mistakes: [
    {
      mistake: 'The arms pull hard.',
      instead: 'Use only as much help as you would use to open a light door.',
    },
    {
      mistake: 'The knees and feet turn too.',
      instead: 'Keep your knees side by side and your feet where they are.',
    },
  ],
  stop: ['Stop if the turn hurts, or if pain runs round the ribs or down a leg.'],
  unseen: 'The camera cannot see how hard your hands pull, or how far your back turns.',
  notes: [
    'The article’s wording is a little unclear. We read it as sitting sideways on the chair.',
    'The article shows only one side. Both sides are meant.',
  ],
  forms: {
    'arms-on-backrest': { name: 'Sideways chair turn, arms helping' },
    'no-pull': {
      name: 'Sideways chair turn, hands only resting',
      steps: [
        'Keep your legs still. Turn your chest a little towards the backrest.',
        'Let your hands rest on the backrest without pulling.',
        'Stop about half way, while it feels easy. Stay for a breath or two.',
        'Turn back. When this side is done, sit the other way round and do the other.',
      ],
    },
  },
  phases: {
    turned: 'Turn and stay',
    'half-turned': 'Turn half way',
    sideways: 'Turn back',
  },
} as const satisfies ExerciseWords
