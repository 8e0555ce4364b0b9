/** Lean back over a roller, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Lean back over a roller',
  aka: ['Roller thoracic extension', 'Foam roller extension', 'Foam rolling the upper back'],
  summary: 'Small bends backwards that open a stiff upper back.',
  start:
    'Sit on the floor with the roller behind you. Lie back so it crosses your back below the shoulder blades. Knees bent, hips on the floor, head in both hands.',
  steps: [
    'Let your hands carry your head, chin a little in.',
    'Breathe out and lean back over the roller, just a little way.',
    'Stay a moment. Keep your ribs and hips quiet.',
    'Breathe in and come up again.',
    'Halfway through you can move the roller a little higher. To finish, roll off to one side.',
  ],
  breath: 'Breathe out as you lean back. Breathe in as you come up.',
  feel: 'The upper back opens over the roller. Firm, but never sharp.',
  mistakes: [
    { mistake: 'The head drops back.', instead: 'Let your hands hold it, in line with your back.' },
    { mistake: 'The hips lift and the low back bends.', instead: 'Keep your hips heavy. The bend is small.' },
  ],
  stop: [
    'Stop if it hurts, or if the pain is sharp or spreads round the ribs.',
    'Stop if you feel dizzy, or if an arm tingles.',
  ],
  notes: [
    'The article says to roll the upper back so that it bends backwards. The steps and the numbers here are ours.',
    'You need to be able to get down to the floor and up again. If not, use the wall.',
    'The article likes a long roller of about 90 cm, or 36 inches. Any that feels comfortable will do.',
    'It suggests a strength exercise straight after, such as pushing the floor away on hands and knees.',
    'A roller is an extra. A rolled towel or a chair can do much the same.',
  ],
  forms: {
    crosswise: { name: 'Lean back over a roller, on the floor' },
    'onto-pillow': {
      name: 'Lean back over a roller, onto a pillow',
      start:
        'Put a thick pillow behind the roller, where your head will land. Lie back with the roller below the shoulder blades and your head in both hands.',
      steps: [
        'Breathe out and lean back until your hands and head reach the pillow.',
        'Stay a moment.',
        'Breathe in and come up again.',
        'To finish, roll off to one side.',
      ],
    },
    'over-towel': {
      name: 'Rest over a rolled towel',
      start:
        'Roll a towel up, as thick as your forearm. Lie back on the floor so it crosses your back below the shoulder blades. Put a pillow or a folded jumper under your head.',
      steps: [
        'Breathe out and let your back sink over the towel.',
        'Rest your hands on your belly and breathe slowly.',
        'To finish, roll slowly to your side and slide the towel out.',
      ],
      breath: 'Breathe slowly and easily all the time.',
    },
    'on-bed': {
      name: 'Rest over a rolled towel, on the bed',
      start:
        'Roll a towel up, as thick as your forearm. Lie back on the bed so it crosses your back below the shoulder blades. Put a pillow or a folded jumper under your head.',
      steps: [
        'Breathe out and let your back sink over the towel.',
        'Rest your hands on your belly and breathe slowly.',
        'To finish, roll slowly to your side and slide the towel out.',
      ],
      breath: 'Breathe slowly and easily all the time.',
    },
    'at-wall': {
      name: 'Lean back on a roller, at a wall',
      start:
        'Stand with your back to a wall, feet a step away. Put the roller across your back below the shoulder blades. Let your arms hang.',
      steps: [
        'Breathe out. Lift your breastbone and open your chest over the roller.',
        'Stay a moment. Look straight ahead.',
        'Breathe in and come back to level.',
      ],
    },
  },
  phases: {
    'leaned-back': 'Lean back a little',
    up: 'Come up again',
    rested: 'Sink and rest',
    'rolled-off': 'Roll to your side',
  },
} as const satisfies ExerciseWords
