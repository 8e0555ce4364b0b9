/**
 * The words of a week and of a trend, in English.
 *
 * Placeholders are filled from the values that the engine gives. Pain, stiffness
 * and goals are numbers of ten; `{goal}` is in the person's own words.
 */

export const progressWords = {
  // What is measured and counted.
  'pain-before': 'Pain before a session',
  'pain-after': 'Pain after a session',
  'pain-morning': 'Pain on the morning after',
  'pain-average': 'Average pain of the week',
  'pain-worst': 'Worst pain of the week',
  stiffness: 'Stiffness',
  goal: 'Your goal: {goal}',
  goals: 'All your goals together',
  range: 'How far you can move',
  minutes: 'Minutes a week',
  'sessions-plan': 'Sessions of the plan a week',
  'sessions-routine': 'Times a week you did your own list',
  'sessions-exercise': 'Single exercises a week',
  breaks: 'Breaks a week in which you moved',

  // Whether it has changed.
  'trend-first-entries': 'Not enough yet: {count} of the {needed} first entries.',
  'trend-latest-entries': 'Not enough yet: {count} of {needed} more entries, to compare with the first.',
  'trend-about-the-same':
    'About the same: {latest, number} lately, {first, number} at first. Any difference is within ordinary ups and downs.',
  'trend-smaller': 'Smaller than at first: {latest, number} lately, {first, number} at first.',
  'trend-larger': 'Larger than at first: {latest, number} lately, {first, number} at first.',
  'trend-better': 'Better than at first: {latest, number} lately, {first, number} at first.',
  'trend-worse': 'Harder than at first: {latest, number} lately, {first, number} at first.',
  'trend-as-far':
    'About as far as at first: some {latest, number}° lately, some {first, number}° at first. Any difference is less than a camera can see.',
  'trend-further': 'Further than at first: some {latest, number}° lately, some {first, number}° at first.',
  'trend-less-far': 'Less far than at first: some {latest, number}° lately, some {first, number}° at first.',

  // The week.
  'week-nothing-yet': 'Nothing has been told yet. This page fills from your first session on.',
  'week-sessions': '{done, plural, one {# session} other {# sessions}} of {planned} that were planned.',
  'week-all-sessions':
    '{done, plural, one {# session} other {# sessions}}: all that was planned, or more. Well kept.',
  'week-unplanned-sessions': '{done, plural, one {# session} other {# sessions}} in this week.',
  'week-excused':
    'A week that a flare or a pause cut into. Taking care was the right thing, and it counts against nothing.',
  'week-quiet': 'No session in this week. That happens, and nothing is lost by it.',
  'week-beside':
    '{count, plural, one {Once} other {# times}} you did exercises of your own, beside the plan.',
  'week-minutes': 'About {minutes, plural, one {# minute} other {# minutes}} of movement in all.',
  'week-breaks': 'You moved in {moved} of {due, plural, one {# break} other {# breaks}}.',
  'week-pain-less':
    'Pain before a session was {latest, number} out of 10 on average. That is smaller than your usual at the start, {first, number}.',
  'week-pain-more':
    'Pain before a session was {latest, number} out of 10 on average. That is larger than your usual at the start, {first, number}.',
  'week-pain-same':
    'Pain before a session was {latest, number} out of 10 on average: about the same as at the start, {first, number}.',
  'week-goal': '“{goal}”: {value} out of 10.',
  'week-flares': '{flares, plural, one {A flare} other {# flares}} began. Flares come and go.',
  'week-streak':
    '{weeks, plural, one {# week} other {# weeks}} in a row with a session or exercises of your own.',
  'week-streak-forgiven':
    '{weeks, plural, one {# week} other {# weeks}} with a session or exercises of your own. A missed week in between does not end it.',
  'week-total': '{weeks, plural, one {# week} other {# weeks}} with a session so far. They stay yours.',

  // One kind next step.
  'next-begin': 'A first session is a good beginning, however short.',
  'next-check-first': 'Before the next session, please answer the safety questions. It takes a minute.',
  'next-flare': 'While the flare lasts, gentle movement is enough. The plan waits for you.',
  'next-see-someone':
    'Things have been harder than at the start for a while, by more than ordinary ups and downs. Please have them looked at; the report for a clinician can go with you.',
  'next-one-session': 'One short session is enough to pick it up again, on whatever day suits you.',
  'next-look-back': 'A look back at the week would help to see where things are going. It takes a minute.',
  'next-keep-up': 'Two short sessions a week keep what you have gained.',
  'next-go-on': 'Go on like this: one session at a time.',
} as const

export type ProgressReasonId = keyof typeof progressWords
