/** Where the break clock is kept: a place that all windows of the app share, and that costs nothing to write. */

const key = 'unhunch-breaks'

export function readBreakClock(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return undefined
  }
}

export function writeBreakClock(clock: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(clock))
  } catch {
    // A full or forbidden storage: this window counts for itself.
  }
}

/** Another window has written it. */
export function onBreakClock(call: () => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === key) call()
  }
  addEventListener('storage', hear)
  return () => removeEventListener('storage', hear)
}
