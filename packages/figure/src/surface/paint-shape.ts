/** Painted areas as signed distances, told as data, so that a program and a shader can read the same. */

import type { Vector } from '../skeleton/vector.ts'

/**
 * `body` is the slim figure's size, from the floor; `head` is from the head bone. In both, x is
 * the distance from the midline unless the shape is `sided`.
 */
export type PaintSpace = 'body' | 'head'

/** Negative inside, metres on the slim figure. */
export type PaintShape =
  | {
      readonly kind: 'ellipsoid'
      readonly in: PaintSpace
      readonly at: Vector
      readonly radii: Vector
      /** Bows the shape down towards its sides: metres for each square metre from its middle. */
      readonly bow?: number
      /** Turns it in the frontal plane, degrees: positive lowers its outer end. */
      readonly slant?: number
      /** Not the same on both sides: x is negative on the right. */
      readonly sided?: true
      /** The same on both sides save for this much to the left, metres. */
      readonly leftward?: number
    }
  /** Inside is against the normal. */
  | { readonly kind: 'plane'; readonly in: PaintSpace; readonly normal: Vector; readonly offset: number }
  /** Inside is nearer to the limb's root than `until`. */
  | { readonly kind: 'along'; readonly limb: 'arm' | 'leg'; readonly until: number }
  /** Inside is the arm. */
  | { readonly kind: 'arm' }
  | { readonly kind: 'both' | 'either'; readonly of: readonly PaintShape[] }
  | { readonly kind: 'outside'; readonly of: PaintShape }
  /** A band of this half width along the edge. */
  | { readonly kind: 'rim'; readonly of: PaintShape; readonly halfWidth: number }

/** What a shape is read at. */
export interface PaintPlace {
  readonly body: Vector
  readonly head: Vector
  readonly sideSign: 1 | -1
  readonly alongArm: number
  readonly alongLeg: number
  readonly armShare: number
}

/** So much of the arm's share is worth a metre: the arm ends where its share is one half. */
const armShareLength = 0.12

export function shapeDistance(shape: PaintShape, place: PaintPlace): number {
  switch (shape.kind) {
    case 'ellipsoid':
      return ellipsoidDistance(shape, place)
    case 'plane': {
      const p = place[shape.in]
      return p[0] * shape.normal[0] + p[1] * shape.normal[1] + p[2] * shape.normal[2] - shape.offset
    }
    case 'along':
      return (shape.limb === 'arm' ? place.alongArm : place.alongLeg) - shape.until
    case 'arm':
      return (0.5 - place.armShare) * armShareLength
    case 'both':
      return shape.of.reduce((most, one) => Math.max(most, shapeDistance(one, place)), -1)
    case 'either':
      return shape.of.reduce((least, one) => Math.min(least, shapeDistance(one, place)), 1)
    case 'outside':
      return -shapeDistance(shape.of, place)
    case 'rim':
      return Math.abs(shapeDistance(shape.of, place)) - shape.halfWidth
  }
}

function ellipsoidDistance(shape: PaintShape & { kind: 'ellipsoid' }, place: PaintPlace): number {
  const { at, radii, bow = 0, slant = 0, sided, leftward = 0 } = shape
  const p = place[shape.in]
  const x = (sided ? p[0] * place.sideSign : p[0] - leftward * place.sideSign) - at[0]
  const y = p[1] - at[1] + bow * x * x
  const z = p[2] - at[2]
  const [cosine, sine] = turnOf(slant)
  const a = (x * cosine - y * sine) / radii[0]
  const b = (x * sine + y * cosine) / radii[1]
  const c = z / radii[2]
  const k = Math.hypot(a, b, c)
  return (k * (k - 1)) / (Math.hypot(a / radii[0], b / radii[1], c / radii[2]) + 1e-6)
}

function turnOf(slant: number): readonly [cosine: number, sine: number] {
  const radians = (slant * Math.PI) / 180
  return [Math.cos(radians), Math.sin(radians)]
}

/** The same distance as an expression of a shader in which body, head, sideSign, along and armShare are known. */
export function printShape(shape: PaintShape): string {
  switch (shape.kind) {
    case 'ellipsoid': {
      const { at, radii, bow = 0, slant = 0, sided, leftward = 0 } = shape
      const p = sided
        ? `vec3(${shape.in}.x * sideSign, ${shape.in}.yz)`
        : leftward === 0
          ? shape.in
          : `vec3(${shape.in}.x - ${print(leftward)} * sideSign, ${shape.in}.yz)`
      const [cosine, sine] = turnOf(slant)
      return `paintEllipsoid(${p} - ${printVector(at)}, ${printVector(radii)}, vec3(${print(bow)}, ${print(cosine)}, ${print(sine)}))`
    }
    case 'plane':
      return `(dot(${shape.in}, ${printVector(shape.normal)}) - ${print(shape.offset)})`
    case 'along':
      return `(${shape.limb === 'arm' ? 'along.x' : 'along.y'} - ${print(shape.until)})`
    case 'arm':
      return `((.5 - armShare) * ${print(armShareLength)})`
    case 'both':
      return shape.of.map(printShape).reduce((all, one) => `max(${all}, ${one})`)
    case 'either':
      return shape.of.map(printShape).reduce((all, one) => `min(${all}, ${one})`)
    case 'outside':
      return `-${printShape(shape.of)}`
    case 'rim':
      return `(abs(${printShape(shape.of)}) - ${print(shape.halfWidth)})`
  }
}

export const paintShapeGlsl = `float paintEllipsoid(vec3 p, vec3 r, vec3 form) {
  p.y += form.x * p.x * p.x;
  p.xy = vec2(p.x * form.y - p.y * form.z, p.x * form.z + p.y * form.y);
  p /= r;
  float k = length(p);
  return k * (k - 1.) / (length(p / r) + 1e-6);
}`

export function printVector(v: Vector): string {
  return `vec3(${v.map(print).join(', ')})`
}

/** GLSL takes a number for whole unless it has a point. */
export function print(value: number): string {
  const text = value.toFixed(5).replace(/0+$/, '')
  return text === '-0.' ? '0.' : text
}
