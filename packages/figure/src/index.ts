/** The front door of the figure: bodies, movements solved for them, and where they are at an instant. */

export { judgeMovement, isTooMuch, type Finding, allowances } from './check/judge-movement.ts'
export { cameraOfWatch, type Watching } from './landmarks/camera-of-watch.ts'
export { keyPosesOf, type WatchedPose } from './landmarks/key-poses.ts'
export { type Landmarks, landmarksOf } from './landmarks/landmarks-of.ts'
export { createFigure, type Figure } from './pose/figure.ts'
export {
  anglesAtRest,
  anglesOnTheWay,
  type BakedMovement,
  bakeMovement,
} from './pose/playback.ts'
export {
  frameOf,
  inBetweens,
  type SolvedMovement,
  type SolvedPhase,
  solveMovement,
} from './pose/solve-movement.ts'
export { type Angles, flattenPose, freedoms, mirrorAngles } from './skeleton/angles.ts'
export { bodies, type BodyId, bodyIds, type BodyShape } from './skeleton/body-shape.ts'
export { type Side, type Skeleton, sides } from './skeleton/bones.ts'
export { type Frame, poseSkeleton } from './skeleton/forward-kinematics.ts'
export { anglesOfView, type Camera, frameCamera, mirrorView, viewsOf } from './view/camera.ts'
export { pointsOfMovement } from './view/movement-points.ts'
