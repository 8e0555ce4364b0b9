/** The other windows of the app, and a page that begins anew. */

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('unhunch-lock') : undefined

/** Everything that was in memory is gone. */
export function restart(): void {
  location.reload()
}

export function restartOthers(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel reaches its own origin alone.
  channel?.postMessage('restart')
}

/** Does what another window asks for. */
export function restartWhenAsked(): void {
  channel?.addEventListener('message', restart)
}

/** A browser may keep a page that was left, for the way back: then it must neither be shown nor go on. */
export function endWhenLeft(isMeant: () => boolean): void {
  addEventListener('pagehide', () => {
    if (isMeant()) document.body.hidden = true
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (isMeant() && persisted) restart()
  })
}
