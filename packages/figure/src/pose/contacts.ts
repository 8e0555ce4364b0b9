/** From sentences like `palm on floor` to what a solver can work on: where points have to be, and which way they face. */

import { type ParsedTouch, parseTouch, type Touch } from '@unhunch/knowledge'
import type { Surfaces, TouchSurface } from '../props/surfaces.ts'
import { type Side, sides } from '../skeleton/bones.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import {
  add,
  clamp,
  dot,
  lengthOf,
  normalise,
  rotate,
  scale,
  subtract,
  type Vector,
} from '../skeleton/vector.ts'
import { type BodyPoint, type BodyPoints, type PointName, placeOfPoint, places } from './body-points.ts'
import { type PartDefinition, parts } from './parts.ts'

/** One part of one side on one thing. */
export interface Contact {
  /** As the author wrote it, with the side: `left palm on floor`. */
  readonly label: string
  readonly side: Side | undefined
  readonly slides: boolean
  readonly definition: PartDefinition
  readonly points: readonly BodyPoint[]
  readonly target: TouchSurface | { readonly kind: 'place'; readonly point: BodyPoint }
  /** Joints that the other end of a touch between two limbs needs: the side of the place. */
  readonly placeSide: Side | undefined
}

/** Lists what is wrong beside what could be read. */
export function findContacts(
  touches: readonly Touch[],
  surfaces: Surfaces,
  points: BodyPoints,
): { readonly contacts: readonly Contact[]; readonly problems: readonly string[] } {
  const contacts: Contact[] = []
  const problems: string[] = []
  for (const touch of touches) {
    const parsed = parseTouch(touch)
    if ('problem' in parsed) {
      problems.push(parsed.problem)
      continue
    }
    const definition = parts[parsed.part]
    const isSided = parsed.part !== 'seat' && definition.points.some((name) => `left.${name}` in points)
    const on: readonly (Side | undefined)[] = isSided ? (parsed.side ? [parsed.side] : sides) : [undefined]
    for (const side of on) {
      const target = targetOf(parsed, side, surfaces, points)
      if (target === undefined) {
        problems.push(`"${touch}": nothing here has a ${parsed.place}; add the thing to \`props\``)
        continue
      }
      contacts.push({
        label: side === undefined || parsed.side ? touch : `${side} ${touch}`,
        side,
        slides: parsed.slides,
        definition,
        points: pointsOf(definition, side, points),
        target,
        placeSide: 'point' in target && target.kind === 'place' ? placeSideOf(parsed, side) : undefined,
      })
    }
  }
  return { contacts, problems }
}

/** Touches of a pose: what comes with the posture, less what is lifted, and what is added. */
export function touchesOf(
  layers: readonly ({ readonly touches?: readonly Touch[]; readonly lifts?: readonly Touch[] } | undefined)[],
): readonly Touch[] {
  return layers.reduce<readonly Touch[]>((touches, layer) => {
    const lifted = new Set((layer?.lifts ?? []).map(subjectOf))
    const kept = touches.filter((touch) => !lifted.has(subjectOf(touch)) && !isHalfLifted(touch, lifted))
    const halves = touches
      .filter((touch) => isHalfLifted(touch, lifted))
      .map((touch) => otherHalf(touch, lifted))
    return [...kept, ...halves, ...(layer?.touches ?? [])]
  }, [])
}

/** How far a contact is from being met, metres. */
export function gapOf(contact: Contact, frame: Frame): number {
  return Math.max(...contact.points.map((point, index) => pointGap(contact, point, index, frame)))
}

/** Adds centimetres off the target, and how far the facing is off. A met contact adds zeros. */
export function pushResiduals(contact: Contact, frame: Frame, out: number[]): void {
  const { target, points, definition } = contact
  for (const [index, point] of points.entries()) {
    const place = placeOfPoint(frame, point)
    if (target.kind === 'place') {
      if (index > 0) continue
      const goal = placeOfPoint(frame, target.point)
      out.push((place[0] - goal[0]) * 100, (place[1] - goal[1]) * 100, (place[2] - goal[2]) * 100)
      if (definition.faces)
        pushFacing(outwardOf(frame, point), scale(outwardOf(frame, target.point), -1), 1.2, out)
    } else if (target.kind === 'plane') {
      out.push(dot(subtract(place, target.point), target.normal) * 100)
      if (index === 0 && definition.faces) {
        pushFacing(outwardOf(frame, point), scale(target.normal, -1), 4, out)
      }
    } else {
      const towards = subtract(nearestOnBar(target, place), place)
      out.push((lengthOf(towards) - target.radius) * 100)
      // Round the bar it matters which way the skin looks, along it not.
      const axis = normalise(subtract(target.to, target.from))
      const outward = outwardOf(frame, point)
      const across = normalise(subtract(outward, scale(axis, dot(outward, axis))))
      pushFacing(across, normalise(towards), 8, out)
    }
  }
}

