/** The person's data: out in three forms, deleted for good with a receipt, in again; and what is not let in. */

import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type PlainKey, t } from '../src/words/message.ts'
import { desktop, expectVisitors, phone, type Visitor } from './a-visitor.ts'
import { arriveWith } from './their-way.ts'

const visit = expectVisitors()

const when = '15 Nov 2026 to 23 Nov 2026'

const past = {
  days: 8,
  reports: [
    [
      0,
      {
        type: 'session',
        day: '2026-11-15',
        items: [{ exercise: 'scapular-retraction', form: 'seated', outcome: 'done', pain: 2 }],
        painBefore: 4,
        symptoms: [],
        endedEarly: false,
      },
    ],
    [7, { type: 'check-in', day: '2026-11-22', painAverage: 3, painWorst: 5, goals: [6], stiffness: 2 }],
  ],
} as const

describe.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('the data on %s', (_, size) => {
  it('goes out in three forms, is deleted with a receipt, lets nothing bad in, and comes back as it was (S9)', async () => {
    const visitor = await visit({ size })
    const { page, type, at, press, sees, control } = visitor
    await arriveWith(visitor, past)
    await page.evaluate(() => localStorage.setItem('unhunch-settings', '{"text":"large"}'))
    const plan = await planOf(visitor)
    await type('#/settings')
    await at('settings.title')
    await press('settings.data-open')
    await at('data.title')
    await sees(t('data.total', { entries: 6, when }))

    const journal = (await downloaded(visitor, 'data.save-json')).toString()
    expect(JSON.parse(journal).entries).toHaveLength(6)
    if (size === phone) await goesOutForOthers(visitor)

    await press('data.delete-open')
    await at('data.delete-title')
    await press('data.delete-now')
    await sees(t('data.delete-not-sure'))
    await page.getByRole('checkbox', { name: t('data.delete-sure') }).check()
    if (size === desktop) {
      // Something else holds the database open, as a window of an older version would.
      await page.evaluate(holdDatabase)
      await press('data.delete-now')
      await sees(t('data.blocked'))
      await page.evaluate(() => dispatchEvent(new Event('let-go')))
    } else await press('data.delete-now')
    await at('data.receipt-title')
    await sees(t('data.receipt-looked'))
    expect(await page.evaluate(lookForOurs)).toEqual([])
    const receipt = (await downloaded(visitor, 'data.receipt-save')).toString()
    expect(receipt).toContain('Deleted on 23 Nov 2026 at 09:0')
    expect(receipt).toContain(`6 entries (${when})`)
    expect(receipt).toContain(`Answers to safety questions: 2 (${when})`)

    // Leaving by any way begins anew, and the receipt is gone.
    if (size === desktop) await Promise.all([page.waitForEvent('load'), type('#/plan')])
    else await press('data.receipt-leave')
    await at('welcome.title')
    await type('#/data')
    await at('data.title')
    await sees(t('data.nothing'))
    if (size === desktop) await letsNothingBadIn(visitor, journal)
    await choose(visitor, journal)
    await sees(t('data.found', { entries: 6, fresh: 6, when }))
    await control(t('data.add', { fresh: 6 })).click()
    await sees(t('welcome.import-merged', { added: 6 }))
    expect(await planOf(visitor)).toBe(plan)
    if (size === desktop) return
    await type('#/data')
    await at('data.title')
    expect(JSON.parse((await downloaded(visitor, 'data.save-json')).toString()).entries).toEqual(
      JSON.parse(journal).entries,
    )
    await choose(visitor, journal)
    await sees(t('data.found', { entries: 6, fresh: 0, when }))
  })
})

// Helpers

/** As tables, and as a bundle for a clinic; what is inside them is for other tests. */
async function goesOutForOthers(visitor: Visitor): Promise<void> {
  const tables = (await downloaded(visitor, 'data.save-csv')).toString('latin1')
  for (const name of ['README.txt', 'sessions.csv', 'exercises.csv', 'weeks.csv', 'goals.csv'])
    expect(tables).toContain(name)
  const bundle = JSON.parse((await downloaded(visitor, 'data.save-fhir')).toString())
  expect([bundle.resourceType, bundle.type, bundle.language]).toEqual(['Bundle', 'collection', 'en'])
  const text = JSON.stringify(bundle)
  for (const part of ['CarePlan', 'Goal', 'Observation', 'QuestionnaireResponse', 'lift my grandchild'])
    expect(text).toContain(part)
}

/** Torn, damaged, newer and foreign files (S9). */
async function letsNothingBadIn(visitor: Visitor, journal: string): Promise<void> {
  const file = JSON.parse(journal)
  const [entry, ...others] = file.entries
  const damaged = JSON.stringify({ ...file, entries: [{ ...entry, atMs: 'yesterday' }, ...others] })
  for (const [bad, words] of [
    [journal.slice(0, journal.length / 2), t('welcome.import-torn')],
    [damaged, /entries\[0\]\.atMs is "yesterday", but should be .+\. Nothing was changed\.$/],
    [JSON.stringify({ ...file, version: file.version + 1 }), t('welcome.import-newer')],
    ['Dear diary', t('welcome.import-foreign')],
  ] as const) {
    await choose(visitor, bad)
    await visitor.sees(words)
    await visitor.sees(t('data.nothing'))
  }
}

async function downloaded({ page, press }: Visitor, by: PlainKey): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await press(by)
  return readFile(await (await download).path())
}

async function choose({ page, press }: Visitor, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press('data.choose')
  const file = { name: 'journal.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await (await chooser).setFiles(file)
}

async function planOf({ page, type, at }: Visitor): Promise<string> {
  await type('#/plan')
  await at('plan.title')
  return (await page.getByRole('main').textContent()) ?? ''
}

/** Runs in the page. */
async function holdDatabase(): Promise<void> {
  const opening = indexedDB.open('unhunch')
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  addEventListener('let-go', () => opening.result.close())
}

/** Runs in the page: all that is kept under a name of ours. */
async function lookForOurs(): Promise<readonly (string | undefined)[]> {
  const databases = (await indexedDB.databases()).map(({ name }) => name)
  return [...databases, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) =>
    name?.startsWith('unhunch'),
  )
}
