/** The figure in the player: a moving one where it is asked for, pictures or the breath where it may not move. */

import { createHash } from 'node:crypto'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { expectVisitors, type Visitor } from './a-visitor.ts'
import { arriveWith } from './their-way.ts'

const visit = expectVisitors()

describe('the figure', () => {
  it('films a session: other pictures while it moves, the same one while it waits (S15)', async () => {
    const visitor = await visit()
    await askForMotion(visitor)
    await beginQuickSession(visitor)
    const { page } = visitor
    const canvas = page.locator('.figure canvas')
    await page.locator('.figure-moving').waitFor({ timeout: 50_000 })
    const film: string[] = []
    for (let frame = 0; frame < 8; frame++) {
      await visitor.pass({ seconds: 2.3 })
      film.push(await shotOf(canvas))
    }
    expect(new Set(film).size).toBeGreaterThan(4)

    await page.keyboard.press('Space')
    await visitor.sees(t('session.paused'))
    // The last pictures of the movement may still be on their way when the session has stopped.
    let waiting = ''
    let alike = 0
    await expect
      .poll(async () => {
        const before = waiting
        await visitor.pass({ seconds: 1 })
        waiting = await shotOf(canvas)
        alike = waiting === before ? alike + 1 : 0
        return alike
      })
      .toBeGreaterThan(3)
    await visitor.pass({ seconds: 5 })
    await expect(shotOf(canvas)).resolves.toBe(waiting)
  })

  it('is stepped through on the card of an exercise, picture by picture', async () => {
    const visitor = await visit()
    const { page } = visitor
    await arriveWith(visitor)
    await visitor.type('#/today')
    await visitor.at('today.title')
    await page.getByText(t('item.how')).first().click()
    const card = page.locator('.exercise-figure').first()
    const cue = card.locator('.exercise-figure-cue')
    const shown = card.locator('.figure-ink').last()
    await shown.waitFor()
    await card.getByRole('button', { name: t('figure.step-on'), exact: true }).click()
    const first = { cue: await cue.innerText(), picture: await shown.getAttribute('src') }
    await card.getByRole('button', { name: t('figure.step-on'), exact: true }).click()
    await expect.poll(() => cue.innerText()).not.toBe(first.cue)
    await expect.poll(() => shown.getAttribute('src')).not.toBe(first.picture)
    await card.getByRole('button', { name: t('figure.step-back'), exact: true }).click()
    await expect.poll(() => cue.innerText()).toBe(first.cue)
    await expect.poll(() => shown.getAttribute('src')).toBe(first.picture)
  })

  it('moves with the session, is turned by keys, and comes back after its context was lost', async () => {
    const visitor = await visit()
    await askForMotion(visitor)
    await beginQuickSession(visitor)
    const { page } = visitor
    await page.locator('.figure-moving').waitFor({ timeout: 50_000 })
    await page.keyboard.press('Space')
    await visitor.sees(t('session.paused'))
    const stage = page.locator('.figure-stage')
    const before = await stage.getAttribute('aria-label')
    expect(before).toMatch(/^Easy breathing.* Seen from /)

    await page.getByRole('button', { name: t('figure.view'), exact: true }).focus()
    await page.keyboard.press('Enter')
    for (let presses = 0; presses < 9; presses++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => stage.getAttribute('aria-label')).not.toBe(before)
    // The player's own arrow keys lead to a question, and must not hear these.
    await expect(page.getByRole('dialog').count()).resolves.toBe(0)

    await page.evaluate(() => {
      const context = document.querySelector<HTMLCanvasElement>('.figure canvas')?.getContext('webgl2')
      const loss = context?.getExtension('WEBGL_lose_context')
      loss?.loseContext()
      setTimeout(() => loss?.restoreContext(), 500)
    })
    await page.locator('.figure:not(.figure-moving)').waitFor()
    await page.clock.runFor(1000)
    await page.locator('.figure-moving').waitFor({ timeout: 20_000 })
  })

  it('stands still for those who want no motion, and loads nothing to move it (S15)', async () => {
    const visitor = await visit({ motion: 'reduce' })
    await askForMotion(visitor)
    await beginQuickSession(visitor)
    await visitor.page.locator('.player').waitFor()
    await visitor.pass({ seconds: 2 })
    await expect(visitor.page.locator('canvas').count()).resolves.toBe(0)
    expect(visitor.asked().filter((url) => /live-canvas.*\.js|worker/.test(url))).toEqual([])
  })
})

// Helpers

/** The browser of the journeys draws by itself, which is too slow for a moving figure to be offered unasked. */
async function askForMotion({ page }: Visitor): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('unhunch-settings', JSON.stringify({ figure: 'moving' }))
  })
}

/** What is seen, as a fingerprint. */
async function shotOf(canvas: Locator): Promise<string> {
  return createHash('sha256')
    .update(await canvas.screenshot())
    .digest('hex')
}

async function beginQuickSession({ open, press, at }: Visitor): Promise<void> {
  await open()
  await press('welcome.now')
  await at('safety.emergency-title')
  await press('safety.none')
  await at('session.ready-title')
  await press('session.begin')
}
