/** The journal in the person's own hands: a copy out, a copy in. The screen of their data does more. */

import { computed } from '@preact/signals'
import type { Edges } from './edges.ts'
import type { Facts } from './facts.ts'
import type { JournalLife } from './life.ts'
import type { Packs } from './packs.ts'

export function createJournalLife({
  edges,
  facts,
  packs,
}: {
  readonly edges: Pick<Edges, 'files' | 'nowMs' | 'today'>
  readonly facts: Facts
  readonly packs: Packs
}): JournalLife {
  return {
    entries: computed(() => facts.raw.value.length),
    async save() {
      const { printJournal } = await packs.journal.load()
      const text = printJournal(facts.raw.value, { exportedAtMs: edges.nowMs(), app: 'unhunch-web' })
      edges.files.save(`unhunch-${edges.today.value}.json`, text, 'application/json')
    },
    async open() {
      const text = await edges.files.open('.json,application/json')
      if (text === undefined) return { status: 'cancelled' }
      // What comes in may lead further than the welcome.
      const [{ parseImport }] = await Promise.all([packs.journal.load(), packs.safety.load()])
      const read = parseImport(text)
      if ('problem' in read) return { status: 'unreadable', problem: read }
      try {
        return { status: 'merged', added: await facts.add(read.value.entries) }
      } catch {
        return { status: 'not-saved' }
      }
    },
  }
}
