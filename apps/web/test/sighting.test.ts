/** What the detector says of a picture, and the recording that can stand in for it. */

import { landmarkNames, type Sighting, sightingSchema } from '@unhunch/motion'
import { describe, expect, it } from 'vitest'
import type { Frame } from '../src/camera/detector.ts'
import { meanLight } from '../src/camera/light.ts'
import { createRecordedDetector } from '../src/camera/recorded-detector.ts'
import { type Found, pointCount, sightingOf, trunkPoints } from '../src/camera/sighting-of.ts'

describe('sightingOf', () => {
  it('counts the points as the rest of the app does', () => {
    expect(pointCount).toBe(landmarkNames.length)
    expect(Object.values(trunkPoints).map((index) => landmarkNames[index])).toEqual([
      'left-shoulder',
      'right-shoulder',
      'left-hip',
      'right-hip',
    ])
  })

  it('sees nobody in an empty room', () => {
    expect(sightingOf(found(), 40, 0.3)).toEqual({ atMs: 40, points: [], people: 0, light: 0.3 })
  })

  it.each`
    bodies                                                | people | of
    ${[body(0.5, 0.3)]}                                   | ${1}   | ${0.5}
    ${[body(0.2, 0.1), body(0.7, 0.4)]}                   | ${2}   | ${0.7}
    ${[body(0.7, 0.4), body(0.2, 0.1)]}                   | ${2}   | ${0.7}
    ${[body(0.5, 0.3), body(0.52, 0.29)]}                 | ${1}   | ${0.5}
    ${[body(0.2, 0.1), body(0.7, 0.4), body(0.72, 0.38)]} | ${2}   | ${0.7}
  `('of bodies at $bodies.0.0.x … says $people, and shows the largest, at $of', ({ bodies, people, of }) => {
    const sighting = sightingOf(found(...bodies), 0)
    expect(sighting.people).toBe(people)
    expect(sighting.points[0]?.[0]).toBe(of)
    expect(sighting.world?.[0]?.[0]).toBe(of)
  })

  it('is a sighting whatever the library says of visibility', () => {
    const odd = body(0.5, 0.3).map((point, index) => ({
      ...point,
      visibility: [-0.1, 1.1, 0.5][index % 3] ?? 0,
    }))
    expect(sightingSchema.parse(sightingOf(found(odd), 0, 1)).points).toHaveLength(33)
  })
})

describe('meanLight', () => {
  it.each`
    colours                         | light
    ${[[0, 0, 0]]}                  | ${0}
    ${[[255, 255, 255]]}            | ${1}
    ${[[255, 255, 255], [0, 0, 0]]} | ${0.5}
    ${[[0, 255, 0]]}                | ${0.7152}
  `('of $colours is $light', ({ colours, light }) => {
    expect(meanLight(colours.flatMap((colour: readonly number[]) => [...colour, 255]))).toBeCloseTo(light)
  })
})

describe('a recorded detector', () => {
  const recording: readonly Sighting[] = [
    { atMs: 1000, points: [], people: 0 },
    { atMs: 1100, points: [], people: 1 },
    { atMs: 1200, points: [], people: 2 },
  ]

  it('plays at the pace that it was seen at, then sees nobody, and closes every frame', async () => {
    const detector = createRecordedDetector(recording)
    expect(await detector.open()).toEqual({ kind: 'opened' })
    let closed = 0
    const frame = { close: () => closed++ } as unknown as Frame
    const seen: unknown[] = []
    for (const atMs of [7000, 7099, 7100, 7150, 7200, 7201]) seen.push(await detector.detect(frame, atMs))
    expect(seen).toEqual([
      sighting(7000, 0),
      sighting(7099, 0),
      sighting(7100, 1),
      sighting(7150, 1),
      sighting(7200, 2),
      { kind: 'sighting', sighting: { atMs: 7201, points: [] } },
    ])
    expect(closed).toBe(6)
  })
})

// Helpers

/** A trunk as high as it says, around the place that it says across; its first point is there, too. */
function body(x: number, height: number): Found['landmarks'][number] {
  return Array.from({ length: 33 }, (_, index) => {
    const isShoulder = index === trunkPoints.leftShoulder || index === trunkPoints.rightShoulder
    return { x, y: isShoulder ? 0.5 - height / 2 : 0.5 + height / 2, z: 0, visibility: 1 }
  })
}

function found(...bodies: readonly Found['landmarks'][number][]): Found {
  return { landmarks: bodies, worldLandmarks: bodies }
}

function sighting(atMs: number, people: number) {
  return { kind: 'sighting', sighting: { atMs, points: [], people } }
}
