/** A camera for a life in tests: its pictures are played by the recorded detector, one after the other. */

import type { Sighting } from '@unhunch/motion'
import type { Detector, NoDetector } from '../src/camera/detector.ts'
import { createRecordedDetector } from '../src/camera/recorded-detector.ts'
import type { OpenedCamera } from '../src/adapters/camera.ts'
import type { CameraOption } from '../src/adapters/which-camera.ts'
import type { CameraEdges } from '../src/life/camera/camera-edges.ts'
import { keyPoses } from './a-person.ts'
import type { World } from './a-world.ts'

export interface TestCamera {
  readonly edges: CameraEdges
  /** Lets time pass, with a picture every 100 ms. */
  readonly pass: (world: World, ms: number) => Promise<void>
  /** As if it were unplugged. */
  readonly unplug: () => void
  readonly hidePage: () => void
  isOn: boolean
  /** How often one was asked for. */
  opened: number
  /** What there is to choose from. */
  options: readonly CameraOption[]
}

const everyMs = 100

export function aCamera(
  recording: readonly Sighting[],
  opened: OpenedCamera = { kind: 'camera', stream: {} as MediaStream },
): TestCamera {
  let look: ((atMs: number) => Promise<void>) | undefined
  let unplug: (() => void) | undefined
  let hide: (() => void) | undefined
  let chosen = 'front'
  const camera: TestCamera = {
    isOn: false,
    opened: 0,
    options: [],
    async pass(world, ms) {
      for (let gone = 0; gone < ms; gone += everyMs) {
        world.pass(everyMs, everyMs)
        await look?.(world.edges.nowMs())
      }
    },
    unplug: () => unplug?.(),
    hidePage: () => hide?.(),
    edges: {
      async open(over, tell) {
        camera.isOn = opened.kind === 'camera'
        camera.opened += 1
        over.addEventListener('abort', () => {
          camera.isOn = false
        })
        unplug = () => tell('ended')
        return opened
      },
      list: async () => camera.options,
      choose(next) {
        chosen = next
      },
      createDetector: () => createRecordedDetector(recording),
      film: () => ({
        element: {} as HTMLVideoElement,
        camera: chosen,
        watch({ detector, see, lose }) {
          look = (atMs) => show(detector, atMs, see, lose)
          return () => {
            look = undefined
          }
        },
      }),
      keyPoses,
      onHidden(_, call) {
        hide = call
      },
    },
  }
  return camera
}

async function show(
  detector: Detector,
  atMs: number,
  see: (sighting: Sighting, aspect: number) => void,
  lose: (lost: NoDetector) => void,
) {
  const answer = await detector.detect({ close: () => undefined } as unknown as ImageBitmap, atMs)
  if (answer.kind === 'sighting') see(answer.sighting, 4 / 3)
  else lose(answer)
}

/** What is seen over time: `doing` says it for every picture. */
export function record(ms: number, doing: (atMs: number) => Sighting): readonly Sighting[] {
  return Array.from({ length: Math.ceil(ms / everyMs) }, (_, index) => ({
    people: 1,
    ...doing(index * everyMs),
    atMs: index * everyMs,
  }))
}
