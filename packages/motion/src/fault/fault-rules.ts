/** How each fault is told: by which measure, from what, and from when on. */

import type { FaultName, MeasureName } from '@unhunch/knowledge'
import { camera } from '@unhunch/knowledge/policy'
import { measures } from '../measure/measures.ts'

export interface FaultRule {
  /** From the front and from the side, the same fault shows in another measure. */
  readonly front: MeasureName
  readonly side?: MeasureName
  readonly way: 'up' | 'down' | 'either'
  /** Compared with the person at rest, with the movement as it is shown, or with themselves a moment ago. */
  readonly against: 'own rest' | 'the movement' | 'a moment ago'
  readonly beyond: number
  /** `beyond` is a share of the value at rest. */
  readonly isShare?: true
  /** What the movement itself may always do. */
  readonly allows?: number
  /** Further than so many times `beyond`, the person has stopped: arms that hang are at rest. */
  readonly upTo?: number
}

const leans = camera.leans.value
const bends = camera.bends.value

/** Those that show in the points; `sides-differ` and `too-fast` show in the repetitions. */
export const faultRules: Readonly<Partial<Record<FaultName, FaultRule>>> = {
  'shoulder-creeps-up': {
    front: 'shoulder-height',
    way: 'up',
    against: 'own rest',
    beyond: camera.shoulderCreepsUp.value,
    isShare: true,
  },
  'trunk-leans': {
    front: 'trunk-lean',
    side: 'trunk-inclination',
    way: 'either',
    against: 'own rest',
    beyond: leans,
  },
  'trunk-sways': {
    front: 'trunk-lean',
    side: 'trunk-inclination',
    way: 'either',
    against: 'a moment ago',
    beyond: leans,
  },
  'trunk-turns': turnOfTrunk(),
  twists: turnOfTrunk(),
  'head-tilts': { front: 'head-tilt', way: 'either', against: 'own rest', beyond: leans },
  'head-nods': { front: 'head-nod', way: 'either', against: 'own rest', beyond: leans },
  'arms-drop': {
    front: 'shoulder-elevation',
    side: 'shoulder-flexion',
    way: 'down',
    against: 'the movement',
    beyond: bends,
    upTo: 3,
  },
  'elbow-bends': {
    front: 'elbow-flexion',
    way: 'up',
    against: 'the movement',
    beyond: bends,
    allows: 180 - camera.elbowStraight.value,
  },
  'elbow-opens': { front: 'elbow-flexion', way: 'down', against: 'the movement', beyond: bends },
  slack: {
    front: 'wrists-gap',
    way: 'down',
    against: 'own rest',
    beyond: camera.slack.value,
    isShare: true,
  },
}

export function measureOf(rule: FaultRule, from: 'front' | 'side' | 'any'): MeasureName {
  return from === 'side' ? (rule.side ?? rule.front) : rule.front
}

/** The width of the shoulders is a coarse sign of turning: nothing is told within its error. */
function turnOfTrunk(): FaultRule {
  const beyond = Math.max(camera.turns.value, measures['trunk-turn'].error)
  return { front: 'trunk-turn', way: 'either', against: 'own rest', beyond }
}
