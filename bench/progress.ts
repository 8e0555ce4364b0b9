/** How long progress takes to compute, against sorting the same entries by day. */

import {
  addDays,
  nothingRecorded,
  type ProgressRecord,
  progressOf,
  type Report,
} from '../packages/engine/src/index.ts'
import { deskWorker, monday } from '../packages/engine/test/a-person.ts'
import { knowledge } from '../packages/engine/test/the-knowledge.ts'
import { fastestMs, row } from './support/measure.ts'

for (const count of [400, 5000]) {
  const reports = Array.from({ length: count }, (_, index) => reportOf(index))
  const record: ProgressRecord = {
    ...nothingRecorded,
    intakes: [{ day: monday, intake: deskWorker }],
    startDay: monday,
    reports,
  }
  const today = addDays(monday, count)
  const sortMs = fastestMs(() => [...reports].sort((a, b) => (a.day < b.day ? -1 : 1)), 5)
  const progressMs = fastestMs(() => progressOf(record, knowledge.policy, today), 3)
  row(
    `progress ÷ sorting, ${count} entries`,
    (progressMs / sortMs).toFixed(1),
    `${(progressMs / count).toExponential(1)} ms an entry; ${Math.round(count / 14)} weeks of days`,
  )
}

/** Two a day; each seventh day a look back. Out of order, so that sorting has something to do. */
function reportOf(index: number): Report {
  const day = addDays(monday, (index * 7919) % Math.ceil(index / 2 + 1))
  if (index % 7 === 6) {
    return { type: 'check-in', day, painAverage: index % 5, painWorst: 6, goals: [index % 10], stiffness: 3 }
  }
  return {
    type: 'session',
    day,
    items: [{ exercise: 'scapular-retraction', form: 'seated', outcome: 'done', effort: 'right' }],
    painBefore: index % 6,
    painAfter: index % 4,
    symptoms: [],
    endedEarly: false,
  }
}
