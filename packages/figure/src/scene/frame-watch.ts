/** Tells whether pictures come too slowly to look like a movement. */

/** Milliseconds from one picture to the next. About 16 a second is the least that reads as moving. */
const slowMs = 60
/** So many in a row are looked at. */
const enough = 16
/** So many, when every single one of them is slow. */
const enoughToDespair = 6
/** The first ones carry shaders being built and buffers being filled. */
const unfair = 4

export type Pace = 'fine' | 'slow'

export interface FrameWatch {
  /** Answers once enough frames have been seen, and from then on with every frame. */
  readonly add: (deltaMs: number) => Pace | undefined
  /** The time before the next frame was a rest, not work. */
  readonly rest: () => void
}

export function createFrameWatch(): FrameWatch {
  const seen: number[] = []
  let toSkip = unfair
  return {
    add(deltaMs) {
      if (toSkip > 0) {
        toSkip -= 1
        return undefined
      }
      seen.push(deltaMs)
      if (seen.length > enough) seen.shift()
      const slow = seen.filter((ms) => ms > slowMs).length
      if (seen.length >= enoughToDespair && slow === seen.length) return 'slow'
      if (seen.length < enough) return undefined
      return slow > enough / 2 ? 'slow' : 'fine'
    },
    rest() {
      toSkip = Math.max(toSkip, 1)
    },
  }
}
