/** Chest sink at a chair, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Chest sink at a chair',
  aka: [
    'Upper back thoracic extension',
    'Kneeling chair prayer stretch',
    'Bench thoracic extension',
    'Kneeling chair thoracic extension',
  ],
  summary: 'Opens the upper back the other way after a lot of sitting.',
  start:
    'Set a chair so it cannot slide. Kneel in front of it and put your elbows on the seat. Walk the knees away from the chair while that is still easy.',
  steps: [
    'Breathe out. Push your hips back and let your chest sink between your arms.',
    'Stay a moment. Keep your neck long, eyes on the floor.',
    'Breathe in and come up a little.',
    'Sink again, slowly, as far as feels good today.',
  ],
  breath: 'Breathe out as you sink. Breathe in as you come up.',
  feel: 'A firm but kind stretch in the upper back, the sides and under the arms.',
  mistakes: [
    {
      mistake: 'Looking up, or letting the head hang.',
      instead: 'Keep your ears level with your upper arms.',
    },
    {
      mistake: 'The low back takes all the bend.',
      instead: 'Keep your belly lightly firm and think of the breastbone.',
    },
    { mistake: 'The elbows slide.', instead: 'Put a folded towel under them, and come back a little.' },
  ],
  stop: [
    'Stop if a shoulder pinches, or if an arm tingles or goes numb.',
    'Stop if your knees hurt. Try it sitting or at a wall.',
  ],
  unseen: 'The camera cannot see whether your upper back or your low back bends.',
  notes: [
    'The article says to sit on your knees. We read that as kneeling.',
    'It asks for twenty to thirty. We start with ten and build up.',
    'A pillow under your knees makes kneeling kinder.',
  ],
  forms: {
    kneeling: { name: 'Chest sink, kneeling at a chair' },
    'half-range': {
      name: 'Chest sink, kneeling, half way',
      start:
        'Set a chair so it cannot slide. Kneel in front of it with your elbows on the seat. Keep your head higher than your hips.',
      steps: [
        'Breathe out. Push your hips back a little and let your chest sink half way.',
        'Stop before any pull in the shoulders.',
        'Breathe in and come up a little.',
      ],
    },
    seated: {
      name: 'Chest sink, sitting at a table',
      start: 'Sit a little way back from a table. Rest both forearms on it in front of you.',
      steps: [
        'Breathe out. Lean forward from the hips and let your chest sink towards the table.',
        'Keep your elbows low and your neck long.',
        'Breathe in and come up a little.',
      ],
    },
    'at-table': {
      name: 'Chest sink, standing at a table',
      start:
        'Stand facing a heavy table. Rest the sides of your hands on it, thumbs up, and walk back until your arms are long.',
      steps: [
        'Breathe out. Push your hips back and let your chest sink between your arms. Bend your knees a little.',
        'Keep your ears level with your upper arms.',
        'Breathe in and come up a little. At the end, walk in and stand up slowly.',
      ],
    },
    'at-wall': {
      name: 'Chest sink, hands on a wall',
      start: 'Stand facing a wall. Put your hands on it at shoulder height and take a step or two back.',
      steps: [
        'Breathe out. Push your hips back and let your chest sink a little between your arms.',
        'Keep your head higher than your hips, and your neck long.',
        'Breathe in and come up a little.',
      ],
    },
  },
  phases: { sunk: 'Let the chest sink', risen: 'Come up a little' },
} as const satisfies ExerciseWords
