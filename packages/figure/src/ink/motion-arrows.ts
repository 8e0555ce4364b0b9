/** One or two calm arrows beside the body that tell which way it goes. */

import type { Camera } from '../view/camera.ts'
import { headPart } from './body-regions.ts'
import { fitCurves, type Point, printNumbers, printPath } from './curves.ts'
import type { InkPalette } from './ink-palette.ts'
import type { MotionTrack } from './motion-tracks.ts'
import { type Canvas, createProjector } from './raster.ts'
import { firstPropPart, type Sight } from './sight.ts'

/** From the tail to the tip, units of the drawing, evenly spaced. */
export interface Arrow {
  readonly name: string
  readonly points: readonly Point[]
}

/** In the plane of the picture, metres: less is not told, more is told by its whole path. */
const travel = { least: 0.012, path: 0.17 }
/** A second arrow goes at least this share as far as the first. */
const secondShare = 0.5
/** Shares of the picture's height. */
const shortArrow = { least: 0.085, most: 0.14, leastTurn: 0.2 }
/** The whole path is too much: the tail is left out, and the tip stops short of the part itself. */
const kept = { from: 0.12, to: 0.86 }
const samples = 24
/** What a turn goes about moves less than this share of it. */
const turnCentre = 0.4
const turnBow = 0.16
/** A part is hidden when something is so much nearer, metres. */
const hiddenBehind = 0.07

interface Move {
  readonly track: MotionTrack
  readonly points: readonly Point[]
  /** In the plane of the picture. */
  readonly metres: number
  /** The same by weight. */
  readonly rank: number
  /** Nothing stands before the part. */
  readonly isSeen: boolean
  readonly isLong: boolean
}

export function findArrows(
  tracks: readonly MotionTrack[],
  camera: Camera,
  sight: Sight,
  canvas: Canvas,
): readonly Arrow[] {
  const all = tracks.map((track) => readMove(track, camera, sight, canvas))
  const moves = all
    .filter((move) => move.metres >= travel.least && isTurn(move, all))
    .sort((a, b) => b.rank - a.rank)
  const arrows: Arrow[] = []
  const told: Move[] = []
  for (const move of moves) {
    const best = told[0]
    if (told.length === 2 || (best !== undefined && move.rank < best.rank * secondShare)) break
    if (best !== undefined && !addsToIt(move, best, canvas)) continue
    const points = placeArrow(move, sight, canvas, arrows)
    if (points === undefined) continue
    told.push(move)
    arrows.push({ name: move.track.name, points })
  }
  return arrows
}

/** What tells a turn only does so while what it turns about stays. */
function isTurn({ track, metres }: Move, all: readonly Move[]): boolean {
  const centre = all.find((move) => move.track.name === track.turnsAbout)
  return centre === undefined || centre.metres < metres * turnCentre
}

/** What goes another way does, and the other side's same part when it is not close by; what is carried along does not. */
function addsToIt({ track, points }: Move, first: Move, { picture }: Canvas): boolean {
  if (track.group === first.track.group) return false
  const [ax, ay] = directionOf(points)
  const [bx, by] = directionOf(first.points)
  if (ax * bx + ay * by < 0.5) return true
  const [side, ...part] = first.track.name.split(' ')
  const isPartner = (side === 'left' || side === 'right') && track.name.endsWith(` ${part.join(' ')}`)
  const [x, y] = points.at(-1) as Point
  const [firstX, firstY] = first.points.at(-1) as Point
  return isPartner && Math.hypot(x - firstX, y - firstY) > picture.height * 0.25
}

function readMove(track: MotionTrack, camera: Camera, sight: Sight, canvas: Canvas): Move {
  const projector = createProjector(camera, { picture: canvas.picture, finer: 1 })
  const seen = [0, 0, 0]
  let scale = 0
  const path = track.path.map(([x, y, z]): Point => {
    projector.project(x, y, z, seen, 0)
    scale = seen[2] as number
    return [seen[0] as number, seen[1] as number]
  })
  const perMetre =
    (scale * canvas.picture.height) / 2 / Math.tan((camera.verticalFieldDegrees * Math.PI) / 360)
  const metres = lengthOf(path) / perMetre
  const [x, y] = path.at(-1) as Point
  const before = sight.raster.nearness[pixelAt(sight, canvas, x, y)] as number
  return {
    track,
    points: bow(resample(path, samples), track.turnsAbout === undefined ? 0 : turnBow),
    metres,
    rank: metres * track.weight,
    isLong: metres > travel.path,
    isSeen: before === 0 || 1 / before > 1 / scale - hiddenBehind,
  }
}

