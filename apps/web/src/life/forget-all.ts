/** Leaves nothing of the person on this device, and looks whether that is so. */

import { clearNotes, lookForRemains, type Remains } from '../adapters/remains.ts'
import { forgetSettings } from '../adapters/settings.ts'
import { restartOthers } from '../adapters/windows.ts'

export type Destroy = (onBlocked?: () => void) => Promise<void>

/** Other windows begin anew once we have looked: each makes a new, empty store for itself. */
export async function eraseAll(destroy: Destroy, onBlocked: () => void): Promise<Remains> {
  await destroy(onBlocked)
  forgetSettings()
  clearNotes()
  const remains = await lookForRemains()
  restartOthers()
  return remains
}

/** For whom there is nothing to be shown afterwards. */
export async function forgetAll(destroy: Destroy): Promise<void> {
  await eraseAll(destroy, () => undefined)
  beginAnew()
}

export function beginAnew(): void {
  location.replace(location.pathname)
}
