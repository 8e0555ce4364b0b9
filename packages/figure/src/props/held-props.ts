/** Towels, bands and weights: they go where the hands go. */

import type { Prop } from '@unhunch/knowledge'
import { statureRatio } from '../skeleton/body-shape.ts'
import { boneIndex, type Side, type Skeleton, sides } from '../skeleton/bones.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import {
  add,
  dot,
  lengthOf,
  mix,
  normalise,
  noRotation,
  type Rotation,
  rotate,
  scale,
  subtract,
  type Vector,
} from '../skeleton/vector.ts'
import { dimensions } from './dimensions.ts'
import type { PropMaterial } from './prop-colours.ts'
import { fillTube, joinMeshes, type Mesh, meshOf, placeMesh, tubeTopology } from './shapes.ts'

export type HeldProp = Extract<Prop, { kind: 'towel' | 'band' | 'weights' }>

/** A mesh whose places are written anew for every frame; its triangles stay. */
export interface HeldMesh {
  readonly material: PropMaterial
  readonly mesh: Mesh
  follow(frame: Frame): void
}

/** Where the closed hand holds something. */
export interface Grip {
  readonly centre: Vector
  /** Along the bar it holds, towards the thumb. */
  readonly axis: Vector
  readonly turn: Rotation
}

/** A place the middle of a towel or band runs through, and how thick it is there. */
interface Knot {
  readonly at: Vector
  readonly radius: number
}

/** Metres from the wrist to the middle of the closed palm, left hand. */
const palm: Vector = [-0.03, -0.075, 0]
const noPlace: Vector = [0, 0, 0]
/** Half the width of a fist along what it holds. */
const halfFist = 0.042

export function gripOf(frame: Frame, skeleton: Skeleton, side: Side): Grip {
  const size = statureRatio(skeleton.shape)
  const hand = boneIndex[`${side}.hand`]
  const turn = frame.turns[hand] ?? noRotation
  const inHand: Vector = [side === 'left' ? palm[0] : -palm[0], palm[1], palm[2]]
  return {
    centre: add(frame.places[hand] ?? noPlace, rotate(turn, scale(inHand, size))),
    axis: rotate(turn, [0, 0, 1]),
    turn,
  }
}

export function createHeldMeshes(prop: HeldProp, skeleton: Skeleton): readonly HeldMesh[] {
  switch (prop.kind) {
    case 'weights':
      return createWeights(skeleton)
    case 'towel':
      return [
        createStrand('towel', 12, 56, (frame) => towelKnots(prop.held, frame, skeleton)),
        ...(prop.held === 'round-hand'
          ? [createStrand('towel', 12, 40, (frame) => coil(frame, skeleton))]
          : []),
      ]
    case 'band': {
      const { to, held } = prop
      if (to === 'feet') return [createStrand('band', 8, 72, (frame) => bandRoundFeet(held, frame, skeleton))]
      if (to === 'other-hand')
        return [createStrand('band', 8, 48, (frame) => bandBetweenHands(frame, skeleton))]
      const fixed: Vector = [to.aside, to.up, to.forward]
      return sides
        .filter((side) => held === 'both' || held === side)
        .map((side) => createStrand('band', 8, 40, (frame) => bandToPoint(side, fixed, frame, skeleton)))
    }
  }
}

function createStrand(
  material: PropMaterial,
  around: number,
  points: number,
  knotsOf: (frame: Frame) => readonly Knot[],
): HeldMesh {
  const mesh = tubeTopology(points, around)
  return {
    material,
    mesh,
    follow(frame) {
      const knots = evenly(soften(knotsOf(frame)), points)
      const radii = knots.map(({ radius }) => radius)
      const path = knots.map(({ at }) => at)
      fillTube(mesh, around, path, radii, Math.min(radii[0] as number, radii.at(-1) as number) * 0.6)
    },
  }
}

