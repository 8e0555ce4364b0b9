/** Short movement breaks for days at a desk. */

import { fact } from '../src/fact.ts'

export const breaks = {
  everyMinutes: fact(
    30,
    'minutes',
    'mclean-2001',
    'Breaks at 20 or 40 minutes eased discomfort; best at 20; no work was lost.',
  ),
  everyMinutesRange: fact([20, 60], 'minutes', 'mclean-2001', 'People may choose.'),
  seconds: fact([30, 60], 'seconds', 'mclean-2001', 'Thirty seconds were enough in the study.'),
  longerEveryMinutes: fact(60, 'minutes', 'uk-dse-regulations', 'Short and often beats long and rare.'),
  longerSeconds: fact([180, 300], 'seconds', 'henning-1997', 'People preferred breaks of three minutes.'),
  /** The fewest and the most forms in a break. */
  formsByLength: {
    short: fact([1, 1], 'forms', 'common-practice', 'Half a minute is one movement.'),
    longer: fact([2, 4], 'forms', 'common-practice', 'Some variety, without much to listen to.'),
  },
  /** In a short break, the least share of a session's repetitions. */
  leastShare: fact(0.4, 'share', 'common-practice', 'A few times and well is enough for a short break.'),
  /** What was done in so many breaks before comes back only when there is nothing else. */
  varietyBreaks: fact(4, 'breaks', 'common-practice', 'The same movement every half hour is soon skipped.'),
  /** For a family of exercises that was in the last break; less for each break before it. */
  repeatFamily: fact(-6, 'points', 'common-practice', 'Families of exercises take turns over the day.'),
  /** A longer break that would come so soon after a short one takes its place. */
  togetherMinutes: fact(10, 'minutes', 'common-practice', 'Two breaks ten minutes apart are one too many.'),
  naturalSeconds: fact(
    120,
    'seconds',
    'common-practice',
    'Hands off the keyboard for a shorter time may only be reading.',
  ),
  ignoreAfterMinutes: fact(
    10,
    'minutes',
    'common-practice',
    'Time to finish a thought or a call; shorter than the shortest time between two breaks.',
  ),
  quietAfterIgnored: fact(
    2,
    'notices in a row',
    'common-practice',
    'Whoever lets two go by is busy; a third would only teach them to switch all of them off.',
  ),
  snoozeMinutes: fact([5, 10, 15], 'minutes', 'common-practice', 'Later, but still the same break.'),
  afterMeetingMinutes: fact(2, 'minutes', 'common-practice', 'A moment to come back from the meeting.'),
  /** Hours at a desk from which breaks are part of the plan. */
  fromDeskHours: fact(2, 'hours', 'common-practice', 'Below that there is little to interrupt.'),
} as const
