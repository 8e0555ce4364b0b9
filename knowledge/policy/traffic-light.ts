/** Green, amber, red: what pain during and after an exercise means. */

import { fact } from '../src/fact.ts'

export const trafficLight = {
  /** Up to this, pain is green. */
  greenUpTo: fact(
    3,
    'of 10',
    'smith-2017',
    'Mild pain need not stop exercise: it gave a small short-term benefit in trials.',
  ),
  /** In the first two weeks. */
  greenUpToAtFirst: fact(2, 'of 10', 'common-practice', 'Stricter until we know how the body answers.'),
  firstDays: fact(14, 'days', 'common-practice', 'The first two weeks.'),
  /** A rise over the usual level from which it is red. */
  redRise: fact(3, 'points of 10', 'common-practice', 'A rise of three or more over the usual level.'),
  /** Red from here for someone whose usual level is below `usualBelow`. */
  redFrom: fact(6, 'of 10', 'common-practice', 'Six or more, for someone whose usual level is under four.'),
  usualBelow: fact(4, 'of 10', 'common-practice', 'Someone who starts high is judged by the rise.'),
  /** A morning this much above the usual that has not settled is a flare. */
  flareRise: fact(2, 'points of 10', 'salaffi-2004', 'Two points or more is a change that is felt.'),
  settleHours: fact(24, 'hours', 'common-practice', 'What exercise stirs up should settle within a day.'),
} as const
