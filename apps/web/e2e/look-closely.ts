/** Looks at a screen for what shuts people out: by a checker for accessibility, in little room, with large words, by touch. */

import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { desktop, phone } from './a-visitor.ts'
import { smallTargets } from './touch-targets.ts'

declare global {
  interface Window {
    readonly axe: { readonly run: (on: Document, how: RunOptions) => Promise<AxeResults> }
  }
}

/** What hangs on colours and on places; the rest is the same on a desktop as on a phone. */
const rulesOfLooks = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable']
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
/** As wide as a small phone, or as a window at four times its size. */
const narrow = { width: 320, height: 568 }

export interface Faults {
  readonly barriers: string[]
  readonly sideways: string[]
  readonly moving: string[]
  readonly targets: string[]
}

/** On a phone in the light and on a desktop in the dark; then at 320 pixels, with words of both sizes. */
export async function lookClosely(page: Page, screen: string, faults: Faults): Promise<void> {
  // Colours do not hang on the size, nor places on the scheme: two looks see all four.
  for (const [size, colorScheme] of [
    [phone, 'light'],
    [desktop, 'dark'],
  ] as const) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    if (!(await settles(page))) faults.moving.push(`${screen}: ${await page.evaluate(whatMoves)}`)
    const found = await barriersOf(page, size === phone ? 'all' : 'looks')
    faults.barriers.push(...found.map((each) => `${screen}, ${size.width}, ${colorScheme}: ${each}`))
    if (size === phone)
      faults.targets.push(...(await page.evaluate(smallTargets)).map((each) => `${screen}: ${each}`))
  }
  await page.setViewportSize(narrow)
  for (const words of ['100%', '200%']) {
    const excess = await excessWidth(page, words)
    if (excess > 0) faults.sideways.push(`${screen}, words at ${words}: ${excess} pixels`)
  }
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: 'light' })
}

/** In another language, on a phone: what the checker says, and large words in little room. Colours know no language. */
export async function lookOver(page: Page, screen: string, faults: Faults): Promise<void> {
  faults.barriers.push(...(await barriersOf(page)).map((each) => `${screen}: ${each}`))
  await page.setViewportSize(narrow)
  const excess = await excessWidth(page, '200%')
  if (excess > 0) faults.sideways.push(`${screen}: ${excess} pixels`)
  await page.setViewportSize(phone)
}

/** What the checker for accessibility finds, by its rule and where. */
export async function barriersOf(page: Page, which: 'all' | 'looks' = 'all'): Promise<readonly string[]> {
  // Once for each document: it is half a megabyte of script.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}, ${nodes.map(({ target }) => target).join()}`)
    },
    which === 'all'
      ? ({ type: 'tag', values: rules } as const)
      : ({ type: 'rule', values: rulesOfLooks } as const),
  )
}

async function excessWidth(page: Page, words: string): Promise<number> {
  await sizeWords(page, words)
  await settles(page)
  const excess = await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('dialog')]
    return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  })
  await sizeWords(page, '')
  return excess
}

function sizeWords(page: Page, fontSize: string): Promise<void> {
  return page.evaluate((size) => {
    document.documentElement.style.fontSize = size
  }, fontSize)
}

/** Whether all motion ends soon. A new size takes effect with the next frames only. */
async function settles(page: Page): Promise<boolean> {
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
