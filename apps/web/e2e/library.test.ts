/** The library and the pages of exercises: found by words and filters, read by anyone, done by those who may. */

import { describe, expect, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { desktop, expectVisitors, phone, type Visitor } from './a-visitor.ts'
import { arriveWith } from './their-way.ts'

const visit = expectVisitors()

describe.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('the library on %s', (_, size) => {
  it('is searched with a slip of the finger, narrowed, emptied, and found again by its address', async () => {
    const visitor = await visit({ size })
    const { page, press, sees } = visitor
    await visitor.open('#/library')
    await visitor.at('library.title')
    await sees(t('library.gate-new'))
    await sees(t('library.count', { count: 38 }))
    await page.getByText(t('library.list-explained'), { exact: true }).waitFor()

    await search(visitor, 'sholder blade sqeeze')
    await card(visitor, 'Shoulder blade squeeze').waitFor()
    await expect(page.locator('h3').first().innerText()).resolves.toBe('Shoulder blade squeeze')

    await page.getByText(t('library.filters'), { exact: true }).click()
    await page.getByLabel(t('library.position')).selectOption(t('library.position-prone'))
    await page
      .getByRole('button', { name: t('library.remove', { filter: 'Lying on the stomach' }) })
      .waitFor()
    await card(visitor, 'Shoulder blade squeeze').getByText(t('library.position-prone')).waitFor()
    await page.getByLabel(t('library.desk')).check()
    await page.getByRole('heading', { name: t('library.none-filters') }).waitFor()
    // What was asked stands in the address, and survives a new beginning.
    await page.reload()
    await page.getByRole('heading', { name: t('library.none-filters') }).waitFor()
    await expect(page.getByRole('searchbox').inputValue()).resolves.toBe('sholder blade sqeeze')
    await page.getByRole('button', { name: /^Without “Fits a break at the desk”: / }).click()
    await card(visitor, 'Shoulder blade squeeze').waitFor()

    await search(visitor, 'zzxqy')
    await page.getByRole('heading', { name: t('library.none-text', { text: 'zzxqy' }) }).waitFor()
    await visitor.control(t('library.where')).waitFor()
    await press('library.try-2')
    await page
      .getByRole('heading', { name: t('library.none-text', { text: 'zzxqy' }) })
      .waitFor({ state: 'hidden' })

    await search(visitor, 'chest pain')
    await sees(t('library.urgent'))
    await expect(visitor.control(t('library.urgent-go')).getAttribute('href')).resolves.toBe('#/safety/now')
  })

  it('shows an exercise to whoever follows a link, and helps with a link that is wrong', async () => {
    const visitor = await visit({ size })
    const { page, sees } = visitor
    await visitor.open('#/exercise/cat-cow.seated')
    await heading(visitor, 'Cat-cow')
    await sees('Cat-cow, sitting')
    await sees(t('library.gate-new'))
    await sees('Tip your hips back and round your back')
    await expect(visitor.control(t('exercise.do')).count()).resolves.toBe(0)

    await visitor.type('#/exercise/cat-cow.flow')
    await sees('10–15 times, moving with the breath, with no hold.')
    await page.getByText(t('exercise.ways', { count: 9 }), { exact: true }).click()
    await page.getByRole('radio', { name: /^Cat-cow, holding the cat/ }).check()
    await sees('5–10 cycles, each held 15–30 s with the belly tight; longer as it gets easier.')
    await expect.poll(() => page.url()).toMatch(/#\/exercise\/cat-cow\.held$/)

    await visitor.type('#/exercise/cat-caw')
    await visitor.at('exercise.unknown')
    await page.getByRole('link', { name: /^Cat-cow/ }).click()
    await heading(visitor, 'Cat-cow')
    await visitor.type('#/exercise/%E0%A4%A')
    await visitor.at('exercise.unknown')
    await visitor.type('#/library/position=flying&minutes=%')
    await sees(t('library.count', { count: 38 }))

    await visitor.type('#/exercise/push-up')
    await sees('We know of no study that shows push-ups to be harmful.')
    await page.getByRole('link', { name: /^Push and sink/ }).click()
    await heading(visitor, 'Push and sink')
  })
})

describe('somebody with thin bones', () => {
  it('reads why an exercise is held back, does another now, and bans and unbans one', async () => {
    const visitor = await visit()
    const { press, sees, type } = visitor
    await arriveWith(visitor, { answers: { 'thin-bones': 'thin' } })

    await type('#/library/q=lean back over a roller')
    await card(visitor, 'Lean back over a roller')
      .getByText(/^Not for now, because of /)
      .waitFor()
    await card(visitor, 'Lean back over a roller').getByRole('link').click()
    await sees(t('exercise.held-back'))
    await expect(visitor.control(t('exercise.do')).count()).resolves.toBe(0)

    await type('#/exercise/cat-cow.flow')
    await sees(t('exercise.held-back-way'))
    await press('exercise.ban')
    await sees('Cat-cow is left out from now on.')
    await press('exercise.unban')
    await sees('Cat-cow may come back.')

    await type('#/exercise/shoulder-rolls')
    await press('exercise.add')
    await press('exercise.add-first')
    await sees(t('exercise.added'))
    await press('common.close')
    await press('exercise.do')
    await visitor.at('session.ready-title')
  })
})

// Helpers

async function search({ page }: Visitor, text: string): Promise<void> {
  await page.getByRole('searchbox').fill(text)
  await page.getByRole('searchbox').press('Enter')
}

function card({ page }: Visitor, name: string) {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })
}

async function heading({ page }: Visitor, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}
