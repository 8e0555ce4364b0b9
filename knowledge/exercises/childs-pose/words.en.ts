/** Child's pose, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Child’s pose',
  aka: ['Balasana', 'Child pose', 'Resting pose', 'Prayer stretch'],
  summary: 'A quiet rest that lets the whole back lengthen.',
  start: 'Come onto all fours. Keep your knees under your hips and bring your feet together.',
  steps: [
    'Breathe out and sit your hips back towards your heels.',
    'Lay your body down over your thighs and let your back grow long.',
    'Rest your forehead on the mat or a pillow, or rest your chin on your hands.',
    'Reach your arms forward, palms down. Close your eyes if you like.',
    'To finish, walk your hands in and come up slowly.',
  ],
  breath: 'Breathe slowly and deeply. Let each breath fill the back of your ribs.',
  feel: 'A soft, wide stretch in the back, the sides and the hips.',
  mistakes: [
    {
      mistake: 'The head hangs in the air.',
      instead: 'Bring the floor up: rest your forehead on a folded blanket or a pillow.',
    },
    {
      mistake: 'Forcing the hips down to the heels.',
      instead: 'Fill the gap above your heels with a towel or a folded blanket.',
    },
    { mistake: 'Jumping up at the end.', instead: 'Come up slowly and sit for a breath.' },
  ],
  stop: [
    'Come out if your knees or back hurt, or if a leg or arm tingles.',
    'Come out if you feel dizzy, or feel pressure in your head or eyes.',
  ],
  unseen: 'The camera cannot see whether your head rests or hangs.',
  notes: [
    'The article tells you to keep the knees close and to rest between the thighs. You cannot do both, so we give two ways: knees close and knees wide.',
    'It also says toes together and toes apart. Let your big toes touch or nearly touch, as you like.',
    'If your pain does not settle, see a health professional. This rest is not a cure.',
  ],
  forms: {
    narrow: { name: 'Child’s pose, knees close' },
    'wide-knees': {
      name: 'Child’s pose, knees wide',
      start: 'Come onto all fours. Bring your feet together and your knees as wide as is easy.',
      steps: [
        'Breathe out and sit your hips back towards your heels.',
        'Let your belly sink between your thighs.',
        'Rest your forehead on the mat, or on a pillow. Reach your arms forward.',
        'To finish, walk your hands in and come up slowly.',
      ],
    },
    'arms-by-sides': {
      name: 'Child’s pose, arms by your sides',
      steps: [
        'Breathe out and sit your hips back towards your heels.',
        'Lay your body down over your thighs.',
        'Rest your forehead on the mat or a pillow.',
        'Lay your arms back beside you, palms up. Let your shoulders drop.',
        'To finish, bring your hands under your shoulders and come up slowly.',
      ],
    },
    'at-chair': {
      name: 'Child’s pose onto a chair',
      start: 'Kneel on a mat or a pillow, facing the seat of a steady chair. Sit back towards your heels.',
      steps: [
        'Breathe out and lean forward onto the seat.',
        'Stack your hands and rest your forehead on them. Your head stays above your heart.',
        'Let your back grow long and your belly soft.',
        'To finish, press on the seat and come up slowly.',
      ],
      note: 'A pillow behind your knees makes it easier to sit back.',
    },
    'on-bed': {
      name: 'Child’s pose on the bed',
      start: 'Kneel in the middle of the bed, knees wide, facing the pillows.',
      steps: [
        'Breathe out and sit your hips back towards your heels.',
        'Fold forward and rest your forehead on a pillow.',
        'Let your arms rest in front of you.',
        'To finish, walk your hands in and come up slowly.',
      ],
    },
    seated: {
      name: 'Resting forward, sitting at a table',
      start: 'Sit facing a table with both feet on the floor. Put a pillow on the table if you like.',
      steps: [
        'Breathe out and lean forward from the hips.',
        'Stack your hands on the table and rest your forehead on them.',
        'Let your shoulders drop and your back grow wide.',
        'To finish, press on the table and sit up slowly.',
      ],
    },
  },
  phases: { folded: 'Fold and rest', up: 'Come up slowly' },
} as const satisfies ExerciseWords
