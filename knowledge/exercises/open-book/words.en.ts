/** Open book, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const halfSteps = [
  'Let your breath go and roll your top elbow a little up and back.',
  'Stop half way, while it still feels easy. Your eyes look up, no further.',
  'Breathe in and roll forward again. When this side is done, roll over slowly and do the other.',
]

export const words = {
  name: 'Open book',
  aka: ['Side-lying thoracic rotation', 'Side-lying windmill', 'Open book stretch'],
  summary: 'Helps the upper back turn and the chest open.',
  start:
    'Lie on your side with a pillow under your head. Bend your knees up to about waist height. Reach both arms out in front, palms together.',
  steps: [
    'Keep your knees stacked. Slowly lift your top hand away from the lower one.',
    'Carry the arm up and over, as if you were opening a book. Let your eyes and head follow your hand.',
    'Let the hand sink towards the far side, palm up. Stay there, only as far as is comfortable.',
    'Bring the arm back the same way until your palms meet.',
    'When this side is done, roll over slowly and do the other.',
  ],
  breath: 'Breathe out as you open. Breathe in as you close.',
  feel: 'A mild stretch across the chest and a turn between the shoulder blades. Not a pinch in the shoulder.',
  mistakes: [
    {
      mistake: 'The knees come apart and the hips roll too.',
      instead: 'Press the knees lightly together, or hold a pillow between them.',
    },
    {
      mistake: 'The arm swings open fast.',
      instead: 'Take about three seconds each way.',
    },
    {
      mistake: 'The hand is pushed to the floor.',
      instead: 'Let it hang in the air where the turn ends by itself.',
    },
  ],
  stop: [
    'Stop if the shoulder pinches, or if you feel tingling down the arm.',
    'Stop if rolling or turning your head makes you dizzy.',
  ],
  unseen: 'The camera cannot see how far your chest turns, or whether your knees stay together.',
  notes: [
    'The article shows only one side. Both sides are meant.',
    'It may be done a few times a day, as long as it feels good.',
    'If your arm gets tired or sore, bend the elbow.',
  ],
  forms: {
    floor: { name: 'Open book on the floor' },
    'on-bed': {
      name: 'Open book on the bed',
      start:
        'Lie on your side in the middle of the bed, head on a pillow. Bend your knees up to about waist height. Reach both arms out in front, palms together.',
      note: 'Leave room behind you for your arm.',
    },
    'half-range': {
      name: 'Half open book on the floor',
      start:
        'Lie on your side with a pillow under your head and your knees bent. Rest your top hand on your ribs, elbow bent.',
      steps: halfSteps,
      note: 'A pillow between the knees makes this more comfortable.',
    },
    'half-range-on-bed': {
      name: 'Half open book on the bed',
      start:
        'Lie on your side on the bed, head on a pillow and knees bent. Rest your top hand on your ribs, elbow bent.',
      steps: halfSteps,
      note: 'A pillow between the knees makes this more comfortable.',
    },
    seated: {
      name: 'Open book on a chair',
      start:
        'Sit tall with both feet on the floor. Rest your palms together in front of your breastbone, elbows low.',
      steps: [
        'Keep your hips and knees facing forward. Open one hand out to the side, elbow bent and low.',
        'Let your chest and eyes follow the hand, about half way round.',
        'Stay for a moment, then bring the palms together again.',
        'When this side is done, do the other.',
      ],
      note: 'Low elbows keep this one easy on the shoulders.',
    },
  },
  phases: {
    opened: 'Open up',
    closed: 'Close again',
    'rolled-open': 'Roll half way open',
    'rolled-closed': 'Roll forward again',
    'hand-aside': 'Hand out to the side',
    'palms-together': 'Palms together',
  },
} as const satisfies ExerciseWords
