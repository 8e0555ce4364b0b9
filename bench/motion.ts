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
import { findBrowser } from '../scripts/find-browser.ts'
import { filmedForms, shotOf, stage, taskOf } from './support/film-list.ts'
import { openFilmStudio } from './support/film-studio.ts'
import { row } from './support/measure.ts'

const timedPictures = 60

if (hasRecordings) countRecordings()
else console.log('  There are no recordings of real movement here: counting them is left out.')
const pictureMs = timePictures()
weighMinutes(30)
await compareWithDetector(pictureMs)

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

function timePictures(): number {
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
  return at(0.5)
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

/** Both on this machine, in this run. */
async function compareWithDetector(ownMs: number): Promise<void> {
  const browser = findBrowser(console.log)
  const form = filmedForms.find(({ name }) => name === 'wall-angel/full')
  if (browser === undefined || form === undefined)
    return console.log('  There is no browser here: the detector is left out.')
  const task = taskOf(stage(shotOf(form, 0)))
  const studio = await openFilmStudio(browser, { hasDetector: true })
  const times = await studio.time({ ...task, pictures: task.pictures.slice(0, timedPictures) })
  await studio.close()
  const medianMs = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
  row('the detector, a picture, median', `${medianMs.toFixed(0)} ms`)
  row('all but the detector / the detector', (ownMs / medianMs).toExponential(1))
}
