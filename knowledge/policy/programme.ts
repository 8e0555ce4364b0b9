/** Weeks: how long a programme is, when it builds, when it eases, how it comes back after a gap, and how it ends. */

import { fact } from '../src/fact.ts'

export const programme = {
  /** Weeks of the programme by how long the trouble has gone on. */
  weeksByDuration: fact(
    [
      { belowWeeks: 6, weeks: 4 },
      { belowWeeks: 12, weeks: 6 },
      { belowWeeks: Number.POSITIVE_INFINITY, weeks: 8 },
    ],
    'weeks',
    'tunwattanapong-2016',
    'A first change is usual within two to four weeks; long-standing trouble is looked at again after eight.',
  ),
  settleInWeeks: fact(2, 'weeks', 'common-practice', 'The first two weeks stay at the first dose.'),
  lighterEveryWeeks: fact(5, 'weeks', 'common-practice', 'Every fourth to sixth week is a lighter one.'),
  /** Days without a session after which a lighter week follows. */
  gapForLighterDays: fact(
    7,
    'days',
    'common-practice',
    'After more than a week away, half of the usual amount for a week.',
  ),
  /** Days without a session after which the doses start again. */
  gapForRestartDays: fact(
    14,
    'days',
    'common-practice',
    'After more than two weeks away, start again at week one.',
  ),
  lighterDays: fact(7, 'days', 'common-practice', 'A lighter week lasts a week.'),
  flareDays: fact(2, 'days', 'common-practice', 'A flare lane lasts 48 hours at a time.'),
  /** Ambers in a row after which an exercise rests. */
  ambersForRest: fact(2, 'ambers', 'common-practice', 'One amber is a hint; two in a row are an answer.'),
  /** Rest of one exercise after two ambers in a row, and after a red. */
  restAfterAmbersDays: fact(
    4,
    'days',
    'common-practice',
    'Take the exercise out for three to seven days and offer another.',
  ),
  restAfterRedDays: fact(
    7,
    'days',
    'common-practice',
    'Take the exercise out for three to seven days and offer another.',
  ),
  redsForPause: fact(
    2,
    'exercises',
    'common-practice',
    'Two reds on different exercises: pause, and ask the safety questions again.',
  ),
  /** Two exercises that go red within so many days pause the plan. */
  redsPauseWithinDays: fact(
    7,
    'days',
    'common-practice',
    'Two reds on different exercises: pause, and ask the safety questions again.',
  ),
  checkInEveryDays: fact(7, 'days', 'common-practice', 'Once a week is often enough to see a trend.'),
  graduation: {
    functionUp: fact(
      2,
      'points of 10',
      'common-practice',
      'A change of two points in the person’s own activities is beyond noise.',
    ),
    painDown: fact(2, 'points of 10', 'salaffi-2004', 'Two points, or a third, was felt as much better.'),
    painAtMost: fact(2, 'of 10', 'common-practice', 'Or pain that is low anyway.'),
    checkIns: fact(
      2,
      'check-ins',
      'common-practice',
      'Two weeks in a row, so that one good week does not decide.',
    ),
    /** After graduation: two exercises, two days a week. */
    keepUpExercises: fact(
      2,
      'exercises',
      'ylinen-2006',
      'What was gained is kept by a little, done regularly.',
    ),
    keepUpDays: fact(2, 'days', 'acsm-2011', 'Two days a week keep strength up.'),
  },
  /** No change after so many check-ins: change the exercises, and say when to be seen. */
  plateauCheckIns: fact(4, 'check-ins', 'common-practice', 'Look again after four weeks.'),
  /** The sessions whose exercises step back at a plateau. */
  plateauSessions: fact(5, 'sessions', 'common-practice', 'What has been done lately has been tried.'),
  plateauWithin: fact(
    1,
    'points of 10',
    'salaffi-2004',
    'Less than one point is no change that a person would feel.',
  ),
  /** Pain that rises by this much brings the short safety questions. */
  rescreenRise: fact(2, 'points of 10', 'salaffi-2004', 'A rise of two or more is beyond day-to-day noise.'),
} as const
