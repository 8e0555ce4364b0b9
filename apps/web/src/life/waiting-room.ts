/** Holds the session that has ended until it is reported, over a reload too. */

import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Facts } from './facts.ts'
import { reportFrom, type Waiting } from './waiting.ts'

export interface WaitingRoom {
  readonly waiting: ReadonlySignal<Waiting | undefined>
  /** What it comes to if nothing more is said: the plan follows it already. */
  readonly provisional: ReadonlySignal<ReturnType<typeof reportFrom> | undefined>
  readonly put: (waiting: Waiting) => void
  /** Reports it as it is. What was done counts, whether or not anybody says how it went. */
  readonly settle: () => Promise<void>
  /** Writes the report given in its place. */
  readonly close: (report: ReturnType<typeof reportFrom>) => Promise<void>
}

export function createWaitingRoom(facts: Facts, forgetPlace: () => Promise<void>): WaitingRoom {
  const waiting = signal<Waiting | undefined>(undefined)

  async function close(report: ReturnType<typeof reportFrom>) {
    const written = facts.write({ type: 'report', body: report })
    waiting.value = undefined
    await written
    await forgetPlace()
  }

  return {
    waiting,
    provisional: computed(() => (waiting.value === undefined ? undefined : reportFrom(waiting.value))),
    put(next) {
      waiting.value = next
    },
    async settle() {
      if (waiting.value !== undefined) await close(reportFrom(waiting.value))
    },
    close,
  }
}
