/** The places of the body map, laid over the body by its own bones and skin. */

import type { ZoneId } from '../knowledge/src/index.ts'
import { type Curve, type Point, printPath } from '../packages/figure/src/ink/curves.ts'
import { statureRatio } from '../packages/figure/src/skeleton/body-shape.ts'
import { type BoneName, boneIndex } from '../packages/figure/src/skeleton/bones.ts'
import type { Vector } from '../packages/figure/src/skeleton/vector.ts'
import { skinPoint } from '../packages/figure/src/surface/index.ts'
import { mapSize, type Stance } from './body-map-stance.ts'

export interface ZoneShape {
  readonly zone: ZoneId
  /** Closed outlines in units of the drawing: one in the middle, or the left and the right. */
  readonly loops: readonly (readonly Curve[])[]
}

/**
 * A corner of a shape, on the right half of the drawing: the level of the spine, by number from the first vertebra of the
 * neck (C7 is 7, T1 is 8, L1 is 20), and how far out from the midline.
 */
type Corner = readonly [level: number, out: number, unit?: Unit]

/** Metres are those of the slim figure; a share is of the way to the skin of the trunk at that level. */
type Unit = 'metres' | 'share'

interface Outline {
  readonly zone: ZoneId
  /** From the midline at the top round to the midline at the bottom; or the whole of a shape that each side has. */
  readonly corners: readonly Corner[] | ((stance: Stance) => readonly Point[])
  readonly isPair?: true
}

/** Vertebrae at which the figure has a bone, from the top down; those between are spaced evenly. */
const spine: readonly (readonly [level: number, bone: BoneName])[] = [
  [1, 'head'],
  [3, 'c3'],
  [7, 'c7'],
  [11, 't4'],
  [15, 't8'],
  [19, 't12'],
  [21, 'l2'],
  [24, 'l5'],
]

/**
 * The left blade of the slim figure, metres from the beginning of its bone: the upper corner at T2, the inner edge about
 * six centimetres from the spine, the lower corner at T7, and round below the shoulder joint to its tip.
 */
const bladeCorners: readonly Vector[] = [
  [-0.076, -0.016, -0.05],
  [-0.082, -0.05, -0.06],
  [-0.08, -0.1, -0.06],
  [-0.064, -0.146, -0.06],
  [-0.036, -0.122, -0.05],
  [-0.014, -0.072, -0.05],
  [0, -0.036, -0.05],
  [-0.034, -0.024, -0.05],
]

/** How far below the top of the shoulder its zone begins, metres. */
const underSlope = 0.016
const slopes = [0.074, 0.09, 0.108, 0.126, 0.142] as const

const outlines: Readonly<Record<Stance['view'], readonly Outline[]>> = {
  behind: [
    {
      zone: 'neck',
      corners: [
        [1.5, 0],
        [1.5, 0.7, 'share'],
        [3, 0.88, 'share'],
        [5, 0.74, 'share'],
        [6.8, 0.058],
        [7.5, 0],
      ],
    },
    { zone: 'shoulder-top', corners: slopeDownTo([9, 0.15], [8.5, 0.11], [8.2, 0.068]), isPair: true },
    {
      zone: 'between-blades',
      corners: [
        [8, 0],
        [8.1, 0.046],
        [10, 0.051],
        [13, 0.053],
        [14.8, 0.056],
        [15.4, 0],
      ],
    },
    { zone: 'blade', corners: bladeOf, isPair: true },
    {
      zone: 'below-blades',
      corners: [
        [15.9, 0],
        [15.95, 0.6, 'share'],
        [17.5, 0.66, 'share'],
        [19.3, 0.62, 'share'],
        [19.6, 0],
      ],
    },
    {
      zone: 'ribs-side',
      corners: [
        [13.4, 0.86, 'share'],
        [15, 0.92, 'share'],
        [17, 0.93, 'share'],
        [19.2, 0.92, 'share'],
        [19.4, 0.72, 'share'],
        [17, 0.74, 'share'],
        [14.6, 0.74, 'share'],
      ],
      isPair: true,
    },
    {
      zone: 'low-back',
      corners: [
        [20.1, 0],
        [20.2, 0.66, 'share'],
        [22.5, 0.72, 'share'],
        [24.6, 0.7, 'share'],
        [25, 0],
      ],
    },
  ],
  before: [
    {
      zone: 'neck',
      corners: [
        [3.8, 0],
        [3.9, 0.7, 'share'],
        [5.6, 0.78, 'share'],
        [7.2, 0.06],
        [8.3, 0],
      ],
    },
    { zone: 'shoulder-top', corners: slopeDownTo([9.5, 0.148], [9.2, 0.112], [8.8, 0.076]), isPair: true },
    {
      zone: 'chest-front',
      corners: [
        [9.8, 0],
        [9.9, 0.07],
        [10.3, 0.126],
        [11.6, 0.134],
        [13.6, 0.124],
        [15.4, 0.088],
        [16.2, 0],
      ],
    },
    {
      zone: 'ribs-side',
      corners: [
        [14.2, 0.92, 'share'],
        [15.4, 0.93, 'share'],
        [17.4, 0.93, 'share'],
        [19.2, 0.92, 'share'],
        [19.4, 0.64, 'share'],
        [17.8, 0.58, 'share'],
        [16.3, 0.66, 'share'],
        [15, 0.84, 'share'],
      ],
      isPair: true,
    },
  ],
}

