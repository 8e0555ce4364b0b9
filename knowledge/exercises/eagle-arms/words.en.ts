/** Eagle arms, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Eagle arms',
  aka: ['Eagle arms pose', 'Garudasana arms'],
  summary: 'Stretches the muscles between the shoulder blades.',
  start: 'Sit tall with both feet flat and your shoulders low.',
  steps: [
    'Cross one elbow over the other in front of your chest.',
    'Bend your elbows and wrap your forearms round each other, only as far as they go by themselves.',
    'Lift your elbows to about shoulder height. Breathe into the space between your shoulder blades.',
    'Unwrap slowly. Later, cross the arms the other way round.',
  ],
  breath: 'Breathe out as you wrap. Breathe slowly while you stay.',
  feel: 'A wide, mild stretch between the shoulder blades and behind the shoulders.',
  mistakes: [
    {
      mistake: 'The forearms are pulled tight.',
      instead: 'Let the backs of the hands just meet, or use the hug.',
    },
    { mistake: 'The shoulders creep up to the ears.', instead: 'Let them sink. Lower your elbows a little.' },
    {
      mistake: 'The head pokes forward.',
      instead: 'Keep your head over your chest and look straight ahead.',
    },
  ],
  stop: ['Stop if it pinches at the front or top of the shoulder, or if a hand tingles.'],
  unseen: 'The camera cannot see how tightly your arms are wrapped.',
  notes: ['The article only names this one; the steps here are ours.'],
  forms: {
    full: { name: 'Eagle arms, sitting' },
    standing: {
      name: 'Eagle arms, standing',
      start: 'Stand tall with your feet hip-width apart and your shoulders low.',
    },
    hug: {
      name: 'Eagle arms as a hug',
      steps: [
        'Wrap your arms round yourself, one hand on each opposite shoulder. Let your elbows hang low.',
        'Breathe in and feel your shoulder blades move apart.',
        'Stay and breathe. Do not pull.',
        'Let go slowly. Later, put the other arm on top.',
      ],
      note: 'If the shoulders are hard to reach, hold your upper arms instead.',
    },
  },
  phases: { wrapped: 'Wrap and lift', hugged: 'Hug yourself', unwrapped: 'Unwrap slowly' },
} as const satisfies ExerciseWords
