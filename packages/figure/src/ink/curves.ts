/** Fits few smooth curves to many points, and writes them down as an SVG path. */

export type Point = readonly [x: number, y: number]
/** A cubic curve from where the one before ended. */
export interface Curve {
  readonly from: Point
  readonly control1: Point
  readonly control2: Point
  readonly to: Point
}

export interface FitOptions {
  /** How far the curve may lie from the points. */
  readonly tolerance: number
  /** Sharper turns than this stay corners, degrees; 180 turns back. */
  readonly cornerDegrees: number
  /** Over this length to either side a turn is measured. */
  readonly cornerReach: number
  /** Long pieces without a bend become straight, as with a ruler. */
  readonly ruled?: boolean
}

/** `closed` when the last point leads back to the first, which is not repeated. */
export function fitCurves(points: readonly Point[], closed: boolean, options: FitOptions): readonly Curve[] {
  if (points.length < (closed ? 3 : 2)) return []
  const corners = findCorners(points, closed, options)
  if (!closed) return fitPieces(points, [0, ...corners, points.length - 1], options)
  const start = corners[0] ?? 0
  const turned = [...points.slice(start), ...points.slice(0, start), points[start] as Point]
  if (corners.length > 0) {
    return fitPieces(turned, [...corners.map((corner) => corner - start), points.length], options)
  }
  // Without a corner the curve must be as smooth where it closes as elsewhere.
  const tangent = tangentAt(points, 0, true)
  return fitPiece(turned, 0, points.length, tangent, [-tangent[0], -tangent[1]], options.tolerance)
}

/** `scale` turns points into the steps that the drawing is written in: whole numbers. */
export function printPath(curves: readonly Curve[], closed: boolean, scale: number): string {
  const first = curves[0]
  if (first === undefined) return ''
  const steps = (value: number) => Math.round(value * scale)
  let [x, y] = [steps(first.from[0]), steps(first.from[1])]
  let path = `M${printNumbers([x, y])}`
  let command = ''
  for (const { from, control1, control2, to } of curves) {
    const [toX, toY] = [steps(to[0]), steps(to[1])]
    if (toX === x && toY === y) continue
    if (isStraight(from, control1, control2, to, 0.5 / scale)) {
      write('l', [toX - x, toY - y])
    } else {
      write('c', [
        steps(control1[0]) - x,
        steps(control1[1]) - y,
        steps(control2[0]) - x,
        steps(control2[1]) - y,
        toX - x,
        toY - y,
      ])
    }
    x = toX
    y = toY
  }
  if (command === '') return ''
  return closed ? `${path}z` : path

  function write(letter: 'c' | 'l', values: readonly number[]) {
    const numbers = printNumbers(values)
    path += letter === command ? (numbers.startsWith('-') ? numbers : ` ${numbers}`) : letter + numbers
    command = letter
  }
}

/** With no more signs between whole numbers than a reader needs. */
export function printNumbers(numbers: readonly number[]): string {
  return numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : `${number}`)).join('')
}

function findCorners(points: readonly Point[], closed: boolean, { cornerDegrees, cornerReach }: FitOptions) {
  const least = Math.cos((cornerDegrees * Math.PI) / 180)
  const count = points.length
  const reach = Math.max(1, Math.round(cornerReach))
  const cosines = points.map((point, index) => {
    if (!closed && (index < reach || index >= count - reach)) return 1
    const before = points[(index - reach + count) % count] as Point
    const after = points[(index + reach) % count] as Point
    const [ax, ay] = [point[0] - before[0], point[1] - before[1]]
    const [bx, by] = [after[0] - point[0], after[1] - point[1]]
    return (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by) || 1)
  })
  if (closed && count < reach * 4) return []
  return cosines.flatMap((cosine, index) => {
    if (cosine >= least) return []
    for (let away = 1; away <= reach; away++) {
      // Of a bend, only its sharpest point is the corner.
      const earlier = cosines[closed ? (index - away + count) % count : index - away] ?? 1
      const later = cosines[closed ? (index + away) % count : index + away] ?? 1
      if (earlier <= cosine || later < cosine) return []
    }
    return [index]
  })
}

function fitPieces(points: readonly Point[], ends: readonly number[], options: FitOptions): readonly Curve[] {
  return ends.slice(1).flatMap((last, piece) => {
    const part = points.slice(ends[piece], last + 1)
    return options.ruled === true ? fitRuled(part, options) : fitFreely(part, options)
  })
}

