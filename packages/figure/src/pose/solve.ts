/** Bends the figure until its contacts are met, as little as possible away from what the author wrote. */

import { type Angles, freedoms, indexOf } from '../skeleton/angles.ts'
import type { Skeleton } from '../skeleton/bones.ts'
import { type Frame, poseSkeleton } from '../skeleton/forward-kinematics.ts'
import { dot, lengthOf, subtract, type Vector } from '../skeleton/vector.ts'
import { type BodySphere, type BodySpheres, placeOfSphere } from './body-spheres.ts'
import { type Contact, pushResiduals, pushSliding } from './contacts.ts'
import type { Limits } from './limits.ts'

export interface Demands {
  readonly contacts: readonly Contact[]
  /** Contacts that are being left or come to: not met, but what they may move may move. */
  readonly loose?: readonly Contact[]
  /** Where contacts that may not slide have been before. */
  readonly stuck: ReadonlyMap<Contact, Vector>
  /** Joints the author does not want moved: `left.elbow`, `pelvis`. */
  readonly firm: readonly string[]
  readonly limits: Limits
}

export interface Solved {
  readonly angles: Angles
  readonly frame: Frame
}

/**
 * How readily a motion gives way, as a standard deviation: degrees, or metres for the place of
 * the pelvis. Tuned by looking: limbs find their place, the spine keeps what the author wrote.
 */
const readiness: readonly (readonly [RegExp, number])[] = [
  [/^pelvis\.up$/, 0.4],
  [/^pelvis\.(forward|aside)$/, 0.08],
  [/^pelvis\.lean$/, 9],
  [/^pelvis\.(roll|heading)$/, 5],
  [/^(lumbar|thoracic|neck|head)\./, 5],
  [/elbow/, 8],
  [/shoulder\.rotation|forearm/, 30],
  [/wrist|ankle|toes/, 35],
  [/knee/, 16],
  [/./, 16],
]
const firmer = 6
const reach = freedoms.map(
  ({ name }) => (readiness.find(([pattern]) => pattern.test(name)) as [RegExp, number])[1],
)
const pelvis = freedoms.flatMap(({ name }, index) => (name.startsWith('pelvis.') ? [index] : []))
const chains = {
  arm: [
    'shoulder.elevation',
    'shoulder.plane',
    'shoulder.rotation',
    'elbow.flexion',
    'forearm.pronation',
    'wrist.flexion',
    'wrist.deviation',
  ],
  leg: [
    'hip.flexion',
    'hip.abduction',
    'hip.rotation',
    'knee.flexion',
    'ankle.dorsiflexion',
    'ankle.inversion',
  ],
  neck: ['neck.flexion', 'neck.sideBend', 'head.nod'],
  spine: ['lumbar.flexion', 'thoracic.flexion'],
} as const
/** Steps, in units of `reach`, of the numeric derivative and of the longest stride. */
const nudge = 0.01
const longestStride = 1.2
const maxSteps = 40
/** Spheres may overlap this much before they push, metres: skin gives way. */
const give = 0.008
/** How hard, per metre; contacts pull with 100. */
const push = 60