/** From one hand's tail to the other's; left to right. */
function towelKnots(
  held: Extract<Prop, { kind: 'towel' }>['held'],
  frame: Frame,
  skeleton: Skeleton,
): readonly Knot[] {
  const { radius } = dimensions.towel
  const left = gripOf(frame, skeleton, 'left')
  const right = gripOf(frame, skeleton, 'right')
  const between =
    held === 'over-knees' ? behindKnees(frame, skeleton, mix(left.centre, right.centre, 0.5)) : []
  const thick = (at: Vector): Knot => ({ at, radius })
  return [
    ...throughFist(left, between[0] ?? right.centre, radius * 0.78, radius * 1.25, 0.075),
    ...between.map(thick),
    ...throughFist(right, between.at(-1) ?? left.centre, radius * 0.78, radius * 1.25, 0.075).reverse(),
  ]
}

/** A tail, the fist, and out of it on the side that is nearer to where the strand runs. */
function throughFist(grip: Grip, towards: Vector, inFist: number, tailEnd: number, tail: number): Knot[] {
  const sign = dot(grip.axis, subtract(towards, grip.centre)) < 0 ? -1 : 1
  const along = scale(grip.axis, sign)
  const outside = add(grip.centre, scale(along, -halfFist))
  const hanging = normalise(add(scale(along, -0.6), [0, -1, 0]))
  const inside = add(grip.centre, scale(along, halfFist))
  return [
    { at: add(outside, scale(hanging, tail)), radius: tailEnd },
    { at: add(outside, scale(hanging, tail * 0.5)), radius: (tailEnd + inFist) / 2 },
    { at: outside, radius: inFist },
    { at: grip.centre, radius: inFist },
    { at: inside, radius: inFist },
    // From here it is thick again, and taut.
    { at: mix(inside, towards, 0.12), radius: (tailEnd + inFist) / 2 },
  ]
}

/** Places behind the knees, left to right: behind both, or behind the one that is drawn up to the hands. */
function behindKnees(frame: Frame, skeleton: Skeleton, hands: Vector): readonly Vector[] {
  const size = statureRatio(skeleton.shape)
  const girth = size * skeleton.shape.girth.thigh
  const reach = sides.map((side) => {
    const thigh = boneIndex[`${side}.thigh`]
    const turn = frame.turns[thigh] ?? noRotation
    const out = side === 'left' ? 1 : -1
    const at = (x: number, z: number) =>
      add(frame.places[thigh] ?? noPlace, rotate(turn, [out * x * girth, -0.34 * size, z * girth]))
    const across = [at(0.078, -0.01), at(0.05, -0.068), at(-0.02, -0.078), at(-0.06, -0.06)]
    const inside = [at(-0.078, -0.01)]
    return { side, across, inside, distance: lengthOf(subtract(at(0, -0.07), hands)) }
  })
  const nearest = Math.min(...reach.map(({ distance }) => distance))
  const held = reach.filter(({ distance }) => distance < nearest + 0.2)
  return held.flatMap(({ side, across, inside }) => {
    const round = held.length === 1 ? [...across, ...inside] : across
    return side === 'left' ? round : round.toReversed()
  })
}

/** A loop round the left hand, which the towel then leads away from. */
function coil(frame: Frame, skeleton: Skeleton): readonly Knot[] {
  const hand = boneIndex['left.hand']
  const turn = frame.turns[hand] ?? noRotation
  const place = frame.places[hand] ?? noPlace
  const size = statureRatio(skeleton.shape)
  const turns = 1.6
  return Array.from({ length: 20 }, (_, step): Knot => {
    const t = step / 19
    const angle = t * turns * 2 * Math.PI
    const at: Vector = [
      (-0.008 + 0.031 * Math.cos(angle)) * size,
      (-0.045 - 0.03 * t) * size,
      0.052 * Math.sin(angle) * size,
    ]
    return { at: add(place, rotate(turn, at)), radius: dimensions.towel.radius * 0.62 }
  })
}

function bandToPoint(side: Side, fixed: Vector, frame: Frame, skeleton: Skeleton): readonly Knot[] {
  const { radius } = dimensions.band
  return [...throughFist(gripOf(frame, skeleton, side), fixed, radius, radius, 0.05), { at: fixed, radius }]
}

function bandBetweenHands(frame: Frame, skeleton: Skeleton): readonly Knot[] {
  const { radius } = dimensions.band
  const [left, right] = [gripOf(frame, skeleton, 'left'), gripOf(frame, skeleton, 'right')]
  return [
    ...throughFist(left, right.centre, radius, radius, 0.05),
    ...throughFist(right, left.centre, radius, radius, 0.05).reverse(),
  ]
}

