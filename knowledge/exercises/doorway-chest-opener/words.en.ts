/** Doorway chest opener, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Doorway chest opener',
  aka: ['Doorway pec stretch', 'Door frame stretch'],
  summary: 'Stretches the front of the chest and shoulders.',
  start:
    'Stand in an open doorway, one foot a step in front. Bend your elbows and rest your forearms on the frame, elbows no higher than your shoulders.',
  steps: [
    'Keep your back long. Shift your weight gently on to the front foot.',
    'Let your chest move forward until you feel a mild stretch.',
    'Stay and breathe, with your shoulders low.',
    'Step back to let go.',
  ],
  breath: 'Breathe out as you lean. Breathe slowly while you stay.',
  feel: 'A mild stretch across the chest and the front of the shoulders, and a little in the upper back.',
  mistakes: [
    { mistake: 'The chin pokes forward.', instead: 'Keep your head over your chest.' },
    { mistake: 'The low back arches.', instead: 'Keep your belly lightly firm. Lean from your ankles.' },
    { mistake: 'You hang in the frame.', instead: 'Keep most of your weight on your feet.' },
  ],
  stop: ['Stop if it pinches in the shoulder, or if a hand tingles or goes numb.'],
  notes: [
    'The article says arms overhead. With forearms on the frame, elbows at shoulder height or lower are meant.',
    'The article lists this under the top of the shoulder. It mainly stretches the chest.',
    'Do not push far. Find a way that is comfortable, and ask first if you are in pain.',
    'Check that the door cannot swing shut on you.',
  ],
  forms: {
    'shoulder-height': { name: 'Doorway chest opener, elbows at shoulder height' },
    'elbows-low': {
      name: 'Doorway chest opener, elbows low',
      start:
        'Stand in an open doorway, one foot a step in front. Rest your hands and forearms on the frame, elbows near the height of your waist.',
      steps: [
        'Stand tall. Move your chest a little way through the door.',
        'Stop as soon as the chest feels open. Do not lean your weight on the frame.',
        'Stay and breathe. Then step back.',
      ],
    },
    'one-arm': {
      name: 'Doorway chest opener, one arm',
      start:
        'Stand beside the frame of an open doorway. Bend one elbow and rest the forearm on the frame, elbow just below your shoulder.',
      steps: [
        'Keep your weight on your feet. Turn your chest slowly away from that arm.',
        'Stop at the first mild stretch. Stay and breathe.',
        'Turn back and change arms.',
      ],
      note: 'If one shoulder is sore, do only the other one.',
    },
  },
  phases: {
    leaning: 'Lean and stay',
    stepped: 'Chest forward',
    'turned-away': 'Turn away and stay',
    back: 'Come back',
  },
} as const satisfies ExerciseWords
