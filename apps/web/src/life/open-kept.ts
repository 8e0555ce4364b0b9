/** Opens what this device keeps: at once, or after the passphrase was asked for. */

import { signal } from '@preact/signals'
import type { JournalStore } from '@unhunch/journal'
import type { ComponentChild } from 'preact'
import { openStorage } from '../adapters/storage.ts'
import { endWhenLeft, restart, restartOthers, restartWhenAsked } from '../adapters/windows.ts'
import { type Destroy, forgetAll } from './forget-all.ts'
import { createChangingStore } from './lock/changing-store.ts'
import type { LockLife } from './lock/lock-life.ts'

export interface Opened {
  readonly store: JournalStore
  readonly destroy: Destroy
  readonly isKept: boolean
  readonly lock?: () => Promise<LockLife>
}

/** `show` puts a page on the screen while there is no life yet. */
export async function openKept(show: (page: ComponentChild) => Promise<void>): Promise<Opened> {
  const device = await openStorage(restart).catch(() => undefined)
  if (device === undefined) {
    // Where the browser keeps nothing, a visit is still better than none.
    const { createMemoryStore } = await import('./packs/memory.ts')
    return { store: createMemoryStore(), destroy: async () => undefined, isKept: false }
  }
  const { destroy } = device
  restartWhenAsked()
  const lock = await device.readLock()
  const isOn = signal(lock !== undefined)
  endWhenLeft(() => isOn.value)
  const store = createChangingStore(
    lock === undefined
      ? device.under(undefined)
      : await (await import('../screens/unlock/ask.tsx')).askForPassphrase({
          device,
          lock,
          forget: () => forgetAll(destroy),
          show,
        }),
  )
  return {
    store,
    destroy,
    isKept: true,
    lock: async () =>
      (await import('./lock/create-lock-life.ts')).createLockLife({
        device,
        store,
        isOn,
        restart,
        restartOthers,
      }),
  }
}
