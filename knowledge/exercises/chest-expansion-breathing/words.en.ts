/** Chest expansion breathing, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const withoutPause = [
  'Breathe in slowly through your nose. Feel your ribs widen to the front, the sides and the back.',
  'Without stopping, breathe out slowly through your mouth.',
  'Let the next breath come by itself, and begin again.',
]

export const words = {
  name: 'Chest expansion breathing',
  aka: ['Chest expansion', 'Deep chest breathing', 'Rib-cage expansion breath'],
  summary: 'Slow breaths that widen the ribs and help you settle.',
  start:
    'Sit on a chair with both feet flat and your back tall. Let your shoulders drop away from your ears.',
  steps: [
    'Breathe in slowly through your nose. Feel your chest widen.',
    'Pause for a moment, without any strain.',
    'Breathe out slowly and fully through your mouth.',
    'Let the next breath come by itself, and begin again.',
  ],
  breath: 'In through the nose, a short easy pause, out through the mouth.',
  feel: 'The ribs open and the shoulders stay quiet. You should feel calmer, never short of air.',
  mistakes: [
    {
      mistake: 'The shoulders lift with each breath.',
      instead: 'Rest your hands on your lower ribs and breathe into them.',
    },
    {
      mistake: 'The breaths are as big as possible.',
      instead: 'Fill up to about three quarters. Slow matters more than big.',
    },
    {
      mistake: 'The pause becomes a struggle.',
      instead: 'Make it shorter, or leave it out.',
    },
  ],
  stop: [
    'Stop and breathe as usual if you feel light-headed or your fingers tingle.',
    'Stop at once if breathing in hurts.',
  ],
  notes: [
    'Leave out the pause if you have high blood pressure or a heart or lung condition. Leave it out too if you are pregnant or dizzy.',
    'The article counts this as a chest stretch and strengthener. As it is described, it is a breathing exercise.',
    'If you have a health condition, ask a doctor or a physiotherapist first.',
    'The article suggests a few minutes of arm circles or shoulder rolls first.',
  ],
  forms: {
    'with-pause': { name: 'Chest expansion breathing with a pause' },
    'no-pause': {
      name: 'Easy breathing without a pause',
      steps: withoutPause,
      breath: 'In through the nose, out through the mouth, with no pause in between.',
    },
    'on-bed': {
      name: 'Easy breathing, lying on the bed',
      start:
        'Lie on your back on the bed, a pillow under your head and one under your knees. Rest your hands on your ribs.',
      steps: withoutPause,
      breath: 'In through the nose, out through the mouth, with no pause in between.',
    },
  },
  phases: { 'breathe-in': 'Breathe in', 'breathe-out': 'And out' },
} as const satisfies ExerciseWords
