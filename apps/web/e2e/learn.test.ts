/** Reading: from the shelves to an article and its sources, by a deep link on the first visit, and to an address that is not there. */

import { articleWords } from '@unhunch/knowledge/en'
import { describe, expect, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { desktop, expectVisitors, phone, type Visitor } from './a-visitor.ts'

const visit = expectVisitors()
const evidence = articleWords['what-the-evidence-says']
const desk = articleWords['desk-and-phone']
const habit = articleWords['daily-habit']

const atArticle = ({ page }: Visitor, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
const toArticle = ({ page }: Visitor, name: string) => page.getByRole('link', { name }).first().click()

describe.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('reading on %s', (_, size) => {
  it('goes from the shelves to an article, down to its sources, and on to the next', async () => {
    const visitor = await visit({ size })
    const { page, open, at, sees, press } = visitor
    await open('#/learn')
    await at('learn.title')
    await sees(t('learn.first'))
    await toArticle(visitor, evidence.title)
    await atArticle(visitor, evidence.title)
    await sees(t('learn.minutes', { minutes: 2 }))
    for (const { heading } of evidence.sections) await sees(heading)
    await sees('Andersen and colleagues, 2011.')
    const links = page.locator('.learn-sources a')
    await expect(links.first().getAttribute('rel')).resolves.toContain('noopener')
    await expect(links.first().getAttribute('href')).resolves.toBe(
      'https://doi.org/10.1016/j.pain.2010.11.016',
    )
    await page.locator('.learn-next a').click()
    await atArticle(visitor, articleWords['strength-and-stretching'].title)
    await press('learn.all')
    await at('learn.title')
    await press('learn.start')
    await at('welcome.title')
  })

  it('comes by a deep link to the section that was meant, on the first visit', async () => {
    const visitor = await visit({ size, motion: 'reduce' })
    const { page, open } = visitor
    await open('#/learn/desk-and-phone.phone')
    await atArticle(visitor, desk.title)
    const heading = page.getByRole('heading', { name: desk.sections[1].heading, exact: true })
    await page.waitForFunction(() => document.activeElement?.id === 'section-phone')
    const box = await heading.boundingBox()
    expect(box === null ? size.height : box.y).toBeLessThan(size.height)
    await page.locator('.learn-exercises a').first().waitFor()
    expect(await page.locator('.learn-exercises a').count()).toBe(4)
  })
})

describe('an address of no article', () => {
  it('says so, and shows what there is', async () => {
    const visitor = await visit()
    const { open, at, type } = visitor
    await open('#/learn/no-such-thing')
    await at('learn.unknown-title')
    await toArticle(visitor, habit.title)
    await atArticle(visitor, habit.title)
    await type('#/learn/<b>')
    await at('learn.unknown-title')
  })
})
