/** Elbow pull, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Elbow pull with a side lean',
  aka: ['Seated side bend stretch', 'Overhead elbow pull', 'Triceps-lat stretch'],
  summary: 'Stretches the back of the arm and the side of the trunk.',
  start: 'Sit tall on a chair with both feet flat.',
  steps: [
    'Raise one arm. Bend the elbow so that the hand drops down behind your head.',
    'Take hold of that elbow with your other hand.',
    'Draw the elbow gently to the other side, and let your trunk lean a little with it.',
    'Stay and breathe. Let go slowly and change arms.',
  ],
  breath: 'Breathe out as you lean. Breathe slowly into your side while you stay.',
  feel: 'A mild stretch down the back of the arm and along your side.',
  mistakes: [
    {
      mistake: 'The arm pushes the head forward.',
      instead: 'Keep your head up, clear of the arm. Let the hand hang to the side of your neck.',
    },
    { mistake: 'The elbow is pulled hard.', instead: 'Pull gently. Stop at the first mild stretch.' },
    { mistake: 'The chest turns.', instead: 'Keep your chest facing forward.' },
  ],
  stop: ['Stop if it pinches in the shoulder, hurts in the neck, or if the hand tingles.'],
  unseen: 'The camera cannot see how hard your hand pulls.',
  notes: [
    'The article calls this a stretch for the top of the shoulder. As it is done, it mainly stretches the arm and the side.',
    'Do not push far. Find a way that is comfortable, and ask first if you are in pain.',
  ],
  forms: {
    pull: { name: 'Elbow pull with a side lean' },
    'no-pull': {
      name: 'Side lean, hand behind the neck',
      start: 'Sit tall on a chair with both feet flat. Rest one hand on the seat beside you.',
      steps: [
        'Raise your free arm. Bend the elbow so that the hand comes lightly behind your neck.',
        'Lean a little towards the resting hand. Your hips stay on the chair.',
        'Stay and breathe. Come up slowly and change sides.',
      ],
    },
    low: {
      name: 'Side lean, hand on the hip',
      start:
        'Sit tall on a chair with both feet flat. Rest one hand on the hip of its own side, and the other on the seat beside you.',
      steps: [
        'Let your breath go and lean a little towards the hand on the seat.',
        'Feel your ribs spread above your hip. Stay and breathe.',
        'Come up slowly and change sides.',
      ],
      note: 'Both arms stay low.',
    },
  },
  phases: { drawn: 'Draw and lean', leaned: 'Lean a little', upright: 'Come up slowly' },
} as const satisfies ExerciseWords
