/** Cross-body stretch, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Cross-body stretch',
  aka: ['Cross-body arm stretch', 'Posterior shoulder stretch', 'Cross body stretch'],
  summary: 'Stretches behind the shoulder and beside the shoulder blade.',
  start: 'Sit tall with both feet flat and your shoulders low.',
  steps: [
    'Bring one arm straight across your chest, just below shoulder height.',
    'Hook your other forearm round it, just above the elbow.',
    'Draw the arm gently closer until you feel a mild stretch. Stay and breathe.',
    'Let go slowly. Then change arms.',
  ],
  breath: 'Breathe out as you draw the arm in. Breathe slowly while you stay.',
  feel: 'A mild stretch behind the shoulder, and perhaps beside the shoulder blade.',
  mistakes: [
    { mistake: 'The whole chest turns with the arm.', instead: 'Keep your chest facing forward.' },
    { mistake: 'The shoulder lifts to the ear.', instead: 'Let it sink before you draw the arm in.' },
    { mistake: 'The elbow joint is pulled.', instead: 'Hold the upper arm, just above the elbow.' },
  ],
  stop: ['Stop if it pinches at the front or top of the shoulder, or if the hand tingles.'],
  unseen: 'The camera cannot see how hard you draw the arm in.',
  notes: [
    'The article shows only a picture of this one; the steps here are ours.',
    'The article chose it for a tight spot near the shoulder blades.',
  ],
  forms: {
    seated: { name: 'Cross-body stretch, sitting' },
    standing: {
      name: 'Cross-body stretch, standing',
      start: 'Stand tall with your feet hip-width apart and your shoulders low.',
    },
    half: {
      name: 'Cross-body stretch without a pull',
      steps: [
        'Lay one hand on your other shoulder or upper arm. Let the elbow hang low.',
        'Rest your free hand under that elbow to carry it. Do not pull.',
        'Let the shoulder go heavy. Stay and breathe.',
        'Let go slowly. Then change arms.',
      ],
    },
  },
  phases: { across: 'Across and stay', 'half-across': 'Rest it across', back: 'Let go slowly' },
} as const satisfies ExerciseWords
