/** How far the app is on its way to work without network, for the screens to see. Small, so that the first load can hold it. */

import { signal } from '@preact/signals'
import type { UpdateLife } from '../life/update-life.ts'
import type { Kept } from '../service-worker/messages.ts'

export interface Keeping {
  readonly kept: Kept
  /** The device asks to save data: what is large comes when it is first shown. */
  readonly isSaving: boolean
  readonly keepTheRest: () => void
}

/** Undefined until all that the screens need is here. */
export const keeping = signal<Keeping | undefined>(undefined)

/** This browser, or this way of opening the app, keeps nothing. */
export const canKeep = signal(true)

/** Comes when it is known that there is something to update. */
export const updates = signal<UpdateLife | undefined>(undefined)
