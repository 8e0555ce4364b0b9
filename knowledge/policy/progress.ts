/** When a difference is called a change: beyond what measuring twice, or two ordinary days, differ by. */

import { fact } from '../src/fact.ts'

export const progress = {
  /** Entries in each of the two means that are compared: the first ones, and the latest. */
  entries: fact(
    3,
    'entries',
    'common-practice',
    'A single number goes up and down from day to day; the mean of three does so much less.',
  ),
  painChange: fact(2, 'points of 10', 'salaffi-2004', 'Two points, or a third, was felt as much better.'),
  /** Less pain must be this much less as well; for more pain the points alone count, so that it is seen soon. */
  painShare: fact(
    0.3,
    'share of the first',
    'immpact-2008',
    'The panel calls a fall by three tenths or more one that clearly matters.',
  ),
  stiffnessChange: fact(
    2,
    'points of 10',
    'common-practice',
    'We know of no study of this scale, and take the same as for pain.',
  ),
  /** For one activity, and for the mean of several. */
  goalChange: fact(
    3,
    'points of 10',
    'stratford-1995',
    'Below three points one activity may differ by chance.',
  ),
  goalsChange: fact(
    2,
    'points of 10',
    'stratford-1995',
    'The mean of several activities is steadier than one: two points.',
  ),
  rangeChange: fact(
    10,
    'degrees',
    'common-practice',
    'Two measurements at home of the same movement can be several degrees apart.',
  ),
  /** How far back "lately" goes. */
  latelyWeeks: fact(4, 'weeks', 'common-practice', 'A month shows a habit; a week is too short to.'),
} as const
