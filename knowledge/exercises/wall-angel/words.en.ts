/** Wall angel, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const lowSteps = [
  'Keep your elbows at your sides. Move your hands apart until they point out to the sides, or as far as is easy.',
  'Feel your shoulder blades draw together. Stay for a moment.',
  'Bring your hands in front of you again.',
]

export const words = {
  name: 'Wall angel',
  aka: ['Wall angels', 'Wall angles', 'Wall slides'],
  summary: 'Moves the shoulder blades through their range and helps the chest open.',
  start:
    'Stand with your back against a wall, feet a small step in front. Hold your arms out to the sides with elbows bent, like goal posts.',
  steps: [
    'Rest your arms on the wall, or as near to it as is easy. Let your back stay flat on the wall.',
    'Slide your hands up slowly in a wide arc.',
    'Go up until your fingers come near each other over your head, or your back wants to leave the wall.',
    'Slide down again, just as slowly.',
  ],
  breath: 'Breathe in as your arms go up. Breathe out as they come down.',
  feel: 'Work round and below the shoulder blades, and a light stretch across the chest.',
  mistakes: [
    {
      mistake: 'The back arches off the wall.',
      instead: 'Keep your belly lightly firm. Stop a bit lower with your arms.',
    },
    { mistake: 'The arms go too fast.', instead: 'Take about three seconds each way.' },
    {
      mistake: 'The shoulders creep up to the ears.',
      instead: 'Keep your neck long. Make the arc smaller.',
    },
  ],
  stop: [
    'Stop if the shoulder pinches or hurts as the arm goes up.',
    'Stop if your hands tingle or go numb.',
  ],
  unseen: 'The camera cannot see whether your back and arms stay on the wall.',
  notes: [
    'The article writes “wall angles”. The usual name is wall angel, after a snow angel.',
    'The article does not say how high to go. We stop where the fingers near each other over the head, or sooner.',
    'Your arms need not touch the wall. If your head does not rest on it easily, leave it a little in front.',
  ],
  forms: {
    full: { name: 'Wall angel, standing' },
    'low-arms': {
      name: 'Wall angel with low arms',
      start:
        'Stand with your back against a wall, feet a small step in front. Bend your elbows at your sides, hands in front of you, palms up.',
      steps: lowSteps,
      breath: 'Breathe out as your hands move apart. Breathe in as they come back.',
      note: 'Your arms stay below shoulder height.',
    },
    seated: {
      name: 'Angel arms on a chair',
      start:
        'Sit tall against the back of a chair, both feet flat. Hold your arms out to the sides with elbows bent, like goal posts.',
      steps: [
        'Keep your back resting on the chair. Let your shoulders sink.',
        'Raise your hands slowly in a wide arc, as high as is easy.',
        'Come down again, just as slowly.',
      ],
      note: 'A pillow between your back and the chair is fine. Rest your arms if they tire.',
    },
    'seated-low-arms': {
      name: 'Low angel arms on a chair',
      start: 'Sit tall with both feet flat. Bend your elbows at your sides, hands in front of you, palms up.',
      steps: lowSteps,
      breath: 'Breathe out as your hands move apart. Breathe in as they come back.',
      note: 'Your arms stay below shoulder height.',
    },
  },
  phases: {
    up: 'Slide up',
    down: 'Slide down',
    'hands-out': 'Hands apart',
    'hands-in': 'Hands in front',
  },
} as const satisfies ExerciseWords
