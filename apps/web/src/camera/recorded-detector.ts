/** Plays what was seen before, at the pace it was seen at: for replays, and for tests without a camera. */

import type { Sighting } from '@unhunch/motion'
import type { Detector } from './detector.ts'

/** Begins with the first frame that it is given. When the recording is over, nobody is there. */
export function createRecordedDetector(recording: readonly Sighting[]): Detector {
  const beginsMs = recording[0]?.atMs ?? 0
  const endsMs = recording.at(-1)?.atMs ?? 0
  let startedMs: number | undefined
  return {
    open: async () => ({ kind: 'opened' }),
    async detect(frame, atMs) {
      frame.close()
      startedMs ??= atMs
      const nowMs = beginsMs + atMs - startedMs
      const last = nowMs > endsMs ? undefined : recording.findLast((seen) => seen.atMs <= nowMs)
      return { kind: 'sighting', sighting: { points: [], ...last, atMs } }
    },
    close: () => undefined,
  }
}
