/** Every screen, looked at closely: by a checker for accessibility, in little room, with large words, without motion. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { t as tables } from '../src/words/progress.ts'
import { dayOf, type Past } from './a-journal.ts'
import { desktop, expectVisitors, isOfOrigin, phone, type Visitor } from './a-visitor.ts'
import { answerSafety, arriveWith, type Look, playUntil, tellAboutYourself } from './their-way.ts'

const visit = expectVisitors()

/** What hangs on colours and on places; the rest is the same on a desktop as on a phone. */
const rulesOfLooks = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable']
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
/** As wide as a small phone, or as a window at four times its size. */
const narrow = { width: 320, height: 568 }

/** Twelve days with a session on every other one. */
const someWeeks: Past = {
  days: 12,
  reports: [0, 2, 4, 7, 9, 11].map((day) => [
    day,
    {
      type: 'session',
      day: dayOf(Date.parse('2026-11-11T12:00:00Z') + day * 86_400_000),
      items: [{ exercise: 'shoulder-rolls', form: 'seated', outcome: 'done', effort: 'right' }],
      painBefore: 4,
      painAfter: 3,
      symptoms: [],
      endedEarly: false,
    },
  ]),
}

const seen: string[] = []
const barriers: string[] = []
const sideways: string[] = []
const moving: string[] = []
let asked: readonly string[] = []

beforeAll(async () => {
  // Without motion, so that no colour is measured on its way to another.
  const visitor = await visit({ motion: 'reduce' })
  const look = async (screen: string) => {
    if (seen.includes(screen)) return
    seen.push(screen)
    await lookClosely(visitor.page, screen)
  }
  await walkEverywhere(visitor, look)
  await walkToTheCards(await visit({ motion: 'reduce' }), look)
  await walkTheDaysBetween(await visit({ motion: 'reduce' }), look)
  asked = [...visitor.asked()]
}, 240_000)

describe('every screen', () => {
  it('is looked at', () => {
    expect(seen).toHaveLength(37)
  })

  it('puts nothing in the way of anyone, in the light on a phone and in the dark on a desktop', () => {
    expect(barriers).toEqual([])
  })

  it('never scrolls sideways at 320 pixels, nor with words of twice the size', () => {
    expect(sideways).toEqual([])
  })

  it('stands still for those who want no motion', () => {
    expect(moving).toEqual([])
  })

  it('asks for nothing but the app itself (S10)', () => {
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter((url) => !isOfOrigin(url, inject('address')))).toEqual([])
  })
})

// Helpers

