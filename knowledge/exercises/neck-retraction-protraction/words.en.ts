/** Chin glide, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Chin glide',
  aka: [
    'Chin tuck',
    'Chin retraction and release',
    'Chin tuck and poke',
    'Neck hunches back and forth',
    'Forward-back neck glide',
  ],
  summary: 'Gives the neck a change after looking at a screen, and wakes up the muscles at its front.',
  start: 'Sit tall, both feet on the floor, eyes level.',
  steps: [
    'Slide your head straight back, as if you were closing a drawer with your chin. Nod a tiny bit as you go.',
    'Stay there lightly. You are making a small double chin.',
    'Let your head glide forward again to where it rests by itself.',
  ],
  breath: 'Breathe out as you slide back. Keep breathing while you stay.',
  feel: 'A long back of the neck and a light effort at the front. No strain in the throat or jaw.',
  mistakes: [
    {
      mistake: 'The head tips down or back.',
      instead: 'Keep your eyes on one level point.',
    },
    {
      mistake: 'The chest pushes forward.',
      instead: 'Keep your chest still. Only the head slides.',
    },
    {
      mistake: 'It is done with all your might.',
      instead: 'Use about a third of your strength.',
    },
  ],
  stop: ['Stop if it brings on dizziness, a headache, or pain or tingling in an arm.'],
  unseen: 'The glide is small, so the camera sees it only roughly.',
  notes: [
    'The article only names this one; the steps here are ours.',
    'Its words could mean nodding, shrugging or gliding. We chose the gentle glide.',
  ],
  forms: {
    seated: { name: 'Chin glide, sitting' },
    'no-hold': {
      name: 'Small chin glide, no hold',
      steps: [
        'Slide your head straight back a little, keeping your eyes level.',
        'Let it glide forward again at once, to where it rests by itself.',
      ],
      breath: 'Breathe out as you slide back, in as you let go.',
    },
    'at-wall': {
      name: 'Chin glide at the wall',
      start:
        'Stand with your back and hips against a wall, feet a small step away. A folded towel fits behind your head.',
      steps: [
        'Nod a tiny bit and slide your head straight back to the wall or the towel.',
        'Press lightly and stay. Keep your eyes level and your jaw loose.',
        'Let your head glide forward again.',
      ],
      note: 'If your head does not reach the wall, use a thicker towel. Do not tip it back.',
    },
    'on-bed': {
      name: 'Chin glide, lying on the bed',
      start: 'Lie on your back on the bed, a flat pillow under your head, knees bent if you like.',
      steps: [
        'Nod a tiny bit, so that the back of your neck gets long.',
        'Press your head lightly into the pillow and stay.',
        'Let go all the way.',
      ],
    },
  },
  phases: { 'drawn-back': 'Slide back', 'let-go': 'Let go' },
} as const satisfies ExerciseWords
