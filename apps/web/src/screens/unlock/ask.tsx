/** Asks for the passphrase before anything of the person is read, and hands over their journal. */

import type { JournalStore } from '@unhunch/journal'
import type { ComponentChild } from 'preact'
import { openLock } from '../../adapters/seal.ts'
import { createSealedStore } from '../../adapters/sealed-store.ts'
import type { DeviceRecords, Lock } from '../../life/lock/device-records.ts'
import { restOfWords } from '../../words/speak.ts'
import { UnlockScreen } from './unlock.tsx'

export async function askForPassphrase({
  device,
  lock,
  forget,
  show,
}: {
  readonly device: DeviceRecords
  readonly lock: Lock
  readonly forget: () => Promise<void>
  readonly show: (page: ComponentChild) => Promise<void>
}): Promise<JournalStore> {
  await restOfWords()
  return new Promise((resolve, reject) => {
    async function unlock(passphrase: string): Promise<boolean> {
      // Another window may have changed the passphrase since.
      const present = (await device.readLock()) ?? lock
      const keys = await openLock(present, passphrase)
      if (keys === undefined) return false
      resolve(createSealedStore(device.under(present), keys))
      return true
    }
    show(<UnlockScreen unlock={unlock} forget={forget} />).catch(reject)
  })
}
