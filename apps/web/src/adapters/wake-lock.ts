/** Keeps the screen on during a session, where the browser can. */

let isWanted = false
let lock: WakeLockSentinel | undefined

export function holdAwake(): void {
  isWanted = true
  void request()
}

export function releaseAwake(): void {
  isWanted = false
  void lock?.release()
  lock = undefined
}

/** The lock is lost whenever the page is hidden. */
document.addEventListener('visibilitychange', () => {
  if (isWanted && !document.hidden) void request()
})

async function request(): Promise<void> {
  if (!('wakeLock' in navigator)) return
  try {
    const held = await navigator.wakeLock.request('screen')
    if (isWanted) lock = held
    else await held.release()
  } catch {
    // Low battery, or not allowed: the session goes on, the screen may dim.
  }
}
