/** How much a report changes the liking of an exercise: it comes more often, or less. */

import { fact } from '../src/fact.ts'

export const liking = {
  range: fact(
    [-2, 2],
    'points',
    'de-zoete-2020',
    'No type of exercise is better than another: the person’s own response decides.',
  ),
  wentWell: fact(0.25, 'points', 'common-practice', 'A little for every session that went well.'),
  wasHard: fact(-0.5, 'points', 'common-practice', 'Twice as much for one that did not: few people say so.'),
  notNow: fact(-0.5, 'points', 'common-practice', 'What is put off often is not wanted.'),
  amber: fact(-0.5, 'points', 'common-practice', 'Something that hurt more than it should steps back.'),
  red: fact(-1, 'points', 'common-practice', 'Something that hurt much steps back further.'),
  wish: fact(1, 'points', 'common-practice', 'A wish counts at once.'),
  next: fact(1, 'points', 'common-practice', 'The next exercise of a progression is welcomed.'),
  plateau: fact(-1, 'points', 'common-practice', 'What has brought no change makes room.'),
} as const
