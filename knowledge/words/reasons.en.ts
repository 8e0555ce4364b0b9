/**
 * The words of every reason the engine gives, in English.
 *
 * Placeholders are filled from the reason's values. `{zone}`, `{quality}`,
 * `{precaution}`, `{things}`, `{exercise}` and `{day}` hold ids and days, which
 * the reader of the reason puts into words first.
 */

export const reasonWords = {
  // Why an exercise is in the session.
  'warm-up': 'A gentle start, to warm up.',
  zone: 'It works on {zone}, where you said it bothers you.',
  'tender-spot': 'Often used for tender spots: {zone}.',
  quality: 'It may help with {quality}.',
  'minimum-mobility': 'Every session has one exercise that loosens.',
  'minimum-strength':
    'Every session has one exercise that strengthens. In trials, strength work helped most over time.',
  liked: 'You said you like it.',
  'went-well': 'It has gone well for you.',
  fresh: 'For a change: you have not done it in the last days.',
  building: 'You are building this one up.',
  calm: 'It is calm and slow, which suits a tense day.',
  'reduced-form': 'In this form, because of {precaution}.',
  'other-form-things': 'In this form, with the things you have.',
  'hold-limited':
    'Held for {seconds, plural, one {# second} other {# seconds}} at most, because of {precaution}.',
  'no-hold': 'Without a hold, because of {precaution}.',
  'hold-longer': 'Held a little longer, which works better from 65 on.',
  'less-for-pain': 'A smaller dose, because your pain is {pain} out of 10.',
  'less-in-flare': 'A smaller dose, while the flare lasts.',
  'less-in-lighter-week': 'A smaller dose, because this is a lighter week.',
  'less-for-precaution': 'A smaller dose, because of {precaution}.',
  'stepped-up': '{steps, plural, one {One step} other {# steps}} up from where you began.',
  'stepped-down': 'A little less than at the start, because it was too much.',

  // Why the session is as it is.
  'time-kept': 'About {minutes, plural, one {# minute} other {# minutes}}, as you asked.',
  'shorter-few-exercises':
    'Shorter than you asked: with what is safe and at hand, this is what makes sense. A few minutes are worth it.',
  'shorter-on-purpose': 'Shorter than you asked, on purpose: more exercises would not help more.',
  'shorter-gentle': 'Shorter than you asked, on purpose: little and gentle suits you better just now.',
  'longer-than-asked':
    'A little longer than you asked: one exercise to loosen and one to strengthen need this time.',
  'no-mobility-left': 'No exercise that loosens is left, after what is safe for you and what you have.',
  'no-strength-left': 'No exercise that strengthens is left, after what is safe for you and what you have.',
  'strength-rests': 'No strengthening today: these muscles get two days to recover.',
  'gentle-only': 'Only gentle movement while your pain is high. Strengthening waits.',
  'flare-lane': 'A flare: gentle movement only for two days. It is not a step back.',
  'lighter-week': 'A lighter week: about half of the usual amount, so that the body can catch up.',
  'first-week-few': 'Shorter than you asked: few exercises in the first week, so that each is learnt well.',
  'keep-up': 'Two exercises, to keep what you have gained.',
  'resting-today': 'A day of rest: move as feels good, and leave the exercises for now.',

  // Why the programme is as it is.
  'length-new': '{weeks} weeks: a first change is usual within two to four weeks.',
  'length-lasting':
    '{weeks} weeks: trouble that has lasted needs longer, and we look at it again on the way.',
  'what-to-expect':
    'In trials people came down by about one to two points of ten over four to twenty weeks. It is not a cure.',
  'phase-settle-in': 'The doses stay as they are, so that your body can settle in.',
  'phase-build': 'When an exercise is easy two sessions in a row, it goes up one small step.',
  'phase-lighter-week': 'A lighter week: about half of the usual amount.',
  'phase-review': 'The last week: time to look at what has changed.',
  'phase-keep-up': 'Two exercises on two days a week keep what you have gained.',
  'day-not-chosen': 'Not one of your days.',
  'after-break': 'You were away for {days, plural, one {# day} other {# days}}: an easier week to come back.',
  'after-long-break':
    'You were away for {days, plural, one {# day} other {# days}}: the doses start again from the first.',

  // Why an exercise is not in the programme.
  'not-safe': 'Not for now, because of {precaution}.',
  'not-safe-pain': 'Not while your pain is this high.',
  'needs-things': 'It needs {things}, which you do not have at hand.',
  'needs-floor': 'It is done on the floor, and you said the floor is not for you.',
  banned: 'You said never again. You can change that.',
  resting: 'It rests until {day}, because it hurt.',
  'too-short-hold': 'It is a held stretch, and holds are kept short because of {precaution}.',
  'fits-less': 'It could be done. Others fit what you told us more closely.',
  'waits-longer-time':
    'It could be done, but takes longer than a session of {minutes, plural, one {# minute} other {# minutes}} allows.',

  // What changes, and why.
  'step-up': '{exercise} was easy twice in a row with little pain: one step up.',
  'step-down': '{exercise} hurt more than it should: one step down.',
  'step-down-morning': 'Your back had not settled by the next morning: {exercise} goes one step down.',
  'step-down-hurt-skip': 'You left {exercise} out because it hurt: one step down.',
  'hold-early': '{exercise} went easily. In the first two weeks the dose stays as it is.',
  'rest-ambers': '{exercise} hurt twice in a row: it rests until {day}, and another takes its place.',
  'rest-red': '{exercise} hurt too much: it rests until {day}, and another takes its place.',
  'pause-two-reds':
    'Two exercises hurt too much: the plan waits until you have answered the safety questions again.',
  'pause-symptom':
    'You reported something that should be looked at: the plan waits until you have answered the safety questions again.',
  'ban-wish': '{exercise} is left out from now on.',
  'unban-wish': '{exercise} may come back.',
  'like-wish': '{exercise} will come more often, where it fits.',
  'harder-form': '{exercise} has gone as far as it goes: a harder form comes next.',
  'next-exercise': '{exercise} has gone as far as it goes: {next} may take its place.',
  'flare-begins': 'Your pain is well above your usual and has not settled: gentle movement only until {day}.',
  'flare-ends': 'The flare is over: back to the plan, a step below where you were.',
  'lighter-after-gap': 'You were away for more than a week: about half of the usual amount for a week.',
  'restart-after-gap': 'You were away for more than two weeks: the doses start again from the first.',
  'rescreen-rise': 'Your pain went up by two points or more: a few safety questions come first next time.',
  'rescreen-weekly': 'A week has passed: a few safety questions come first next time.',
  graduate:
    'You are doing well: what you wanted to do is easier, and the pain is down. Two exercises on two days a week will keep it so.',
  'come-back': 'The pain has come up again: back to the plan.',
  plateau:
    'Little has changed in four weeks: other exercises come in. If six weeks bring nothing, let a physiotherapist or doctor look at it.',
} as const

export type ReasonId = keyof typeof reasonWords
