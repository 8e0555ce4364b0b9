/** Finds people in pictures, beside the page. A picture that comes in here is looked at, closed, and goes nowhere else. */

import { PoseLandmarker, type PoseLandmarkerResult } from '@mediapipe/tasks-vision'
import { isPretended } from '../adapters/graphics.ts'
import type { Frame, WhyNoDetector } from './detector.ts'
import type {
  DetectorAnswer,
  DetectorFiles,
  DetectorTask,
  FromDetector,
  ToDetector,
} from './detector-messages.ts'
import { lightOf } from './light.ts'
import { createLoader } from './load-file.ts'
import { quietLibrary } from './quiet-library.ts'
import { sightingOf } from './sighting-of.ts'

quietLibrary()

let find: ((frame: Frame | OffscreenCanvas, atMs: number) => PoseLandmarkerResult) | undefined
let usesGraphics = false

addEventListener('message', ({ data }: MessageEvent<ToDetector>) => {
  void answerTo(data).then(send)
})

function send(message: FromDetector) {
  postMessage(message)
}

async function answerTo(asked: ToDetector): Promise<DetectorAnswer> {
  switch (asked.type) {
    case 'open':
      return open(asked.task)
    case 'detect':
      return detect(asked.frame, asked.atMs)
  }
}

async function open({ files, goal, mayUseGraphics }: DetectorTask): Promise<DetectorAnswer> {
  // Even where the processor does the work, pictures are read through it.
  const canvas = 'OffscreenCanvas' in globalThis ? new OffscreenCanvas(1, 1) : undefined
  const context = canvas?.getContext('webgl2') ?? undefined
  if (canvas === undefined || context === undefined) return failed('no-graphics')
  usesGraphics = mayUseGraphics && !isPretended(context)
  const loader = createLoader((loadedBytes) => send({ type: 'loading', loadedBytes }))
  try {
    // The library asks for its program by itself: by then, the browser has it already.
    const [model] = await Promise.all([loader.load(files.model), loader.load(files.program)])
    const landmarker = await PoseLandmarker.createFromOptions(
      { wasmLoaderPath: files.loader, wasmBinaryPath: files.program },
      {
        canvas,
        baseOptions: {
          modelAssetBuffer: model,
          delegate: usesGraphics ? 'GPU' : 'CPU',
        },
        runningMode: goal === 'follow' ? 'VIDEO' : 'IMAGE',
        numPoses: goal === 'follow' ? 1 : 2,
      },
    )
    find = (frame, atMs) =>
      goal === 'follow' ? landmarker.detectForVideo(frame, atMs) : landmarker.detect(frame)
    // The first picture takes the longest; better now than when somebody moves.
    find(emptyFrame(), 0)
    return { type: 'opened' }
  } catch {
    if (loader.hasBrokenOff()) return failed('broken-off')
    return failed((await areThere(files)) ? 'failed' : 'not-loaded')
  }
}

let lastMs = 0

function detect(frame: Frame, atMs: number): DetectorAnswer {
  try {
    if (find === undefined) return failed('failed')
    // The library ends at a time that does not rise.
    lastMs = Math.max(atMs, lastMs + 1)
    return { type: 'seen', sighting: sightingOf(find(frame, lastMs), atMs, lightOf(frame)) }
  } catch {
    return failed('failed')
  } finally {
    frame.close()
  }
}

function failed(why: WhyNoDetector): DetectorAnswer {
  return { type: 'failed', why, usedGraphics: usesGraphics }
}

/** A canvas that nothing was drawn to cannot be read. */
function emptyFrame(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(64, 64)
  canvas.getContext('2d')?.fillRect(0, 0, 64, 64)
  return canvas
}

async function areThere({ loader, program, model }: DetectorFiles): Promise<boolean> {
  try {
    const answers = await Promise.all(
      [loader, program, model].map((address) => fetch(address, { method: 'HEAD' })),
    )
    return answers.every(({ ok }) => ok)
  } catch {
    return false
  }
}
