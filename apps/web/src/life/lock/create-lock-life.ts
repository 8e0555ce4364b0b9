/** The lock in the person's own hands: on, off, another passphrase, or shut at once. */

import type { Signal } from '@preact/signals'
import type { ChangingStore } from './changing-store.ts'
import type { DeviceRecords } from './device-records.ts'
import type { LockLife, LockOutcome } from './lock-life.ts'

export interface LockParts {
  readonly device: DeviceRecords
  readonly store: ChangingStore
  readonly isOn: Signal<boolean>
  /** Every other window begins anew, with what it then finds. */
  readonly restartOthers: () => void
  readonly restart: () => void
}

export function createLockLife({ device, store, isOn, restartOthers, restart }: LockParts): LockLife {
  return {
    isOn,
    turnOn: (passphrase) =>
      tried(async () => {
        const [{ makeLock }, { createSealedStore }, { switchLockOn }] = await tools()
        const made = await makeLock(passphrase)
        await store.exchange(async () => {
          await switchLockOn(device, made)
          return createSealedStore(device.under(made.lock), made.keys)
        })
        isOn.value = true
        restartOthers()
        return 'done'
      }),
    turnOff: (passphrase) =>
      tried(async () => {
        const [{ openLock }, , { switchLockOff }] = await tools()
        const lock = await device.readLock()
        if (lock === undefined) return 'failed'
        const keys = await openLock(lock, passphrase)
        if (keys === undefined) return 'wrong'
        await store.exchange(async () => {
          await switchLockOff(device, lock, keys)
          return device.under(undefined)
        })
        isOn.value = false
        restartOthers()
        return 'done'
      }),
    changePassphrase: (from, to) =>
      tried(async () => {
        const [{ wrapAnew }] = await tools()
        const lock = await device.readLock()
        if (lock === undefined) return 'failed'
        const next = await wrapAnew(lock, { from, to })
        if (next === undefined) return 'wrong'
        return (await device.rewrap(lock, next)) ? 'done' : 'failed'
      }),
    lockNow() {
      restartOthers()
      restart()
    },
  }
}

/** Nobody but those who lock needs them. */
function tools() {
  return Promise.all([
    import('../../adapters/seal.ts'),
    import('../../adapters/sealed-store.ts'),
    import('./switch-lock.ts'),
  ])
}

async function tried(task: () => Promise<LockOutcome>): Promise<LockOutcome> {
  try {
    return await task()
  } catch {
    return 'failed'
  }
}
