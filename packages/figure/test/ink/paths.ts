/** Reads a drawing's paths back as points, for tests. */

export interface DrawnPath {
  readonly fill: string
  readonly stroke: string | undefined
  /** Its subpaths in units of the drawing, curves as many short steps. */
  readonly loops: readonly (readonly (readonly [number, number])[])[]
  readonly isClosed: boolean
}

/** Every path of a drawing. A letter or a number that no path may have makes a NaN. */
export function readPaths(svg: string): readonly DrawnPath[] {
  const scale = Number(/scale\(([\d.]+)\)/.exec(svg)?.[1] ?? 1)
  return [...svg.matchAll(/<path ([^>]*)\/>/g)].map(([, attributes = '']) => {
    const value = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]
    const subpaths = (value('d') ?? '').split(/(?=M)/)
    return {
      fill: value('fill') ?? '',
      stroke: value('stroke'),
      loops: subpaths.map((subpath) => readSubpath(subpath).map(([x, y]) => [x * scale, y * scale] as const)),
      isClosed: subpaths.every((subpath) => subpath.endsWith('z')),
    }
  })
}

export function areaOf(loop: readonly (readonly [number, number])[]): number {
  return (
    loop.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = loop[(index + 1) % loop.length] as readonly [number, number]
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )
}

export function boundsOf(points: readonly (readonly [number, number])[]) {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function readSubpath(text: string): [number, number][] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, letter = '', rest = ''] of text.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    if (letter === 'M' || letter === 'L') {
      for (let i = 0; i < numbers.length; i += 2) {
        ;[x, y] = [numbers[i] as number, numbers[i + 1] as number]
        points.push([x, y])
      }
    } else if (letter === 'l') {
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] as number
        y += numbers[i + 1] ?? Number.NaN
        points.push([x, y])
      }
    } else if (letter === 'c') {
      for (let i = 0; i < numbers.length; i += 6) {
        const [ax, ay, bx, by, toX, toY] = numbers.slice(i, i + 6) as [
          number,
          number,
          number,
          number,
          number,
          number,
        ]
        for (let step = 1; step <= 8; step++) {
          const t = step / 8
          const s = 1 - t
          points.push([
            x + 3 * s * s * t * ax + 3 * s * t * t * bx + t ** 3 * toX,
            y + 3 * s * s * t * ay + 3 * s * t * t * by + t ** 3 * toY,
          ])
        }
        x += toX
        y += toY
      }
    } else if (letter !== 'z') {
      points.push([Number.NaN, Number.NaN])
    }
  }
  return points
}
