/** The key poses of a movement as the camera of its plan sees them: what a watcher compares a person with. */

import type { Tempo } from '@unhunch/knowledge'
import type { Figure } from '../pose/figure.ts'
import { solveKeyPoses } from '../pose/solve-movement.ts'
import { cameraOfWatch } from './camera-of-watch.ts'
import { type Landmarks, landmarksOf } from './landmarks-of.ts'

/** The figure at the end of a phase. */
export interface WatchedPose {
  /** Nothing is hidden, for it is known where everything is. */
  readonly sighting: Landmarks & { readonly atMs: number }
  /** To get there. */
  readonly seconds: number
  readonly isHeld: boolean
}

/** About where people stand; what is followed hardly depends on it. */
const metres = 2.2

/** In the order of the phases, for the left side; none of a movement that no camera follows. */
export function keyPosesOf(figure: Figure, tempo: Tempo, aspect = 4 / 3): readonly WatchedPose[] {
  const { camera, phases } = tempo
  if (camera === undefined) return []
  const poses = solveKeyPoses(figure, tempo)
  const rest = poses.at(-1)
  if (rest === undefined) return []
  // Where a repetition starts, the camera is set up; it stays there.
  const eye = cameraOfWatch(figure, rest.frame, { from: camera.from, metres })
  return poses.map(({ frame }, index) => {
    const { points, world } = landmarksOf(figure, frame, eye, aspect)
    return {
      sighting: { atMs: 0, points: points.map(([x, y, z]) => [x, y, z, 1]), world },
      seconds: phases[index]?.seconds ?? 0,
      isHeld: phases[index]?.held === true,
    }
  })
}
