/** Cow only, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Cow only',
  aka: ['Cat-camel without the cat', 'Extension half of cat-camel', 'Cow pose', 'Bitilasana'],
  summary: 'Opens the chest and the upper back, with no rounding.',
  start:
    'Come onto your hands and knees. Put your hands under your shoulders and your knees under your hips. Make your back level.',
  steps: [
    'Breathe in. Let your chest sink slowly between your arms.',
    'Stay a moment. Keep breathing, and keep your shoulder blades soft.',
    'Breathe out and come back to level. Do not round.',
    'Keep your neck long and look at the floor all the time.',
  ],
  breath: 'Breathe in as your chest opens. Breathe out as you come back. Do not hold your breath.',
  feel: 'An easy opening between the shoulder blades and across the chest.',
  mistakes: [
    {
      mistake: 'All the bend is in the low back.',
      instead: 'Keep your belly lightly firm and let the breastbone lead.',
    },
    { mistake: 'The head tips back.', instead: 'Look at one spot on the floor just ahead of your hands.' },
  ],
  stop: ['Stop if your low back or neck pinches, or if pain runs into an arm or a leg.'],
  unseen: 'The camera cannot see whether your upper back or your low back bends.',
  notes: [
    'The article only says to keep this half of cat-cow. The steps and the numbers here are ours.',
    'That article would avoid all rounding. For most people rounding is safe. This one is here if rounding does not suit you.',
  ],
  forms: {
    'hands-and-knees': { name: 'Cow only, on hands and knees' },
    forearms: {
      name: 'Cow only, on the forearms',
      start: 'Come onto your knees and forearms, with your elbows under your shoulders.',
      steps: [
        'Breathe in. Let your chest sink between your upper arms.',
        'Stay a moment and keep breathing.',
        'Breathe out and come back to level. Do not round.',
      ],
      note: 'This one spares the wrists.',
    },
    seated: {
      name: 'Cow only, sitting',
      start:
        'Sit near the front of a steady chair. Put both feet on the floor and your hands on your thighs.',
      steps: [
        'Breathe in. Tip your hips forward a little and lift your breastbone.',
        'Stay a moment. Look straight ahead and keep your shoulders low.',
        'Breathe out and come back to sitting tall. Do not slump.',
      ],
    },
    'at-table': {
      name: 'Cow only, hands on a table',
      start:
        'Stand facing a heavy table. Put your hands on it and step back until you lean forward a little.',
      steps: [
        'Breathe in. Let your chest sink a little between your arms.',
        'Stay a moment. Keep your head in line with your back.',
        'Breathe out and come back to level.',
      ],
    },
    'at-wall': {
      name: 'Chest opener, back to a wall',
      start:
        'Stand with your hips and upper back against a wall, feet a small step away. Let your arms hang.',
      steps: [
        'Breathe in. Lift your breastbone and let your upper back widen on the wall.',
        'Stay a moment. Look straight ahead and keep your shoulders low.',
        'Breathe out and let your chest settle.',
      ],
    },
  },
  phases: { open: 'Open the chest', level: 'Back to level' },
} as const satisfies ExerciseWords
