/** From angles to where every bone is. */

import { type Angles, freedoms, indexOf } from './angles.ts'
import { boneIndex, boneNames, type Side, type Skeleton, sides } from './bones.ts'
import {
  add,
  compose,
  noRotation,
  type Rotation,
  radiansPerDegree,
  rotate,
  turnAbout,
  type Vector,
  xAxis,
  yAxis,
  zAxis,
} from './vector.ts'

/** The figure at one instant: where each bone begins and how it is turned, in the world. */
export interface Frame {
  /** By bone, metres. */
  readonly places: readonly Vector[]
  readonly turns: readonly Rotation[]
  /** Limbs without the twist about their own length, for skin that does not wring. By side. */
  readonly untwisted: Readonly<Record<Side, { upperArm: Rotation; forearm: Rotation; thigh: Rotation }>>
  /** How full the chest is, 0 to 1. */
  readonly chestFullness: number
}

/** How a region's motion is shared among its bones: flexion, side bend, turn. Each column adds up to 1. */
const spineShares = {
  lumbar: { l5: [0.5, 0.4, 0.4], l2: [0.5, 0.6, 0.6] },
  thoracic: { t12: [0.36, 0.4, 0.4], t8: [0.36, 0.34, 0.34], t4: [0.28, 0.26, 0.26] },
  neck: { c7: [0.4, 0.4, 0.22], c3: [0.32, 0.35, 0.23], head: [0.28, 0.25, 0.55] },
} as const

/**
 * The blade turns up by about one degree for every two of the arm, from 25° of lifting on
 * (Braman 2009 measured 2.3 to 1 while raising).
 */
const bladeRhythm = { from: 25, share: 0.33 }

const at = Object.fromEntries(freedoms.map(({ name }) => [name, indexOf(name)]))
const spineBones = Object.entries(spineShares).flatMap(([region, bones]) =>
  Object.entries(bones).map(([bone, [flexion, sideBend, turn]]) => ({
    bone: boneIndex[bone as 'l5'],
    isHead: bone === 'head',
    isThoracic: region === 'thoracic',
    flexion: { from: at[`${region}.flexion`] as number, share: flexion },
    sideBend: { from: at[`${region}.sideBend`] as number, share: sideBend },
    turn: { from: at[`${region}.turn`] as number, share: turn },
  })),
)
/** Looked up once: this runs hundreds of times for every pose that is solved. */
const limbs = sides.map((side) => ({
  side,
  outward: side === 'left' ? 1 : -1,
  bone: resolve(
    [
      'clavicle',
      'scapula',
      'upperArm',
      'forearm',
      'hand',
      'fingers',
      'fingertips',
      'thumb',
      'thigh',
      'shin',
      'foot',
      'toes',
    ],
    (name) => boneIndex[`${side}.${name}`],
  ),
  at: resolve(
    [
      'shoulder.elevation',
      'shoulder.plane',
      'shoulder.rotation',
      'shoulderBlade.elevation',
      'shoulderBlade.protraction',
      'elbow.flexion',
      'forearm.pronation',
      'wrist.flexion',
      'wrist.deviation',
      'hand.grip',
      'hip.flexion',
      'hip.abduction',
      'hip.rotation',
      'knee.flexion',
      'ankle.dorsiflexion',
      'ankle.inversion',
      'toes.extension',
    ],
    (motion) => indexOf(`${side}.${motion}`),
  ),
}))
const upperArms = limbs.map(({ bone }) => bone.upperArm)
const central = resolve(
  [
    'pelvis.lean',
    'pelvis.roll',
    'pelvis.heading',
    'pelvis.forward',
    'pelvis.aside',
    'pelvis.up',
    'head.nod',
    'chest.fullness',
  ],
  indexOf,
)

