/** How well real movement is counted, and what all but the detector costs: time for a picture, and memory. */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bodyAt } from '../packages/motion/test/a-body.ts'
import {
  conditions,
  hasRecordings,
  judge,
  readRealRecordings,
  scoreOf,
} from '../packages/motion/test/real-recordings.ts'
import { createObserver, observe, watchGeneric } from '../packages/motion/src/index.ts'
import { row } from './support/measure.ts'

if (hasRecordings) countRecordings()
else console.log('  There are no recordings of real movement here: counting them is left out.')
timePictures()
weighMinutes(30)

function countRecordings() {
  const recordings = readRealRecordings()
  for (const [name, condition] of Object.entries(conditions)) {
    const outcomes = recordings.map((recording) => judge(recording, condition))
    const wrong = outcomes.filter(({ known, counted }) => known !== counted)
    const { mostOff, meanError, idle } = scoreOf(outcomes)
    const exact = `${outcomes.length - wrong.length} of ${outcomes.length} exact`
    const most = `off by ${mostOff} at most, mean ${meanError.toFixed(3)}, idle arm ${idle}`
    const which = wrong.map(({ recording, known, counted }) => `${recording.id} ${counted} of ${known}`)
    row(name, exact, [most, ...which].join('; '))
  }
}

/** Both arms up and down in three seconds, for ever. */
function pictureAt(atMs: number) {
  const out = 80 - 60 * Math.cos((2 * Math.PI * atMs) / 3000)
  return bodyAt({ left: { out }, right: { out } }, { atMs })
}

function timePictures() {
  const pictures = Array.from({ length: 1800 }, (_, at) => pictureAt(at * 33))
  let observer = createObserver(watchGeneric('shoulder-elevation'), { aspect: 4 / 3 })
  const times = pictures.map((picture) => {
    const startedMs = performance.now()
    ;[observer] = observe(observer, picture)
    return performance.now() - startedMs
  })
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  row(
    'a picture, all but the detector, median',
    `${at(0.5).toFixed(3)} ms`,
    `limit 0.5 ms; 99 % within ${at(0.99).toFixed(3)} ms`,
  )
}

function weighMinutes(minutes: number) {
  let observer = createObserver(watchGeneric('shoulder-elevation'), { aspect: 4 / 3 })
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const weigh = () => {
    collect()
    return process.memoryUsage().heapUsed / 1024 / 1024
  }
  const watch = (fromMinute: number, toMinute: number) => {
    for (let atMs = fromMinute * 60_000; atMs < toMinute * 60_000; atMs += 33)
      [observer] = observe(observer, pictureAt(atMs))
  }
  watch(0, 1)
  const before = weigh()
  watch(1, minutes)
  row(`heap after 1 and ${minutes} minutes`, `${before.toFixed(1)} and ${weigh().toFixed(1)} MB`, 'must stay')
}
