/** The lines of a drawing: they run between pixels that show different things. */

import { headPart, isHand } from './body-regions.ts'
import type { Point } from './curves.ts'
import { firstPropPart, type Sight } from './sight.ts'

/** `outline` goes round the body, `fold` lies within it, `thing` is a prop's. */
export const lineKinds = ['outline', 'fold', 'thing'] as const
export type LineKind = (typeof lineKinds)[number]
export interface Line {
  readonly kind: LineKind
  readonly points: readonly Point[]
  readonly closed: boolean
}

/** A fold is drawn where the skin jumps this far at least, and somewhere along it further; metres on the unposed body. */
const jumps = {
  body: { least: 0.022, clear: 0.05 },
  head: { least: 0.012, clear: 0.024 },
  hand: { least: 0.008, clear: 0.016 },
} as const
/** Of a fold's length, this share must jump clearly. */
const clearShare = 0.3
/** A line this near to the body's edge, as a share of the shortest line, for more than a share of its length. */
const doubledWithin = 1.2
const mostDoubled = 0.55
/** Shorter bits between two other lines are only noise, pixels. */
const stub = 4
/** What touches counts as in front when it is the body; metres. */
const touching = 0.03
/** A prop's edge is drawn where its light changes by this much from pixel to pixel, or its depth in metres. */
const thingEdge = { light: 0.22, depth: 0.02 }

/** Pixels. */
const rim = 3
/** From a corner of pixels: right, down, left, up. */
const ways = [0, 1, 2, 3] as const

const outline = 1
const fold = 2
const faintFold = 3
const thing = 4

/** Lines with a loose end that are shorter than `shortest`, in pixels, are left out. */
export function findLines(sight: Sight, shortest: number): readonly Line[] {
  const doubled = createDoubledTest(sight, Math.round(shortest * doubledWithin))
  return walkCracks(sight, findCracks(sight)).flatMap(
    ({ kind, points, closed, loose, clear }): readonly Line[] => {
      if (points.length < (loose || closed ? shortest : kind === outline ? 0 : stub)) return []
      if (kind !== fold) return [{ kind: kind === outline ? 'outline' : 'thing', points, closed }]
      if (clear < clearShare * points.length || doubled(points)) return []
      return [{ kind: 'fold', points, closed }]
    },
  )
}

/** Most of a line runs beside the body's edge, so that it would look like a second outline. */
function createDoubledTest({ part, width, height }: Sight, reach: number) {
  const isOutside = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return false
    const here = part[y * width + x] as number
    return here === 0 || here >= firstPropPart
  }
  return (points: readonly Point[]): boolean => {
    const beside = points.filter(([x, y]) =>
      [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => isOutside(x + dx * reach, y + dy * reach))),
    )
    return beside.length > points.length * mostDoubled
  }
}

/** What runs between each pixel and the one above (`level`) or to its left (`upright`). */
interface Cracks {
  readonly level: Uint8Array
  readonly upright: Uint8Array
}

function findCracks(sight: Sight): Cracks {
  const { width, height } = sight
  const level = new Uint8Array((width + 1) * (height + 1))
  const upright = new Uint8Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      if (y > 0) level[y * (width + 1) + x] = crackBetween(sight, at, at - width)
      if (x > 0) upright[y * (width + 1) + x] = crackBetween(sight, at, at - 1)
    }
  }
  return { level, upright }
}

function crackBetween(sight: Sight, a: number, b: number): number {
  const { part, raster } = sight
  const partA = part[a] as number
  const partB = part[b] as number
  if (partA === 0 && partB === 0) return 0
  const isBodyA = partA > 0 && partA < firstPropPart
  const isBodyB = partB > 0 && partB < firstPropPart
  if (isBodyA && isBodyB) {
    if (partA === partB && raster.triangle[a] === raster.triangle[b]) return 0
    const limits =
      partA === headPart && partB === headPart
        ? jumps.head
        : isHand(partA) && isHand(partB)
          ? jumps.hand
          : jumps.body
    const jump = sight.apart(a, b)
    return jump < limits.least ? 0 : jump < limits.clear ? faintFold : fold
  }
  if (isBodyA || isBodyB) {
    const body = isBodyA ? a : b
    const other = isBodyA ? b : a
    if (part[other] === 0) return outline
    const behind = 1 / (raster.nearness[other] as number) - 1 / (raster.nearness[body] as number)
    return behind > -touching ? outline : thing
  }
  if (partA !== partB) return thing
  return (isEdge(sight, a, b) || isStep(sight, a, b)) && isInside(sight, a) ? thing : 0
}