export function poseSkeleton(skeleton: Skeleton, angles: Angles): Frame {
  const value = (index: number) => angles[index] as number
  const local: Rotation[] = boneNames.map(() => noRotation)
  const rounding = skeleton.shape.upperBackRounding
  for (const { bone, isHead, isThoracic, flexion, sideBend, turn } of spineBones) {
    const bent =
      (value(flexion.from) + (isThoracic ? rounding : 0)) * flexion.share +
      (isHead ? value(central['head.nod']) : 0) -
      // A rounder back would look at the floor; the neck brings the eyes up again.
      (bone === boneIndex.c7 ? rounding : 0)
    local[bone] = compose(
      compose(turnAbout(xAxis, bent), turnAbout(zAxis, -value(sideBend.from) * sideBend.share)),
      turnAbout(yAxis, value(turn.from) * turn.share),
    )
  }
  const turned = limbs.map((limb) => turnLimb(limb, angles, local))

  const places: Vector[] = []
  const turns: Rotation[] = []
  turns[0] = compose(
    compose(
      turnAbout(yAxis, value(central['pelvis.heading'])),
      turnAbout(xAxis, value(central['pelvis.lean'])),
    ),
    turnAbout(zAxis, value(central['pelvis.roll'])),
  )
  const [, pelvisHeight] = skeleton.origins[0] as Vector
  places[0] = [
    value(central['pelvis.aside']),
    pelvisHeight + value(central['pelvis.up']),
    value(central['pelvis.forward']),
  ]
  for (let bone = 1; bone < boneNames.length; bone++) {
    const parent = skeleton.parents[bone] as number
    const parentTurn = turns[parent] as Rotation
    places[bone] = add(places[parent] as Vector, rotate(parentTurn, skeleton.offsets[bone] as Vector))
    const arm = upperArms.indexOf(bone)
    // The arm's direction is told against the chest, so the blade moves its root and not its aim.
    turns[bone] =
      arm < 0
        ? compose(parentTurn, local[bone] as Rotation)
        : compose(turns[boneIndex.t4] as Rotation, (turned[arm] as LimbTurns).arm)
  }

  const [left, right] = limbs.map(({ bone, at }, index) => {
    const { swing, thighSwing } = turned[index] as LimbTurns
    return {
      upperArm: compose(turns[boneIndex.t4] as Rotation, swing),
      forearm: compose(turns[bone.upperArm] as Rotation, turnAbout(xAxis, -value(at['elbow.flexion']))),
      thigh: compose(turns[0] as Rotation, thighSwing),
    }
  }) as [Frame['untwisted']['left'], Frame['untwisted']['right']]
  return { places, turns, untwisted: { left, right }, chestFullness: value(central['chest.fullness']) / 100 }
}

interface LimbTurns {
  readonly arm: Rotation
  readonly swing: Rotation
  readonly thighSwing: Rotation
}

function turnLimb(
  { outward, bone, at }: (typeof limbs)[number],
  angles: Angles,
  local: Rotation[],
): LimbTurns {
  const value = (index: number) => angles[index] as number
  const elevation = value(at['shoulder.elevation'])
  const plane = value(at['shoulder.plane']) * radiansPerDegree
  const upward = Math.max(0, elevation - bladeRhythm.from) * bladeRhythm.share
  const forward = Math.sin(plane) * Math.min(1, elevation / 90)
  const lift = value(at['shoulderBlade.elevation']) + upward * 0.42
  const protraction = value(at['shoulderBlade.protraction']) + forward * 6 - upward * 0.12
  local[bone.clavicle] = compose(turnAbout(yAxis, -outward * protraction), turnAbout(zAxis, outward * lift))
  local[bone.scapula] = turnAbout(zAxis, outward * upward * 0.5)

  const swing = turnAbout([-Math.sin(plane), 0, outward * Math.cos(plane)], elevation)
  const arm = compose(swing, turnAbout(yAxis, -outward * value(at['shoulder.rotation'])))
  local[bone.forearm] = compose(
    turnAbout(xAxis, -value(at['elbow.flexion'])),
    turnAbout(yAxis, -outward * value(at['forearm.pronation'])),
  )
  local[bone.hand] = compose(
    turnAbout(zAxis, -outward * value(at['wrist.flexion'])),
    turnAbout(xAxis, -value(at['wrist.deviation'])),
  )
  const grip = value(at['hand.grip'])
  local[bone.fingers] = turnAbout(zAxis, -outward * grip * 0.9)
  local[bone.fingertips] = turnAbout(zAxis, -outward * grip)
  local[bone.thumb] = compose(turnAbout(zAxis, -outward * grip * 0.5), turnAbout(xAxis, grip * 0.25))

  const thighSwing = compose(
    turnAbout(xAxis, -value(at['hip.flexion'])),
    turnAbout(zAxis, outward * value(at['hip.abduction'])),
  )
  local[bone.thigh] = compose(thighSwing, turnAbout(yAxis, -outward * value(at['hip.rotation'])))
  local[bone.shin] = turnAbout(xAxis, value(at['knee.flexion']))
  local[bone.foot] = compose(
    turnAbout(xAxis, -value(at['ankle.dorsiflexion'])),
    turnAbout(zAxis, -outward * value(at['ankle.inversion'])),
  )
  local[bone.toes] = turnAbout(xAxis, -value(at['toes.extension']))
  return { arm, swing, thighSwing }
}

function resolve<const N extends string>(
  names: readonly N[],
  find: (name: N) => number,
): Readonly<Record<N, number>> {
  return Object.fromEntries(names.map((name) => [name, find(name)])) as Record<N, number>
}
