/** The tip of the day, and the tips for breaks at the desk. Types only. */

import type { ReadonlySignal } from '@preact/signals'

export interface TipView {
  readonly text: string
  readonly readOn: { readonly title: string; readonly part: string } | undefined
}

export interface TipsLife {
  /** Undefined when none fits, or it was put away for the day. */
  readonly today: ReadonlySignal<TipView | undefined>
  /** For the rest of the day. */
  dismiss(): Promise<void>
  /** A line for a break at the desk; `turn` is how many breaks came before it. */
  forBreak(turn: number): string | undefined
}
