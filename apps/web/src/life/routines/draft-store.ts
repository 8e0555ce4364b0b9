/** Lists that are being worked on, kept in the scratch space so that leaving the screen loses nothing. */

import { type ReadonlySignal, signal } from '@preact/signals'
import type { Routine } from '@unhunch/engine'
import type { Facts } from '../facts.ts'
import type { RoutineDrafts } from './routines-life.ts'

const key = 'routine-drafts'

export interface DraftStore {
  readonly drafts: ReadonlySignal<RoutineDrafts>
  readonly keep: (at: string, draft: Routine) => void
  readonly drop: (at: string) => void
}

export async function openDraftStore({ scratch }: Pick<Facts, 'scratch'>): Promise<DraftStore> {
  const drafts = signal(readDrafts(await scratch.get(key).catch(() => undefined)))

  function set(next: RoutineDrafts) {
    drafts.value = next
    void scratch.set(key, next)
  }

  return {
    drafts,
    keep: (at, draft) => set({ ...drafts.peek(), [at]: draft }),
    drop(at) {
      const { [at]: dropped, ...others } = drafts.peek()
      if (dropped !== undefined) set(others)
    },
  }
}

/** What another version of the app has left may be of another shape. */
function readDrafts(stored: unknown): RoutineDrafts {
  if (!isRecord(stored)) return {}
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, Routine] => isDraft(entry[1])),
  )
}

function isDraft(value: unknown): value is Routine {
  if (!isRecord(value) || !Array.isArray(value['items']) || !Array.isArray(value['weekdays'])) return false
  const hasNames = typeof value['id'] === 'string' && typeof value['name'] === 'string'
  return hasNames && value['items'].every(isItem)
}

function isItem(item: unknown): boolean {
  if (!isRecord(item) || typeof item['id'] !== 'string' || !isRecord(item['prescription'])) return false
  return item['of'] === 'own'
    ? typeof item['name'] === 'string' && Array.isArray(item['steps'])
    : item['of'] === 'library' && typeof item['exercise'] === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
