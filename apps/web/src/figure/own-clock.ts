/** A clock for a figure that no player leads: it plays a movement round and round, slowly if asked, or step by step. */

import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Tempo } from '@unhunch/knowledge'
import type { Now, Told } from './moment.ts'

export interface OwnClock {
  readonly now: ReadonlySignal<Now | undefined>
  /** Changes with the phase only. */
  readonly told: ReadonlySignal<Told>
  readonly isPlaying: ReadonlySignal<boolean>
  readonly isSlow: ReadonlySignal<boolean>
  readonly play: () => void
  readonly pause: () => void
  readonly setSlow: (isSlow: boolean) => void
  /** To where the next or the last phase arrives, and waits there. */
  readonly step: (by: 1 | -1) => void
  readonly stop: () => void
}

/** Of the time a phase takes. */
const slowRate = 0.4
/** A hold is only hinted at. */
const hintedHoldMs = 1500
/** Longer gaps between ticks were a sleep. */
const longestTickMs = 250

type Piece = Told & { readonly ms: number }

/** `everyFrame` calls with the clock's time until it is told to stop. */
export function createOwnClock(
  { phases }: Pick<Tempo, 'phases'>,
  everyFrame: (call: (atMs: number) => void) => () => void,
): OwnClock {
  const pieces = phases.flatMap(({ id, seconds, held }): Piece[] => [
    { kind: 'move', phase: id, seconds, ms: seconds * 1000 },
    ...(held ? [{ kind: 'hold', phase: id, seconds: hintedHoldMs / 1000, ms: hintedHoldMs } as const] : []),
  ])
  const totalMs = pieces.reduce((sum, { ms }) => sum + ms, 0)
  const positionMs = signal(0)
  const isPlaying = signal(false)
  const isSlow = signal(false)
  let stopFrames: (() => void) | undefined
  let lastMs: number | undefined

  const place = computed(() => placeAt(pieces, positionMs.value))
  const index = computed(() => place.value.index)
  const told = computed((): Told => {
    const { kind, phase, seconds } = pieces[index.value] ?? { kind: 'rest', phase: undefined, seconds: 0 }
    return { kind, phase, seconds }
  })

  function pause() {
    isPlaying.value = false
    stopFrames?.()
    stopFrames = undefined
    lastMs = undefined
  }

  return {
    told,
    now: computed(() => ({ told: told.value, progress: place.value.progress })),
    isPlaying,
    isSlow,
    play() {
      if (totalMs === 0 || isPlaying.peek()) return
      isPlaying.value = true
      stopFrames = everyFrame((atMs) => {
        const elapsedMs = Math.min(longestTickMs, Math.max(0, atMs - (lastMs ?? atMs)))
        lastMs = atMs
        positionMs.value = (positionMs.peek() + elapsedMs * (isSlow.peek() ? slowRate : 1)) % totalMs
      })
    },
    pause,
    setSlow(next) {
      isSlow.value = next
    },
    step(by) {
      pause()
      if (totalMs === 0) return
      // Where phases arrive: the ends of all moves.
      const arrivals = endsOfMoves(pieces)
      const at = positionMs.peek()
      const next =
        by === 1
          ? (arrivals.find((ms) => ms > at + 1) ?? arrivals[0])
          : (arrivals.findLast((ms) => ms < at - 1) ?? arrivals.at(-1))
      positionMs.value = next ?? 0
    },
    stop: pause,
  }
}

/** A hair short of the seam, where the phase has arrived and is still the one that is shown. */
function endsOfMoves(pieces: readonly Piece[]): readonly number[] {
  let ms = 0
  return pieces.flatMap((piece) => {
    ms += piece.ms
    return piece.kind === 'move' ? [ms - 0.5] : []
  })
}

function placeAt(
  pieces: readonly Piece[],
  positionMs: number,
): { readonly index: number; readonly progress: number } {
  let left = positionMs
  for (const [index, { ms }] of pieces.entries()) {
    if (left < ms) return { index, progress: left / ms }
    left -= ms
  }
  return { index: Math.max(0, pieces.length - 1), progress: 1 }
}
