/** Turns the lock on and off: everything is sealed or opened in memory, and then exchanged in one step. */

import { sealContents, unsealContents } from '../../adapters/sealed-store.ts'
import type { Keys } from '../../adapters/seal.ts'
import type { Contents, DeviceRecords, Lock } from './device-records.ts'

/** Another window may write meanwhile; then it is done again. */
const tries = 5

export async function switchLockOn(
  device: DeviceRecords,
  { lock, keys }: { readonly lock: Lock; readonly keys: Keys },
): Promise<void> {
  await exchange(device, undefined, (contents) => sealContents(contents, lock, keys))
}

export async function switchLockOff(device: DeviceRecords, lock: Lock, keys: Keys): Promise<void> {
  await exchange(device, lock, (contents) => unsealContents(contents, keys))
}

async function exchange(
  device: DeviceRecords,
  lock: Lock | undefined,
  remake: (contents: Contents) => Promise<Contents>,
): Promise<void> {
  for (let turn = 0; turn < tries; turn += 1) {
    const before = await device.readContents()
    if (before.lock?.id !== lock?.id) throw new Error('Another window has changed the lock.')
    if (await device.replace(before, await remake(before))) return
  }
  throw new Error('Another window never stops writing.')
}