/** Not beside the thing's own outline, which would be drawn twice. */
function isInside({ part, width }: Sight, at: number): boolean {
  for (let dy = -rim; dy <= rim; dy++) {
    for (let dx = -rim; dx <= rim; dx++) if (part[at + dy * width + dx] !== part[at]) return false
  }
  return true
}

/** The light changes here, and more than just beside: a round edge has one line only. */
function isEdge({ light, part }: Sight, a: number, b: number): boolean {
  const change = (from: number, to: number) =>
    part[from] === part[to] ? Math.abs((light[from] as number) - (light[to] as number)) : 0
  const here = change(a, b)
  return here > thingEdge.light && here >= change(a + a - b, a) && here > change(b, b + b - a)
}

/** One of two pixels of the same thing lies behind the other, by more than the slope beside them explains. */
function isStep({ raster, part }: Sight, a: number, b: number): boolean {
  const distance = (at: number) => 1 / (raster.nearness[at] as number)
  const step = distance(b) - distance(a)
  if (Math.abs(step) < thingEdge.depth) return false
  const further = b + (b - a)
  const nearer = a - (b - a)
  const beyond = part[further] === part[b] ? distance(further) - distance(b) : 0
  const before = part[nearer] === part[a] ? distance(a) - distance(nearer) : 0
  return Math.abs(step) > thingEdge.depth + 2 * Math.max(Math.abs(beyond), Math.abs(before))
}

interface Walk {
  readonly kind: number
  readonly points: readonly Point[]
  readonly closed: boolean
  /** One of its ends meets no other line. */
  readonly loose: boolean
  /** How many of its steps are clear folds. */
  readonly clear: number
}

/** Follows cracks of one kind from where they branch or end to where they do so again; then what is left, in rings. */
function walkCracks({ width, height }: Sight, { level, upright }: Cracks): readonly Walk[] {
  const columns = width + 1
  const busy: number[] = []
  for (let corner = 0; corner < columns * (height + 1); corner++) {
    if (level[corner] !== 0 || upright[corner] !== 0) busy.push(corner, corner + 1, corner + columns)
  }
  const corners = [...new Set(busy)]
  const crossing = new Uint8Array(columns * (height + 2))
  for (const corner of corners)
    for (const way of ways) if (crackAt(corner, way) > 0) crossing[corner] = (crossing[corner] as number) + 1
  const isEnd = new Uint8Array(crossing.length)
  const walks: Walk[] = []
  for (const kind of [outline, fold, thing]) {
    const own = corners.filter((corner) => {
      const count = ways.filter((way) => isOfKind(crackAt(corner, way), kind)).length
      isEnd[corner] = count > 0 && count !== 2 ? 1 : 0
      return count > 0
    })
    const ends = own.filter((corner) => isEnd[corner] === 1)
    for (const corner of [...ends, ...own]) {
      for (const way of ways)
        if (isOfKind(crackAt(corner, way), kind)) walks.push(walkFrom(corner, way, kind))
    }
  }
  return walks

  function walkFrom(start: number, firstWay: number, kind: number): Walk {
    const points: Point[] = [pointAt(start)]
    let clear = 0
    let corner = start
    let way = firstWay
    while (way >= 0) {
      if (crackAt(corner, way) !== faintFold) clear++
      remove(corner, way)
      corner += stepOf(way)
      if (corner === start && isEnd[corner] === 0) return { kind, points, closed: true, loose: false, clear }
      points.push(pointAt(corner))
      way = isEnd[corner] === 1 ? -1 : ways.findIndex((next) => isOfKind(crackAt(corner, next), kind))
    }
    const loose = crossing[start] === 1 || crossing[corner] === 1
    return { kind, points, closed: false, loose, clear }
  }

  function crackAt(corner: number, way: number): number {
    if (way === 0) return level[corner] as number
    if (way === 1) return upright[corner] as number
    if (way === 2) return corner % columns > 0 ? (level[corner - 1] as number) : 0
    return corner >= columns ? (upright[corner - columns] as number) : 0
  }

  function remove(corner: number, way: number) {
    if (way === 0) level[corner] = 0
    else if (way === 1) upright[corner] = 0
    else if (way === 2) level[corner - 1] = 0
    else upright[corner - columns] = 0
  }

  function stepOf(way: number): number {
    return [1, columns, -1, -columns][way] as number
  }

  function pointAt(corner: number): Point {
    return [corner % columns, Math.floor(corner / columns)]
  }
}

function isOfKind(crack: number, kind: number): boolean {
  return crack === kind || (kind === fold && crack === faintFold)
}
