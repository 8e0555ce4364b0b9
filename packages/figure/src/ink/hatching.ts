/** Slanting lines across an area: they stay visible in a photocopy of a photocopy. */

import { printNumbers } from './curves.ts'

/** Between two lines, and their weight, units of the drawing. */
const spacing = 5
const weight = 1.3

export function hatchLines(
  { width, height }: { readonly width: number; readonly height: number },
  value: (at: number) => number,
  { finer, grid }: { readonly finer: number; readonly grid: number },
  colour: string,
): string {
  const step = Math.round(spacing * finer * Math.SQRT2)
  let path = ''
  for (let start = step; start < width + height; start += step) {
    let from = -1
    // Up to the right: x grows as y falls, and x + y stays.
    for (let x = Math.max(0, start - height + 1); x <= Math.min(start, width); x++) {
      const y = start - x
      const isInside = x < width && y >= 0 && y < height && value(y * width + x) > 0.5
      if (isInside && from < 0) from = x
      if (isInside || from < 0) continue
      if (x - from > finer * 1.5) path += segment(from, start - from, x - from)
      from = -1
    }
  }
  return path === ''
    ? ''
    : `<path fill="none" stroke="${colour}" stroke-width="${weight * grid}" stroke-linecap="round" d="${path}"/>`

  function segment(x: number, y: number, along: number): string {
    const [fromX, fromY, length] = [x + 0.5, y + 0.5, along].map((pixels) =>
      Math.round((pixels / finer) * grid),
    )
    return `M${printNumbers([fromX ?? 0, fromY ?? 0])}l${printNumbers([length ?? 0, -(length ?? 0)])}`
  }
}
