/** Short buzzes, on devices that have them. */

export function vibrate(patternMs: readonly number[]): void {
  if ('vibrate' in navigator) navigator.vibrate([...patternMs])
}
