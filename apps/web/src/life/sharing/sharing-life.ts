/** What somebody has handed over, as the screens see it: it waits until this person takes it or not. Types only. */

import type { ReadonlySignal } from '@preact/signals'
import type { Routine } from '@unhunch/engine'
import type { Parcel } from '../packs/share.ts'

export interface SharingLife {
  /** The text of the link that was opened last; kept over a reload and over the safety check. */
  readonly waiting: ReadonlySignal<string | undefined>
  readonly keep: (link: string) => void
  readonly drop: () => void
  /** As a list of the person's own, to which nothing was agreed yet. It is not saved. */
  readonly routineFrom: (parcel: Parcel) => Routine
}
