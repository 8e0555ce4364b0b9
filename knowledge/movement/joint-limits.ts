/** How far joints go: what people can do by themselves, and where body weight takes them further. */

import type { JointMotion } from '../src/pose.ts'

/** [least, most] in degrees. Motions that are not listed have no limit: a whole body can lie anyhow. */
export interface JointLimit {
  readonly clinical: readonly [number, number]
  /**
   * Allowed only where something rests on the part and pushes the joint there: a palm flat on the
   * floor, a foot folded under in kneeling. Common practice; no measured norm could be cited.
   */
  readonly loaded?: readonly [number, number]
  /** Of the clinical range: an id in `knowledge/sources`. */
  readonly source: string
}

export const jointLimits: Readonly<Partial<Record<JointMotion, JointLimit>>> = {
  'lumbar.flexion': { clinical: [-20, 50], source: 'neumann-2010' },
  'lumbar.sideBend': { clinical: [-20, 20], source: 'neumann-2010' },
  'lumbar.turn': { clinical: [-7, 7], source: 'neumann-2010' },
  'thoracic.flexion': { clinical: [-25, 40], source: 'neumann-2010' },
  'thoracic.sideBend': { clinical: [-30, 30], source: 'neumann-2010' },
  'thoracic.turn': { clinical: [-35, 35], source: 'neumann-2010' },
  'neck.flexion': { clinical: [-60, 50], source: 'ama-guides' },
  'neck.sideBend': { clinical: [-45, 45], source: 'ama-guides' },
  'neck.turn': { clinical: [-80, 80], source: 'ama-guides' },
  'head.nod': { clinical: [-20, 20], source: 'neumann-2010' },
  'chest.fullness': { clinical: [0, 100], source: 'common-practice' },
  'shoulderBlade.protraction': { clinical: [-20, 20], source: 'neumann-2010' },
  'shoulderBlade.elevation': { clinical: [-10, 40], source: 'neumann-2010' },
  'shoulder.elevation': { clinical: [0, 180], source: 'aaos-1965' },
  /** Straight back as -90 (extension), past the midline in front as 130 (a hand on the other shoulder). */
  'shoulder.plane': { clinical: [-110, 150], source: 'aaos-1965' },
  'shoulder.rotation': { clinical: [-90, 80], source: 'ama-guides' },
  'elbow.flexion': { clinical: [0, 150], source: 'aaos-1965' },
  'forearm.pronation': { clinical: [-80, 80], loaded: [-90, 90], source: 'aaos-1965' },
  'wrist.flexion': { clinical: [-70, 80], loaded: [-90, 85], source: 'aaos-1965' },
  'wrist.deviation': { clinical: [-30, 20], source: 'aaos-1965' },
  'hand.grip': { clinical: [0, 100], source: 'common-practice' },
  'hip.flexion': { clinical: [-30, 120], loaded: [-30, 135], source: 'aaos-1965' },
  'hip.abduction': { clinical: [-30, 45], source: 'aaos-1965' },
  'hip.rotation': { clinical: [-45, 45], source: 'aaos-1965' },
  'knee.flexion': { clinical: [0, 140], loaded: [0, 160], source: 'aaos-1965' },
  'ankle.dorsiflexion': { clinical: [-50, 20], loaded: [-65, 35], source: 'aaos-1965' },
  'ankle.inversion': { clinical: [-15, 35], source: 'aaos-1965' },
  'toes.extension': { clinical: [-30, 70], loaded: [-30, 90], source: 'aaos-1965' },
}
