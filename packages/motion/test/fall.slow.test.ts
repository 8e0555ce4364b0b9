/** No exercise that the camera leads is taken for a fall, nor anything that real people did. */

import {
  anglesOnTheWay,
  bakeMovement,
  cameraOfWatch,
  createFigure,
  landmarksOf,
  poseSkeleton,
  solveMovement,
} from '@unhunch/figure'
import type { Movement, Tempo } from '@unhunch/knowledge'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { describe, expect, it } from 'vitest'
import { noFall, type Sighting, watchFall } from '../src/index.ts'
import { hasRecordings, readRealRecordings } from './real-recordings.ts'

/** Pictures in a second of the movement's own pace. */
const hertz = 5
const figure = createFigure('slim')
const forms = exercises.flatMap(({ id }) => {
  const movement: Movement = movements[id] ?? {}
  return Object.entries(movement).flatMap(([form, tempo]) =>
    tempo.camera && tempo.camera.grade !== 'C' ? [[`${id}/${form}`, tempo, tempo.camera.from] as const] : [],
  )
})

describe('watchFall', () => {
  it.each(forms)('does not take %s for a fall, at its own pace or three times as fast', (_, tempo, from) => {
    const seen = filmOf(tempo, from)
    const hurried = seen.map((sighting) => ({ ...sighting, atMs: sighting.atMs / 3 }))
    for (const each of [seen, hurried]) expect(fallsIn(each, 4 / 3)).toBe(0)
  })
})

describe.skipIf(!hasRecordings)('watchFall of real people (skipped without their recordings)', () => {
  it.each(readRealRecordings().map((recording) => [recording.id, recording] as const))(
    'sees no fall in %s',
    (_, { sightings, aspect }) => {
      expect(fallsIn(sightings, aspect)).toBe(0)
    },
  )
})

// Helpers

/** At rest for a second, and twice there and back. */
function filmOf(tempo: Tempo, from: 'front' | 'side'): readonly Sighting[] {
  const movement = bakeMovement(solveMovement(figure, tempo))
  const frameAt = (phase: string, progress: number) =>
    poseSkeleton(figure.skeleton, anglesOnTheWay(movement, phase, progress, 'left'))
  const rest = frameAt(tempo.phases.at(-1)?.id ?? '', 1)
  const lens = cameraOfWatch(figure, rest, { from, metres: 2.2 })
  const once = tempo.phases.flatMap(({ id, seconds }) =>
    Array.from({ length: Math.round(seconds * hertz) }, (_, at) => frameAt(id, at / hertz / seconds)),
  )
  const seen = (frame: typeof rest) => landmarksOf(figure, frame, lens, 4 / 3)
  const [atRest, moving] = [seen(rest), once.map(seen)]
  return [...Array.from({ length: hertz }, () => atRest), ...moving, ...moving].map((sighting, at) => ({
    ...sighting,
    atMs: (at * 1000) / hertz,
  }))
}

function fallsIn(sightings: readonly Sighting[], aspect: number): number {
  let state = noFall
  let falls = 0
  for (const sighting of sightings) {
    const [next, hasFallen] = watchFall(state, sighting, aspect)
    state = next
    if (hasFallen) falls += 1
  }
  return falls
}
