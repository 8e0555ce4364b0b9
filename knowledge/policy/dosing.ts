/** How a dose is built up, eased, and kept low while pain is high. */

import { fact } from '../src/fact.ts'

export const dosing = {
  /** Steps up the ladder change one thing at a time, in this order. */
  order: fact(
    ['hold', 'reps', 'sets'],
    '',
    'acsm-2009',
    'Longer first, then more, then another set; a harder form comes last.',
  ),
  /** By the longest hold of the form; the first row whose `upTo` is not below it. */
  holdSteps: fact(
    [
      { upTo: 30, seconds: 5 },
      { upTo: 60, seconds: 15 },
      { upTo: 180, seconds: 30 },
    ],
    'seconds',
    'common-practice',
    'A change small enough not to be felt as a jump, and easy to say.',
  ),
  repsStep: fact(
    2,
    'repetitions',
    'acsm-2009',
    'A rise of two to ten in a hundred is advised; two repetitions is the nearest whole step.',
  ),
  secondsStep: fact(15, 'seconds', 'common-practice', 'A quarter of a minute at a time.'),
  /** How far up its ladder an exercise that does not strengthen begins, by the minutes there are. */
  roomByMinutes: fact(
    [
      { belowMinutes: 4, share: 0 },
      { belowMinutes: 7, share: 0.2 },
      { belowMinutes: 12, share: 0.4 },
      { belowMinutes: Number.POSITIVE_INFINITY, share: 0.6 },
    ],
    'share of the ladder',
    'common-practice',
    'More of a source’s range of gentle movement may be used from the first day, where there is time.',
  ),
  /** Dose shares for steps below the start. */
  stepsDown: fact([0.75, 0.5], 'share', 'common-practice', 'Drop back one step after an amber answer.'),
  lowestStep: fact(-2, 'steps', 'common-practice', 'Half of the first dose is the least worth doing.'),
  /** Nothing goes up before this week. */
  risesFromWeek: fact(
    3,
    'week',
    'common-practice',
    'The first two weeks stay at the first dose, so that the body can settle in.',
  ),
  /** Easy sessions in a row before a step up. */
  easyForStep: fact(2, 'sessions', 'acsm-2009', 'Two sessions in a row done with ease, then one step.'),
  /**
   * The share of the dose by pain on the day, where it is above the usual level or high in itself;
   * the first row whose `upTo` is not below it.
   */
  byPain: fact(
    [
      { upTo: 3, share: 1 },
      { upTo: 6, share: 0.75 },
      { upTo: 10, share: 0.4 },
    ],
    'share',
    'common-practice',
    'High pain: 30 to 50 per cent of the dose, gentle movement only. In between, a little less.',
  ),
  /** From this pain on, only gentle mobility and breathing. */
  gentleFromPain: fact(7, 'of 10', 'common-practice', 'Highly irritable pain settles better with little.'),
  /** In a lighter week. */
  lighterShare: fact(
    0.55,
    'share',
    'common-practice',
    'A lighter week is 50 to 60 per cent of the usual amount.',
  ),
  /** In a flare. */
  flareShare: fact(0.4, 'share', 'common-practice', 'Gentle movement only, 30 to 50 per cent of the dose.'),
  /** A hold cut to less than this share of its first length is another exercise: the form is left out. */
  leastHoldShare: fact(0.3, 'share', 'common-practice', 'A stretch that may not be held is not a stretch.'),
  /** The default hold of a relaxed stretch. */
  stretchHoldSeconds: fact(
    [10, 30],
    'seconds',
    'acsm-2011',
    'Ten to thirty seconds; thirty to sixty for older adults.',
  ),
} as const