/** From the left hand under both soles to the right hand; a hand that does not hold it leaves its end underfoot. */
function bandRoundFeet(held: 'both' | Side, frame: Frame, skeleton: Skeleton): readonly Knot[] {
  const { radius } = dimensions.band
  const size = statureRatio(skeleton.shape)
  const [left, right] = sides.map((side) => {
    const foot = boneIndex[`${side}.foot`]
    const out = side === 'left' ? 1 : -1
    return (
      [
        [0.054, -0.045],
        [0.045, -0.086],
        [-0.04, -0.086],
      ] as const
    ).map(
      ([x, y]): Knot => ({
        at: add(
          frame.places[foot] ?? noPlace,
          rotate(frame.turns[foot] ?? noRotation, [out * x * size, y * size, 0.075 * size]),
        ),
        radius,
      }),
    )
  }) as [Knot[], Knot[]]
  const handEnd = (side: Side, foot: Knot[]) =>
    held === 'both' || held === side
      ? throughFist(gripOf(frame, skeleton, side), (foot[0] as Knot).at, radius, radius, 0.05)
      : []
  return [...handEnd('left', left), ...left, ...right.toReversed(), ...handEnd('right', right).reverse()]
}

/** A small dumbbell in each hand; a half-litre bottle is as long and as heavy. */
function createWeights(skeleton: Skeleton): readonly HeldMesh[] {
  const { radius, halfLength } = dimensions.weight
  const heads = joinMeshes([bar(-halfLength, -0.044, radius, 0.007), bar(0.044, halfLength, radius, 0.007)])
  const pieces = [
    { material: 'rubber', piece: heads },
    { material: 'metal', piece: bar(-0.05, 0.05, 0.0125, 0.002).mesh },
  ] as const
  return pieces.map(({ material, piece }) => {
    const still = { mesh: piece, at: noPlace, turn: noRotation }
    const mesh = joinMeshes([still, still])
    return {
      material,
      mesh,
      follow(frame) {
        for (const [index, side] of sides.entries()) {
          const { centre, turn } = gripOf(frame, skeleton, side)
          placeMesh(piece, centre, turn, mesh, index * piece.positions.length)
        }
      },
    }
  })
}

/** Part of a weight, along the grip. */
function bar(from: number, to: number, radius: number, edge: number) {
  const path: readonly Vector[] = [
    [0, 0, from],
    [0, 0, to],
  ]
  return {
    mesh: meshOf({ shape: 'tube', path, radii: [radius, radius], edge }),
    at: noPlace,
    turn: noRotation,
  }
}

/** Cuts the corners of a path, three times over; straight stretches and both ends stay. */
function soften(knots: readonly Knot[]): readonly Knot[] {
  let path = knots
  for (let time = 0; time < 3; time++) {
    const [first, last] = [path[0] as Knot, path.at(-1) as Knot]
    const cut = path.slice(0, -1).flatMap((knot, index) => {
      const next = path[index + 1] as Knot
      return [between(knot, next, 0.25), between(knot, next, 0.75)]
    })
    path = [first, ...cut, last]
  }
  return path
}

/** As many places as asked for, at even distances along the path. */
function evenly(knots: readonly Knot[], count: number): readonly Knot[] {
  const lengths = [0]
  for (let i = 1; i < knots.length; i++) {
    const step = lengthOf(subtract((knots[i] as Knot).at, (knots[i - 1] as Knot).at))
    lengths.push((lengths[i - 1] as number) + step)
  }
  const total = lengths.at(-1) as number
  let piece = 1
  return Array.from({ length: count }, (_, index) => {
    const wanted = (total * index) / (count - 1)
    while (piece < knots.length - 1 && (lengths[piece] as number) < wanted) piece++
    const from = lengths[piece - 1] as number
    const span = (lengths[piece] as number) - from || 1
    return between(knots[piece - 1] as Knot, knots[piece] as Knot, Math.min(1, (wanted - from) / span))
  })
}

function between(a: Knot, b: Knot, t: number): Knot {
  return { at: mix(a.at, b.at, t), radius: a.radius + (b.radius - a.radius) * t }
}
