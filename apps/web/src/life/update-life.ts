/** When a new version of the app may be offered, and when the page may load anew for it: never during a session. */

import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import type { Route, ScreenName } from '../route.ts'
import type { PlayerView } from './life.ts'

/** What updates need of the world. */
export interface UpdateEdges {
  readonly route: ReadonlySignal<Route>
  readonly player: ReadonlySignal<Pick<PlayerView, 'status'> | undefined>
  /** False when a session is going on in another window. */
  readonly takeOver: () => Promise<boolean>
  readonly reload: () => void
}

export interface UpdateLife {
  /** Lines about what is new, while a new version is offered. */
  readonly offer: ReadonlySignal<readonly string[] | undefined>
  /** It was wanted, but a session is going on in another window. */
  readonly isHeldUp: ReadonlySignal<boolean>
  readonly isInSession: ReadonlySignal<boolean>
  /** A new version is ready. */
  waits(news: readonly string[]): void
  /** The new version has begun to serve all windows, because one of them asked for it. */
  tookOver(): void
  /** A part of the app could not be loaded. True when the page loads anew for it. */
  missesPart(): boolean
  accept(): Promise<void>
  putOff(): void
}

/** Nothing is being filled in here, so that nothing is lost when the page loads anew. */
const safePlaces: ReadonlySet<ScreenName> = new Set([
  'welcome',
  'today',
  'plan',
  'library',
  'exercise',
  'learn',
  'progress',
  'report',
  'settings',
])

export function createUpdateLife({ route, player, takeOver, reload }: UpdateEdges): UpdateLife {
  const news = signal<readonly string[] | undefined>(undefined)
  const isHeldUp = signal(false)
  const wasAsked = signal(false)
  /** This page belongs to a version that no longer serves it. */
  const isOld = signal(false)

  const isInSession = computed(() => {
    const { status } = player.value ?? {}
    return status === 'playing' || status === 'paused'
  })
  const isSafe = computed(() => !isInSession.value && safePlaces.has(route.value.screen))

  // On the way from one screen to the next, it is hardly noticed.
  let screen = route.peek().screen
  effect(() => {
    const next = route.value.screen
    const hasMoved = next !== screen
    screen = next
    if (hasMoved && isOld.peek() && untracked(() => isSafe.value)) reload()
  })

  return {
    offer: computed(() => (isSafe.value && !isOld.value ? news.value : undefined)),
    isHeldUp,
    isInSession,
    waits(lines) {
      news.value = lines
    },
    tookOver() {
      isOld.value = true
      if (wasAsked.peek() && isSafe.peek()) reload()
    },
    missesPart() {
      if (!isOld.peek() || isInSession.peek()) return false
      reload()
      return true
    },
    async accept() {
      if (!isSafe.peek()) return
      wasAsked.value = true
      isHeldUp.value = !(await takeOver())
    },
    putOff() {
      news.value = undefined
    },
  }
}
