/** Overhead side bend, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Overhead side bend',
  aka: ['Arm reach above the head', 'Standing or seated side bend', 'Overhead reach with side bend'],
  summary: 'Stretches the sides of the trunk and makes room for the ribs.',
  start: 'Sit tall with both feet flat. Reach both arms up overhead, as far as is easy.',
  steps: [
    'Stretch up long through both arms.',
    'Bend slowly to one side. Both arms stay up and your head stays between them.',
    'Stay for a breath. Both hips stay on the chair.',
    'Come up slowly. When this side is done, rest your arms and do the other.',
  ],
  breath: 'Breathe out as you bend. Breathe in as you come up.',
  feel: 'A long, mild stretch from the hip up the side of the ribs.',
  mistakes: [
    {
      mistake: 'The chest turns to the floor.',
      instead: 'Bend straight to the side, as if between two walls.',
    },
    { mistake: 'One hip lifts off the chair.', instead: 'Sit evenly. Bend a little less far.' },
    { mistake: 'The head drops to the side.', instead: 'Keep your head in line, between your arms.' },
  ],
  stop: [
    'Stop if the shoulder pinches, or if pain runs down an arm.',
    'Stop if the bend hurts in the low back or round the ribs.',
  ],
  unseen: 'The camera cannot see whether both hips stay heavy.',
  notes: [
    'The article describes only one side. Both sides are meant.',
    'Rest your arms whenever they get tired.',
  ],
  forms: {
    seated: { name: 'Overhead side bend, sitting' },
    standing: {
      name: 'Overhead side bend, standing',
      start:
        'Stand with your feet a bit wider than your hips. Reach both arms up overhead, as far as is easy.',
      steps: [
        'Stretch up long through both arms.',
        'Bend slowly to one side. Both arms stay up and your head stays between them.',
        'Stay for a breath. Your weight stays on both feet.',
        'Come up slowly. When this side is done, rest your arms and do the other.',
      ],
      note: 'Stand beside a wall if you feel unsteady.',
    },
    'one-arm': {
      name: 'Side bend, one arm up',
      start: 'Sit tall with both feet flat. Rest one hand on the seat beside you and raise the other arm.',
      steps: [
        'Stretch up long through the raised arm.',
        'Bend a little towards the resting hand, and let it carry some weight.',
        'Stay for a breath, then come up slowly.',
        'When this side is done, change arms.',
      ],
    },
    'hands-on-hips': {
      name: 'Small side bend, hands on hips',
      start: 'Sit tall with both feet flat. Rest your hands on your hips.',
      steps: [
        'Let your breath go and bend a little to one side.',
        'Stop about half way, while it feels easy.',
        'Come up slowly. When this side is done, do the other.',
      ],
    },
    'with-pull': {
      name: 'Overhead side bend with a light pull',
      steps: [
        'Reach up. Take hold of one wrist with your other hand.',
        'Bend towards the side of the holding hand. Draw the arm lightly over with it.',
        'Stay for a breath. Both hips stay on the chair.',
        'Come up slowly. When this side is done, change hands.',
      ],
      note: 'Add the pull only when the plain bend feels easy.',
    },
  },
  phases: { bent: 'Bend to the side', 'half-bent': 'Bend half way', upright: 'Come up slowly' },
} as const satisfies ExerciseWords
