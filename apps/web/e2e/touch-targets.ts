/** Whether every control has room for a thumb: 44 by 44 pixels that are its own. */

/** Runs in the page, all of it: the controls that are too small, by their size and their words. */
export function smallTargets(): readonly string[] {
  const controls = 'button, a[href], input, select, textarea, summary'
  // In CSS pixels; half a one less, since places may lie between them.
  const least = 43.5
  const stride = 2
  const place = document.querySelector('dialog[open]') ?? document.body
  const startedAt = scrollY

  const found = [...place.querySelectorAll<HTMLElement>(controls)].filter((control) => {
    // The places of the drawn body stand in the list beside it, too.
    if (!(control instanceof HTMLElement) || control.matches('[tabindex="-1"], .skip-link')) return false
    if (!control.checkVisibility({ visibilityProperty: true })) return false
    // A link in a sentence is as high as its line; the rule excepts it.
    const isInline = control.matches('a') && getComputedStyle(control).display === 'inline'
    if (isInline && control.parentElement?.textContent.trim() !== control.textContent.trim()) return false
    const labels = control instanceof HTMLInputElement ? (control.labels ?? []) : []
    return ![control, ...labels].some(isLarge) && !isHitAround(control)
  })
  scrollTo(0, startedAt)
  return found.map((control) => {
    const { width, height } = control.getBoundingClientRect()
    const name = control.getAttribute('aria-label') ?? control.textContent.trim()
    return `${Math.round(width)} × ${Math.round(height)}, ${control.tagName.toLowerCase()}: ${name.slice(0, 40)}`
  })

  function isLarge(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect()
    return width >= least && height >= least
  }

  /** What looks small may reach further, as the link that a whole card is. */
  function isHitAround(control: HTMLElement): boolean {
    control.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, right, top, bottom } = control.getBoundingClientRect()
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const isOn = (across: number, down: number) =>
      control.contains(document.elementFromPoint(x + across, y + down))
    const reach = (isOnAt: (step: number) => boolean) => {
      let [first, last] = [0, 0]
      while (first > -least && isOnAt(first - stride)) first -= stride
      while (last < least && isOnAt(last + stride)) last += stride
      return last - first
    }
    return reach((step) => isOn(step, 0)) >= least && reach((step) => isOn(0, step)) >= least
  }
}
