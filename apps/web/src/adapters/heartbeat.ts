/** A slow beat that goes on in a background tab, where a page's own timers are held back. */

import { nowMs } from './clock.ts'

/** In milliseconds. A break is due to the minute, so this is often enough. */
const beatMs = 5000

/** Calls until it is told to end. */
export function everyBeat(call: (atMs: number) => void): () => void {
  const beat = () => call(nowMs())
  const timer = setInterval(beat, beatMs)
  let worker: Worker | undefined
  const follow = () => {
    if (document.hidden) worker ??= startWorker(beat)
    else {
      worker?.terminate()
      worker = undefined
      beat()
    }
  }
  document.addEventListener('visibilitychange', follow)
  return () => {
    clearInterval(timer)
    worker?.terminate()
    document.removeEventListener('visibilitychange', follow)
  }
}

/** Without one, the timers of the page have to do: at worst a notice is a minute late. */
function startWorker(beat: () => void): Worker | undefined {
  try {
    const worker = new Worker(new URL('./heartbeat-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', beat)
    return worker
  } catch {
    return undefined
  }
}
