/** A real life over a made-up journal in memory, so that every screen can be seen. Never part of what is shipped. */

import { createMemoryStore } from '@unhunch/journal'
import { nowMs } from '../adapters/clock.ts'
import { demoJournal } from './demo-journal.ts'
import type { Life } from './life.ts'
import { openLife } from './open-life.ts'

/** `?demo=ready&weeks=6`; `demo` may also be `new`, `intake`, `see-clinician` or `emergency`. */
export async function openDemoLife(): Promise<Life> {
  const asked = new URLSearchParams(location.search)
  const store = createMemoryStore()
  const journal = demoJournal({
    stage: asked.get('demo') ?? 'new',
    weeks: Number(asked.get('weeks') ?? 0),
    endMs: nowMs(),
  })
  await store.append(journal)
  return openLife({ store, destroy: async () => undefined, isKept: true })
}
