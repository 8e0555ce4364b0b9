/** Asks somebody who seems to have fallen whether they are all right. The app asks, and calls nobody. */

import { type ReadonlySignal, signal } from '@preact/signals'
import { t } from '../../words/message.ts'
import type { Parts } from '../parts.ts'

/** In milliseconds: long enough to sit up and look, and short enough to be heard before the screen goes dark. */
const againMs = 20_000

export interface AllRight {
  readonly isAsked: ReadonlySignal<boolean>
  /** The session waits, until they say something or go on. */
  readonly ask: () => void
  readonly answer: () => void
}

export function createAllRight({ edges, session }: Pick<Parts, 'edges' | 'session'>): AllRight {
  const isAsked = signal(false)
  let stopWaiting: (() => void) | undefined

  function ask() {
    if (isAsked.peek()) return
    session.pause()
    // A pause lets the screen go dark, and the question with it.
    edges.awake.hold()
    isAsked.value = true
    edges.voice.say([t('camera.fall-spoken')], 'in-full')
    const sinceMs = edges.nowMs()
    stopWaiting = edges.everyFrame((atMs) => {
      if (atMs - sinceMs < againMs) return
      stop()
      edges.voice.say([t('camera.fall-again')], 'in-full')
    })
  }

  function answer() {
    if (!isAsked.peek()) return
    stop()
    edges.voice.hush()
    edges.awake.release()
    isAsked.value = false
  }

  function stop() {
    stopWaiting?.()
    stopWaiting = undefined
  }

  return { isAsked, ask, answer }
}
