/** Outlines of areas: where a field of values by pixel passes one half. */

import type { Point } from './curves.ts'

export interface Field {
  readonly width: number
  readonly height: number
  /** Of each pixel's middle. */
  readonly values: Float32Array
}

/** Softened by one pixel to either side, `rounds` times, so that steps of pixels become slopes; the rim stays empty. */
export function softenField({ width, height, values }: Field, rounds: number): Field {
  const across = new Float32Array(values.length)
  const down = values.slice()
  for (let round = 0; round < rounds; round++) {
    for (let y = 1; y < height - 1; y++) {
      for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
        across[at] = ((down[at - 1] as number) + 2 * (down[at] as number) + (down[at + 1] as number)) / 4
      }
    }
    for (let y = 1; y < height - 1; y++) {
      for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
        down[at] =
          ((across[at - width] as number) + 2 * (across[at] as number) + (across[at + width] as number)) / 4
      }
    }
  }
  return { width, height, values: down }
}

/** Loops, with what is above one half to their right; in pixels from the upper left corner. The rim must be empty. */
export function traceContours({ width, height, values }: Field): readonly (readonly Point[])[] {
  // A contour crosses the side between two neighbouring middles at most once, so a side names a point.
  const next = new Map<number, number>()
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0, at = y * width; x < width - 1; x++, at++) {
      const inside =
        ((values[at] as number) > 0.5 ? 1 : 0) |
        ((values[at + 1] as number) > 0.5 ? 2 : 0) |
        ((values[at + width + 1] as number) > 0.5 ? 4 : 0) |
        ((values[at + width] as number) > 0.5 ? 8 : 0)
      if (inside === 0 || inside === 15) continue
      for (const [enter, leave] of steps[inside] as readonly (readonly [number, number])[]) {
        next.set(sideOf(at, enter), sideOf(at, leave))
      }
    }
  }
  const loops: Point[][] = []
  for (const start of next.keys()) {
    const loop: Point[] = []
    for (let side: number | undefined = start; side !== undefined && next.has(side); ) {
      loop.push(crossing(side))
      const following: number | undefined = next.get(side)
      next.delete(side)
      side = following
    }
    if (loop.length > 2) loops.push(loop)
  }
  return loops

  /** Sides of the square from a middle to the next: 0 above, 1 right, 2 below, 3 left. */
  function sideOf(at: number, side: number): number {
    return (at + (side === 1 ? 1 : side === 2 ? width : 0)) * 2 + (side % 2)
  }

  function crossing(side: number): Point {
    const at = side >> 1
    const from = values[at] as number
    const to = values[side % 2 === 0 ? at + 1 : at + width] as number
    const part = (0.5 - from) / (to - from)
    const x = (at % width) + 0.5
    const y = Math.floor(at / width) + 0.5
    return side % 2 === 0 ? [x + part, y] : [x, y + part]
  }
}

/** Which sides a contour enters and leaves by, for each set of corners that lie inside. */
const steps: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
]

/** Twice the area is the sum of the cross products; never negative. */
export function areaOf(loop: readonly Point[]): number {
  let sum = 0
  loop.forEach(([x, y], index) => {
    const [nextX, nextY] = loop[(index + 1) % loop.length] as Point
    sum += x * nextY - nextX * y
  })
  return Math.abs(sum) / 2
}

/** Takes the jitter out of points; the ends of an open line stay. */
export function smoothPoints(points: readonly Point[], closed: boolean, rounds: number): readonly Point[] {
  const count = points.length
  const open = closed ? 0 : 1
  let xs = Float64Array.from(points, ([x]) => x)
  let ys = Float64Array.from(points, ([, y]) => y)
  for (let round = 0; round < rounds; round++) {
    xs = smoothed(xs)
    ys = smoothed(ys)
  }
  return points.map((_, index) => [xs[index] as number, ys[index] as number])

  function smoothed(from: Float64Array<ArrayBuffer>) {
    const to = from.slice()
    for (let i = open; i < count - open; i++) {
      const before = from[i === 0 ? count - 1 : i - 1] as number
      const after = from[i === count - 1 ? 0 : i + 1] as number
      to[i] = (before + 2 * (from[i] as number) + after) / 4
    }
    return to
  }
}

export function perimeterOf(loop: readonly Point[]): number {
  return loop.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = loop[(index + 1) % loop.length] as Point
    return sum + Math.hypot(nextX - x, nextY - y)
  }, 0)
}
