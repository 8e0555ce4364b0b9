/** The journal as it lies before the app: read once, added to, and kept in step with the store. */

import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { BodyOf, Entry, Envelope, KnownType, Life as Told } from '@unhunch/journal'
import type { Edges } from './edges.ts'
import type { Pack, JournalPack } from './packs.ts'

export type { Told }

export type Draft = {
  readonly [Type in KnownType]: { readonly type: Type; readonly body: BodyOf<Type> }
}[KnownType]

export interface Facts {
  /** As they are stored: those of later versions too. */
  readonly raw: ReadonlySignal<readonly unknown[]>
  readonly entries: ReadonlySignal<readonly Entry[]>
  /** What all entries together come to. */
  readonly told: ReadonlySignal<Told>
  /** Something could not be written to this device; it is still in memory. */
  readonly isUnsaved: ReadonlySignal<boolean>
  /** All of them or none. What cannot be stored stays on the screen, and is tried again with the next. */
  readonly write: (...drafts: readonly Draft[]) => Promise<void>
  /** Adds what another journal has. Rejects, and changes nothing, when it cannot be stored. */
  readonly add: (entries: readonly Envelope[]) => Promise<number>
  /** Those of another journal that are not here yet, each once. */
  readonly freshOf: (entries: readonly Envelope[]) => readonly Envelope[]
  /** Once the store is gone: nothing is known any more, and nothing more is written. */
  readonly forget: () => void
  /** Takes in what another window of the app has written. */
  readonly refresh: () => Promise<boolean>
  readonly scratch: {
    readonly get: (key: string) => Promise<unknown>
    /** In the order of the calls; a failure shows in `isUnsaved`. */
    readonly set: (key: string, value: unknown) => Promise<void>
    readonly delete: (key: string) => Promise<void>
  }
}

const nothingTold: Told = {
  answers: {},
  reports: [],
  sessionsStarted: [],
  routines: [],
  practices: [],
  breaks: [],
  ranges: [],
}

export function createFacts(
  edges: Pick<Edges, 'store' | 'nowMs' | 'newId' | 'device'>,
  journal: Pack<JournalPack>,
  stored: readonly unknown[],
): Facts {
  const raw = signal(stored)
  const isUnsaved = signal(false)
  let waiting: readonly Envelope[] = []
  let lastAtMs = 0
  let isForgotten = false
  let scratchQueue: Promise<void> = Promise.resolve()

  const entries = computed((): readonly Entry[] =>
    raw.value.length === 0 ? [] : (journal.part.value?.readEntries(raw.value).entries ?? []),
  )
  const told = computed(() =>
    entries.value.length === 0
      ? nothingTold
      : (journal.part.value?.replayEntries(entries.value) ?? nothingTold),
  )

  function inOrder(task: () => Promise<void>): Promise<void> {
    scratchQueue = scratchQueue
      .then(() => (isForgotten ? undefined : task()))
      .catch(() => {
        isUnsaved.value = true
      })
    return scratchQueue
  }

  function freshOf(others: readonly Envelope[]): readonly Envelope[] {
    const known = new Set(raw.value.map(idOf))
    return (journal.part.value?.mergeEntries(others, []) ?? []).filter(({ id }) => !known.has(id))
  }

  return {
    raw,
    entries,
    told,
    isUnsaved,
    async write(...drafts) {
      if (isForgotten) return
      const { writeEntry } = await journal.load()
      // What is said now comes after all that is known, whatever the clocks of two devices say.
      for (const { atMs } of entries.peek()) lastAtMs = Math.max(lastAtMs, atMs)
      const fresh = drafts.map(({ type, body }): Envelope => {
        lastAtMs = Math.max(edges.nowMs(), lastAtMs + 1)
        return writeEntry(type, body, { id: edges.newId(), atMs: lastAtMs, device: edges.device })
      })
      raw.value = [...raw.value, ...fresh]
      waiting = [...waiting, ...fresh]
      const now = waiting
      try {
        await edges.store.append(now)
        waiting = waiting.filter((entry) => !now.includes(entry))
        isUnsaved.value = waiting.length > 0
      } catch {
        isUnsaved.value = true
      }
    },
    async add(others) {
      await journal.load()
      const fresh = freshOf(others)
      await edges.store.append(fresh)
      raw.value = [...raw.value, ...fresh]
      return fresh.length
    },
    freshOf,
    forget() {
      isForgotten = true
      waiting = []
      raw.value = []
      isUnsaved.value = false
    },
    async refresh() {
      if (isForgotten) return false
      const stored = await edges.store.readAll()
      const known = new Set(raw.value.map(idOf))
      const fresh = stored.filter((entry) => !known.has(idOf(entry)))
      if (fresh.length === 0) return false
      await journal.load()
      raw.value = [...raw.value, ...fresh]
      return true
    },
    scratch: {
      get: (key) => edges.store.scratch.get(key),
      set: (key, value) => inOrder(() => edges.store.scratch.set(key, value)),
      delete: (key) => inOrder(() => edges.store.scratch.delete(key)),
    },
  }
}

function idOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined
}
