/** Somebody points at where it hurts: by thumb on a phone, and by keyboard on a desktop. */

import { neckCheckWords, zoneWords } from '@unhunch/knowledge/en'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { desktop, expectVisitors, phone, type Visitor } from './a-visitor.ts'
import { expectFocusOnHeading, tabTo } from './by-keyboard.ts'

const visit = expectVisitors()

describe('where it hurts', () => {
  it('is tapped on a phone: what may help, the neck, and what comes first', async () => {
    const visitor = await visit({ size: phone })
    const { page, open, type, sees, group, control } = visitor
    await open('#/where/elbow')
    await sees(t('where.lost'))
    const places = group(t('body-map.name')).getByRole('link')
    expect(await tooSmall(page)).toEqual([])

    await places.and(page.getByLabel(t('zone.between-blades'))).click()
    await page.getByRole('heading', { level: 1, name: t('zone.between-blades') }).waitFor()
    await sees(t('where.helps-lead'))
    const exercises = page.locator('a[href^="#/exercise/"]')
    expect(await exercises.count()).toBeGreaterThan(3)

    await answer(visitor, 'arm', 'new')
    await sees(neckCheckWords.outcomes['see-soon'].title)
    await sees(t('where.wait'))
    expect(await exercises.count()).toBe(0)
    await answer(visitor, 'arm', 'no')
    await answer(visitor, 'turning', 'yes')
    await sees(neckCheckWords.outcomes.turning.title)
    await control(t('where.neck-exercises')).click()
    await page.getByRole('heading', { level: 1, name: t('zone.neck'), exact: true }).waitFor()

    await type('#/where')
    await page.getByText(t('body-map.before'), { exact: true }).filter({ visible: true }).click()
    expect(await tooSmall(page)).toEqual([])
    await places.and(page.getByLabel(t('zone.chest-front'))).click()
    await sees(zoneWords['chest-front'].notice)
    await control(t('where.emergency')).click()
    await expect.poll(() => page.url()).toContain('#/safety/now')
  })

  it('is chosen by keyboard on a desktop, on the drawing or from the list', async () => {
    const { page, open, group, press } = await visit({ size: desktop })
    await open('#/where')
    const drawn = group(t('body-map.name'))
    await drawn.waitFor()
    await tabTo(page, drawn.getByRole('link', { name: t('zone.chest-front') }))
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: t('zone.low-back') }))
    await page.keyboard.press('Enter')
    await expectFocusOnHeading(page, t('zone.low-back'))
    await page.getByText(zoneWords['low-back'].notice).waitFor()

    await press('where.back')
    await expectFocusOnHeading(page, t('where.title'))
    await tabTo(page, drawn.getByRole('link', { name: t('zone.blade'), exact: true }))
    await page.keyboard.press('Enter')
    await expectFocusOnHeading(page, t('zone.blade'))
    await page.getByRole('radio', { name: t('where.feel-tender') }).check()
    const first = page.locator('a[href^="#/exercise/"]').first()
    await expect.poll(() => first.getAttribute('href')).toContain('cross-body-stretch')
    await first.press('Enter')
    await expect.poll(() => page.url()).toContain('#/exercise/cross-body-stretch')
  })
})

// Helpers

async function answer(
  { group }: Visitor,
  question: keyof typeof neckCheckWords.questions,
  option: string,
): Promise<void> {
  const { ask, options } = neckCheckWords.questions[question]
  const label = (options as Readonly<Record<string, string>>)[option] ?? option
  await group(ask).getByText(label, { exact: true }).click()
}

/** Places of the drawing that a thumb could miss: narrower or lower than 44 pixels, on either side of the body. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const step = 5
    const drawing = [...document.querySelectorAll('.body-figure svg')].find(
      (each) => each.getBoundingClientRect().width > 0,
    )
    if (drawing === undefined) return ['no drawing']
    const { left, right, top, bottom, height } = drawing.getBoundingClientRect()
    const middle = (left + right) / 2
    const reached = new Map<string, { x: number[]; y: number[] }>()
    scrollBy(0, top - (innerHeight - height) / 2)
    const moved = drawing.getBoundingClientRect().top
    for (let y = 0; y < bottom - top; y += step) {
      for (let x = left; x < right; x += step) {
        const place = document.elementFromPoint(x, moved + y)?.closest('.body-figure a')
        const zone = place?.getAttribute('href')
        if (zone === undefined || zone === null) continue
        const isPair = /shoulder-top|ribs-side|\/blade/.test(zone)
        const key = isPair ? `${zone} ${x < middle ? 'left' : 'right'}` : zone
        const known = reached.get(key) ?? { x: [], y: [] }
        known.x.push(x)
        known.y.push(y)
        reached.set(key, known)
      }
    }
    if (reached.size < 4) return ['hardly any places']
    const least = 44 - step
    return [...reached].flatMap(([key, { x, y }]) => {
      const wide = Math.max(...x) - Math.min(...x)
      const high = Math.max(...y) - Math.min(...y)
      return wide >= least && high >= least ? [] : [`${key}: ${wide} × ${high}`]
    })
  })
}
