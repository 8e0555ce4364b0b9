/** All that the camera coach needs of the browser, in a chunk of its own. */

import type { CameraEdges, Film } from '../life/camera/camera-edges.ts'
import { createPoseDetector } from '../camera/pose-detector.ts'
import { watchVideo } from '../camera/watch-video.ts'
import { askOnce } from '../figure/figure-works.ts'
import { openCamera } from './camera.ts'
import { changeSettings, settings } from './settings.ts'
import { cameraOf, listCameras } from './which-camera.ts'

export const cameraPlace: CameraEdges = {
  open: (over, tell) => openCamera(over, tell, settings.peek().camera),
  list: listCameras,
  choose: (camera) => changeSettings({ camera }),
  createDetector: createPoseDetector,
  film: filmOf,
  // What is followed is the same on every body.
  keyPoses: (tempo) => askOnce('key-poses', JSON.stringify(tempo), { body: 'slim', tempo }),
  onHidden(over, call) {
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) call()
      },
      { signal: over },
    )
  },
}

function filmOf(stream: MediaStream): Film {
  const element = document.createElement('video')
  element.muted = true
  element.playsInline = true
  element.disablePictureInPicture = true
  // What is seen there is said in words beside it.
  element.setAttribute('aria-hidden', 'true')
  element.srcObject = stream
  // A browser that does not let it play tells so again at the next tap.
  void element.play().catch(() => undefined)
  return {
    element,
    camera: cameraOf(stream.getVideoTracks()[0]),
    watch: ({ detector, see, lose }) => watchVideo({ video: element, detector, see, lose }),
  }
}