/** Where the part's first point is: what must not slide. */
export function anchorOf(contact: Contact, frame: Frame): Vector {
  const [first] = contact.points
  return first === undefined ? [0, 0, 0] : placeOfPoint(frame, first)
}

/** Adds centimetres that the anchor has slid along its surface from where it was. */
export function pushSliding(contact: Contact, frame: Frame, stuckAt: Vector, out: number[]): void {
  const slid = slideOf(contact, frame, stuckAt)
  out.push(slid[0] * 100, slid[1] * 100, slid[2] * 100)
}

/** How far the anchor is from where it was, along its surface, metres. */
export function slideOf(contact: Contact, frame: Frame, stuckAt: Vector): Vector {
  const moved = subtract(anchorOf(contact, frame), stuckAt)
  if (contact.target.kind === 'place') return [0, 0, 0]
  if (contact.target.kind === 'bar') {
    const along = normalise(subtract(contact.target.to, contact.target.from))
    return scale(along, dot(moved, along))
  }
  return subtract(moved, scale(contact.target.normal, dot(moved, contact.target.normal)))
}

function pointGap(contact: Contact, point: BodyPoint, index: number, frame: Frame): number {
  const place = placeOfPoint(frame, point)
  const { target } = contact
  if (target.kind === 'place') {
    return index > 0 ? 0 : lengthOf(subtract(place, placeOfPoint(frame, target.point)))
  }
  if (target.kind === 'plane') return Math.abs(dot(subtract(place, target.point), target.normal))
  return Math.abs(lengthOf(subtract(nearestOnBar(target, place), place)) - target.radius)
}

function pushFacing(is: Vector, shouldBe: Vector, weight: number, out: number[]) {
  out.push((is[0] - shouldBe[0]) * weight, (is[1] - shouldBe[1]) * weight, (is[2] - shouldBe[2]) * weight)
}

function outwardOf(frame: Frame, point: BodyPoint): Vector {
  const turn = frame.turns[point.bone]
  return turn === undefined ? point.outward : rotate(turn, point.outward)
}

function nearestOnBar({ from, to }: { readonly from: Vector; readonly to: Vector }, place: Vector): Vector {
  const along = subtract(to, from)
  const share = clamp(dot(subtract(place, from), along) / dot(along, along), 0, 1)
  return add(from, scale(along, share))
}

function pointsOf(
  definition: PartDefinition,
  side: Side | undefined,
  points: BodyPoints,
): readonly BodyPoint[] {
  return definition.points.flatMap((name) =>
    name in points
      ? [points[name as PointName]]
      : (side === undefined ? sides : [side]).map((s) => points[`${s}.${name}` as PointName]),
  )
}

function targetOf(
  parsed: ParsedTouch,
  side: Side | undefined,
  surfaces: Surfaces,
  points: BodyPoints,
): Contact['target'] | undefined {
  if (!(parsed.place in places)) return surfaces[parsed.place as keyof Surfaces]
  const name = places[parsed.place as keyof typeof places]
  const point =
    parsed.placeSide === undefined
      ? points[name as PointName]
      : points[`${placeSideOf(parsed, side)}.${name}` as PointName]
  return point === undefined ? undefined : { kind: 'place', point }
}

function placeSideOf({ placeSide }: ParsedTouch, side: Side | undefined): Side {
  if (placeSide === 'left' || placeSide === 'right') return placeSide
  const own = side ?? 'left'
  if (placeSide === 'other') return own === 'left' ? 'right' : 'left'
  return own
}

function subjectOf(touch: string): string {
  return touch.replace(/ along /, ' on ')
}

/** `left palm on floor` is lifted from `palm on floor`. */
function isHalfLifted(touch: string, lifted: ReadonlySet<string>): boolean {
  return sides.some((side) => lifted.has(`${side} ${subjectOf(touch)}`))
}

function otherHalf(touch: Touch, lifted: ReadonlySet<string>): Touch {
  return `${lifted.has(`left ${subjectOf(touch)}`) ? 'right' : 'left'} ${touch}` as Touch
}
