/** What is kept, and what is not let in: a session over a reload, the journal over its own file. */

import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type PlainKey, t } from '../src/words/message.ts'
import { expectVisitors, type Visitor } from './a-visitor.ts'
import { arriveWith, beginSession, playUntil } from './their-way.ts'

const visit = expectVisitors()

describe('a session', () => {
  it('waits where a reload has left it, and goes on', async () => {
    const visitor = await visit()
    const { page, press, sees, type } = visitor
    await arriveWith(visitor)
    await beginSession(visitor)
    const second = page.getByText(/^Exercise 2 of /)
    await playUntil(visitor, second)
    const name = await page.getByRole('heading', { level: 1 }).innerText()
    await expect.poll(() => page.evaluate(readKeptItem)).toBe(1)
    await page.reload()
    await sees(t('session.paused-reload'))
    await type('#/today')
    await press('today.go-on')
    await sees(t('session.paused-reload'))
    await second.waitFor()
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    await press('session.play')
    await playUntil(visitor, page.getByText(/^Exercise 3 of /))
  })
})

describe('the journal', () => {
  it('lets no torn, damaged, newer or foreign file in (S9)', async () => {
    const visitor = await visit()
    await arriveWith(visitor)
    const journal = await exportJournal(visitor)
    const before = await whatIsKept(visitor)
    const file = JSON.parse(journal)
    const [entry, ...others] = file.entries
    const damaged = JSON.stringify({ ...file, entries: [{ ...entry, atMs: 'yesterday' }, ...others] })
    for (const [bad, words] of [
      [journal.slice(0, journal.length / 2), t('welcome.import-torn')],
      [damaged, /entries\[0\]\.atMs is "yesterday", but should be .+\. Nothing was changed\.$/],
      [JSON.stringify({ ...file, version: file.version + 1 }), t('welcome.import-newer')],
      [JSON.stringify({ diary: ['Monday: fine'] }), t('welcome.import-foreign')],
      ['Dear diary', t('welcome.import-foreign')],
      ['', t('welcome.import-torn')],
    ] as const) {
      await importJournal(visitor, bad, 'settings.import')
      await visitor.sees(words)
      expect(await whatIsKept(visitor)).toEqual(before)
    }
  })

  it('brings the plan back from its own file after everything was deleted', async () => {
    const visitor = await visit()
    const { page, press, at, type } = visitor
    await arriveWith(visitor)
    const journal = await exportJournal(visitor)
    const before = await whatIsKept(visitor)
    await press('settings.delete')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('settings.delete-yes') })
      .click()
    await at('welcome.title')
    await type('#/plan')
    await at('welcome.title')
    await importJournal(visitor, journal, 'welcome.import')
    await at('plan.title')
    expect(await whatIsKept(visitor)).toEqual(before)
  })
})

// Helpers

/** Runs in the page: the index of the exercise at which the session would go on. */
async function readKeptItem(): Promise<number | undefined> {
  const opening = indexedDB.open('unhunch')
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(new Error('The database cannot be opened.')))
  })
  const reading = database.transaction('scratch').objectStore('scratch').get('session')
  const place = await new Promise<{ point?: { snapshot?: { item?: number } } } | undefined>((resolve) => {
    reading.addEventListener('success', () => resolve(reading.result))
    reading.addEventListener('error', () => resolve(undefined))
  })
  database.close()
  return place?.point?.snapshot?.item
}

async function exportJournal({ page, type, at, press }: Visitor): Promise<string> {
  await type('#/settings')
  await at('settings.title')
  const download = page.waitForEvent('download')
  await press('settings.export')
  return readFile(await (await download).path(), 'utf8')
}

async function importJournal({ page, press }: Visitor, text: string, by: PlainKey): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(by)
  const file = { name: 'journal.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await (await chooser).setFiles(file)
}

/** The plan as it reads, and the number of entries; ends in the settings. */
async function whatIsKept({ page, type, at }: Visitor): Promise<readonly string[]> {
  await type('#/plan')
  await at('plan.title')
  const plan = await page.getByRole('main').textContent()
  await type('#/settings')
  await at('settings.title')
  return [plan ?? '', await page.getByText(/entries are saved/).innerText()]
}
