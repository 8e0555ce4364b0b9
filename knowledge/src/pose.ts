/** A pose in the angles that a physiotherapist measures: degrees from standing with arms hanging, thumbs forward. */

/** What each joint of the trunk can do. Side bend and turn are positive towards the figure's left. */
export const centralJoints = {
  /**
   * Where the whole body is: lean forward (90 lies face down, -90 on the back), roll (90 lies on
   * the right side, -90 on the left) and heading (positive to the left), degrees; and forward,
   * aside (to the left) and up, metres. A contact may move it.
   */
  pelvis: ['lean', 'roll', 'heading', 'forward', 'aside', 'up'],
  lumbar: ['flexion', 'sideBend', 'turn'],
  thoracic: ['flexion', 'sideBend', 'turn'],
  neck: ['flexion', 'sideBend', 'turn'],
  /** The upper neck alone: positive draws the chin in, negative pokes it out. */
  head: ['nod'],
  /** How full the lungs are, 0 to 100 per cent. */
  chest: ['fullness'],
} as const

/** What each joint of an arm or a leg can do. Extension, retraction and external rotation are negative. */
export const sidedJoints = {
  shoulderBlade: ['protraction', 'elevation'],
  /**
   * Against the chest, as a goniometer shows it: elevation 0 hangs, 90 is level; its plane 0 is
   * out to the side, 90 straight ahead, beyond 90 across the body, -90 straight back; rotation is
   * positive inward, measured after lifting.
   */
  shoulder: ['elevation', 'plane', 'rotation'],
  elbow: ['flexion'],
  forearm: ['pronation'],
  /** Deviation is positive to the side of the thumb. */
  wrist: ['flexion', 'deviation'],
  /** 0 is a flat hand, 100 a fist. */
  hand: ['grip'],
  hip: ['flexion', 'abduction', 'rotation'],
  knee: ['flexion'],
  ankle: ['dorsiflexion', 'inversion'],
  toes: ['extension'],
} as const

export type CentralJoint = keyof typeof centralJoints
export type SidedJoint = keyof typeof sidedJoints
/** One motion of one joint on either side, as limits and errors name it: `shoulder.elevation`. */
export type JointMotion =
  | { [J in CentralJoint]: `${J}.${(typeof centralJoints)[J][number]}` }[CentralJoint]
  | { [J in SidedJoint]: `${J}.${(typeof sidedJoints)[J][number]}` }[SidedJoint]

type Motions<J extends Record<string, readonly string[]>> = {
  readonly [K in keyof J]?: { readonly [M in J[K][number]]?: number }
}
export type Limbs = Motions<typeof sidedJoints>
/** What is not named is 0, or what the posture says. `left` and `right` win over `both`. */
export type PoseAngles = Motions<typeof centralJoints> & {
  readonly both?: Limbs
  readonly left?: Limbs
  readonly right?: Limbs
}
