/** Holds the session that has ended until it is reported, over a reload too. */

import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { SessionReport } from '@unhunch/engine'
import type { Draft, Facts } from './facts.ts'
import { breakFrom, practiceFrom, reportFrom, type Told, type Waiting } from './waiting.ts'

export interface WaitingRoom {
  readonly waiting: ReadonlySignal<Waiting | undefined>
  /** What it comes to for the plan if nothing more is said: the plan follows it already. */
  readonly provisional: ReadonlySignal<SessionReport | undefined>
  readonly put: (waiting: Waiting) => void
  /** Reports it as it is. What was done counts, whether or not anybody says how it went. */
  readonly settle: () => Promise<void>
  /** Reports it with what was told. */
  readonly close: (told: Told) => Promise<void>
}

export function createWaitingRoom(facts: Facts, forgetPlace: () => Promise<void>): WaitingRoom {
  const waiting = signal<Waiting | undefined>(undefined)

  async function close(told?: Told) {
    const now = waiting.peek()
    if (now === undefined) return
    const entries = entriesOf(now, told)
    const written = entries.length === 0 ? undefined : facts.write(...entries)
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
    settle: () => close(),
    close,
  }
}

/** Everything that one session comes to, written at once. */
function entriesOf(waiting: Waiting, told: Told | undefined): readonly Draft[] {
  const report = reportFrom(waiting, told)
  const practice = practiceFrom(waiting, told)
  const taken = breakFrom(waiting)
  return [
    ...(report === undefined ? [] : [{ type: 'report', body: report } as const]),
    ...(practice === undefined ? [] : [{ type: 'practice', body: practice } as const]),
    ...(taken === undefined ? [] : [{ type: 'break', body: taken } as const]),
  ]
}
