/** Shoulder blade circles on a roller, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Shoulder blade circles on a roller',
  aka: ['Scapular rolls', 'Scapular rolls on roller', 'Shoulder circles on roller'],
  summary: 'Small circles that rub the muscles around the shoulder blades.',
  start:
    'Sit on the floor with the roller behind you. Lie back so it crosses your back just below the shoulder blades. Knees bent, hips on the floor, head in both hands.',
  steps: [
    'Let your hands carry your head. Point your elbows at the ceiling.',
    'Make small, slow circles with your shoulders: up, back and down.',
    'Feel the blades slide over the roller.',
    'Halfway through, circle the other way.',
    'To finish, roll off to one side.',
  ],
  breath: 'Keep breathing, slow and easy. Breathe in as the shoulders rise and out as they sink.',
  feel: 'A gentle rub around the lower edge of the shoulder blades. It should not hurt.',
  mistakes: [
    { mistake: 'Big, fast circles.', instead: 'Draw a circle the size of a coin.' },
    { mistake: 'The head hangs back.', instead: 'Let your hands or a pile of pillows carry it.' },
  ],
  stop: ['Stop if it hurts, if a shoulder pinches, or if an arm tingles.', 'Stop if you feel dizzy.'],
  notes: [
    'The article rests the forearms on the floor. That is awkward on a roller, so you hold your head, or cross your arms.',
    'Start with light pressure and a short time, and build up slowly.',
    'If you live with long-term pain, ask a health professional before you use a roller.',
    'The article gives no numbers, so the times are ours.',
  ],
  forms: {
    crosswise: { name: 'Shoulder blade circles, on a roller' },
    'arms-crossed': {
      name: 'Shoulder blade circles, arms crossed',
      start:
        'Pile pillows as high as the roller, where your head will be. Lie back with the roller just below the shoulder blades and your head on the pillows.',
      steps: [
        'Cross your arms loosely, hands on your upper arms.',
        'Make small, slow circles with your shoulders: up, back and down.',
        'Halfway through, circle the other way.',
        'To finish, roll off to one side.',
      ],
    },
    'at-wall': {
      name: 'Shoulder blade circles, at a wall',
      start:
        'Stand with your back to a wall, feet a step away. Put the roller across your back at the shoulder blades. Let your arms hang.',
      steps: [
        'Lean back lightly to hold the roller.',
        'Make small, slow circles with your shoulders: up, back and down.',
        'Halfway through, circle the other way.',
      ],
    },
    'on-bed': {
      name: 'Shoulder blade circles, on the bed',
      start: 'Lie on your back on the bed, knees bent, your head on a pillow and your arms by your sides.',
      steps: [
        'Make small, slow circles with your shoulders: up, back into the bed, and down.',
        'Feel the blades slide on the mattress.',
        'Halfway through, circle the other way.',
      ],
      note: 'No roller is needed for this one.',
    },
  },
  phases: { 'circled-up': 'Circle up', 'circled-down': 'Round and down' },
} as const satisfies ExerciseWords
