/** Seated twist, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Seated twist',
  aka: ['Seated spinal twist', 'Chair twist'],
  summary: 'A long, calm turn for a stiff upper back.',
  start: 'Sit tall near the front of a chair, both feet flat on the floor. Rest your hands on your thighs.',
  steps: [
    'Grow tall through the top of your head.',
    'Turn your chest to one side. Start small.',
    'Rest one hand on the outside of your thigh and the other on the seat behind you. They only keep you there.',
    'Stay and breathe slowly. If it eases, turn a tiny bit more.',
    'Come back to the middle. When this side is done, do the other.',
  ],
  breath: 'Slow and deep, all the way through. Breathe out as you turn.',
  feel: 'A mild stretch round the ribs and the upper back. Your neck stays easy.',
  mistakes: [
    {
      mistake: 'The arms pull hard to go further.',
      instead: 'Let the back do the turning. The hands just rest.',
    },
    {
      mistake: 'The back sinks and rounds.',
      instead: 'Get tall first, then turn.',
    },
    {
      mistake: 'The head turns further than the chest.',
      instead: 'Keep your nose above your breastbone.',
    },
  ],
  stop: ['Stop if the turn hurts, or if pain shoots round the ribs or down an arm or a leg.'],
  unseen: 'The camera sees only roughly how far you turn, and cannot see how hard your hands pull.',
  notes: [
    'The article gives the times and the advice, but no steps. The steps here are ours.',
    'The article itself says that this is not a cure. Ask a doctor first if you are pregnant, injured or unwell.',
    'Over the weeks you may turn a little further, if that feels fine.',
  ],
  forms: {
    held: { name: 'Seated twist, stayed in' },
    'half-range': {
      name: 'Half seated twist, hands resting',
      steps: [
        'Grow tall through the top of your head.',
        'Turn your chest about half as far as you could. Your hands slide along your thighs and do not pull.',
        'Stay and breathe slowly. It should feel easy.',
        'Come back to the middle. When this side is done, do the other.',
      ],
    },
    'on-floor': {
      name: 'Seated twist on the floor',
      start:
        'Sit on the floor with your legs crossed. A folded blanket under your bottom helps you to sit tall.',
      steps: [
        'Grow tall through the top of your head.',
        'Turn your chest to one side. Start small.',
        'Rest one hand on the far knee and the other on the floor behind you. They only keep you there.',
        'Stay and breathe slowly, then come back. When this side is done, do the other.',
      ],
    },
  },
  phases: {
    turned: 'Turn and stay',
    'half-turned': 'Turn half way',
    centre: 'Back to the middle',
  },
} as const satisfies ExerciseWords
