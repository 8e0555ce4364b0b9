/** The clock, and a heartbeat that follows it. */

/** The wall clock: a phone that slept shows it in the next tick, which the player knows how to read. */
export function nowMs(): number {
  return Date.now()
}

/**
 * Calls with every frame while the page is seen, and four times a second while it
 * is not, so that the voice goes on with the screen off where the system allows it.
 */
export function everyFrame(call: (atMs: number) => void): () => void {
  let frame = 0
  const draw = () => {
    call(nowMs())
    frame = requestAnimationFrame(draw)
  }
  frame = requestAnimationFrame(draw)
  const timer = setInterval(() => {
    if (document.hidden) call(nowMs())
  }, 250)
  return () => {
    cancelAnimationFrame(frame)
    clearInterval(timer)
  }
}
