/** The front door of motion: what a detector saw goes in, what can be told of it comes out. */

export {
  type LandmarkName,
  landmarkNames,
  type Point,
  type Side,
  type Sighting,
  sides,
  sightingSchema,
  type WorldPoint,
} from './landmarks.ts'
export type { LineProblem } from './line-problem.ts'
export type { Measure } from './measure/measure.ts'
export { measures } from './measure/measures.ts'
export { nearSide } from './measure/near-side.ts'
export { toldError } from './measure/told-error.ts'
export { mirrorSighting } from './mirror.ts'
export {
  type Blindness,
  blindnesses,
  type Fault,
  type Hold,
  type Observation,
  type Reading,
  type Repetition,
  type Sided,
  type Sight,
  type Symmetry,
} from './observation.ts'
export {
  type Camera,
  createObserver,
  finishObserving,
  type Observer,
  observe,
  readingsOf,
} from './observer.ts'
export {
  type Assumed,
  type Known,
  type ReadRecordings,
  type Recording,
  readRecordings,
} from './read-recording.ts'
export type { SightNeeds } from './sight/blindness-of.ts'
export { type FallState, noFall, watchFall } from './sight/fall.ts'
export { firstSight, type SightState, watchSight } from './sight/sight.ts'
export { type Smoothed, smooth } from './smooth/one-euro.ts'
export { type KeyPose, planWatch, type Watch } from './watch.ts'
export { watchGeneric } from './watch-generic.ts'
