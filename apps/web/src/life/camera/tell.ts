/** Tells a screen only what has changed, and not every picture. */

import type { Signal } from '@preact/signals'

export function tell<Value extends object | undefined>(told: Signal<Value>, next: Value): void {
  if (JSON.stringify(told.peek()) !== JSON.stringify(next)) told.value = next
}
