/** Makes the model that the detector loads out of the two that its makers ship: one finds people, one their joints. */

import { addDescription } from './add-description.ts'
import { describeModel } from './describe-model.ts'
import { readInput } from './read-input.ts'
import { storedZip } from './stored-zip.ts'

/** In bytes: the first of several files that lie one after the other in their package. */
const finderLength = 2_962_288

/**
 * The smaller of the models that find joints. The next one is larger by 3.6 MB and slower by a third,
 * and its angles, measured on a figure of known angles, were no better.
 */
export function assembleModel(): Buffer {
  const finder = readInput('@mediapipe/pose/pose_solution_packed_assets.data').subarray(0, finderLength)
  const joints = readInput('@mediapipe/pose/pose_landmark_lite.tflite')
  return storedZip([
    {
      name: 'pose_detector.tflite',
      content: addDescription(
        finder,
        // Colours from −1 to 1.
        describeModel({ name: 'pose_detector', mean: 127.5, deviation: 127.5, outputs: 2 }),
      ),
    },
    {
      name: 'pose_landmarks_detector.tflite',
      content: addDescription(
        joints,
        // Colours from 0 to 1.
        describeModel({ name: 'pose_landmarks', mean: 0, deviation: 255, outputs: 5 }),
      ),
    },
  ])
}
