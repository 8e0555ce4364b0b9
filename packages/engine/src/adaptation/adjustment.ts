/** A change to the plan, with its reason and the source that the reason rests on. */

import type { Day, Reason } from '../planning/programme.ts'

export type Change =
  | { readonly kind: 'step'; readonly exercise: string; readonly from: number; readonly to: number }
  | { readonly kind: 'hold'; readonly exercise: string }
  | { readonly kind: 'harder-form'; readonly exercise: string; readonly form: string }
  | { readonly kind: 'rest-exercise'; readonly exercise: string; readonly until: Day }
  | { readonly kind: 'ban' | 'unban' | 'like'; readonly exercise: string }
  | { readonly kind: 'flare-lane'; readonly until: Day }
  | { readonly kind: 'plan-lane' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'rescreen' }
  | { readonly kind: 'lighter-week'; readonly from: Day }
  | { readonly kind: 'restart' }
  | { readonly kind: 'graduate' }
  | { readonly kind: 'vary' }

export interface Adjustment {
  readonly change: Change
  readonly reason: Reason
  /** Id of a source in `knowledge/sources`. */
  readonly because: string
}

/** History after a report, and what was changed in it. */
export interface Adapted<H> {
  readonly history: H
  readonly adjustments: readonly Adjustment[]
}
