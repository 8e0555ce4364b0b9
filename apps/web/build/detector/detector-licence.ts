/** The licence of what the detector is made of, with the names of its makers: it must come along with it. */

import { readFileSync } from 'node:fs'

const licence = new URL('../../../../LICENSE', import.meta.url)

const notice = `The camera coach of Unhunch finds people in a picture with these works of others:

- MediaPipe Tasks Vision 0.10.35 (@mediapipe/tasks-vision): the script around it, its loader, and its
  WebAssembly program. Unchanged, but for joining the script with ours.
- MediaPipe Pose 0.5.1675469404 (@mediapipe/pose): the models BlazePose detector and BlazePose lite. Their
  weights are unchanged; a description of what goes in and comes out was added to each, and both were put
  into one file.

Copyright The MediaPipe Authors. Their packages say that they are under the Apache License, Version 2.0,
whose text follows. MediaPipe itself contains works of others, TensorFlow Lite among them; its sources, at
https://github.com/google-ai-edge/mediapipe, name them.

`

export function detectorLicence(): string {
  return notice + readFileSync(licence, 'utf8')
}
