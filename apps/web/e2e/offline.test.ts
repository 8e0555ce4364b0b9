/** On a train: after one visit everything works without network; and a new version waits until nobody is in its way. */

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { serveBelow, staticHost } from '../../../scripts/other-hosts.ts'
import { type PlainKey, t } from '../src/words/message.ts'
import { desktop, expectVisitors, phone } from './a-visitor.ts'
import { arriveWith, beginSession, playUntil } from './their-way.ts'

const visit = expectVisitors()

describe('without network', () => {
  it('shows every screen and every picture after one visit, from a sub-path, too', async () => {
    const host = await serveBelow('/some/sub/path')
    const visitor = await visit({ size: phone, isKept: true, host: host.address })
    const { page, open, type, at, press, sees, control } = visitor
    await arriveWith(visitor, { days: 15 })
    await type('#/settings')
    await at('settings.title')
    // Hundreds of pictures: a busy machine takes its time.
    await page.getByText(t('offline.ready')).waitFor({ timeout: 90_000 })
    await sees(/^It takes \d+ MB of room on this device\.$/)

    await page.context().setOffline(true)
    await host.close()
    await page.goto('about:blank')
    await open('#/library')
    await at('library.title')
    await type('#/exercise/cat-cow')
    await page.getByRole('heading', { level: 1, name: 'Cat-cow' }).waitFor()
    await expect.poll(() => page.evaluate(allPicturesAreThere)).toBe(true)

    await type('#/session/break-short')
    await at('session.ready-title')
    await press('session.begin')
    await playUntil(visitor, page.getByRole('heading', { name: t('session.finished-title') }))
    await press('session.to-today')
    await at('today.title')
    await beginSession(visitor)
    await playUntil(visitor, page.getByText(/^Exercise 2 of /))
    await press('session.end')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('session.end-yes') })
      .click()
    await at('feedback.title')
    for (const [hash, title] of [
      ['#/progress', 'progress.title'],
      ['#/report', 'report.title'],
      ['#/handout', 'handout.title'],
      ['#/breaks', 'breaks.title'],
      ['#/learn', 'learn.title'],
    ] as const) {
      await type(hash)
      await at(title)
    }
    expect(await control(t('app.reload')).isVisible()).toBe(false)
  })
})

describe('a new version', () => {
  it('waits for the end of a session, in every window, and then says what is new (S21)', async () => {
    const host = await staticHost()
    const visitor = await visit({ size: desktop, isKept: true, host: host.address })
    const { page, type, at, press, sees } = visitor
    await page.context().addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await arriveWith(visitor)
    await type('#/settings')
    await at('settings.title')
    await sees(t('offline.pictures-saved'))
    await page.evaluate(offerToInstall)
    await press('install.button')
    await sees('The browser asks.')
    await beginSession(visitor)
    await page.evaluate(() => {
      document.body.dataset['version'] = 'first'
    })

    host.bringSecondVersion()
    await page.evaluate(findSecondVersion)
    await playUntil(visitor, page.getByText(/^Exercise 2 of /))
    expect(await bar(page).isVisible()).toBe(false)

    const other = await page.context().newPage()
    await other.goto(`${host.address}/#/library`)
    await bar(other).getByText(host.whatIsNew).waitFor()
    await button(other, 'update.take').click()
    await bar(other).getByText(t('update.held-up')).waitFor()

    // What this window has not shown yet comes from the device: the server has forgotten it.
    await press('session.end')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('session.end-yes') })
      .click()
    await at('feedback.title')
    expect(await bar(page).isVisible()).toBe(false)
    await type('#/progress')
    await at('progress.title')
    await bar(page).getByText(host.whatIsNew).waitFor()
    expect(await page.evaluate(() => document.body.dataset['version'])).toBe('first')

    await button(other, 'update.take').click()
    await other.locator('meta[name="second-version"]').waitFor({ state: 'attached' })
    await other.getByRole('heading', { level: 1, name: t('library.title'), exact: true }).waitFor()
    await type('#/today')
    await page.locator('meta[name="second-version"]').waitFor({ state: 'attached' })
    await at('today.title')
    expect(await bar(page).isVisible()).toBe(false)
    await host.close()
  })
})

// Helpers

const bar = (page: Page) => page.getByRole('complementary', { name: t('update.name') })
const button = (page: Page, name: PlainKey) => page.getByRole('button', { name: t(name), exact: true })

/** Runs in the page. */
function allPicturesAreThere(): boolean {
  const pictures = [...document.querySelectorAll('main img')] as HTMLImageElement[]
  return pictures.length > 0 && pictures.every(({ complete, naturalWidth }) => complete && naturalWidth > 0)
}

/** Runs in the page: not every browser makes this offer while it is driven. */
function offerToInstall(): void {
  const offer = new Event('beforeinstallprompt', { cancelable: true })
  dispatchEvent(Object.assign(offer, { prompt: async () => document.body.append('The browser asks.') }))
}

/** Runs in the page: as the browser does by itself when a page is loaded. */
async function findSecondVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.ready
  await registration.update()
  const next = registration.installing
  if (next === null) return
  await new Promise<void>((resolve) => {
    next.addEventListener('statechange', () => resolve())
  })
}