export function zoneShapes(stance: Stance): readonly ZoneShape[] {
  return outlines[stance.view].map(({ zone, corners, isPair }) => {
    const right =
      typeof corners === 'function' ? corners(stance) : corners.map((each) => placeOf(stance, each))
    const left = right.map(([x, y]): Point => [mapSize.width - x, y]).toReversed()
    if (isPair === true) return { zone, loops: [left, right].map(roundLoop) }
    return { zone, loops: [roundLoop([...right, ...left.slice(1, -1)])] }
  })
}

export function printZone({ loops }: ZoneShape): string {
  return loops.map((loop) => printPath(loop, true, 1)).join('')
}

/** The spines of the vertebrae that can be felt under the skin, from the lowest of the neck down. */
export function vertebrae(stance: Stance): readonly Point[] {
  return Array.from({ length: 18 }, (_, index) => placeOf(stance, [7 + index, 0]))
}

/** From beside the neck along the top of the shoulder, and back below. */
function slopeDownTo(...under: readonly Corner[]) {
  return (stance: Stance): readonly Point[] => {
    const size = sizeOf(stance)
    const slope = slopes.map((out): Point => {
      const [, , z] = skinPoint(stance.field, 't4', [out * size, 0.02, 0], [0, 0, backwards(stance)])
      const [x, y] = skinPoint(stance.field, 't4', [out * size, 0.02, 0.02], [0, 1, 0])
      return onTheRight(stance.see('t4', [x, y - underSlope, z]))
    })
    return [...slope, ...under.map((each) => placeOf(stance, each))]
  }
}

function bladeOf(stance: Stance): readonly Point[] {
  const size = sizeOf(stance)
  return bladeCorners.map(([x, y, z]) =>
    onTheRight(stance.see('left.scapula', [x * size, y * size, z * size])),
  )
}

function placeOf(stance: Stance, [level, out, unit = 'metres']: Corner): Point {
  const { bone, above } = boneAt(stance, level)
  const edge = () => skinPoint(stance.field, bone, [0, above, 0.01], [1, 0, 0])[0]
  const aside = unit === 'share' ? out * edge() : out * sizeOf(stance)
  const [, , z] = skinPoint(stance.field, bone, [aside, above, 0], [0, 0, backwards(stance)])
  return onTheRight(stance.see(bone, [aside, above, z]))
}

function onTheRight([x, y]: Point): Point {
  return [mapSize.width / 2 + Math.abs(x - mapSize.width / 2), y]
}

/** The nearest bone above a level of the spine, and how far above its beginning the level lies, metres. */
function boneAt({ skeleton }: Stance, level: number): { readonly bone: BoneName; readonly above: number } {
  const from = Math.max(
    0,
    spine.findLastIndex(([known]) => known <= level),
  )
  const [upper, bone] = spine[from] as (typeof spine)[number]
  const [lower, next] = spine[Math.min(from + 1, spine.length - 1)] as (typeof spine)[number]
  const height = (name: BoneName) => (skeleton.origins[boneIndex[name]] as Vector)[1]
  // Below the last bone the levels go on at the spacing of the lumbar spine.
  const spacing =
    lower === upper ? (height('l2') - height('l5')) / 3 : (height(bone) - height(next)) / (lower - upper)
  return { bone, above: -(level - upper) * spacing }
}

/** How much wider than the slim figure this one is across the shoulders. */
function sizeOf({ skeleton: { shape } }: Stance): number {
  return statureRatio(shape) * shape.shoulderWidth
}

function backwards({ view }: Stance): 1 | -1 {
  return view === 'before' ? 1 : -1
}

/** A smooth line through all the corners (Catmull and Rom's). */
function roundLoop(corners: readonly Point[]): readonly Curve[] {
  const corner = (index: number) => corners.at(index % corners.length) as Point
  return corners.map((from, index) => {
    const to = corner(index + 1)
    const control1 = pull(from, to, corner(index - 1))
    const control2 = pull(to, from, corner(index + 2))
    return { from, control1, control2, to }
  })
}

/** A sixth of the way from what lies beyond to what comes next. */
function pull([x, y]: Point, next: Point, beyond: Point): Point {
  return [x + (next[0] - beyond[0]) / 6, y + (next[1] - beyond[1]) / 6]
}