/** Bent at least so far, as a share of its length, to the side that it bends to anyway. */
function bow(points: readonly Point[], least: number): readonly Point[] {
  const [from, to] = [points[0] as Point, points.at(-1) as Point]
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const [mx, my] = points[points.length >> 1] as Point
  const bent = ((mx - from[0]) * dy - (my - from[1]) * dx) / (length * length || 1)
  if (least === 0 || length === 0 || Math.abs(bent) >= least) return points
  const more = (bent < 0 ? -least : least) - bent
  return points.map(([x, y], index): Point => {
    const t = index / (points.length - 1)
    return [x + dy * more * 4 * t * (1 - t), y - dx * more * 4 * t * (1 - t)]
  })
}

/** Tries places further and further away; the one that hides least of the body, and nothing of the face. */
function placeArrow(
  { track, points, isLong, isSeen }: Move,
  sight: Sight,
  canvas: Canvas,
  others: readonly Arrow[],
): readonly Point[] | undefined {
  const shape = isLong
    ? resample(part(points, kept.from, kept.to), samples)
    : shortShape(points, canvas, track.turnsAbout === undefined ? shortArrow.least : shortArrow.leastTurn)
  const step = canvas.picture.height / 50
  const coverCost =
    track.onBody && isSeen
      ? covering.seenPart
      : isLong && /arm|leg/.test(track.group)
        ? covering.longPath
        : covering.other
  let best: { readonly points: readonly Point[]; readonly cost: number } | undefined
  for (let ring = 0; ring <= rings; ring++) {
    for (let turn = 0; turn < (ring === 0 ? 1 : 16); turn++) {
      const angle = (turn / 16) * 2 * Math.PI
      const moved = shape.map(
        ([x, y]): Point => [x + Math.cos(angle) * ring * step, y + Math.sin(angle) * ring * step],
      )
      const cost = costOf(moved, sight, canvas, others, coverCost) + ring * 1.2
      if (best === undefined || cost < best.cost) best = { points: moved, cost }
    }
  }
  return best === undefined || best.cost >= forbidden ? undefined : best.points
}

/** As long as can be read, and ending where the part is now. */
function shortShape(points: readonly Point[], { picture }: Canvas, least: number): readonly Point[] {
  const length = lengthOf(points)
  const wanted = Math.min(Math.max(length, picture.height * least), picture.height * shortArrow.most)
  const [toX, toY] = points.at(-1) as Point
  const larger = wanted / (length || 1)
  return resample(
    larger > straightFrom
      ? straightTo([toX, toY], directionOf(points), wanted)
      : points.map(([x, y]): Point => [toX + (x - toX) * larger, toY + (y - toY) * larger]),
    samples,
  )
}

/** What is drawn this many times its size is straight: its bends would be noise. */
const straightFrom = 2.5

function straightTo([x, y]: Point, [dx, dy]: Point, length: number): readonly Point[] {
  return [
    [x - dx * length, y - dy * length],
    [x, y],
  ]
}

const forbidden = 1e6
/** How far away a place is looked for, in steps. */
const rings = 10
/** What it costs to lie on the body with one of the points: the path of a hand or foot may cross it. */
const covering = { seenPart: 0.05, longPath: 0.3, other: 0.8 } as const

function costOf(
  points: readonly Point[],
  sight: Sight,
  canvas: Canvas,
  others: readonly Arrow[],
  coverCost: number,
): number {
  const { picture } = canvas
  const room = picture.height / 45
  let covered = 0
  let crowded = 0
  for (const [x, y] of points) {
    if (x < room || y < room || x > picture.width - room || y > picture.height - room) return forbidden
    if (others.some((other) => other.points.some(([ox, oy]) => Math.hypot(x - ox, y - oy) < room * 2)))
      crowded += 8
    let touched = 0
    for (const [dx, dy] of nearby) {
      const here = sight.part[pixelAt(sight, canvas, x + dx * room, y + dy * room)] as number
      if (here === headPart) return forbidden
      if (here > 0 && here < firstPropPart) touched = 1
    }
    covered += touched
  }
  return covered * coverCost + crowded
}

