/** Whether the figure moves here, or is shown in pictures. */

import { effect, signal } from '@preact/signals'
import { isPretended } from '../adapters/graphics.ts'
import { settings } from '../adapters/settings.ts'

/** Set for as long as the page lives: what was too much once would be too much again. */
const hasGivenUp = signal(false)
const stillness = matchMedia('(prefers-reduced-motion: reduce)')
/** The device asks for less motion. It has the last word. */
export const wantsStillness = signal(stillness.matches)
stillness.addEventListener('change', () => {
  wantsStillness.value = stillness.matches
})

let chosen = settings.peek().figure
effect(() => {
  if (settings.value.figure === chosen) return
  // Another choice deserves another try.
  chosen = settings.value.figure
  hasGivenUp.value = false
})

/** Of devices that can draw at all; a device that only pretends to is as good as none, unless it is asked for. */
const draws = new Map<boolean, boolean>()

/** Reads signals: what hangs on it follows the settings. */
export function mayMove(): boolean {
  const { figure } = settings.value
  if (figure === 'pictures' || wantsStillness.value || hasGivenUp.value) return false
  return canDraw(figure === 'moving')
}

export function giveUpMoving(): void {
  hasGivenUp.value = true
}

/** Asked for by name, it is shown however slow it is. */
export function isAskedFor(): boolean {
  return settings.value.figure === 'moving'
}

function canDraw(isAskedFor: boolean): boolean {
  const known = draws.get(isAskedFor)
  if (known !== undefined) return known
  const context = document.createElement('canvas').getContext('webgl2', {
    failIfMajorPerformanceCaveat: !isAskedFor,
  })
  const can = context !== null && (isAskedFor || !isPretended(context))
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  draws.set(isAskedFor, can)
  return can
}