function fitFreely(points: readonly Point[], { tolerance }: FitOptions): readonly Curve[] {
  if (points.length < 2) return []
  const end = tangentAt(points, points.length - 1, false)
  return fitPiece(points, 0, points.length - 1, tangentAt(points, 0, false), [-end[0], -end[1]], tolerance)
}

/** Long straight runs become lines; what lies between them is fitted freely. */
function fitRuled(points: readonly Point[], options: FitOptions): readonly Curve[] {
  const curves: Curve[] = []
  let free = 0
  let from = 0
  for (const to of bends(points, 0, points.length - 1)) {
    if (isStraightRun(points, from, to, options.cornerReach * leastRun)) {
      curves.push(...fitFreely(points.slice(free, from + 1), options))
      curves.push(straight(points[from] as Point, points[to] as Point))
      free = to
    }
    from = to
  }
  return [...curves, ...fitFreely(points.slice(free), options)]
}

/** A straight run is so many times as long as a corner's reach. */
const leastRun = 8
/** A straight edge strays by no more than one step of pixels, and as much to one side as to the other. */
const straying = { most: 1.2, mean: 0.4 }

/** Where the points leave the straight line; the last one included. */
function bends(points: readonly Point[], first: number, last: number): readonly number[] {
  let most = straying.most
  let index = -1
  for (let i = first + 1; i < last; i++) {
    const away = Math.abs(offLine(points, first, last, i))
    if (away <= most) continue
    most = away
    index = i
  }
  return index < 0 ? [last] : [...bends(points, first, index), ...bends(points, index, last)]
}

function isStraightRun(points: readonly Point[], first: number, last: number, least: number): boolean {
  const from = points[first] as Point
  const to = points[last] as Point
  if (Math.hypot(to[0] - from[0], to[1] - from[1]) < least) return false
  let sum = 0
  for (let i = first; i <= last; i++) sum += offLine(points, first, last, i)
  return Math.abs(sum) / (last - first + 1) < straying.mean
}

function offLine(points: readonly Point[], first: number, last: number, index: number): number {
  const from = points[first] as Point
  const to = points[last] as Point
  const [x, y] = points[index] as Point
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  return ((x - from[0]) * dy - (y - from[1]) * dx) / (Math.hypot(dx, dy) || 1)
}

function straight(from: Point, to: Point): Curve {
  const third = (t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
  return { from, control1: third(1 / 3), control2: third(2 / 3), to }
}

/** Schneider's way: fit one curve, move its parameters to the nearest places, else split where it is worst. */
function fitPiece(
  points: readonly Point[],
  first: number,
  last: number,
  leaving: Point,
  arriving: Point,
  tolerance: number,
): Curve[] {
  const from = points[first] as Point
  const to = points[last] as Point
  const chord = Math.hypot(to[0] - from[0], to[1] - from[1])
  if (last - first < 3) {
    const third = chord / 3
    return [
      {
        from,
        control1: [from[0] + leaving[0] * third, from[1] + leaving[1] * third],
        control2: [to[0] + arriving[0] * third, to[1] + arriving[1] * third],
        to,
      },
    ]
  }
  let places = chordPlaces(points, first, last)
  let curve = fitOnce(points, first, last, places, leaving, arriving)
  let worst = findWorst(points, first, last, places, curve)
  for (let round = 0; round < 4 && worst.distance > tolerance && worst.distance < tolerance * 4; round++) {
    places = nearerPlaces(points, first, places, curve)
    curve = fitOnce(points, first, last, places, leaving, arriving)
    worst = findWorst(points, first, last, places, curve)
  }
  if (worst.distance <= tolerance) return [curve]
  const split = worst.index
  const through = tangentAt(points, split, false, first, last)
  return [
    ...fitPiece(points, first, split, leaving, [-through[0], -through[1]], tolerance),
    ...fitPiece(points, split, last, through, arriving, tolerance),
  ]
}

function chordPlaces(points: readonly Point[], first: number, last: number): Float64Array {
  const places = new Float64Array(last - first + 1)
  for (let i = 1; i < places.length; i++) {
    const [ax, ay] = points[first + i - 1] as Point
    const [bx, by] = points[first + i] as Point
    places[i] = (places[i - 1] as number) + Math.hypot(bx - ax, by - ay)
  }
  const whole = places[places.length - 1] || 1
  return places.map((place) => place / whole)
}

function fitOnce(
  points: readonly Point[],
  first: number,
  last: number,
  places: Float64Array,
  leaving: Point,
  arriving: Point,
): Curve {
  const from = points[first] as Point
  const to = points[last] as Point
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0]
  for (let i = 0; i < places.length; i++) {
    const t = places[i] as number
    const s = 1 - t
    const b1 = 3 * t * s * s
    const b2 = 3 * t * t * s
    const near = s * s * s + b1
    const far = t * t * t + b2
    const [px, py] = points[first + i] as Point
    const dx = px - from[0] * near - to[0] * far
    const dy = py - from[1] * near - to[1] * far
    const along1 = b1 * (leaving[0] * dx + leaving[1] * dy)
    const along2 = b2 * (arriving[0] * dx + arriving[1] * dy)
    c00 += b1 * b1
    c01 += b1 * b2 * (leaving[0] * arriving[0] + leaving[1] * arriving[1])
    c11 += b2 * b2
    x0 += along1
    x1 += along2
  }
  const determinant = c00 * c11 - c01 * c01
  const chord = Math.hypot(to[0] - from[0], to[1] - from[1])
  let reach1 = Math.abs(determinant) < 1e-9 ? 0 : (x0 * c11 - x1 * c01) / determinant
  let reach2 = Math.abs(determinant) < 1e-9 ? 0 : (c00 * x1 - c01 * x0) / determinant
  // Controls behind the ends, or far beyond them, make loops.
  if (reach1 < chord * 1e-3 || reach2 < chord * 1e-3 || reach1 > chord * 3 || reach2 > chord * 3) {
    reach1 = chord / 3
    reach2 = chord / 3
  }
  return {
    from,
    control1: [from[0] + leaving[0] * reach1, from[1] + leaving[1] * reach1],
    control2: [to[0] + arriving[0] * reach2, to[1] + arriving[1] * reach2],
    to,
  }
}

