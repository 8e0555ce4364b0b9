/** Lying knee rolls, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const smallSteps = [
  'Keep your knees and feet together. Tip your knees a little to one side, about a hand’s width.',
  'Bring them back to the middle without staying. When this side is done, tip them the other way.',
  'Move slowly. Your shoulders stay heavy.',
]

export const words = {
  name: 'Lying knee rolls',
  aka: ['Trunk rotation', 'Lower trunk rotation', 'Knee rolls', 'Lying trunk rotation'],
  summary: 'A restful turn for the middle and lower back.',
  start:
    'Lie on your back with your knees bent and your feet flat. Rest your arms on the floor, a little away from your sides. A pillow under your head is fine.',
  steps: [
    'Keep your knees together. Let both knees sink slowly to one side.',
    'Keep both shoulders on the floor and the knees bent as they are.',
    'Stay and breathe. Let the weight of your legs do the work.',
    'Bring your knees back to the middle. When this side is done, do the other.',
  ],
  breath: 'Breathe out as your knees sink. Breathe in as they come up.',
  feel: 'A mild pull along the side of the back and the ribs. Nothing sharp.',
  mistakes: [
    {
      mistake: 'The far shoulder lifts off the floor.',
      instead: 'Let the knees go only as far as the shoulder stays down.',
    },
    {
      mistake: 'The legs drop fast.',
      instead: 'Lower them slowly, as if the air were thick.',
    },
  ],
  stop: ['Stop if it hurts in the low back, or if pain runs down a leg.'],
  notes: [
    'The article does not say how often. The number of repeats is ours.',
    'To get up, roll on to your side first and push up with your hands. Take your time.',
  ],
  forms: {
    floor: { name: 'Knee rolls on the floor' },
    'on-bed': {
      name: 'Knee rolls on the bed',
      start:
        'Lie on your back in the middle of the bed, knees bent and feet flat. Rest your arms a little away from your sides.',
    },
    small: { name: 'Small knee rolls on the floor', steps: smallSteps },
    'small-on-bed': {
      name: 'Small knee rolls on the bed',
      start:
        'Lie on your back in the middle of the bed, knees bent and feet flat. Rest your arms a little away from your sides.',
      steps: smallSteps,
    },
  },
  phases: {
    'knees-aside': 'Let them sink',
    'knees-tipped': 'Tip a little',
    'knees-up': 'Back to the middle',
  },
} as const satisfies ExerciseWords
