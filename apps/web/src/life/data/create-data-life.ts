/** The person's data in their own hands: what there is, a copy out, a copy in, or nothing left. */

import { computed } from '@preact/signals'
import type { Envelope } from '@unhunch/journal'
import type { JournalPack } from '../packs.ts'
import type { Parts } from '../parts.ts'
import type { ProgressLife } from '../progress/progress-life.ts'
import { contentsOf } from './contents.ts'
import type { Chosen, DataLife, Format } from './data-life.ts'

type Content = string | Uint8Array<ArrayBuffer>

export function createDataLife(
  { edges, facts, planning }: Parts,
  journal: JournalPack,
  loadProgress: () => Promise<ProgressLife>,
): DataLife {
  let chosen: readonly Envelope[] = []
  const contents = computed(() => contentsOf(facts.raw.value, journal, edges.dayOf))

  async function print(format: Format): Promise<readonly [ending: string, type: string, Content]> {
    const now = edges.nowMs()
    switch (format) {
      case 'json': {
        const notes = { exportedAtMs: now, app: 'unhunch-web' }
        return ['json', 'application/json', journal.printJournal(facts.raw.value, notes)]
      }
      case 'csv': {
        const { printTables } = await import('./print-tables.ts')
        const tables = printTables(facts.entries.value, { dayOf: edges.dayOf, writtenAtMs: now })
        return ['zip', 'application/zip', tables]
      }
      case 'fhir': {
        const [{ printBundle }, { progress }] = await Promise.all([
          import('./print-bundle.ts'),
          loadProgress(),
        ])
        const programme = planning.programme.value
        const bundle = printBundle({
          entries: facts.entries.value,
          dayOf: edges.dayOf,
          today: edges.today.value,
          writtenAt: new Date(now).toISOString(),
          reference: edges.newId(),
          ...(programme && { programme }),
          weeks: progress.value.weeks,
        })
        return ['fhir.json', 'application/fhir+json', bundle]
      }
    }
  }

  return {
    contents,
    async save(format) {
      const [ending, type, content] = await print(format)
      const name = `unhunch-${edges.today.value}.${ending}`
      edges.files.save(name, content, type)
      return name
    },
    async choose(): Promise<Chosen> {
      const text = await edges.files.open('.json,application/json')
      if (text === undefined) return { status: 'cancelled' }
      const read = journal.parseImport(text)
      if ('problem' in read) return { status: 'unreadable', problem: read }
      chosen = read.value.entries
      const fresh = facts.freshOf(chosen).length
      return { status: 'readable', contents: contentsOf(chosen, journal, edges.dayOf), fresh }
    },
    async add() {
      try {
        await facts.add(chosen)
        chosen = []
        return 'added'
      } catch {
        return 'not-saved'
      }
    },
    async deleteAll(onBlocked) {
      const deleted = contents.peek()
      try {
        const remains = await edges.forget(onBlocked)
        facts.forget()
        return { contents: deleted, atMs: edges.nowMs(), ...remains }
      } catch {
        return undefined
      }
    },
    saveReceipt: (text) =>
      edges.files.save(`unhunch-deleted-${edges.today.value}.txt`, text, 'text/plain;charset=utf-8'),
    leave: edges.restart,
  }
}
