/** What a sheet is asked for, as an address says it: `#/handout/exercise-cat-cow.standard`. */

import { askOf, isSessionKind } from '../session-kind.ts'

export type HandoutAsk =
  | { readonly kind: 'today' }
  /** The coming week. */
  | { readonly kind: 'plan' }
  | { readonly kind: 'routine'; readonly routine: string }
  | { readonly kind: 'exercise'; readonly exercise: string; readonly form: string }

/** Anything unknown asks for the plan. */
export function handoutAskOf(part: string | undefined): HandoutAsk {
  const ask = isSessionKind(part) ? askOf(part) : undefined
  return ask?.kind === 'today' || ask?.kind === 'routine' || ask?.kind === 'exercise' ? ask : { kind: 'plan' }
}
