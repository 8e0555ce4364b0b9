/** Neck turn, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Neck turn',
  aka: ['Neck rotation', 'Cervical rotation stretch', 'Look over shoulder'],
  summary: 'Can ease a stiff neck and help you look over your shoulder.',
  start: 'Sit tall, both feet on the floor, shoulders loose and back straight.',
  steps: [
    'Keep your chin level. Slowly turn your head to one side, only as far as is comfortable.',
    'Stay there and let your shoulders hang.',
    'Come back to the middle. When this side is done, turn to the other in the same way.',
  ],
  breath: 'Breathe out as you turn, in as you come back. Breathe as usual while you stay.',
  feel: 'A mild stretch along the side of the neck. It never feels forced.',
  mistakes: [
    {
      mistake: 'The chin drops or lifts.',
      instead: 'Let your eyes travel along a level line.',
    },
    {
      mistake: 'The shoulders turn too.',
      instead: 'Keep your chest facing forward.',
    },
    {
      mistake: 'The turn is quick.',
      instead: 'Take about three seconds each way.',
    },
  ],
  stop: [
    'Stop if you feel dizzy, sick or see double, and do not go on today.',
    'Stop if pain or tingling runs into the arm.',
  ],
  unseen: 'Past half way the camera cannot see how far you turn.',
  notes: [
    'The article says not to do this with any pain in the neck or shoulders. We think a small, easy turn is fine with a mild ache that you know. If you are unsure, ask your doctor.',
    'A good one for a break from work.',
  ],
  forms: {
    held: { name: 'Neck turn, stayed in' },
    moving: {
      name: 'Neck turn, moving',
      steps: [
        'Keep your chin level. Slowly turn your head to one side, only as far as is comfortable.',
        'Come straight back to the middle without staying.',
        'When this side is done, turn to the other in the same way.',
      ],
      breath: 'Breathe out as you turn, in as you come back.',
    },
    'half-range': {
      name: 'Half neck turn',
      steps: [
        'Keep your chin level. Turn your head about half way to one side, no further.',
        'Come straight back to the middle without staying.',
        'When this side is done, turn half way to the other.',
      ],
      breath: 'Breathe out as you turn, in as you come back.',
      note: 'Half way means that your nose points between straight ahead and your shoulder.',
    },
    standing: {
      name: 'Neck turn, standing',
      start: 'Stand tall, feet as wide as your hips, shoulders loose and back straight.',
    },
    'on-bed': {
      name: 'Neck turn, lying on the bed',
      start: 'Lie on your back on the bed, head on a flat pillow, knees bent if you like.',
      steps: [
        'Let your head be heavy. Roll it about half way to one side.',
        'Roll it back to the middle without staying. When this side is done, roll to the other.',
        'The pillow carries the weight all the time.',
      ],
      breath: 'Breathe out as you roll to the side, in as you come back.',
    },
  },
  phases: {
    turned: 'Turn slowly',
    'half-turned': 'Turn half way',
    centre: 'Back to the middle',
  },
} as const satisfies ExerciseWords