export function solvePose(
  skeleton: Skeleton,
  spheres: BodySpheres,
  authored: Angles,
  demands: Demands,
): Solved {
  const free = freeMotions([...demands.contacts, ...(demands.loose ?? [])])
  const angles = authored.slice()
  const size = free.map((index) => (reach[index] as number) / (isFirm(index, demands.firm) ? firmer : 1))
  const low = free.map(
    (index, i) => ((demands.limits.low[index] as number) - (authored[index] as number)) / (size[i] as number),
  )
  const high = free.map(
    (index, i) =>
      ((demands.limits.high[index] as number) - (authored[index] as number)) / (size[i] as number),
  )
  const n = free.length

  const frameAt = (x: Float64Array): Frame => {
    for (let i = 0; i < n; i++) {
      const index = free[i] as number
      angles[index] = (authored[index] as number) + (x[i] as number) * (size[i] as number)
    }
    return poseSkeleton(skeleton, angles)
  }
  const tryAt = (x: Float64Array): Tried => {
    const frame = frameAt(x)
    const overlaps = findOverlaps(frame, spheres)
    const residuals = residualsOf(frame, spheres, demands, overlaps)
    let cost = 0
    for (const value of residuals) cost += value * value
    for (const value of x) cost += value * value
    return { x, overlaps, residuals, cost }
  }

  let best = tryAt(Float64Array.from(low, (least, i) => Math.min(Math.max(0, least), high[i] as number)))
  let damping = 0.5
  for (let step = 0; step < maxSteps; step++) {
    const { x, residuals, overlaps, cost } = best
    const columns = Array.from({ length: n }, (_, i) => {
      const beside = x.slice()
      beside[i] = (beside[i] as number) + nudge
      const moved = residualsOf(frameAt(beside), spheres, demands, overlaps)
      for (let row = 0; row < moved.length; row++) {
        moved[row] = ((moved[row] as number) - (residuals[row] as number)) / nudge
      }
      return moved
    })
    const { matrix, gradient } = normalEquations(columns, residuals, x, n)
    holdAtLimits(matrix, gradient, x, low, high, n)
    let better: Tried | undefined
    for (let attempt = 0; attempt < 6 && better === undefined; attempt++) {
      const stride = solveLinear(matrix, gradient, damping, n)
      const tried = tryAt(
        x.map((value, i) => {
          const by = Math.max(-longestStride, Math.min(longestStride, stride[i] as number))
          return Math.min(high[i] as number, Math.max(low[i] as number, value + by))
        }),
      )
      if (tried.cost < cost) better = tried
      damping = better === undefined ? damping * 4 : Math.max(damping / 4, 1e-3)
    }
    if (better === undefined) break
    best = better
    if (cost - best.cost < 3e-4 * cost + 1e-6) break
  }
  const frame = frameAt(best.x)
  return { angles: angles.slice(), frame }
}

interface Tried {
  /** Away from what was authored, in units of readiness. */
  readonly x: Float64Array
  readonly overlaps: Overlaps
  readonly residuals: number[]
  readonly cost: number
}

/** Spheres that sink and pairs that overlap: few, so that only they need be followed while bending. */
interface Overlaps {
  readonly sunk: readonly number[]
  readonly pairs: readonly (readonly [number, number])[]
}

/** Indices of the motions that may give way to meet the contacts. */
function freeMotions(contacts: readonly Contact[]): readonly number[] {
  const free = new Set(pelvis)
  for (const { definition, side, placeSide } of contacts) {
    for (const chain of definition.moves) {
      const isLimb = chain === 'arm' || chain === 'leg'
      for (const s of isLimb ? [side, placeSide] : [undefined]) {
        if (isLimb && s === undefined) continue
        for (const motion of chains[chain]) free.add(indexOf(s === undefined ? motion : `${s}.${motion}`))
      }
    }
  }
  return [...free].toSorted((a, b) => a - b)
}

function isFirm(index: number, firm: readonly string[]): boolean {
  const { name, motion, side } = freedoms[index] as (typeof freedoms)[number]
  return firm.some(
    (joint) =>
      name.startsWith(`${joint}.`) ||
      name === joint ||
      (side !== undefined && (motion === joint || motion.startsWith(`${joint}.`))),
  )
}

