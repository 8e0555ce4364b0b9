/** The numbers that guide the engine, each with its source. */

import { breaks } from './breaks.ts'
import { dosing } from './dosing.ts'
import { foreign } from './foreign.ts'
import { liking } from './liking.ts'
import { objective } from './objective.ts'
import { pace } from './pace.ts'
import { programme } from './programme.ts'
import { progress } from './progress.ts'
import { routine } from './routine.ts'
import { easeForms, exerciseThings, session, slotPurposes } from './session.ts'
import { trafficLight } from './traffic-light.ts'

/** They stand by themselves, so that only those load them who switch the camera on. */
export { camera } from './camera.ts'
export { ranges } from './ranges.ts'

export const policy = {
  breaks,
  dosing,
  easeForms,
  exerciseThings,
  foreign,
  liking,
  objective,
  pace,
  programme,
  progress,
  routine,
  session,
  slotPurposes,
  trafficLight,
} as const
export type Policy = typeof policy

/** The promises that the seed coverage refers to, and where each lives. */
export const policies = {
  'session-slots': 'policy/session.ts slotPurposes',
  'warm-up': 'policy/session.ts warmUpFromMinutes',
  'minimum-session': 'policy/session.ts slotPurposes (one mobility and one strength exercise)',
  'traffic-light': 'policy/traffic-light.ts',
  progression: 'policy/dosing.ts',
  breaks: 'policy/breaks.ts',
  'hold-default': 'policy/dosing.ts stretchHoldSeconds',
  'strength-spacing': 'policy/session.ts strengthEveryDays',
  tempo: 'src/movement.ts (every form says its unhurried seconds)',
  sided: 'src/exercise.ts sides (two full halves)',
  graduation: 'policy/programme.ts graduation',
  'check-in': 'policy/programme.ts checkInEveryDays',
  'ranking-by-response': 'policy/objective.ts liking',
} as const satisfies Record<string, string>
