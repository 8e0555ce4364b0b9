/** Neck half circle, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Neck half circle',
  aka: ['Neck flexion', 'Head roll', 'Chin to chest, ear to shoulder'],
  summary: 'Eases the back and the sides of the neck.',
  start: 'Sit tall, both feet on the floor, shoulders loose.',
  steps: [
    'Lower your chin towards your chest, as far as it goes without any pain.',
    'Roll your head slowly to one side, until that ear is near the shoulder. Stay a few seconds.',
    'Roll back the same way, through the front.',
    'Lift your head to the middle. When this side is done, do the other.',
  ],
  breath: 'Breathe out as your chin goes down, in as your head comes up. Never hold it.',
  feel: 'A mild stretch at the back of the neck, then along one side.',
  mistakes: [
    {
      mistake: 'The head tips back on the way across.',
      instead: 'Always come back through the front.',
    },
    {
      mistake: 'The shoulder lifts to meet the ear.',
      instead: 'Let both arms hang heavy.',
    },
    {
      mistake: 'The head is rolled fast.',
      instead: 'Move as slowly as you breathe.',
    },
  ],
  stop: [
    'Stop if you feel dizzy or sick.',
    'Stop if lowering your chin hurts, or sends pain or tingling into an arm or down the back.',
  ],
  unseen: 'The camera cannot see well how far your head goes forward.',
  notes: [
    'The article rolls the head round by the back. We leave that part out, as it can squeeze the neck.',
    'The article does not say how often. The number of repeats is ours.',
  ],
  forms: {
    seated: { name: 'Neck half circle, sitting' },
    standing: {
      name: 'Neck half circle, standing',
      start: 'Stand tall, feet as wide as your hips, shoulders loose.',
    },
    'nod-only': {
      name: 'Small nod',
      steps: [
        'Nod your chin down a little, as if you were saying a slow yes.',
        'Stop well before it pulls.',
        'Come back up to the middle, no further.',
      ],
      breath: 'Breathe out as you nod, in as you come up.',
    },
  },
  phases: {
    'chin-down': 'Chin down',
    'ear-to-side': 'Roll to the side',
    'through-front': 'Back through the front',
    upright: 'Lift your head',
    'small-nod': 'Nod a little',
  },
} as const satisfies ExerciseWords
