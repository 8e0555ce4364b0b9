/** Files of others that the detector is made of. Each is known by its content: a changed package is noticed, not used. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/**
 * By package and file, the sha256 of what was looked through. Later versions of the library report to
 * its makers how it is used; whoever takes another one makes sure that it does not before writing its sum here.
 */
export const inputs = {
  '@mediapipe/tasks-vision/vision_bundle.mjs':
    '55d7ab624fbb70dcc5adc4ae6d7ea9cfcb569139d3dbfbf2b1deafcb966bc0fe',
  '@mediapipe/tasks-vision/wasm/vision_wasm_module_internal.js':
    '1f1d6215324a1fe62f6742d49a3db911170987ca18ad8c1b75f1a1c82acf2b44',
  '@mediapipe/tasks-vision/wasm/vision_wasm_module_internal.wasm':
    '617b8e0248dbd27e9d7ece4218004eae4cefb499196d1bb4fa0e3fef21708756',
  '@mediapipe/pose/pose_landmark_lite.tflite':
    'f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61',
  '@mediapipe/pose/pose_solution_packed_assets.data':
    'a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85',
} as const
export type InputName = keyof typeof inputs

/** @throws when the file is missing, or is not the one that was looked through. */
export function readInput(name: InputName): Buffer {
  const [scope = '', library = '', ...path] = name.split('/')
  // Not every file is among what its package exports, but each lies below the folder of its main one.
  const folder = dirname(require.resolve(`${scope}/${library}`))
  const content = readFileSync(join(folder, ...path))
  checkInput(name, content)
  return content
}

/** @throws with the name of the file when its content is another. */
export function checkInput(name: InputName, content: Buffer): void {
  const sum = createHash('sha256').update(content).digest('hex')
  if (sum === inputs[name]) return
  throw new Error(
    `${name} is not the file that the detector was made with: its sha256 is ${sum}, and should be ${inputs[name]}.`,
  )
}
