/** From a list to paper, to a code and to a link; and from these to somebody else, who is asked before anything is added. */

import { decode } from 'fast-png'
import jsqr from 'jsqr'
import type { Routine } from '@unhunch/engine'
import { type ParcelItem, writeShare } from '@unhunch/exchange/share'
import { languages } from '@unhunch/knowledge'
import { exercises } from '@unhunch/knowledge/exercises'
import { describe, expect, it } from 'vitest'
import { papers } from '../src/life/handout/sheet-choices.ts'
import { t } from '../src/words/message.ts'
import { desktop, expectVisitors, type Visitor } from './a-visitor.ts'
import { arriveWith } from './their-way.ts'

const visit = expectVisitors()

describe('a sheet on paper', () => {
  it('is whole on A4 and on Letter, with one exercise and with twelve, in each language and in large print', async () => {
    const visitor = await visit()
    const { page, type, at, press } = visitor
    await arriveWith(visitor, {
      more: [1, 12].map((count) => ({ type: 'routine', body: stored(listOf(count)) })),
    })
    await type('#/routine')
    await at('routine.title')
    await page.getByRole('link', { name: `${t('handout.to-print')} 12 exercises` }).click()
    await at('handout.title')
    await page.getByLabel(t('handout.for'), { exact: true }).fill('Ann Example')
    await expect(page.locator('.sheet-who').innerText()).resolves.toContain('Ann Example')
    const twelve = await printed(visitor, 'a4')
    expect(twelve).toMatchObject({ box: [595, 842], torn: [], cut: [], items: 12 })
    expect(twelve.pages).toBe(twelve.columns)
    expect(twelve.pages).toBeLessThanOrEqual(5)

    await type('#/handout/routine-list-1')
    await expect.poll(() => page.locator('.sheet-item').count()).toBe(1)
    const one = { pages: 1, columns: 1, torn: [], cut: [], items: 1 }
    expect(await printed(visitor, 'a4')).toMatchObject({ box: [595, 842], ...one })
    await page.getByRole('radio', { name: t('handout.paper-letter') }).check()
    expect(await printed(visitor, 'letter')).toMatchObject({ box: [612, 792], ...one })
    await type('#/plan')
    await press('handout.to-print')
    await at('handout.title')
    await expect.poll(() => page.locator('.sheet-item').count()).toBeGreaterThan(2)

    await type('#/handout/routine-list-12')
    const whole = { torn: [], cut: [], items: 12 }
    for (const language of languages) {
      await page.evaluate((chosen) => localStorage.setItem('unhunch-settings', chosen), say(language))
      await page.reload()
      await page.locator('.sheet-item').nth(11).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toMatch(language)
      for (const isLarge of [false, true]) {
        // By its place, as its words differ.
        if (isLarge) await page.locator('.handout-desk').getByRole('checkbox').nth(1).check()
        await page.emulateMedia({ media: 'print' })
        for (const paper of papers) {
          expect(await laidOut(visitor, paper), `${language} ${paper} ${isLarge}`).toMatchObject(whole)
        }
        await page.emulateMedia({ media: null })
      }
    }
  })
})

