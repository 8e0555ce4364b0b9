/** What the camera coach needs of the world: a camera, somebody who finds a person in pictures, and the figure's poses. */

import type { Sighting } from '@unhunch/motion'
import type { WatchedPose } from '@unhunch/figure'
import type { Tempo } from '@unhunch/knowledge'
import type { CameraChange, OpenedCamera } from '../../adapters/camera.ts'
import type { CameraOption } from '../../adapters/which-camera.ts'
import type { Detector, NoDetector } from '../../camera/detector.ts'

export interface CameraEdges {
  /** To be called from a tap: the camera that was chosen. Lets it go when `over` is aborted. */
  readonly open: (over: AbortSignal, tell: (change: CameraChange) => void) => Promise<OpenedCamera>
  /** Those that can be told apart. */
  readonly list: () => Promise<readonly CameraOption[]>
  /** For the next time it is opened, and all that follow. */
  readonly choose: (camera: string) => void
  readonly createDetector: () => Detector
  readonly film: (stream: MediaStream) => Film
  /** How the figure goes through the movement, as the camera of its plan sees it. */
  readonly keyPoses: (tempo: Tempo) => Promise<readonly WatchedPose[]>
  /** The page is not seen any more. */
  readonly onHidden: (over: AbortSignal, call: () => void) => void
}

/** The pictures of one camera. */
export interface Film {
  /** Shown in one place at a time. */
  readonly element: HTMLVideoElement
  /** Which one it is, as in the list; absent where the browser does not tell. */
  readonly camera: string | undefined
  readonly watch: (watcher: Watcher) => () => void
}

export interface Watcher {
  readonly detector: Detector
  readonly see: (sighting: Sighting, aspect: number) => void
  readonly lose: (lost: NoDetector) => void
}
