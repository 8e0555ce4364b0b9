/** Arm circles, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const lowSteps = [
  'Let your arms hang a little away from your sides.',
  'Draw a small circle with both hands at hip height, one way round.',
  'Then draw the same circle the other way round. Keep going, one each way.',
]

export const words = {
  name: 'Arm circles',
  aka: ['Shoulder circles with straight arms', 'Arm circle warm-up'],
  summary: 'Warms up the shoulders before you do more.',
  start:
    'Stand with your feet as wide as your hips, knees soft. Lift both arms out to the sides, just below shoulder height.',
  steps: [
    'Draw a small circle forward with both hands, about as big as a dinner plate.',
    'Then draw the same circle backward.',
    'Keep going, one forward and one backward. Your shoulders stay low.',
    'If your arms get tired, lower them and rest.',
  ],
  breath: 'Just keep breathing as usual.',
  feel: 'Warm, loose shoulders and a light effort. No pinching.',
  mistakes: [
    {
      mistake: 'The circles are big or fast.',
      instead: 'Small and slow is enough to warm up.',
    },
    {
      mistake: 'The shoulders creep up to the ears.',
      instead: 'Lower your arms a little and let the shoulders drop.',
    },
  ],
  stop: ['Stop if a shoulder pinches or hurts, or if a hand goes numb.'],
  unseen: 'The camera cannot see how far your circles go forward and back.',
  notes: [
    'The article only names this one as a warm-up; the steps here are ours.',
    'Shoulder rolls do the same job, if you like those better.',
  ],
  forms: {
    standing: { name: 'Arm circles, standing' },
    seated: {
      name: 'Arm circles, sitting',
      start:
        'Sit tall on a chair, both feet flat. Lift both arms out to the sides, just below shoulder height.',
    },
    low: {
      name: 'Low arm circles, standing',
      start: 'Stand with your feet as wide as your hips, knees soft.',
      steps: lowSteps,
    },
    'low-seated': {
      name: 'Low arm circles, sitting',
      start: 'Sit tall near the front of a chair without arms, both feet flat.',
      steps: lowSteps,
    },
  },
  phases: {
    over: 'Up and over',
    front: 'To the front',
    under: 'Down and under',
    behind: 'To the back',
    'under-again': 'Down and under',
    'front-again': 'To the front',
    'over-again': 'Up and over',
    'behind-again': 'Now the other way',
    'low-front': 'To the front',
    'low-in': 'In',
    'low-behind': 'To the back',
    'low-out': 'Out',
    'low-behind-again': 'Now the other way',
    'low-in-again': 'In',
    'low-front-again': 'To the front',
    'low-out-again': 'Out',
  },
} as const satisfies ExerciseWords
