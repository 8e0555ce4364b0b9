/** What a measure sees of a body: its points by name, and from there the trunk and where the face looks. */

import { isPointSeen, placeOf } from '../landmark-at.ts'
import type { LandmarkName, Side, Sighting } from '../landmarks.ts'
import type { Measure } from './measure.ts'
import { nearSide } from './near-side.ts'
import { along, between, lengthOf, middle, opposite, quarterTurn, type Spot } from './plane.ts'

/** Only points that `needs` names may be asked for. */
export interface Body {
  readonly at: (name: LandmarkName) => Spot
  readonly sighting: Sighting
}

/** A measure on the picture, which has no value unless all it needs is seen. */
export function measureOnPicture(
  given: Omit<Measure, 'of'>,
  valueOf: (body: Body, side: Side) => number | undefined,
): Measure {
  return {
    ...given,
    of: (sighting, side, aspect) => {
      const seenSide = given.isSided || given.from !== 'side' ? side : nearSide(sighting)
      if (!given.needs(seenSide).every((name) => isPointSeen(sighting, name))) return undefined
      const value = valueOf({ sighting, at: (name) => spotAt(sighting, name, aspect) }, seenSide)
      return value !== undefined && Number.isFinite(value) ? value : undefined
    },
  }
}

export interface Trunk {
  /** From the middle of the hips to the middle of the shoulders. */
  readonly axis: Spot
  readonly neck: Spot
  readonly length: number
}

export const trunkPoints: readonly LandmarkName[] = [
  'left-shoulder',
  'right-shoulder',
  'left-hip',
  'right-hip',
]

export function trunkOf({ at }: Body): Trunk {
  const neck = middle(at('left-shoulder'), at('right-shoulder'))
  const axis = between(middle(at('left-hip'), at('right-hip')), neck)
  return { axis, neck, length: lengthOf(axis) }
}

/** On one side only, as a camera from the side sees it. */
export function trunkOfSide({ at }: Body, side: Side): Trunk {
  const neck = at(`${side}-shoulder`)
  const axis = between(at(`${side}-hip`), neck)
  return { axis, neck, length: lengthOf(axis) }
}

/** Across the trunk on the picture, towards the person's left or right. */
export function outward({ at }: Body, { axis }: Trunk, side: Side): Spot {
  const across = quarterTurn(axis)
  const isLeft = along(between(at('right-shoulder'), at('left-shoulder')), across) >= 0
  return isLeft === (side === 'left') ? across : opposite(across)
}

/** Across the trunk on the picture, to where the body faces. */
export function forward({ sighting }: Body, { axis }: Trunk): Spot {
  const across = quarterTurn(axis)
  return nearSide(sighting) === 'right' ? across : opposite(across)
}

/** In heights of the picture. */
export function spotAt({ points }: Sighting, name: LandmarkName, aspect: number): Spot {
  const [x, y] = points[placeOf(name)] ?? [Number.NaN, Number.NaN]
  return { x: x * aspect, y }
}