async function walkEverywhere(visitor: Visitor, look: Look): Promise<void> {
  const { page, open, press, at, type } = visitor
  await open()
  await at('welcome.title')
  await look('the welcome')
  await press('welcome.start')
  await answerSafety(visitor, { knees: 'yes' }, look)
  await at('safety.done-care')
  await look('what the check came to')
  await press('safety.done-intake')
  await tellAboutYourself(visitor, { look })
  await page.locator('summary').first().click()
  await look('the plan')
  await type('#/today')
  await at('today.title')
  for (const summary of await page.locator('.exercise-item').first().locator('summary').all())
    await summary.click()
  await look('today')
  await type('#/settings')
  await at('settings.title')
  await look('the settings')
  await press('settings.delete')
  await page.getByRole('dialog').waitFor()
  await look('the question before deleting')
  await press('common.cancel')

  await type('#/session/today')
  await at('session.ready-title')
  await look('ready')
  await press('session.begin')
  await page.getByRole('timer').waitFor()
  await look('the player')
  await press('session.pause')
  for (const [control, name] of [
    ['session.skip', 'the question before skipping'],
    ['session.hurts', 'what hurts'],
    ['session.end', 'the question before ending'],
  ] as const) {
    await press(control)
    await page.getByRole('dialog').waitFor()
    await look(name)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await press('session.play')
  await playUntil(visitor, page.getByRole('heading', { name: t('feedback.title') }))
  await page.getByRole('radio', { name: '7', exact: true }).first().check()
  await look('how it went')
  await press('feedback.save')
  await at('changes.title')
  await look('what changes')
  await visitor.pass({ days: 2 })
  await type('#/check-in/morning')
  await at('morning.title')
  await look('the morning after')
  await type('#/check-in/week')
  await at('check-in.title')
  await look('the look back')
}

async function walkToTheCards(visitor: Visitor, look: Look): Promise<void> {
  await visitor.open('#/safety')
  await answerSafety(visitor, { 'burning-band': 'yes' })
  await visitor.at('clinician.title')
  await look('the card: be seen first')
  await visitor.press('clinician.again')
  await visitor.at('safety.emergency-title')
  await visitor.page
    .getByRole('radio', { name: t('common.yes') })
    .first()
    .click()
  await visitor.at('emergency.title')
  await look('the card: get help')
}

/** What lies between the sessions, for somebody who has been here for some weeks. */
async function walkTheDaysBetween(visitor: Visitor, look: Look): Promise<void> {
  const { page, type } = visitor
  await arriveWith(visitor, someWeeks)
  for (const [hash, name] of [
    ['#/library', 'the library'],
    ['#/exercise/cat-cow', 'an exercise'],
    ['#/where', 'where it hurts'],
    ['#/where/between-blades', 'a place that hurts'],
    ['#/learn', 'the articles'],
    ['#/learn/what-the-evidence-says', 'an article'],
    ['#/routine', 'lists of their own'],
    ['#/routine/new', 'a list of their own'],
    ['#/breaks', 'breaks'],
    ['#/report', 'the report'],
    ['#/progress', 'progress'],
  ] as const) {
    await type(hash)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(() => !document.body.innerText.includes('One moment'))
    await look(name)
  }
  await page.getByText(tables('progress.tables'), { exact: true }).click()
  await look('progress in tables')
}

async function lookClosely(page: Page, screen: string): Promise<void> {
  // Colours do not hang on the size, nor places on the scheme: two looks see all four.
  for (const [size, colorScheme] of [
    [phone, 'light'],
    [desktop, 'dark'],
  ] as const) {
    const builder = new AxeBuilder({ page })
    const checker = size === phone ? builder.withTags(rules) : builder.withRules(rulesOfLooks)
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    if (!(await settles(page))) moving.push(`${screen}: ${await page.evaluate(whatMoves)}`)
    // The checker would else open a page of its own for every look; there are no frames to look into.
    const { violations } = await checker.setLegacyMode(true).analyze()
    for (const { id, nodes } of violations)
      barriers.push(
        `${screen}, ${size.width}, ${colorScheme}: ${id}, ${nodes.map(({ target }) => target).join()}`,
      )
  }
  await page.setViewportSize(narrow)
  for (const words of ['100%', '200%']) {
    await sizeWords(page, words)
    await settles(page)
    const excess = await page.evaluate(() => {
      const boxes = [document.documentElement, ...document.querySelectorAll('dialog')]
      return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
    })
    if (excess > 0) sideways.push(`${screen}, words at ${words}: ${excess} pixels`)
  }
  await sizeWords(page, '')
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: 'light' })
}

function sizeWords(page: Page, fontSize: string): Promise<void> {
  return page.evaluate((size) => {
    document.documentElement.style.fontSize = size
  }, fontSize)
}

/** Whether all motion ends soon. A new size takes effect with the next frames only. */
async function settles(page: Page): Promise<boolean> {
  await (await page.waitForSelector('main')).waitForElementState('stable')
  return page.waitForFunction(isStill, undefined, { timeout: 15_000 }).then(
    () => true,
    () => false,
  )
}

/** Runs in the page. */
function whatMoves(): string {
  return document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target?.outerHTML.slice(0, 80) : '?'))
    .join()
}

/** Runs in the page. */
function isStill(): boolean {
  return document.getAnimations().every(({ playState }) => playState !== 'running')
}
