/** What the body is made of, as data: pieces on bones, on the slim figure's left half, metres. */

import type { BodyId, BodyShape } from '../skeleton/body-shape.ts'
import type { CentralBone, SidedBone } from '../skeleton/bones.ts'
import type { Vector } from '../skeleton/vector.ts'
import type { Section } from './field-primitives.ts'

/** Pieces of one group melt into each other first; then the groups do. */
export const groups = ['trunk', 'neck', 'head', 'arm', 'leg'] as const
export type Group = (typeof groups)[number]
export const trunkGroup = 0
export const neckGroup = 1
export const headGroup = 2
export const armGroup = 3
export const legGroup = 4

/** Which girth thickens a piece. On the trunk it follows from the height. */
export type GirthName = keyof BodyShape['girth'] | 'trunk' | 'hand' | 'foot'

interface AnyPart {
  readonly group: Group
  /** Places are from this bone's origin, in its axes of the reference stance; without a bone, from the floor. */
  readonly bone?: CentralBone | SidedBone
  readonly girth: GirthName
  /** How softly it melts into what stands before it in its group, metres. */
  readonly blend: number
  /** Only this body has it. */
  readonly only?: BodyId
}

export interface EllipsoidPart extends AnyPart {
  readonly kind: 'ellipsoid'
  readonly at: Vector
  readonly radii: Vector
  /** Degrees about x, then y, then z. */
  readonly turned?: Vector
}

export interface CapsulePart extends AnyPart {
  readonly kind: 'capsule'
  readonly from: Vector
  readonly to: Vector
  readonly radii: readonly [number, number]
}

export interface TubePart extends AnyPart {
  readonly kind: 'tube'
  /** Up the trunk and the neck, down the limbs. */
  readonly direction: 1 | -1
  readonly squareness: number
  /** Ends flat, as a sleeve does, and not round. */
  readonly isCut?: boolean
  readonly sections: readonly Section[]
}

export type Part = EllipsoidPart | CapsulePart | TubePart

/** A piece without what all pieces of a list share. */
export function sharing<Shared extends object>(shared: Shared) {
  return {
    ellipsoid: (at: Vector, radii: Vector, blend: number, more: Partial<EllipsoidPart> = {}) =>
      ({ kind: 'ellipsoid', ...shared, at, radii, blend, ...more }) as Shared & EllipsoidPart,
    capsule: (
      from: Vector,
      to: Vector,
      radii: readonly [number, number],
      blend: number,
      more: Partial<CapsulePart> = {},
    ) => ({ kind: 'capsule', ...shared, from, to, radii, blend, ...more }) as Shared & CapsulePart,
    tube: (sections: readonly Section[], blend: number, more: Partial<TubePart> = {}) =>
      ({ kind: 'tube', direction: -1, squareness: 2, ...shared, sections, blend, ...more }) as Shared &
        TubePart,
  }
}