function findWorst(
  points: readonly Point[],
  first: number,
  last: number,
  places: Float64Array,
  curve: Curve,
) {
  let distance = 0
  let index = (first + last) >> 1
  for (let i = 1; i < places.length - 1; i++) {
    const [x, y] = pointOf(curve, places[i] as number)
    const [px, py] = points[first + i] as Point
    const away = Math.hypot(x - px, y - py)
    if (away > distance) {
      distance = away
      index = first + i
    }
  }
  return { distance, index }
}

/** One step of Newton's towards the nearest place on the curve. */
function nearerPlaces(
  points: readonly Point[],
  first: number,
  places: Float64Array,
  curve: Curve,
): Float64Array {
  const { from, control1, control2, to } = curve
  return places.map((t, i) => {
    const s = 1 - t
    const [x, y] = pointOf(curve, t)
    const [px, py] = points[first + i] as Point
    const slope = (axis: 0 | 1) =>
      3 *
      (s * s * (control1[axis] - from[axis]) +
        2 * s * t * (control2[axis] - control1[axis]) +
        t * t * (to[axis] - control2[axis]))
    const bend = (axis: 0 | 1) =>
      6 *
      (s * (control2[axis] - 2 * control1[axis] + from[axis]) +
        t * (to[axis] - 2 * control2[axis] + control1[axis]))
    const [sx, sy] = [slope(0), slope(1)]
    const towards = (x - px) * sx + (y - py) * sy
    const change = sx * sx + sy * sy + (x - px) * bend(0) + (y - py) * bend(1)
    const moved = change === 0 ? t : t - towards / change
    return moved < 0 ? 0 : moved > 1 ? 1 : moved
  })
}

export function pointOf({ from, control1, control2, to }: Curve, t: number): Point {
  const s = 1 - t
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  return [
    a * from[0] + b * control1[0] + c * control2[0] + d * to[0],
    a * from[1] + b * control1[1] + c * control2[1] + d * to[1],
  ]
}

/** The way the points go there, looking three to either side. */
function tangentAt(
  points: readonly Point[],
  index: number,
  around: boolean,
  first = 0,
  last = points.length - 1,
): Point {
  const count = points.length
  const before = points[around ? (index - 3 + count) % count : Math.max(first, index - 3)] as Point
  const after = points[around ? (index + 3) % count : Math.min(last, index + 3)] as Point
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
  const length = Math.hypot(dx, dy) || 1
  return [dx / length, dy / length]
}

function isStraight(from: Point, control1: Point, control2: Point, to: Point, tolerance: number): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  return [control1, control2].every(
    ([x, y]) => Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / length < tolerance,
  )
}
