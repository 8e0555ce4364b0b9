/** Upper back roll, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Upper back roll',
  aka: ['Thoracic spine roll', 'Upper-back foam rolling', 'Foam roll, upper back crosswise', 'Foam rolling'],
  summary: 'A slow massage for the upper back, with your own weight.',
  start:
    'Sit on the floor with the roller behind you. Lie back so it crosses your back just below the shoulder blades. Hold your head in both hands, knees bent.',
  steps: [
    'Let your hands carry your head, chin a little in.',
    'Lift your hips just off the floor.',
    'Roll slowly a hand’s width down and a hand’s width up. Stay below the neck and above the waist.',
    'Go slower over a tight spot. Put your hips down when you want to rest.',
    'To finish, lower your hips and roll off to one side.',
  ],
  breath: 'Keep breathing, slow and easy. Never hold your breath.',
  feel: 'Firm pressure that feels good, or nearly good. It should not hurt.',
  mistakes: [
    {
      mistake: 'Rolling onto the neck or the low back.',
      instead: 'Stay on the ribs, between shoulders and waist.',
    },
    { mistake: 'The head hangs back.', instead: 'Let your hands hold all of its weight.' },
    {
      mistake: 'Fast rolling, or pressing on a sore spot.',
      instead: 'Go slowly, and press less by putting your hips down.',
    },
  ],
  stop: [
    'Stop if it hurts, or if the pain is sharp or spreads round the ribs.',
    'Stop if you feel dizzy, or if an arm or leg tingles.',
  ],
  notes: [
    'You do not need a roller to get better. It is an extra that some people like.',
    'Start with light pressure and a short time. Add a little more only when it feels easy.',
    'If you live with long-term pain, ask a health professional before you start to roll.',
    'The article says to drink water before and after. Drink as you normally would.',
    'The article gives no numbers, so the times are ours.',
  ],
  forms: {
    crosswise: { name: 'Upper back roll, on the floor' },
    'at-wall': {
      name: 'Upper back roll, at a wall',
      start:
        'Stand with your back to a wall, feet a step away. Put the roller across your back below the shoulder blades, between you and the wall.',
      steps: [
        'Lean back lightly to hold the roller.',
        'Bend your knees a little, so the roller moves up your back.',
        'Straighten them again, so it moves down.',
        'To press less, bring your feet nearer the wall.',
      ],
    },
    'towel-at-wall': {
      name: 'Upper back roll, towel at a wall',
      start:
        'Roll a towel up tight. Stand with your back to a wall and hold the towel across your upper back, below the shoulder blades.',
      steps: [
        'Lean back lightly so the wall keeps the towel in place. Let your arms hang.',
        'Breathe out and lean into the towel a little.',
        'Breathe in and ease off.',
        'Move the towel up or down a little when you like.',
      ],
    },
  },
  phases: {
    'rolled-down': 'Roll down slowly',
    'rolled-up': 'Roll up slowly',
    pressed: 'Lean in a little',
    eased: 'Ease off',
  },
} as const satisfies ExerciseWords
