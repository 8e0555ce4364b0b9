/** For what nobody waits for: after the first screen is there and the device has come to rest. */

/** For browsers that do not say when they are idle. */
const restMs = 2000
/** However busy the device is. */
const longestMs = 8000

export function whenQuiet(call: () => void): void {
  if (document.readyState === 'complete') rest()
  else addEventListener('load', rest, { once: true })

  function rest() {
    if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: longestMs })
    else setTimeout(call, restMs)
  }
}
