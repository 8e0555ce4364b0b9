/** Lengthwise chest opener, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Lengthwise chest opener',
  aka: [
    'Thoracic spine mobilisation',
    'Thoracic spine mobilization',
    'Lengthwise roller chest opener',
    'Snow angel on a roller',
  ],
  summary: 'Lets the chest open while the roller holds up your back.',
  start:
    'Sit on one end of a long roller and lie back along it, so it holds your head, your back and your tailbone. Feet flat and wide.',
  steps: [
    'Find your balance with your hands on the floor.',
    'Open your arms out to the sides, palms up, no higher than your shoulders.',
    'Breathe in and feel your chest fill.',
    'Breathe out and let your arms get heavy.',
    'To finish, put your hands down and slide slowly off to one side.',
  ],
  breath: 'Breathe slowly, in through the nose if you can. A longer breath out helps you let go.',
  feel: 'A wide, soft stretch across the chest and the front of the shoulders.',
  mistakes: [
    {
      mistake: 'The head hangs off the end.',
      instead: 'Move down so the roller holds your head, or add a pillow.',
    },
    { mistake: 'The ribs and low back arch up.', instead: 'Let your ribs sink on each breath out.' },
    { mistake: 'Forcing the arms down.', instead: 'Let them float. Their own weight is enough.' },
  ],
  stop: [
    'Stop if a shoulder pinches, or if an arm tingles or goes numb.',
    'Stop if the roller hurts your spine. Try a rolled towel.',
  ],
  notes: [
    'The article has you roll up and down with the roller along your spine. A roller cannot roll that way, so here you rest along it and open your arms.',
    'To bend back over a roller, see the lean back over a roller.',
    'If you live with long-term pain, ask a health professional before you use a roller. It should not hurt.',
    'A long roller of about 90 cm, or 36 inches, works best. Build up the time slowly.',
  ],
  forms: {
    'arms-open': { name: 'Chest opener along a roller' },
    'moving-arms': {
      name: 'Chest opener along a roller, arms moving',
      steps: [
        'Point both arms at the ceiling, palms facing.',
        'Breathe in and open them out to the sides, slowly. Stop while it is still easy.',
        'Breathe out and bring them together again.',
        'To finish, put your hands down and slide slowly off to one side.',
      ],
      breath: 'Breathe in as your arms open. Breathe out as they come together.',
    },
    'low-arms': {
      name: 'Chest opener along a roller, arms low',
      steps: [
        'Rest your arms on the floor, a little way out from your hips, palms up.',
        'Breathe in and feel your chest fill.',
        'Breathe out and let your shoulders sink.',
        'To finish, slide slowly off to one side.',
      ],
    },
    'on-towel': {
      name: 'Chest opener along a rolled towel',
      start:
        'Roll a towel up. Lie back along it on the floor, so it runs down the middle of your back. Knees bent, with a pillow or a folded jumper under your head.',
      steps: [
        'Rest your arms on the floor, out to the sides and below your shoulders, palms up.',
        'Breathe in and feel your chest fill.',
        'Breathe out and let your shoulders sink.',
        'To finish, roll slowly to one side.',
      ],
    },
    'on-bed': {
      name: 'Chest opener along a towel, on the bed',
      start:
        'Roll a towel up. Lie back along it on the bed, so it runs down the middle of your back. Knees bent, with a pillow or a folded jumper under your head.',
      steps: [
        'Rest your arms on the bed, out to the sides and below your shoulders, palms up.',
        'Breathe in and feel your chest fill.',
        'Breathe out and let your shoulders sink.',
        'To finish, roll slowly to one side.',
      ],
    },
    'at-wall': {
      name: 'Chest opener along a roller, at a wall',
      start:
        'Stand with your back to a wall, feet a step away. Put the roller upright between your back and the wall, along your spine.',
      steps: [
        'Lean back lightly to hold the roller.',
        'Let your arms hang a little out from your sides, palms forward.',
        'Breathe in and feel your chest fill.',
        'Breathe out and let your shoulders drop back.',
      ],
    },
  },
  phases: {
    'chest-full': 'Fill the chest',
    'arms-heavy': 'Arms get heavy',
    'arms-apart': 'Open the arms',
    'arms-together': 'Arms together',
  },
} as const satisfies ExerciseWords
