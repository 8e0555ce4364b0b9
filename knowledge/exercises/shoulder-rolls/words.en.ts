/** Shoulder rolls, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Shoulder rolls',
  aka: ['Shoulder circles', 'Tai chi shoulder lift and forward roll', 'Shoulder lift and roll'],
  summary: 'Loosens the shoulders and the top of the back.',
  start: 'Sit tall, both feet on the floor. Let your arms hang and your shoulders drop.',
  steps: [
    'Lift both shoulders slowly towards your ears.',
    'Roll them forward and let them sink.',
    'Lift them again, roll them back and let them sink.',
    'Keep going, once forward and once back. The last roll goes back.',
  ],
  breath: 'Breathe in as they lift, out as they sink.',
  feel: 'Loose and warm on top of the shoulders. A little clicking without pain is nothing to worry about.',
  mistakes: [
    {
      mistake: 'The head pokes forward.',
      instead: 'Keep your ears above your shoulders.',
    },
    {
      mistake: 'The elbows do the work.',
      instead: 'Let your arms hang like wet towels. The shoulders lead.',
    },
  ],
  stop: ['Stop if it pinches in a shoulder, or if pain or tingling runs down an arm.'],
  unseen: 'From the front, the camera cannot see which way round you roll.',
  notes: [
    'One article rolls forward only, another gives no direction. We do both and finish backward.',
    'One article only names this as a warm-up. The other one calls it a tai chi exercise.',
  ],
  forms: {
    seated: { name: 'Shoulder rolls, sitting' },
    standing: {
      name: 'Shoulder rolls, standing',
      start: 'Stand tall, feet as wide as your hips, knees soft. Let your arms hang and your shoulders drop.',
    },
  },
  phases: {
    lifted: 'Lift',
    forward: 'Roll forward',
    down: 'Let them sink',
    'lifted-again': 'Lift again',
    backward: 'Roll back',
    'down-again': 'Let them sink',
  },
} as const satisfies ExerciseWords
