/** The detector of the browser: one worker follows the person, and another looks now and then whether there are two. */

import { lookAfterMs, noteLook, unknownCompany } from './company.ts'
import type { Detected, Detector, Frame, Loading, NoDetector } from './detector.ts'
import { detectorBytes, detectorFiles } from './detector-files.ts'
import type { DetectorAnswer, DetectorTask, FromDetector, ToDetector } from './detector-messages.ts'

export function createPoseDetector(): Detector {
  let follower: Helper | undefined
  let counter: Helper | undefined
  let company = unknownCompany
  let countedMs = Number.NEGATIVE_INFINITY
  let isCounting = false
  let isOver = false

  return {
    async open(tell) {
      const opened = await follow(true, tell)
      // What the graphics hardware cannot do, the processor can. A worker can try only once.
      const mayTryAgain =
        opened.type === 'failed' && opened.why === 'failed' && opened.usedGraphics && !isOver
      const last = mayTryAgain ? await follow(false, tell) : opened
      if (last.type !== 'failed') return { kind: 'opened' }
      follower?.end()
      return { kind: 'no-detector', why: last.why }
    },

    async detect(frame, atMs): Promise<Detected> {
      if (follower === undefined || isOver) {
        frame.close()
        return lost
      }
      if (!isCounting && atMs - countedMs >= lookAfterMs(company)) {
        countedMs = atMs
        const copy = await createImageBitmap(frame).catch(() => undefined)
        if (copy !== undefined) void count(copy, atMs)
      }
      const answer = await follower.ask({ type: 'detect', frame, atMs }, [frame])
      if (answer.type !== 'seen') return lost
      const { people: followed, ...sighting } = answer.sighting
      // Who is not seen now was counted before.
      if (followed === 0) return { kind: 'sighting', sighting: answer.sighting }
      // Of one who is followed, it is not known whether they are alone.
      const { people: counted } = company
      if (counted === undefined) return { kind: 'sighting', sighting }
      return { kind: 'sighting', sighting: { ...sighting, people: Math.max(counted, 1) } }
    },

    close() {
      isOver = true
      follower?.end()
      counter?.end()
    },
  }

  function follow(mayUseGraphics: boolean, tell?: (loading: Loading) => void): Promise<DetectorAnswer> {
    follower?.end()
    follower = startHelper()
    return openHelper(follower, { goal: 'follow', mayUseGraphics }, tell)
  }

  /** Where it cannot be done, it is not known whether the person is alone. */
  async function count(frame: ImageBitmap, atMs: number): Promise<void> {
    if (isOver) return frame.close()
    isCounting = true
    if (counter === undefined) {
      counter = startHelper()
      await openHelper(counter, { goal: 'count', mayUseGraphics: false })
    }
    const answer = await counter.ask({ type: 'detect', frame, atMs }, [frame])
    company = noteLook(company, answer.type === 'seen' ? answer.sighting.people : undefined)
    isCounting = false
  }
}

const lost: NoDetector = { kind: 'no-detector', why: 'failed' }

function openHelper(
  helper: Helper,
  how: Pick<DetectorTask, 'goal' | 'mayUseGraphics'>,
  tell?: (loading: Loading) => void,
): Promise<DetectorAnswer> {
  const { loader, program, model } = detectorFiles
  const totalBytes = detectorBytes.program + detectorBytes.model
  return helper.ask(
    { type: 'open', task: { files: { loader, program, model }, ...how } },
    [],
    (loadedBytes) => tell?.({ loadedBytes, totalBytes }),
  )
}

/** A worker that answers in order. */
interface Helper {
  readonly ask: (
    message: ToDetector,
    moved: readonly Frame[],
    onLoading?: (loadedBytes: number) => void,
  ) => Promise<DetectorAnswer>
  readonly end: () => void
}

function startHelper(): Helper {
  const waiting: ((answer: DetectorAnswer) => void)[] = []
  let tellLoading: ((loadedBytes: number) => void) | undefined
  const worker = new Worker(new URL('./detector-worker.ts', import.meta.url), { type: 'module' })
  let hasAnswered = false
  worker.addEventListener('message', ({ data }: MessageEvent<FromDetector>) => {
    hasAnswered = true
    if (data.type === 'loading') tellLoading?.(data.loadedBytes)
    else waiting.shift()?.(data)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    end(hasAnswered ? 'failed' : 'not-loaded')
  })
  let ended: DetectorAnswer | undefined
  return {
    ask: (message, moved, onLoading) =>
      new Promise((resolve) => {
        if (ended !== undefined) {
          for (const frame of moved) frame.close()
          return resolve(ended)
        }
        tellLoading = onLoading
        waiting.push(resolve)
        worker.postMessage(message, { transfer: [...moved] })
      }),
    end: () => end('failed'),
  }

  function end(why: NoDetector['why']) {
    worker.terminate()
    ended = { type: 'failed', why, usedGraphics: false }
    for (const resolve of waiting.splice(0)) resolve(ended)
  }
}
