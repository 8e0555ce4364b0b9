/** A fixed programme for the demonstration life: four weeks, three days each. */

import type { PlanDay, PlanWeek, Programme, Reason, Session, SessionItem } from '@unhunch/engine'

export const demoReasons: Readonly<Record<string, string>> = {
  zone: 'It works between the shoulder blades, where you said it bothers you.',
  'minimum-strength':
    'Every session has one exercise that strengthens. In trials, strength work helped most over time.',
  quality: 'It may help with an ache after sitting.',
  'time-kept': 'About 10 minutes, as you asked.',
  rest: 'Muscles grow on days off.',
  programme: 'Three days a week, because you chose Monday, Wednesday and Friday.',
  week: 'The first weeks are for finding what suits you.',
  shoulder: 'It asks too much of your sore shoulder.',
  things: 'You would need a foam roller.',
  banned: 'You asked us to leave it out.',
}

// The demonstration has sentences of its own.
const reason = (id: string): Reason => ({ id: id as Reason['id'], values: {} })

function item(
  slot: SessionItem['slot'],
  [exercise, form]: readonly [string, string],
  prescription: Partial<SessionItem['prescription']>,
  sides: SessionItem['sides'] = 'together',
): SessionItem {
  return {
    slot,
    exercise,
    form,
    sides,
    prescription: { sets: 1, reps: 0, holdSeconds: 0, seconds: 0, restSeconds: 20, ...prescription },
    seconds: 120,
    reasons: [reason('zone'), reason(slot === 'strength' ? 'minimum-strength' : 'quality')],
  }
}

export const demoSession: Session = {
  day: '2026-11-23',
  items: [
    item('warm-up', ['shoulder-rolls', 'seated'], { seconds: 60 }),
    item('mobility', ['chair-rotation', 'no-pull'], { reps: 5, holdSeconds: 3 }, 'each'),
    item('strength', ['scapular-retraction', 'seated'], { sets: 2, reps: 8, holdSeconds: 5 }),
    item('ease', ['chest-expansion-breathing', 'no-pause'], { seconds: 120 }),
  ],
  seconds: 560,
  reasons: [reason('time-kept')],
}

const phases = ['settle-in', 'build', 'build', 'review'] as const

function week(index: number): PlanWeek {
  const days = Array.from({ length: 7 }, (_, weekday): PlanDay => {
    const date = new Date(Date.UTC(2026, 10, 23 + index * 7 + weekday))
    const day = date.toISOString().slice(0, 10)
    return weekday % 2 === 0 && weekday < 5
      ? ({ kind: 'session', day, session: { ...demoSession, day } } as const)
      : ({ kind: 'rest', day, reasons: [reason('rest')] } as const)
  })
  return { week: index + 1, phase: phases[index] ?? 'build', days, reasons: [reason('week')] }
}

export const demoProgramme: Programme = {
  startDay: '2026-11-23',
  weeks: [0, 1, 2, 3].map(week),
  reasons: [reason('programme')],
  whyNots: [
    { exercise: 'wall-angel', reasons: [reason('shoulder')] },
    { exercise: 'foam-thoracic-roll', reasons: [reason('things')] },
    { exercise: 'neck-circles', reasons: [reason('banned')] },
    { exercise: 'open-book', reasons: [reason('shoulder')] },
    { exercise: 'childs-pose', reasons: [reason('shoulder')] },
  ],
}
