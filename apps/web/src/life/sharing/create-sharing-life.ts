/** Makes the life of what is handed over: a link in the scratch space, until it is taken or not. */

import { signal } from '@preact/signals'
import type { Parts } from '../parts.ts'
import type { SharingLife } from './sharing-life.ts'

const key = 'shared-link'

export async function createSharingLife({
  edges,
  facts,
}: Pick<Parts, 'edges' | 'facts'>): Promise<SharingLife> {
  const stored = await facts.scratch.get(key).catch(() => undefined)
  const waiting = signal(typeof stored === 'string' ? stored : undefined)
  return {
    waiting,
    keep(link) {
      waiting.value = link
      void facts.scratch.set(key, link)
    },
    drop() {
      waiting.value = undefined
      void facts.scratch.delete(key)
    },
    routineFrom: ({ items, ...parcel }) => ({
      ...parcel,
      id: edges.newId(),
      items: items.map((item) => ({ ...item, id: edges.newId() })),
    }),
  }
}
