/** Which points of the body lie behind its own flesh, seen from an eye. */

import { placeOfSphere } from '../pose/body-spheres.ts'
import type { Figure } from '../pose/figure.ts'
import { type BoneName, boneNames } from '../skeleton/bones.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import { add, dot, lengthOf, normalise, scale, subtract, type Vector } from '../skeleton/vector.ts'

/** Arms, hands and shins are thin: a detector looks past them. */
const thick: ReadonlySet<BoneName> = new Set([
  'pelvis',
  'l2',
  't12',
  't8',
  't4',
  'c7',
  'head',
  'left.thigh',
  'right.thigh',
])
/** The middle of a sphere hides; its rim is rounder than the body is. */
const hidingShare = 0.85
/** A point in or on the flesh is not behind it, metres. */
const clear = 0.02

export function createHiding(
  { spheres }: Pick<Figure, 'spheres'>,
  frame: Frame,
  eye: Vector,
): (point: Vector) => boolean {
  const placed = spheres.all
    .filter(({ bone }) => thick.has(boneNames[bone] as BoneName))
    .map((sphere) => ({ at: placeOfSphere(frame, sphere), radius: sphere.radius }))
  return (point) => {
    const distance = lengthOf(subtract(point, eye))
    const ahead = normalise(subtract(point, eye))
    return placed.some(({ at, radius }) => {
      const along = dot(subtract(at, eye), ahead)
      if (along <= 0 || along >= distance) return false
      const aside = lengthOf(subtract(at, add(eye, scale(ahead, along))))
      return aside < radius * hidingShare && lengthOf(subtract(point, at)) > radius + clear
    })
  }
}
