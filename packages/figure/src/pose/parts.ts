/** How each part of the body rests: which points lie on the surface, which way it faces, what may bend to get there. */

import type { CentralPart, JointMotion, SidedPart } from '@unhunch/knowledge'
import type { CentralPointName, SidedPointName } from './body-points.ts'

export interface PartDefinition {
  /** All of these lie on a plane that is touched. The first is the one that stays in its place. */
  readonly points: readonly (SidedPointName | CentralPointName)[]
  /** Points out of the skin, against the surface: as the first point does, when true. */
  readonly faces: boolean
  /** What may move to get there. The pelvis always may. */
  readonly moves: readonly ('arm' | 'leg' | 'neck' | 'spine')[]
  /** Joints that the body's weight pushes here beyond what they do alone. */
  readonly loads: readonly JointMotion[]
}

const rest = { faces: false, loads: [] } as const

export const parts: Readonly<Record<SidedPart | CentralPart, PartDefinition>> = {
  palm: {
    points: ['palm-centre', 'palm-heel', 'palm-knuckles'],
    faces: true,
    moves: ['arm'],
    loads: ['wrist.flexion', 'forearm.pronation'],
  },
  grip: { ...rest, points: ['palm-centre'], moves: ['arm'] },
  fingertips: { ...rest, points: ['finger-pads'], moves: ['arm'] },
  'hand-back': { ...rest, points: ['hand-back', 'wrist-back'], faces: true, moves: ['arm'] },
  'hand-edge': { ...rest, points: ['hand-edge', 'wrist-edge'], faces: true, moves: ['arm'] },
  wrist: { ...rest, points: ['wrist-palm'], moves: ['arm'] },
  forearm: { ...rest, points: ['elbow-tip', 'wrist-palm'], moves: ['arm'], loads: ['forearm.pronation'] },
  /** On the side of the little finger, thumb towards the body. */
  'forearm-edge': { ...rest, points: ['forearm-edge', 'wrist-edge'], faces: true, moves: ['arm'] },
  elbow: { ...rest, points: ['elbow-tip'], moves: ['arm'] },
  'upper-arm': { ...rest, points: ['upper-arm-outside'], moves: ['arm'] },
  shoulder: { ...rest, points: ['deltoid'], moves: [] },
  'head-side': { ...rest, points: ['side-head'], moves: ['neck'] },
  blade: { ...rest, points: ['shoulder-blade'], moves: [] },
  'hip-side': { ...rest, points: ['hip-side'], moves: [] },
  buttock: { ...rest, points: ['buttock'], moves: [] },
  knee: { ...rest, points: ['knee-pad'], moves: ['leg'], loads: ['knee.flexion', 'hip.flexion'] },
  'knee-inside': { ...rest, points: ['knee-inside'], moves: ['leg'] },
  'outer-leg': { ...rest, points: ['knee-outside', 'foot-outside'], moves: ['leg'] },
  instep: {
    ...rest,
    points: ['instep'],
    moves: ['leg'],
    loads: ['ankle.dorsiflexion', 'knee.flexion'],
  },
  foot: { ...rest, points: ['heel', 'ball'], moves: ['leg'], loads: ['ankle.dorsiflexion'] },
  'foot-edge': { ...rest, points: ['foot-outside'], moves: ['leg'] },
  toes: { ...rest, points: ['toe-pads'], moves: ['leg'], loads: ['toes.extension', 'ankle.dorsiflexion'] },
  heel: { ...rest, points: ['heel'], moves: ['leg'] },
  ankle: { ...rest, points: ['ankle-outside'], moves: ['leg'] },
  seat: { ...rest, points: ['sit-bone'], moves: [] },
  back: { ...rest, points: ['mid-back', 'sacrum'], moves: ['spine'] },
  'upper-back': { ...rest, points: ['upper-back'], moves: ['spine'] },
  'mid-back': { ...rest, points: ['mid-back'], moves: ['spine'] },
  sacrum: { ...rest, points: ['sacrum'], moves: [] },
  'head-back': { ...rest, points: ['occiput'], moves: ['neck'] },
  forehead: { ...rest, points: ['forehead'], moves: ['neck', 'spine'] },
  chest: { ...rest, points: ['breastbone'], moves: ['spine'] },
  belly: { ...rest, points: ['belly'], moves: ['spine'] },
}
