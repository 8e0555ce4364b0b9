/** How it is going: series, trends, the week, and the page for a clinician. */

import type { ReadonlySignal } from '@preact/signals'
import type { ClinicianReport, Day, Progress, SessionItem } from '@unhunch/engine'
import type { RangesLife } from '../ranges/ranges-life.ts'

export interface ProgressLife {
  readonly progress: ReadonlySignal<Progress>
  /** Undefined before any safety question has been answered. */
  readonly report: ReadonlySignal<PersonReport | undefined>
  /** Measures how far movements go. It comes when it is asked for. */
  readonly ranges: () => Promise<RangesLife>
}

export interface PersonReport extends ClinicianReport {
  /** In years, as answered. */
  readonly age?: number
  /** The symptom for which exercise waits, whatever the safety questions came to. */
  readonly stoppedBy?: string
  /** What was begun last, for when there is no programme now. */
  readonly lastSession?: { readonly day: Day; readonly items: readonly SessionItem[] }
}
