/** What every journal store keeps to; run by each adapter's tests. */

import { describe, expect, it } from 'vitest'
import { writeEntry } from '../src/entry.ts'
import type { JournalStore } from '../src/store.ts'

/** `open` gives a store that is empty the first time a name is used, and the same one when it is used again. */
export function describeStore(name: string, open: (name: string) => Promise<JournalStore>): void {
  describe(name, () => {
    const [first, second] = ['a', 'b'].map((id) =>
      writeEntry('programme-started', { day: '2026-03-09' }, { id, atMs: 1, device: 'phone' }),
    ) as [ReturnType<typeof writeEntry>, ReturnType<typeof writeEntry>]

    it('is empty at first', async () => {
      const store = await open('empty')
      expect(await store.readAll()).toEqual([])
      expect(await store.scratch.get('draft')).toBeUndefined()
    })

    it('keeps what is appended', async () => {
      const store = await open('keeps')
      await store.append([first])
      await store.append([second])
      await store.append([])
      expect(await sorted(store)).toEqual([first, second])
    })

    it('keeps it for the next visit', async () => {
      await (await open('visits')).append([first, second])
      expect(await sorted(await open('visits'))).toEqual([first, second])
    })

    it('never edits an entry', async () => {
      const store = await open('edits')
      await store.append([first])
      await store.append([{ ...first, device: 'laptop' }, second])
      expect(await sorted(store)).toEqual([first, second])
    })

    it('keeps entries of later versions to the letter', async () => {
      const later = {
        ...first,
        type: 'sleep-diary',
        version: 9,
        body: { hours: [7, null, 'ä'] },
        mood: { x: 1 },
      }
      const store = await open('later')
      await store.append([later])
      expect(JSON.stringify((await store.readAll())[0])).toBe(JSON.stringify(later))
    })

    it('hands out copies', async () => {
      const store = await open('copies')
      const given = structuredClone(first) as { device: string } & typeof first
      await store.append([given])
      Object.assign(given, { device: 'changed' })
      Object.assign((await store.readAll())[0] as object, { device: 'changed' })
      expect(await store.readAll()).toEqual([first])
    })

    it('keeps, replaces and drops scratch values, apart from the journal', async () => {
      const store = await open('scratch')
      await store.scratch.set('draft', { step: 1 })
      await store.scratch.set('draft', { step: 2 })
      await store.scratch.set('other', 'x')
      expect(await store.scratch.get('draft')).toEqual({ step: 2 })
      await store.scratch.delete('draft')
      await store.scratch.delete('never set')
      expect(await store.scratch.get('draft')).toBeUndefined()
      expect(await store.scratch.get('other')).toBe('x')
      expect(await store.readAll()).toEqual([])
    })
  })
}

async function sorted(store: JournalStore): Promise<readonly unknown[]> {
  return [...(await store.readAll())].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
