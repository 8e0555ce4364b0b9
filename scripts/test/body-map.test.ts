/** The places of the body map: each lies on the body, apart from the others, over what it is named for. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ZoneId } from '../../knowledge/src/index.ts'
import { type Curve, type Point, pointOf } from '../../packages/figure/src/ink/curves.ts'
import { findBodyPoints, type PointName } from '../../packages/figure/src/pose/body-points.ts'
import { bodyIds, statureRatio } from '../../packages/figure/src/skeleton/body-shape.ts'
import { type BoneName, boneIndex, boneNames } from '../../packages/figure/src/skeleton/bones.ts'
import { subtract, type Vector } from '../../packages/figure/src/skeleton/vector.ts'
import { muscleRegions } from '../../packages/figure/src/surface/muscle-regions.ts'
import type { BodyMapDrawing } from '../body-map.ts'
import { type MapView, mapSize, mapViews, type Stance, standFor } from '../body-map-stance.ts'
import { printZone, zoneShapes } from '../body-map-zones.ts'

const kept = JSON.parse(
  readFileSync(new URL('../../apps/web/src/components/body-drawing.json', import.meta.url), 'utf8'),
) as BodyMapDrawing

/** The middle of a muscle, a place on the skin, or a bone: none of them is what the shapes are made from. */
type Landmark =
  | { readonly muscle: keyof typeof muscleRegions; readonly part: number; readonly bone: BoneName }
  | { readonly point: PointName }
  | { readonly bone: BoneName }

const landmarks: Readonly<Record<MapView, Readonly<Partial<Record<ZoneId, readonly Landmark[]>>>>> = {
  behind: {
    neck: [{ bone: 'c3' }, { muscle: 'neck-rotators', part: 1, bone: 'c3' }],
    'shoulder-top': [{ muscle: 'upper-trapezius', part: 1, bone: 't4' }],
    'between-blades': [
      { muscle: 'rhomboids', part: 0, bone: 't4' },
      { muscle: 'rhomboids', part: 1, bone: 't4' },
      { point: 'upper-back' },
      { point: 'mid-back' },
    ],
    blade: [{ point: 'left.shoulder-blade' }, { point: 'right.shoulder-blade' }],
    'below-blades': [{ bone: 't12' }],
    'ribs-side': [{ muscle: 'serratus-anterior', part: 1, bone: 't8' }],
    'low-back': [{ point: 'low-back' }, { bone: 'l5' }],
  },
  before: {
    neck: [{ muscle: 'deep-neck-flexors', part: 0, bone: 'c7' }],
    'shoulder-top': [{ muscle: 'upper-trapezius', part: 1, bone: 't4' }],
    'chest-front': [
      { point: 'breastbone' },
      { muscle: 'chest', part: 0, bone: 't8' },
      { muscle: 'chest', part: 1, bone: 't8' },
    ],
    'ribs-side': [
      { muscle: 'intercostals', part: 1, bone: 't12' },
      { muscle: 'intercostals', part: 2, bone: 't12' },
    ],
  },
}

const drawings = bodyIds.flatMap((body) =>
  mapViews.map((view) => {
    const stance = standFor(body, view)
    const zones = zoneShapes(stance).map(({ zone, loops }) => ({ zone, loops: loops.map(follow) }))
    return [`${body} ${view}`, { body, view, stance, zones }] as const
  }),
)

