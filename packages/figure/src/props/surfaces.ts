/** Where the things of a movement can be touched: planes to rest on, bars to hold. */

import type { Prop, ThingSurface } from '@unhunch/knowledge'
import { add, type Rotation, rotate, turnAbout, type Vector, xAxis, yAxis } from '../skeleton/vector.ts'
import { dimensions } from './dimensions.ts'

/** An endless plane; `normal` points to where the body may be. */
export interface Plane {
  readonly kind: 'plane'
  readonly point: Vector
  readonly normal: Vector
}

/** A round bar of some length. */
export interface Bar {
  readonly kind: 'bar'
  readonly from: Vector
  readonly to: Vector
  readonly radius: number
}

export type TouchSurface = Plane | Bar
export type Surfaces = Readonly<Partial<Record<ThingSurface, TouchSurface>>>

/** How a thing stands in the world. */
export interface Placement {
  readonly at: Vector
  readonly turn: Rotation
}

const up: Vector = [0, 1, 0]

export function placementOf(prop: {
  readonly forward?: number | undefined
  readonly aside?: number | undefined
  readonly up?: number | undefined
  readonly heading?: number | undefined
}): Placement {
  return {
    at: [prop.aside ?? 0, prop.up ?? 0, prop.forward ?? 0],
    turn: turnAbout(yAxis, prop.heading ?? 0),
  }
}

/** The radius of a roller or rolled towel, metres. */
export function rollRadius(prop: Extract<Prop, { kind: 'roller' | 'rolled-towel' }>): number {
  const usual = prop.kind === 'roller' ? dimensions.roller : dimensions.rolledTowel
  return prop.thick === undefined ? usual.radius : prop.thick / 2
}

/** The floor is always there; the rest is what `props` bring. */
export function surfacesOf(props: readonly Prop[]): Surfaces {
  return Object.assign(
    { floor: { kind: 'plane', point: [0, 0, 0], normal: up } },
    ...props.map(surfacesOfOne),
  )
}

function surfacesOfOne(prop: Prop): Surfaces {
  switch (prop.kind) {
    case 'chair':
    case 'stool': {
      const { chair } = dimensions
      const placement = placementOf(prop)
      const seat = plane(placement, [0, chair.seatHeight, 0], up)
      if (prop.kind === 'stool') return { seat }
      const lean = turnAbout(xAxis, -chair.backrestLean)
      return {
        seat,
        rail: bar(
          placement,
          [-chair.railHalfWidth, chair.railHeight, -chair.railBehind],
          [chair.railHalfWidth, chair.railHeight, -chair.railBehind],
          chair.railRadius,
        ),
        backrest: plane(placement, [0, chair.seatHeight, -chair.backrestBehind], rotate(lean, [0, 0, 1])),
      }
    }
    case 'table': {
      const { table } = dimensions
      const placement = placementOf(prop)
      return {
        table: plane(placement, [0, table.height, 0], up),
        'table-edge': bar(
          placement,
          [-table.halfWidth, table.height - table.thickness / 2, -table.halfDepth],
          [table.halfWidth, table.height - table.thickness / 2, -table.halfDepth],
          table.thickness / 2,
        ),
      }
    }
    case 'wall':
      return { wall: plane(placementOf(prop), [0, 0, 0], [0, 0, 1]) }
    case 'doorway':
      return {
        'door-frame': plane(placementOf(prop), [0, 0, -dimensions.doorway.frameHalfDepth], [0, 0, -1]),
      }
    case 'bed':
      return { bed: plane(placementOf(prop), [0, dimensions.bed.height, 0], up) }
    case 'pillow': {
      const placement = placementOf(prop)
      return { pillow: plane(placement, [0, prop.thick ?? dimensions.pillow.thickness, 0], up) }
    }
    case 'roller':
    case 'rolled-towel':
      return { [prop.kind === 'roller' ? 'roller' : 'towel']: rollBar(prop) }
    case 'mat':
    case 'blanket':
    case 'towel':
    case 'band':
    case 'weights':
      return {}
  }
}

/** The axis and thickness of a roll. Lying, it rests on what is under it; at a wall, against it. */
export function rollBar(prop: Extract<Prop, { kind: 'roller' | 'rolled-towel' }>): Bar {
  const radius = rollRadius(prop)
  const { halfLength } = prop.kind === 'roller' ? dimensions.roller : dimensions.rolledTowel
  const placement = placementOf(prop)
  const ends: Record<typeof prop.lies, readonly [Vector, Vector]> = {
    crosswise: [
      [-halfLength, radius, 0],
      [halfLength, radius, 0],
    ],
    lengthwise: [
      [0, radius, -halfLength],
      [0, radius, halfLength],
    ],
    upright: [
      [0, -halfLength, radius],
      [0, halfLength, radius],
    ],
    'crosswise-on-wall': [
      [-halfLength, 0, radius],
      [halfLength, 0, radius],
    ],
  }
  return bar(placement, ...ends[prop.lies], radius)
}

function plane({ at, turn }: Placement, point: Vector, normal: Vector): Plane {
  return { kind: 'plane', point: add(at, rotate(turn, point)), normal: rotate(turn, normal) }
}

function bar({ at, turn }: Placement, from: Vector, to: Vector, radius: number): Bar {
  return { kind: 'bar', from: add(at, rotate(turn, from)), to: add(at, rotate(turn, to)), radius }
}