function pixelAt({ width, height }: Sight, { finer }: Canvas, x: number, y: number): number {
  const column = Math.min(width - 1, Math.max(0, Math.round(x * finer)))
  const row = Math.min(height - 1, Math.max(0, Math.round(y * finer)))
  return row * width + column
}

/** Looked at around each point: the arrow has some breadth. */
const nearby = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

/** One sweep, whatever the part's own way wavers. */
const calm = { tolerance: 1.5, cornerDegrees: 180, cornerReach: 3 }
/** Weights and the head's size are shares of the picture's height. */
const arrowSize = { weight: 0.0092, halo: 0.02, head: 0.038, spread: 0.48 }

export function drawArrows(
  arrows: readonly Arrow[],
  palette: InkPalette,
  { height, bolder, grid }: { readonly height: number; readonly bolder: number; readonly grid: number },
): string {
  if (arrows.length === 0) return ''
  const size = (share: number) => Math.round(share * height * bolder * grid)
  const head = arrowSize.head * height * bolder
  let shafts = ''
  let heads = ''
  for (const { points } of arrows) {
    const shaft = part(points, 0, Math.max(0.3, 1 - (head * 0.8) / lengthOf(points)))
    shafts += printPath(fitCurves(resample(shaft, 16), false, calm), false, grid)
    heads += headPath(points, head, grid)
  }
  const shaftsWith = (colour: string, weight: number) =>
    `<path fill="none" stroke="${colour}" stroke-width="${size(weight)}" d="${shafts}"/>`
  const halo = `<path fill="#ffffff" stroke="#ffffff" stroke-width="${size(arrowSize.halo - arrowSize.weight)}" d="${heads}"/>`
  return `${shaftsWith('#ffffff', arrowSize.halo)}${halo}${shaftsWith(palette.arrow, arrowSize.weight)}<path fill="${palette.arrow}" d="${heads}"/>`
}

function headPath(points: readonly Point[], length: number, grid: number): string {
  const tip = points.at(-1) as Point
  const [dx, dy] = directionOf(part(points, Math.max(0, 1 - (1.4 * length) / lengthOf(points)), 1))
  const half = length * arrowSize.spread
  const base: Point = [tip[0] - dx * length, tip[1] - dy * length]
  const corners: readonly Point[] = [
    tip,
    [base[0] - dy * half, base[1] + dx * half],
    [base[0] + dy * half, base[1] - dx * half],
  ]
  return `M${corners.map(([x, y]) => printNumbers([Math.round(x * grid), Math.round(y * grid)])).join('L')}z`
}

function directionOf(points: readonly Point[]): Point {
  const from = points[0] as Point
  const to = points.at(-1) as Point
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = points[index] as Point
    return sum + Math.hypot(x - px, y - py)
  }, 0)
}

/** From one share of the length to another. */
function part(points: readonly Point[], from: number, to: number): readonly Point[] {
  const even = resample(points, 64)
  return even.slice(Math.round(from * 63), Math.round(to * 63) + 1)
}

/** The same way in even steps. */
function resample(points: readonly Point[], count: number): readonly Point[] {
  const whole = lengthOf(points)
  const even: Point[] = []
  let index = 0
  let passed = 0
  for (let step = 0; step < count; step++) {
    const wanted = (step / (count - 1)) * whole
    for (;;) {
      const [ax, ay] = points[index] as Point
      const [bx, by] = points[index + 1] ?? [ax, ay]
      const length = Math.hypot(bx - ax, by - ay)
      if (passed + length < wanted && index < points.length - 2) {
        passed += length
        index++
        continue
      }
      const t = length === 0 ? 0 : Math.min(1, (wanted - passed) / length)
      even.push([ax + (bx - ax) * t, ay + (by - ay) * t])
      break
    }
  }
  return even
}
