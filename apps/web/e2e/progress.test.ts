/** Progress and the page for a clinician: with nothing done yet, with weeks of it, and on paper. */

import { printJournal } from '@unhunch/journal'
import { describe, expect, it } from 'vitest'
import { demoJournal } from '../src/life/demo-journal.ts'
import { type PlainKey, t } from '../src/words/message.ts'
import { desktop, expectVisitors, phone, type Visitor } from './a-visitor.ts'
import { barriersOf } from './look-closely.ts'

const visit = expectVisitors()

/** As much to be careful of as anybody has. */
const careful = {
  knees: 'yes',
  wrists: 'yes',
  shoulder: 'yes',
  eyes: 'yes',
  'bendy-joints': 'yes',
  disc: 'yes',
  reflux: 'yes',
  lungs: 'yes',
  'floor-hard': 'yes',
  'grip-hurts': 'yes',
  'blood-pressure': 'controlled',
  scoliosis: 'steady',
} as const

describe.each([
  ['a phone', phone, 'light'],
  ['a desktop', desktop, 'dark'],
] as const)('progress on %s', (_, size, colorScheme) => {
  it('has words, charts and tables for what was done, and one page for a clinician', async () => {
    const visitor = await visit({ size, motion: 'reduce' })
    const { page, open, at, sees, type, press, control } = visitor
    await page.emulateMedia({ colorScheme })
    const entries = sixWeeks()

    // Answers, intake and the beginning of a plan: nothing done yet.
    await open()
    await importJournal(visitor, fileOf(entries.slice(0, 3)), 'welcome.import')
    await page.getByRole('navigation').waitFor()
    await type('#/progress')
    await sees(t('progress.empty'))

    await importJournal(visitor, fileOf(entries), 'data.choose')
    await control(t('data.add', { fresh: entries.length - 3 })).click()
    await sees(t('welcome.import-merged', { added: entries.length - 3 }))
    await type('#/progress')
    await sees(t('progress.week-of', { day: 'Monday 16 November' }))
    await sees(/^3 sessions: all that was planned/)
    await sees(/^Smaller than at first|Smaller than at first/)
    const charts = page.getByRole('img', { name: /\d+ entries from / })
    await expect.poll(() => charts.count()).toBe(12)
    await page
      .getByRole('img', {
        name: /^Pain over the week\. 14 entries from 12 Oct 2026 to 23 Nov 2026\. Average: last 3, /,
      })
      .waitFor()
    if (size === phone) expect(await barriersOf(visitor.page)).toEqual([])

    // A file that is not let in changes nothing here.
    const before = await whatIsTold(visitor)
    const damaged = fileOf(entries).replace('"painAverage": 5', '"painAverage": "five"')
    await importJournal(visitor, damaged, 'data.choose')
    await sees(/painAverage is "five", but should be .+ Nothing was changed\.$/)
    await type('#/progress')
    await charts.first().waitFor()
    expect(await whatIsTold(visitor)).toEqual(before)

    // By keyboard, as a group of radios is: the arrow chooses the next.
    await page.getByRole('radio', { name: t('progress.charts') }).focus()
    await page.keyboard.press('ArrowRight')
    const table = page.getByRole('table', {
      name: t('progress.table-caption', { title: t('progress.pain') }),
    })
    await expect.poll(() => table.getByRole('row').count()).toBe(8)
    expect(await charts.count()).toBe(0)
    await expect(table.getByRole('row').nth(1).innerText()).resolves.toMatch(/^22 Nov 2026\s+3\s+5$/)
    await page.getByRole('radio', { name: t('progress.span-28') }).check()
    await expect.poll(() => table.getByRole('row').count()).toBe(5)
    if (size === desktop) expect(await barriersOf(visitor.page)).toEqual([])

    await press('progress.report-open')
    await at('report.title')
    for (const part of [
      'complaint',
      'screening',
      'programme',
      'routines',
      'adherence',
      'trends',
      'events',
    ] as const)
      await page.getByRole('heading', { level: 2, name: t(`report.${part}`), exact: true }).waitFor()
    await sees('“lift my grandchild” · “garden for an hour”')
    await sees(/kneel.+ Yes$/)
    await sees(/held for \d+ seconds, each side/)
    await sees(/For the neck \(from Practice by the park\)/)
    await sees(/: A flare$/)
    await expect(page.getByRole('row', { name: /^Pain after a session/ }).innerText()).resolves.toContain(
      'better',
    )
    expect(await barriersOf(visitor.page)).toEqual([])
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format }))).toBe(1)
  })
})

// Helpers

function sixWeeks() {
  return demoJournal({
    stage: 'ready',
    weeks: 6,
    endMs: Date.parse('2026-11-23T08:59:00Z'),
    given: careful,
  })
}

function fileOf(entries: readonly unknown[]): string {
  return printJournal(entries, { exportedAtMs: 0, app: 'test' })
}

/** From the welcome, or from the screen of the data. */
async function importJournal({ page, press, type, at }: Visitor, text: string, by: PlainKey): Promise<void> {
  if (by === 'data.choose') {
    await type('#/data')
    await at('data.title')
  }
  const chooser = page.waitForEvent('filechooser')
  await press(by)
  const file = { name: 'journal.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await (await chooser).setFiles(file)
}

/** The words, and what is said of each chart; where there is room for the name of a day is nobody's concern. */
async function whatIsTold({ page }: Visitor): Promise<readonly string[]> {
  const words = await page.locator('.week-words, .trends, .events').allInnerTexts()
  const labels = await page.locator('.chart svg').evaluateAll((all) => all.map((chart) => chart.ariaLabel))
  return [...words, ...labels.map(String)]
}

/** Chromium names every sheet in its file. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
