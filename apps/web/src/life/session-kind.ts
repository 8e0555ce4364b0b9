/** Which session is asked for, as an address says it: `#/session/exercise-cat-cow.standard`. */

import type { BreakLength } from '@unhunch/engine'

/** As it stands in the address, and beside the place of a session that was left. */
export type SessionKind =
  | 'today'
  | 'ease'
  | `break-${BreakLength}`
  | `routine-${string}`
  | `exercise-${string}.${string}`

export type SessionAsk =
  | { readonly kind: 'today' }
  | { readonly kind: 'ease' }
  | { readonly kind: 'break'; readonly length: BreakLength }
  /** A list of the person's own, by its id. */
  | { readonly kind: 'routine'; readonly routine: string }
  | { readonly kind: 'exercise'; readonly exercise: string; readonly form: string }

export function isSessionKind(text: unknown): text is SessionKind {
  return (
    typeof text === 'string' &&
    /^(today|ease|break-(short|longer)|routine-.+|exercise-[^.]+[.].+)$/.test(text)
  )
}

/** Anything unknown asks for the day's own session. */
export function sessionKindOf(part: string | undefined): SessionKind {
  return isSessionKind(part) ? part : 'today'
}

export function askOf(kind: SessionKind): SessionAsk {
  if (kind === 'today' || kind === 'ease') return { kind }
  const of = kind.slice(kind.indexOf('-') + 1)
  if (kind.startsWith('routine-')) return { kind: 'routine', routine: of }
  if (kind.startsWith('break-')) return { kind: 'break', length: of === 'short' ? 'short' : 'longer' }
  const dot = of.indexOf('.')
  return { kind: 'exercise', exercise: of.slice(0, dot), form: of.slice(dot + 1) }
}
