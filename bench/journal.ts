/** How long it takes to read and fold ten thousand entries, against parsing their JSON. */

import {
  mergeEntries,
  printJournal,
  parseImport,
  readEntries,
  replayEntries,
  writeEntry,
} from '../packages/journal/src/index.ts'
import { newHistory, replay } from '../packages/engine/src/index.ts'
import { addDays } from '../packages/engine/src/index.ts'
import type { Report } from '../packages/engine/src/index.ts'
import { monday, deskWorker } from '../packages/engine/test/a-person.ts'
import { knowledge } from '../packages/engine/test/the-knowledge.ts'
import { fastestMs, row } from './support/measure.ts'

const count = 10_000
const reports: Report[] = Array.from({ length: count }, (_, index) => ({
  type: 'session',
  day: addDays(monday, Math.floor(index / 3)),
  items: [
    { exercise: 'scapular-retraction', form: 'seated', outcome: 'done', effort: 'right', pain: index % 4 },
    { exercise: 'cat-cow', form: 'seated', outcome: 'done', effort: 'easy', pain: 1 },
  ],
  symptoms: [],
  endedEarly: false,
}))
const entries = reports.map((report, index) =>
  writeEntry('report', report, { id: `entry-${index}`, atMs: 1_773_000_000_000 + index, device: 'bench' }),
)
const text = JSON.stringify(entries)
const parseMs = fastestMs(() => JSON.parse(text), 3)
const raw: unknown[] = JSON.parse(text)
const circumstances = { knowledge, intake: deskWorker, restrictions: [] }

row(
  'reading with checks ÷ parsing JSON',
  (fastestMs(() => readEntries(raw), 2) / parseMs).toFixed(2),
  `${count.toLocaleString('en')} entries`,
)
row(
  'folding ÷ parsing JSON',
  (fastestMs(() => replayEntries(entries), 3) / parseMs).toFixed(2),
  'in order, to what the engine needs',
)
row(
  'adapting day by day ÷ parsing JSON',
  (fastestMs(() => replay(circumstances, monday, reports), 2) / parseMs).toFixed(2),
  `${Object.keys(newHistory(monday)).length} fields of history, every report`,
)
row(
  'merging with itself ÷ parsing JSON',
  (fastestMs(() => mergeEntries(entries, entries), 3) / parseMs).toFixed(2),
  'a second device',
)
const file = printJournal(entries, { exportedAtMs: 0, app: 'bench' })
row(
  'importing a file ÷ parsing JSON',
  (fastestMs(() => parseImport(file), 2) / parseMs).toFixed(2),
  `${(file.length / 1e6).toFixed(1)} MB`,
)
