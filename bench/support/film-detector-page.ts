/** Runs in the browser: shows a film of the figure to the detector of the app, as fast as that can look. */

import { createPoseDetector } from '../../apps/web/src/camera/pose-detector.ts'
import type { Sighting } from '../../packages/motion/src/index.ts'
import { createTaker, type FilmTask } from './film-page.ts'

/** What it saw in each picture; nothing when it could not look. */
export type SeeFilm = (task: FilmTask) => Promise<readonly Sighting[] | undefined>

/** Milliseconds for each picture, while nothing else is drawn. */
export type TimeDetector = (task: FilmTask) => Promise<readonly number[]>

declare global {
  var seeFilm: SeeFilm | undefined
  var timeDetector: TimeDetector | undefined
}

/** Each film has a detector of its own, as each session has. */
globalThis.seeFilm = async (task) => {
  const detector = createPoseDetector()
  try {
    if ((await detector.open()).kind !== 'opened') return undefined
    const sightings: Sighting[] = []
    const take = createTaker(task)
    // The next picture is drawn while the detector looks at the last one.
    let picture = take(0)
    for (const [place, { atMs }] of task.pictures.entries()) {
      const seeing = detector.detect(picture.transferToImageBitmap(), atMs)
      if (place + 1 < task.pictures.length) picture = take(place + 1)
      const seen = await seeing
      if (seen.kind !== 'sighting') return undefined
      sightings.push(seen.sighting)
    }
    return sightings
  } finally {
    detector.close()
  }
}

globalThis.timeDetector = async (task) => {
  const detector = createPoseDetector()
  try {
    await detector.open()
    const take = createTaker(task)
    const times: number[] = []
    for (const [place, { atMs }] of task.pictures.entries()) {
      const picture = take(place).transferToImageBitmap()
      const startedMs = performance.now()
      await detector.detect(picture, atMs)
      times.push(performance.now() - startedMs)
    }
    return times
  } finally {
    detector.close()
  }
}
