/** An area of pixels as one path of flat colour. */

import { areaOf, perimeterOf, smoothPoints, softenField, traceContours } from './contours.ts'
import { fitCurves, printPath } from './curves.ts'

/** Pixels, the last ones included. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The pixels a mask is about: those outside `within` are taken for empty. */
export interface Pane {
  readonly width: number
  readonly height: number
  readonly within: Box
}

export interface FillStyle {
  /** Steps for each unit of the drawing: all places are written as whole numbers of them. */
  readonly grid: number
  /** Pixels for each unit of the drawing. */
  readonly finer: number
  /** How far a curve may lie from what it follows, units. */
  readonly tolerance: number
  /** Smaller areas are left out, square units. */
  readonly leastArea: number
}

export interface FillOptions {
  /** How often the mask is softened by a pixel, then the outline smoothed by one. */
  readonly softened?: number
  readonly smoothed?: number
  readonly opacity?: number
  readonly cornerDegrees?: number
  /** Thinner areas are left out: the mean thickness, units. */
  readonly thinnest?: number
  /** Straight pieces are drawn with a ruler. */
  readonly ruled?: boolean
  /** Where the pane lies in the drawing, units. */
  readonly left?: number
  readonly top?: number
}

/** `value` of a pixel is 1 inside and 0 outside, or between. */
export function fill(
  pane: Pane,
  value: (at: number) => number,
  colour: string,
  { grid, finer, tolerance, leastArea }: FillStyle,
  options: FillOptions = {},
): string {
  const { softened = 2, smoothed = 3, opacity = 1, cornerDegrees = 60, thinnest = 0, ruled = false } = options
  const mask = readMask(pane, value)
  if (mask === undefined) return ''
  const margin = softened + 1
  const field = softenField(readField(pane, mask, margin), softened)
  const dx = mask.box.left - margin + (options.left ?? 0) * finer
  const dy = mask.box.top - margin + (options.top ?? 0) * finer
  let path = ''
  for (const loop of traceContours(field)) {
    const area = areaOf(loop) / (finer * finer)
    if (area < leastArea || (2 * area * finer) / perimeterOf(loop) < thinnest) continue
    const placed = loop.map(([x, y]) => [x + dx, y + dy] as const)
    const curves = fitCurves(smoothPoints(placed, true, smoothed), true, {
      tolerance: tolerance * finer,
      cornerDegrees,
      cornerReach: 1.6 * finer,
      ruled,
    })
    path += printPath(curves, true, grid / finer)
  }
  return path === ''
    ? ''
    : `<path fill="${colour}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''} d="${path}"/>`
}

/** Around all pixels for which the test holds. */
export function boxOf(pane: Pane, value: (at: number) => number): Box | undefined {
  return readMask(pane, value)?.box
}

interface Mask {
  readonly box: Box
  /** Of the whole pane's `within`, row by row. */
  readonly values: Float32Array
}

function readMask({ width, within }: Pane, value: (at: number) => number): Mask | undefined {
  const across = within.right - within.left + 1
  const values = new Float32Array(across * (within.bottom - within.top + 1))
  let [left, right, top, bottom] = [within.right + 1, -1, within.bottom + 1, -1]
  let to = 0
  for (let y = within.top; y <= within.bottom; y++) {
    const row = y * width
    for (let x = within.left; x <= within.right; x++, to++) {
      const here = value(row + x)
      if (here === 0) continue
      values[to] = here
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      bottom = y
    }
  }
  return right < 0 ? undefined : { box: { left, right, top, bottom }, values }
}

/** With a margin around the box; beyond the edge of the pane things go on as at its edge, so that they bleed off it. */
function readField({ width, height, within }: Pane, { box, values }: Mask, margin: number) {
  const across = box.right - box.left + 1 + 2 * margin
  const down = box.bottom - box.top + 1 + 2 * margin
  const field = new Float32Array(across * down)
  const row = within.right - within.left + 1
  for (let y = 1; y < down - 1; y++) {
    const fromY = inside(box.top - margin + y, height)
    if (fromY < within.top || fromY > within.bottom) continue
    const from = (fromY - within.top) * row - within.left
    for (let x = 1; x < across - 1; x++) {
      const fromX = inside(box.left - margin + x, width)
      if (fromX >= within.left && fromX <= within.right)
        field[y * across + x] = values[from + fromX] as number
    }
  }
  return { width: across, height: down, values: field }
}

function inside(place: number, size: number): number {
  return place < 0 ? 0 : place >= size ? size - 1 : place
}
