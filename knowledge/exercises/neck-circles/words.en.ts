/** Half-circle sweep, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Half-circle head sweep',
  aka: ['Neck circles', 'Neck rolls', 'Circular motions of the neck'],
  summary: 'A slow sweep of the head that lets a tense neck loosen.',
  start: 'Sit tall, both feet on the floor, hands in your lap, shoulders loose.',
  steps: [
    'Lower your chin slowly towards your chest.',
    'Sweep your chin towards one shoulder, like a slow pendulum.',
    'Sweep back through the front to the other shoulder.',
    'Come back to the front, lift your head and begin again.',
  ],
  breath: 'Breathe in as you sweep to a side, out as you pass the front.',
  feel: 'Loose and easy, with a mild pull at the back of the neck.',
  mistakes: [
    {
      mistake: 'The sweep becomes a full circle.',
      instead: 'Stop at each side. Leave out the back half.',
    },
    {
      mistake: 'It goes round and round without a break.',
      instead: 'Lift your head after each sweep.',
    },
  ],
  stop: [
    'Stop if you feel dizzy or sick, and do not go on today.',
    'Stop if pain or tingling runs into an arm.',
  ],
  unseen: 'The camera cannot see well how far your head goes forward.',
  notes: [
    'The article only names this one; the steps here are ours.',
    'The article speaks of circles. We do the front half only, as tipping the head back can squeeze the neck.',
  ],
  forms: {
    seated: { name: 'Half-circle head sweep, sitting' },
    small: {
      name: 'Small head sweep',
      steps: [
        'Nod your chin down a little.',
        'Draw a small smile with your nose: a little to one side, then back through the front to the other.',
        'Lift your head to the middle and begin again.',
      ],
      note: 'Stay well inside what feels easy.',
    },
  },
  phases: {
    'chin-down': 'Chin down',
    'to-right': 'Sweep right',
    'through-front': 'Through the front',
    'to-left': 'Sweep left',
    'front-again': 'Back to the front',
    upright: 'Lift your head',
    'small-nod': 'Nod a little',
    'little-right': 'A little right',
    'little-front': 'Through the front',
    'little-left': 'A little left',
    'little-front-again': 'Back to the front',
  },
} as const satisfies ExerciseWords
