/** A new person's way: from the welcome over the plan and a first session to a second one that has listened. */

import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type PlainKey, t } from '../src/words/message.ts'
import { desktop, expectVisitors } from './a-visitor.ts'
import { expectFocusOnHeading, expectOrderOfSight, tabTo } from './by-keyboard.ts'
import { answerSafety, beginSession, playUntil, tellAboutYourself } from './their-way.ts'

const visit = expectVisitors()

describe('a new person on a phone', () => {
  it('comes to a plan, does a session, says how it went, and meets another one two days later', async () => {
    const visitor = await visit()
    const { page, at, press, sees, control } = visitor
    const heading = (name: string) => page.getByRole('heading', { name, exact: true })

    await visitor.open()
    await at('welcome.title')
    await press('welcome.start')
    await answerSafety(visitor, { assessed: 'no' })
    await sees('Nobody has looked at this pain yet')
    await press('safety.done-intake')
    // So far below the 5 that comes later that the 5 is too much.
    await tellAboutYourself(visitor, { painUsual: 2 })

    await page.getByText(t('item.why'), { exact: true }).first().click()
    await sees('A gentle start, to warm up.')
    await page.getByRole('searchbox').fill('band')
    await page.getByText('Band row', { exact: true }).click()
    await sees(/^It needs .+, which you do not have at hand\.$/)
    const onDay = (day: string) => page.getByRole('listitem').filter({ hasText: day }).locator('h3')
    const wednesdayBefore = await onDay('Wednesday 25 November').allTextContents()

    await beginSession(visitor)
    const exercise = page.getByRole('heading', { level: 1 })
    const number = (number: number) => page.getByText(t('session.of', { number, total: 4 }))
    const secondsLeft = async () => Number(await page.getByRole('timer').innerText())
    await visitor.pass({ seconds: 8 })
    await press('session.pause')
    await sees(t('session.paused'))
    const held = await secondsLeft()
    await visitor.pass({ seconds: 8 })
    expect(await secondsLeft()).toBe(held)
    await press('session.back')
    expect(await secondsLeft()).toBeGreaterThan(held)
    await press('session.play')
    await sees('14 times')
    await press('session.easier')
    await sees('5 times')

    await playUntil(visitor, number(2))
    const swapped = await exercise.innerText()
    await press('session.swap')
    await expect.poll(() => exercise.innerText()).not.toBe(swapped)

    await playUntil(visitor, number(3))
    const hurting = await exercise.innerText()
    expect(wednesdayBefore).toContain(hurting)

    await playUntil(visitor, number(4))
    const skipped = await exercise.innerText()
    await press('session.skip')
    await page.getByRole('button', { name: t('skip.not-now') }).click()

    await at('feedback.title')
    const about = (name: string) => page.locator('section').filter({ has: heading(name) })
    await page.getByText(t('effort.easy'), { exact: true }).first().click()
    await about(hurting).getByRole('radio', { name: '5', exact: true }).check()
    await about(hurting).getByText(t('character.familiar'), { exact: true }).click()
    await about(skipped).getByText(t('outcome.not-now')).waitFor()
    await expect(heading(swapped).count()).resolves.toBe(0)
    await press('feedback.save')

    await at('changes.title')
    await sees(/ hurt too much: it rests until Monday 30 November, and another takes its place\.$/)
    await sees(/^What this rests on: /)
    await press('changes.done')
    await sees(t('today.done'))

    await visitor.pass({ days: 2 })
    await sees('Wednesday 25 November')
    await press('today.answer')
    await at('morning.title')
    await page.getByRole('radio', { name: '2', exact: true }).check()
    await page.getByText(t('morning.settled-yes'), { exact: true }).click()
    await press('common.save')
    await sees(t('changes.none'))
    await press('changes.done')

    await at('today.title')
    await control(t('today.start')).waitFor()
    const wednesday = await page.locator('h3').allTextContents()
    expect(wednesday).not.toContain(hurting)
    // Another has taken its place.
    expect(wednesday).toHaveLength(wednesdayBefore.length)
  })
})

describe('a new person with a keyboard', () => {
  it('comes from the welcome to a started session, sees at every step where they are, and goes as the eye goes', async () => {
    const { page, open, control, group } = await visit({ size: desktop })
    const { keyboard } = page
    const choose = async (target: Locator, key = 'Space') => {
      await tabTo(page, target)
      await keyboard.press(key)
    }
    const go = (words: PlainKey) => choose(control(t(words)), 'Enter')
    const lowest = (legend: PlainKey) => group(t(legend)).getByRole('radio').first()

    await open()
    await go('welcome.start')
    await expectFocusOnHeading(page, t('safety.emergency-title'))
    await expectOrderOfSight(page)
    await go('safety.none')
    await expectFocusOnHeading(page, t('safety.clinician-title'))
    await tabTo(page, page.getByRole('spinbutton'))
    await keyboard.type('44')
    const rows = page.locator('[data-question]')
    while (await rows.first().isVisible()) {
      const pageShown = await rows.first().getAttribute('data-question')
      const isLast = await control(t('safety.check')).isVisible()
      for (const row of await rows.all()) {
        const isYesNo = (await row.getByRole('radio').count()) === 2
        if (isYesNo && (await control(t('safety.rest-no')).isVisible())) continue
        const radio = row.getByRole('radio').first()
        if ((await radio.count()) === 0) continue
        await choose(radio, isYesNo ? 'ArrowRight' : 'Space')
      }
      if (await control(t('safety.rest-no')).isVisible()) {
        await go('safety.rest-no')
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')))
          .toBe('submit')
      }
      await go(isLast ? 'safety.check' : 'common.next')
      // The next page takes the focus to its heading; until then Tab would start from nowhere.
      await page.locator(`[data-question="${pageShown}"]`).waitFor({ state: 'detached' })
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    }
    await expectFocusOnHeading(page, t('safety.done-clear'))
    await go('safety.done-intake')

    await expectFocusOnHeading(page, t('intake.where-title'))
    await choose(group(t('body-map.name')).getByRole('checkbox', { name: t('zone.between-blades') }))
    await go('common.next')
    await expectFocusOnHeading(page, t('intake.like-title'))
    await choose(lowest('intake.duration'), 'ArrowRight')
    await go('common.next')
    await expectFocusOnHeading(page, t('intake.pain-title'))
    await choose(lowest('intake.pain-usual'), 'ArrowRight')
    await choose(lowest('intake.pain-worst'), 'ArrowLeft')
    await go('common.next')
    await expectFocusOnHeading(page, t('intake.place-title'))
    await choose(lowest('intake.floor'))
    await go('common.next')
    await expectFocusOnHeading(page, t('intake.time-title'))
    await go('common.next')
    await expectFocusOnHeading(page, t('intake.goals-title'))
    await go('intake.finish')

    await expectFocusOnHeading(page, t('plan.title'))
    await expectOrderOfSight(page)
    await go('nav.today')
    await expectFocusOnHeading(page, t('today.title'))
    await go('today.start')
    await expectFocusOnHeading(page, t('session.ready-title'))
    const begun = await page.locator('.session-list strong').first().innerText()
    await go('session.begin')
    await expectFocusOnHeading(page, begun)
    await keyboard.press('Space')
    await control(t('session.play')).waitFor()
    await expectOrderOfSight(page)
  })
})
