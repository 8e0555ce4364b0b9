/** A visitor with no pointer: goes by Tab, and sees at every step where they are. */

import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** More steps than any screen has. */
const mostSteps = 80

/** Goes on until the focus is there; it must be visible on the whole way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < mostSteps; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
    expect(await page.evaluate(describeHiddenFocus)).toBeUndefined()
  }
  throw new Error(`No Tab leads there: ${target.toString()}`)
}

/** Each screen begins at its heading. */
export async function expectFocusOnHeading(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title)
}

/** Runs in the page. Says what is wrong with the present focus, if anything is. */
function describeHiddenFocus(): string | undefined {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return undefined
  const name =
    focused.getAttribute('aria-label') ?? focused.closest('label')?.textContent ?? focused.textContent
  const { top, bottom, left, right } = focused.getBoundingClientRect()
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `out of sight: ${name}`
  // What lies on top of its middle must be part of it.
  const above = document.elementFromPoint(
    (left + right) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  )
  const field = focused.closest('label') ?? focused
  const whole = focused.closest('svg') ?? field
  const isOpen = above === null || whole.contains(above) || above.contains(whole)
  if (!isOpen) return `covered by ${above.className}: ${name}`
  const hasRing = [focused, field].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })
  // In a drawing the line itself is the ring.
  const hasLine = focused instanceof SVGElement && parseFloat(getComputedStyle(focused).strokeWidth) >= 4
  return hasRing || hasLine ? undefined : `without a ring: ${name}`
}

/** Goes once through the screen from its heading, where the focus is: Tab follows what the eye sees, row by row. */
export async function expectOrderOfSight(page: Page): Promise<void> {
  const seen = await page.evaluate(namesInSight)
  expect(seen.length).toBeGreaterThan(2)
  const reached: string[] = []
  while (reached.length < seen.length) {
    await page.keyboard.press('Tab')
    reached.push(await page.evaluate(nameOfFocus))
  }
  expect(reached).toEqual(seen)
}

/** Runs in the page. The controls after the heading; of several radios in a group, Tab reaches one. */
function namesInSight(): readonly string[] {
  const heading = document.querySelector('h1')
  const controls = [
    ...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, textarea, summary)'),
  ].filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) &&
      !control.matches(':disabled, [tabindex="-1"]') &&
      heading?.compareDocumentPosition(control) === Node.DOCUMENT_POSITION_FOLLOWING,
  )
  const stops = controls.filter((control) => {
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true
    const group = document.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(control.name)}"]`)
    return control === ([...group].find(({ checked }) => checked) ?? group[0])
  })
  return stops
    .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
    .sort(({ box: one }, { box: other }) => {
      if (one.bottom <= other.top + 1) return -1
      return other.bottom <= one.top + 1 ? 1 : one.left - other.left
    })
    .map(({ control }) => {
      const legend = control.closest('fieldset')?.querySelector('legend')?.textContent ?? ''
      const words = control.getAttribute('aria-label') ?? (control.closest('label') ?? control).textContent
      return `${legend} ${words}`
    })
}

/** Runs in the page. Named as above. */
function nameOfFocus(): string {
  const focused = document.activeElement
  const legend = focused?.closest('fieldset')?.querySelector('legend')?.textContent ?? ''
  const words = focused?.getAttribute('aria-label') ?? (focused?.closest('label') ?? focused)?.textContent
  return `${legend} ${words}`
}
