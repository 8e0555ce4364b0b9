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
  /** Each is at least what the measure may be wrong by: within it, a camera sees nothing change. */
  rangeChange: fact(
    { 'head-turn': 15, 'head-tilt': 15, 'shoulder-elevation': 15, 'trunk-lean': 15, 'trunk-turn': 25 },
    'degrees',
    'common-practice',
    'A camera errs by 10 to 15 degrees on most movements, and by 25 on a turn of the trunk, which it sees only from how narrow the shoulders look.',
  ),
  rangeToldIn: fact(
    10,
    'degrees',
    'common-practice',
    'A camera errs by some degrees; single degrees would claim more than it sees.',
  ),
  /** How far back "lately" goes. */
  latelyWeeks: fact(4, 'weeks', 'common-practice', 'A month shows a habit; a week is too short to.'),
} as const
