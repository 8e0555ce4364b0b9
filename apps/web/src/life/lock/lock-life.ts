/** What the settings need of the lock. Types only. */

import type { ReadonlySignal } from '@preact/signals'

/** `failed`: nothing has changed. */
export type LockOutcome = 'done' | 'wrong' | 'failed'

export interface LockLife {
  readonly isOn: ReadonlySignal<boolean>
  turnOn(passphrase: string): Promise<LockOutcome>
  /** Everything is readable on the device again. */
  turnOff(passphrase: string): Promise<LockOutcome>
  changePassphrase(from: string, to: string): Promise<LockOutcome>
  /** In all windows: each asks for the passphrase. */
  lockNow(): void
}