describe('the places of the body map', () => {
  it.each(drawings)('are kept as they are made: %s', (_, { body, view, stance }) => {
    const printed = Object.fromEntries(zoneShapes(stance).map((shape) => [shape.zone, printZone(shape)]))
    expect(kept.bodies[body][view].zones).toEqual(printed)
  })

  it.each(drawings)('lie on the body: %s', (_, { body, view, zones }) => {
    const silhouette = readPath(kept.bodies[body][view].body)
    const off = zones.flatMap(({ zone, loops }) =>
      loops.flat().flatMap((point) => (isInside(point, silhouette) ? [] : [`${zone} at ${point.join(' ')}`])),
    )
    expect(off).toEqual([])
  })

  it.each(drawings)('leave a gap between them: %s', (_, { zones }) => {
    const loops = zones.flatMap(({ zone, loops: own }) => own.map((loop) => ({ zone, loop })))
    for (const a of loops) {
      for (const b of loops) {
        if (a === b) continue
        const touching = a.loop.some((point) => isInside(point, [b.loop]) || distanceTo(point, b.loop) < 4)
        expect(touching, `${a.zone} and ${b.zone}`).toBe(false)
      }
    }
  })

  it.each(drawings)(
    'hold what they are named for, and no other place does: %s',
    (_, { view, stance, zones }) => {
      expect(Object.keys(landmarks[view]).toSorted()).toEqual(zones.map(({ zone }) => zone).toSorted())
      for (const [zone, marks = []] of Object.entries(landmarks[view])) {
        for (const mark of marks) {
          const seen = seeLandmark(stance, mark)
          const holding = zones.filter(({ loops }) => isInside(seen, loops)).map((shape) => shape.zone)
          expect(holding, JSON.stringify(mark)).toEqual([zone])
        }
      }
    },
  )

  it.each(drawings)('are the same on both sides: %s', (_, { zones }) => {
    for (const { loops } of zones) {
      const all = loops.flat()
      for (const [x, y] of all) {
        const across = all.some((other) => Math.hypot(other[0] - (mapSize.width - x), other[1] - y) < 0.01)
        expect(across).toBe(true)
      }
    }
  })
})

describe('the drawing of the body map', () => {
  it('is light', () => {
    expect(JSON.stringify(kept).length).toBeLessThan(30_000)
  })
})

// Helpers

function seeLandmark(stance: Stance, mark: Landmark): Point {
  const size = statureRatio(stance.skeleton.shape)
  if ('point' in mark) {
    const { bone, offset } = findBodyPoints(stance.skeleton, stance.field)[mark.point]
    return stance.see(boneNames[bone] as BoneName, offset)
  }
  if (!('muscle' in mark)) return stance.see(mark.bone, [0, 0, 0])
  const { from, to } = muscleRegions[mark.muscle][mark.part] as { from: Vector; to: Vector }
  const [x, y, z] = from.map(
    (value, axis) => ((value + (to[axis] as number)) / 2) * size,
  ) as unknown as Vector
  // Ribs grow with the chest; the places of the other muscles are told from the spine and the shoulders.
  const wider = /^t(8|12)$/.test(mark.bone) ? stance.skeleton.shape.girth.chest : 1
  return stance.see(
    mark.bone,
    subtract([x * wider, y, z], stance.skeleton.origins[boneIndex[mark.bone]] as Vector),
  )
}

function follow(loop: readonly Curve[]): readonly Point[] {
  return loop.flatMap((curve) =>
    [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875].map((t) => pointOf(curve, t)),
  )
}

/** As our own drawings are written: `M`, then `c` and `l` with relative numbers, then `z`. */
function readPath(path: string): readonly (readonly Point[])[] {
  return [...path.matchAll(/M([^z]*)z/g)].map(([, loop = '']) => {
    const points: Point[] = []
    let here: Point = [0, 0]
    for (const [, command = 'M', rest = ''] of `M${loop}`.matchAll(/([Mcl])([^Mcl]*)/g)) {
      const numbers = [...rest.matchAll(/-?\d+/g)].map(Number)
      const step = command === 'c' ? 6 : 2
      for (let at = 0; at < numbers.length; at += step) {
        const given = (index: number): Point => [
          here[0] + (numbers[at + index] as number),
          here[1] + (numbers[at + index + 1] as number),
        ]
        const to = given(step - 2)
        if (command === 'c')
          points.push(...follow([{ from: here, control1: given(0), control2: given(2), to }]))
        else points.push(to)
        here = to
      }
    }
    return points
  })
}

/** Across an odd number of lines on the way out. */
function isInside([x, y]: Point, loops: readonly (readonly Point[])[]): boolean {
  let inside = false
  for (const loop of loops) {
    loop.forEach(([ax, ay], index) => {
      const [bx, by] = loop[(index + 1) % loop.length] as Point
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
    })
  }
  return inside
}

function distanceTo([x, y]: Point, loop: readonly Point[]): number {
  return Math.min(...loop.map(([px, py]) => Math.hypot(px - x, py - y)))
}