function residualsOf(
  frame: Frame,
  { all }: BodySpheres,
  { contacts, stuck }: Demands,
  overlaps: Overlaps,
): number[] {
  const out: number[] = []
  for (const contact of contacts) {
    pushResiduals(contact, frame, out)
    const stuckAt = stuck.get(contact)
    if (stuckAt !== undefined) pushSliding(contact, frame, stuckAt, out)
  }
  for (const index of overlaps.sunk) {
    const sphere = all[index] as BodySphere
    out.push((sphere.radius - give - placeOfSphere(frame, sphere)[1]) * push)
  }
  for (const [a, b] of overlaps.pairs) {
    const first = all[a] as BodySphere
    const second = all[b] as BodySphere
    const apart = lengthOf(subtract(placeOfSphere(frame, first), placeOfSphere(frame, second)))
    out.push((first.radius + second.radius - give - apart) * push)
  }
  return out
}

function findOverlaps(frame: Frame, { all, low, pairs }: BodySpheres): Overlaps {
  const places = all.map((sphere) => placeOfSphere(frame, sphere))
  return {
    sunk: low.filter((index) => (all[index] as BodySphere).radius - give > (places[index] as Vector)[1]),
    pairs: pairs.filter(([a, b]) => {
      const together = (all[a] as BodySphere).radius + (all[b] as BodySphere).radius - give
      const between = subtract(places[a] as Vector, places[b] as Vector)
      return dot(between, between) < together * together
    }),
  }
}

function normalEquations(
  columns: readonly number[][],
  residuals: readonly number[],
  x: Float64Array,
  n: number,
) {
  const matrix: Float64Array[] = []
  const gradient = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const column = columns[i] as number[]
    const row = new Float64Array(n)
    let slope = x[i] as number
    for (let r = 0; r < residuals.length; r++) slope += (column[r] as number) * (residuals[r] as number)
    gradient[i] = slope
    for (let k = 0; k <= i; k++) {
      const other = columns[k] as number[]
      let sum = i === k ? 1 : 0
      for (let r = 0; r < residuals.length; r++) sum += (column[r] as number) * (other[r] as number)
      row[k] = sum
      if (k < i) (matrix[k] as Float64Array)[i] = sum
    }
    matrix.push(row)
  }
  return { matrix, gradient }
}

/** A motion at its limit that is pushed further out stays where it is. */
function holdAtLimits(
  matrix: Float64Array[],
  gradient: Float64Array,
  x: Float64Array,
  low: readonly number[],
  high: readonly number[],
  n: number,
) {
  for (let i = 0; i < n; i++) {
    const value = x[i] as number
    const isHeld =
      (value >= (high[i] as number) - 1e-9 && (gradient[i] as number) < 0) ||
      (value <= (low[i] as number) + 1e-9 && (gradient[i] as number) > 0)
    if (!isHeld) continue
    for (let k = 0; k < n; k++) {
      ;(matrix[i] as Float64Array)[k] = 0
      ;(matrix[k] as Float64Array)[i] = 0
    }
    ;(matrix[i] as Float64Array)[i] = 1
    gradient[i] = 0
  }
}

/** Gaussian elimination; the damped matrix is positive definite, so no pivoting is needed. */
function solveLinear(
  matrix: readonly Float64Array[],
  gradient: Float64Array,
  damping: number,
  n: number,
): Float64Array {
  const m = matrix.map((row, i) => {
    const copy = row.slice()
    copy[i] = (copy[i] as number) * (1 + damping) + 1e-6
    return copy
  })
  const right = gradient.map((value) => -value)
  for (let i = 0; i < n; i++) {
    const pivotRow = m[i] as Float64Array
    for (let k = i + 1; k < n; k++) {
      const row = m[k] as Float64Array
      const factor = (row[i] as number) / (pivotRow[i] as number)
      if (factor === 0) continue
      for (let q = i; q < n; q++) row[q] = (row[q] as number) - factor * (pivotRow[q] as number)
      right[k] = (right[k] as number) - factor * (right[i] as number)
    }
  }
  const stride = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    const row = m[i] as Float64Array
    let sum = right[i] as number
    for (let k = i + 1; k < n; k++) sum -= (row[k] as number) * (stride[k] as number)
    stride[i] = sum / (row[i] as number)
  }
  return stride
}
