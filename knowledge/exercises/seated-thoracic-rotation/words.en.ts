/** Seated upper-body turn, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Seated upper-body turn',
  aka: ['Seated thoracic rotation', 'Thoracic spine rotation', 'Chair trunk rotation'],
  summary: 'Keeps the upper back turning freely, without leaving the chair.',
  start: 'Sit tall on a chair with both feet flat. Cross your arms and rest your hands on your shoulders.',
  steps: [
    'Keep your hips and knees facing forward.',
    'Turn your chest slowly to one side, as far as is comfortable. Your head goes along with your chest.',
    'Stay there and keep breathing.',
    'Come back to the middle. When this side is done, turn to the other.',
  ],
  breath: 'Breathe out as you turn, in as you come back. Breathe as usual while you stay.',
  feel: 'A turn between the shoulder blades and a mild stretch round the ribs.',
  mistakes: [
    {
      mistake: 'The hips and knees swing round.',
      instead: 'Hold a cushion or your fists between your knees.',
    },
    {
      mistake: 'The body leans or slumps.',
      instead: 'Imagine turning round a pole that runs up through you.',
    },
    {
      mistake: 'It is forced at the end.',
      instead: 'Stop where the turn ends by itself. Slow is good.',
    },
  ],
  stop: ['Stop at once if it hurts, and ask for advice if that happens again.'],
  unseen: 'The camera sees only roughly how far you turn, and cannot see your back.',
  notes: [
    'The article does not say where the arms go. We cross them so that they do not help.',
    'Turn a little further or stay a little longer as the weeks go by, if it feels fine.',
    'If you have a health condition, ask a doctor or a physiotherapist first.',
  ],
  forms: {
    'arms-crossed': { name: 'Seated turn, arms crossed' },
    'half-range': {
      name: 'Half seated turn, hands on thighs',
      start: 'Sit tall on a chair with both feet flat. Rest your hands on your thighs.',
      steps: [
        'Keep your hips and knees facing forward.',
        'Turn your chest slowly to one side, about half way. It should feel easy.',
        'Come straight back to the middle. When this side is done, turn to the other.',
      ],
    },
    'at-wall': {
      name: 'Standing turn to touch the wall',
      start: 'Stand with your back a small step away from a wall, feet as wide as your hips, knees soft.',
      steps: [
        'Keep your feet still. Turn your upper body slowly to one side.',
        'Touch the wall behind you with both hands, no higher than your chest.',
        'Stay for a breath, then come back to the front. When this side is done, turn the other way.',
      ],
      note: 'If you cannot reach the wall, stand closer. The article shows the seated turn only; this one is ours.',
    },
  },
  phases: {
    turned: 'Turn',
    'half-turned': 'Turn half way',
    centre: 'Back to the middle',
  },
} as const satisfies ExerciseWords
