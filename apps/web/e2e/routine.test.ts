/** A list of one's own: made with bad input on the way, led and told about; files of other apps; and a warning. */

import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { desktop, expectVisitors, phone, type Visitor } from './a-visitor.ts'
import { arriveWith, playUntil } from './their-way.ts'

const visit = expectVisitors()

describe('a list of one’s own', () => {
  it.each([
    ['a phone', phone],
    ['a desktop', desktop],
  ])('is made, mended, led and told about on %s', async (_, size) => {
    const visitor = await visit({ size })
    const { page, type, at, press, sees } = visitor
    await arriveWith(visitor)
    await type('#/routine')
    await sees(t('routine.empty-lead'))
    await press('routine.make')
    await at('routine.new-title')

    // Nothing in it yet: the first field that is missing has the focus, and says so.
    await press('routine.describe')
    await control(visitor, 'common.save').click()
    await expect(focused(page.getByLabel(t('routine.name'), { exact: true }))).resolves.toBe(true)
    await sees(t('routine.flaw-no-name'))
    await page.getByLabel(t('routine.name'), { exact: true }).fill('For my neck')
    await page.getByLabel(t('routine.own-name'), { exact: true }).fill('Towel slides')
    await page.getByLabel(t('routine.own-steps'), { exact: true }).fill('Hold the towel.\nSlide it up.')
    await number(visitor, 'routine.reps').fill('2')
    await number(visitor, 'routine.sets').fill('0')
    await sees(t('routine.flaw-range', { least: 1, most: 10 }))
    await control(visitor, 'common.save').click()
    await sees(t('routine.cannot-save', { count: 1 }))
    await number(visitor, 'routine.sets').fill('1')

    // From the library, and to the front by its button, which keeps the focus.
    await press('routine.add')
    await page.getByLabel(t('routine.search'), { exact: true }).fill('shoulder rolls')
    await page.locator('.routine-shelf button').first().click()
    await page.locator('[data-move="-1"]').last().click()
    await expect(focused(page.locator('[data-move="-1"]').first())).resolves.toBe(true)
    await expect(page.locator('.routine-item h3').allTextContents()).resolves.toEqual([
      expect.stringMatching(/^Shoulder rolls/),
      'Towel slides',
    ])
    // Left without saving: it waits, and is removed and brought back.
    await type('#/today')
    await at('today.title')
    await type('#/routine')
    await press('routine.make-on')
    await page.locator('.routine-item').first().getByText(t('routine.remove')).click()
    await press('routine.undo')
    await expect(page.locator('.routine-item').count()).resolves.toBe(2)
    await press('routine.save-start')

    await at('session.ready-title')
    await press('session.begin')
    await playUntil(visitor, page.getByRole('heading', { level: 1, name: 'Towel slides', exact: true }))
    await playUntil(visitor, page.getByText('1 of 2', { exact: true }))
    await playUntil(visitor, page.getByRole('heading', { level: 1, name: t('feedback.title'), exact: true }))
    await page.getByLabel(t('practice.pain-of', { name: 'Towel slides' })).selectOption('9')
    await press('feedback.save')
    await sees(t('practice.red', { name: 'Towel slides' }))
    await sees(t('practice.red-advice-given'))
    expect(await storedTypes(visitor)).toEqual(
      expect.arrayContaining(['routine', 'practice'] as unknown[]) as unknown[],
    )
  })
})

describe('somebody with precautions', () => {
  it('takes over a file of another app, and leaves out what speaks against until it is known about', async () => {
    const visitor = await visit({ size: desktop })
    const { page, type, at, press, sees } = visitor
    await arriveWith(visitor, {
      answers: { pregnancy: 'yes', 'pregnancy-weeks': 30, 'pregnancy-cleared': 'yes' },
    })

    // What cannot be read says where and why, and changes nothing.
    await type('#/routine')
    await at('routine.title')
    await choose(visitor, '{"data": {"exercises": [{"id": 1, "name": "Wall press", "type": "often"}]}}')
    await sees(t('routine.trouble'))
    await sees(/data\.exercises\[0\]\.type/)
    await choose(visitor, '{"data": ')
    await sees(t('routine.trouble-torn'))
    await expect(page.locator('.routine-lists').count()).resolves.toBe(0)

    await choose(visitor, JSON.stringify(myPtFile))
    await at('routine.import-title')
    await sees('Broomstick lifts')
    await page.getByText(/^This is your “Shoulder rolls/).click()
    await press('routine.import-keep')
    await sees(t('routine.import-added', { count: 1 }))

    await press('routine.change')
    await press('routine.add')
    await page.getByLabel(t('routine.search'), { exact: true }).fill('upper back roll')
    await page.locator('.routine-shelf button').first().click()
    await sees(t('routine.warning'))
    await press('routine.save-start')
    await at('session.ready-title')
    await sees(t('routine.left-out'))
    await expect(page.locator('.session-list > li').count()).resolves.toBe(2)
    await page.goBack()
    await page.getByText(t('routine.agree')).click()
    await press('routine.save-start')
    await at('session.ready-title')
    await expect(page.locator('.session-list > li').count()).resolves.toBe(3)
  })
})

// Helpers

function control({ page }: Visitor, words: 'common.save'): Locator {
  return page.getByRole('button', { name: t(words), exact: true })
}

function number({ page }: Visitor, label: 'routine.sets' | 'routine.reps'): Locator {
  return page.getByRole('spinbutton', { name: t(label), exact: true })
}

function focused(field: Locator): Promise<boolean> {
  return field.evaluate((element) => element === document.activeElement)
}

async function choose({ page, press }: Visitor, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press('routine.import')
  await (await chooser).setFiles({
    name: 'exercises.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}

/** The types of all entries that are kept on the device. */
function storedTypes({ page }: Visitor): Promise<readonly unknown[]> {
  return page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name)
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error('It could not be opened.')))
    })
    return new Promise<unknown[]>((resolve) => {
      const request = database.transaction('entries').objectStore('entries').getAll()
      request.addEventListener('success', () =>
        resolve(request.result.map((entry: { type?: unknown }) => entry.type)),
      )
    })
  })
}

const myPtFile = {
  version: 1,
  data: {
    exercises: [
      { id: 1, name: 'Shoulder rolls', type: 'reps', defaultReps: 8, defaultSets: 1, defaultRepDuration: 4 },
      { id: 2, name: 'Broomstick lifts', type: 'duration', defaultDuration: 30, defaultSets: 2 },
    ],
    sessionDefinitions: [{ name: 'Mornings', exercises: [{ exerciseId: 1 }, { exerciseId: 2 }] }],
  },
}
