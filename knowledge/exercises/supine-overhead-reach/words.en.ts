/** Lying overhead reach, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Lying overhead reach',
  aka: ['Lying arms-overhead stretch', 'Morning bed stretch', 'Morning stretch'],
  summary: 'The long stretch of a good morning, for the back, ribs and chest.',
  start:
    'Lie on your back on the bed with your arms by your sides. Bend your knees if your low back likes that.',
  steps: [
    'Breathe in and lift your arms slowly up and over your head.',
    'Let them rest as far back as is easy. Reach long through your fingers.',
    'Stay and breathe. Let your ribs soften.',
    'Breathe out and bring your arms down again.',
  ],
  breath: 'Breathe in as you reach. Keep breathing while you stay. Breathe out on the way back.',
  feel: 'A long, easy stretch down your sides, across your chest and in the upper back.',
  mistakes: [
    {
      mistake: 'The low back lifts and the ribs stick out.',
      instead: 'Bend your knees, and stop the arms a little sooner.',
    },
    {
      mistake: 'The shoulders bunch up by the ears.',
      instead: 'Reach long, but leave room around your neck.',
    },
  ],
  stop: ['Stop if a shoulder pinches, or if an arm tingles or goes numb.'],
  unseen: 'The camera cannot see whether your ribs or your low back lift.',
  notes: [
    'The article likes a pillow to support the back. A soft pillow along your back and head is fine in any of these.',
    'It calls this one especially good. We cannot promise that, but it is an easy one to like.',
    'The article gives no numbers, so the times are ours.',
  ],
  forms: {
    'on-bed': { name: 'Overhead reach, on the bed' },
    'on-floor': {
      name: 'Overhead reach, on the floor',
      start: 'Lie on your back on a mat, knees bent and feet flat. Put a pillow under your head if you like.',
    },
    'over-pillow': {
      name: 'Overhead reach over a pillow',
      start:
        'Put a pillow across the bed. Lie back so it sits under your shoulder blades. Rest your head on the bed or on a folded blanket.',
      steps: [
        'Breathe in and lift your arms slowly up and over your head.',
        'Let your chest open over the pillow. Keep your chin level.',
        'Stay and breathe.',
        'Breathe out and bring your arms down. Roll to your side before you sit up.',
      ],
    },
    'half-height': {
      name: 'Reach to the ceiling, lying down',
      steps: [
        'Breathe in and lift your arms until they point at the ceiling. Go no further.',
        'Reach up a little, so your shoulder blades spread.',
        'Breathe out and lower your arms slowly.',
      ],
    },
    'propped-up': {
      name: 'Overhead reach, propped up on pillows',
      start: 'Sit on the bed and lean back on a steep pile of pillows, so that you are half sitting.',
      steps: [
        'Breathe in and lift your arms slowly, as high as is easy.',
        'Keep them where you can see them. Stay and breathe.',
        'Breathe out and lower your arms.',
      ],
    },
  },
  phases: { reached: 'Reach up and over', pointed: 'Reach to the ceiling', rested: 'Arms back down' },
} as const satisfies ExerciseWords