describe('a list for somebody else', () => {
  it('goes from a code on a phone to a new visitor, who is asked about their health first (S22)', async () => {
    const giver = await visit()
    await arriveWith(giver, { more: [{ type: 'routine', body: stored(listOf(3)) }] })
    await giver.type('#/handout/routine-list-3')
    await giver.at('handout.title')
    await giver.page.getByLabel(t('handout.note'), { exact: true }).fill('Twice a day.\nUntil we meet again.')
    const address = await giver.page.getByLabel(t('handout.link'), { exact: true }).inputValue()
    const code = decode(await giver.page.locator('.handout-desk .qr').screenshot())
    expect(jsqr.default(coloursOf(code), code.width, code.height)?.data).toBe(address)

    const taker = await visit()
    const { page, open, at, sees, press } = taker
    await open(new URL(address).hash)
    await sees(t('shared.from', { from: 'Practice by the park' }))
    await sees(/Until we meet again\.$/)
    await sees(t('shared.first-lead'))
    await expect(page.getByText(t('shared.add'), { exact: true }).count()).resolves.toBe(0)
    await expect.poll(() => new URL(page.url()).hash).toBe('#/shared')
    await page.reload()
    await press('shared.first')
    await at('safety.emergency-title')
    // It waits for them, whatever they do meanwhile.
    await arriveWith(taker)
    await press('shared.look')
    await sees(t('shared.checked-fine'))
    await press('shared.add')
    await page.getByRole('heading', { level: 1, name: '3 exercises', exact: true }).waitFor()
    // What the giver wrote stays with the list, and with what is made of it.
    const note = page.getByLabel(t('handout.note'), { exact: true })
    await expect(note.inputValue()).resolves.toBe('Twice a day.\nUntil we meet again.')
    await press('handout.to-print')
    await at('handout.title')
    await expect(page.locator('.sheet-given').innerText()).resolves.toMatch(/Until we meet again\.$/)
  })

  it('is checked against precautions, refused or taken, and never changes anything when it is damaged (S22)', async () => {
    const visitor = await visit({ size: desktop })
    const { page, type, at, sees, press } = visitor
    const answers = { pregnancy: 'yes', 'pregnancy-weeks': 30, 'pregnancy-cleared': 'yes' } as const
    await arriveWith(visitor, { answers })
    const roll: ParcelItem = { ...itemOf('foam-thoracic-extension'), note: 'On the mat' }
    const link = writeShare({ name: 'On the roller', weekdays: [], items: [itemOf('shoulder-rolls'), roll] })

    await type(`#/shared/${link.slice(0, -3)}`)
    await sees(t('shared.trouble-torn'))
    await page.getByLabel(t('shared.paste'), { exact: true }).fill('https://example.org/#/shared/u9.AAAA')
    await press('shared.open')
    await sees(t('shared.trouble-newer', { app: t('app.name') }))
    await page.getByLabel(t('shared.paste'), { exact: true }).fill(`https://example.org/#/shared/${link}`)
    await press('shared.open')
    await sees(t('shared.from-nobody'))
    await sees(t('shared.checked-some', { count: 1 }))
    await sees(t('shared.warning'))
    await press('shared.refuse')
    await at('routine.title')
    await expect(page.getByText('On the roller').count()).resolves.toBe(0)

    await type(`#/shared/${link}`)
    await press('shared.add')
    await page.locator('.routine-editor').waitFor()
    await sees(t('routine.warning'))
    await type('#/routine')
    await sees(t('routine.warned', { count: 1 }))
    // It was taken: nothing asks again.
    await page.goto(page.url().replace(/#.*/, '#/shared'))
    await page.reload()
    await at('shared.open-title')
    await type(`#/shared/${link}`)
    await sees(t('shared.have'))
    await press('shared.to-it')
    // What a precaution holds back is not on the paper either.
    await press('handout.to-print')
    await at('handout.title')
    expect(await printed(visitor, 'a4')).toMatchObject({ pages: 1, columns: 1, torn: [], items: 1 })
  })
})

// Helpers

const noDose = { reps: 0, holdSeconds: 0, seconds: 0 }

function itemOf(id: string): ParcelItem {
  const exercise = exercises.find((each) => each.id === id)
  const form = exercise?.forms[0]
  if (form === undefined) throw new Error(`no exercise ${id}`)
  const { start, restSeconds } = form.dose
  return {
    of: 'library',
    exercise: id,
    form: form.id,
    sides: form.sides,
    prescription: { ...noDose, ...start, restSeconds },
  }
}

function listOf(count: number): Routine {
  return {
    id: `list-${count}`,
    name: `${count} exercises`,
    from: 'Practice by the park',
    weekdays: [1, 3, 5],
    items: exercises.slice(0, count).map(({ id }) => ({ ...itemOf(id), id: `${count}-${id}` })),
  }
}

function say(language: string): string {
  return JSON.stringify({ language })
}

function stored(routine: Routine) {
  return { routine, isRemoved: false }
}

/** jsqr wants all four colours. */
function coloursOf({ data, channels }: ReturnType<typeof decode>): Uint8ClampedArray {
  if (channels === 4) return new Uint8ClampedArray(data)
  const pixels = new Uint8ClampedArray((data.length / channels) * 4).fill(255)
  for (let at = 0; at < data.length / channels; at += 1) {
    for (let colour = 0; colour < 3; colour += 1) {
      pixels[at * 4 + colour] = data[at * channels + (channels < 3 ? 0 : colour)] ?? 0
    }
  }
  return pixels
}

/** What the margins leave of a page, in mm. */
const contentOf = { a4: { width: 182, height: 272 }, letter: { width: 185.9, height: 254.4 } } as const

/** The pages as the browser writes them. */
async function printed(visitor: Visitor, paper: keyof typeof contentOf) {
  const pdf = (await visitor.page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, box] = /\/MediaBox \[0 0 ([\d. ]+)\]/.exec(pdf) ?? []
  await visitor.page.emulateMedia({ media: 'print' })
  const found = await laidOut(visitor, paper)
  await visitor.page.emulateMedia({ media: null })
  return {
    ...found,
    box: box?.split(' ').map((side) => Math.round(Number(side))),
    pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
  }
}

/** The same sheet in columns of the size of its pages, where it can be looked at; once it is shown as for print. */
function laidOut({ page }: Visitor, paper: keyof typeof contentOf) {
  return page.evaluate(({ width, height }) => {
    const sheet = document.querySelector<HTMLElement>('.sheet')
    if (sheet === null) throw new Error('no sheet')
    const gap = 10
    const size = { inlineSize: `${width}mm`, blockSize: `${height}mm`, columns: `auto ${width}mm` }
    Object.assign(sheet.style, { ...size, columnGap: `${gap}mm`, columnFill: 'auto' })
    const whole = [
      '.sheet > header',
      '.sheet-stop',
      '.sheet-item',
      '.sheet-ticks tr',
      '.sheet-ticks',
      '.sheet-app',
    ]
    const parts = whole.flatMap((part) => [...document.querySelectorAll<HTMLElement>(part)])
    const inMm = 25.4 / 96
    const { left } = sheet.getBoundingClientRect()
    const columnOf = (element: Element) => {
      const right = Math.max(...[...element.getClientRects()].map((box) => box.right))
      return Math.ceil(((right - left) * inMm + gap) / (width + gap) - 0.01)
    }
    const footer = sheet.querySelector(':scope > footer')
    const result = {
      torn: parts
        .filter((part) => part.getClientRects().length > 1)
        .map((part) => part.innerText.slice(0, 40)),
      cut: parts
        .filter((part) => part.scrollWidth > part.clientWidth + 1)
        .map((part) => part.innerText.slice(0, 40)),
      columns: footer === null ? 0 : columnOf(footer),
      items: sheet.querySelectorAll('.sheet-item').length,
    }
    sheet.removeAttribute('style')
    return result
  }, contentOf[paper])
}
