/** Doses in words. */

import type { Prescription } from '@unhunch/engine'
import type { Amount, Dose } from '@unhunch/knowledge'
import { printLength } from './day.ts'

/** `2 × 8 times, held for 5 s, each side` */
export function printDose(prescription: Prescription, sides: 'together' | 'each'): string {
  const { sets, reps, holdSeconds, seconds, restSeconds } = prescription
  const once = seconds > 0 ? printLength(seconds) : timesWords(reps)
  return [
    sets > 1 ? `${sets} × ${once}` : once,
    ...(holdSeconds > 0 ? [`held for ${printLength(holdSeconds)}`] : []),
    ...(sides === 'each' ? ['each side'] : []),
    ...(sets > 1 && restSeconds > 0 ? [`${printLength(restSeconds)} of rest between`] : []),
  ].join(', ')
}

export function printAmount(amount: Amount, sides: 'together' | 'each'): string {
  const { sets } = amount
  const once =
    'seconds' in amount
      ? { reps: 0, holdSeconds: 0, seconds: amount.seconds }
      : { reps: amount.reps, holdSeconds: amount.holdSeconds, seconds: 0 }
  return printDose({ sets, ...once, restSeconds: 0 }, sides)
}

/** The numbers of the source document, as far as it gives any. */
export function printSourceRange(source: NonNullable<Dose['source']>): string {
  const { sets, reps, holdSeconds, seconds } = source
  return [
    ...(sets ? [`${printRange(sets)} sets`] : []),
    ...(reps ? [`${printRange(reps)} times`] : []),
    ...(holdSeconds ? [`held for ${printRange(holdSeconds)} s`] : []),
    ...(seconds ? [`${printRange(seconds)} s`] : []),
  ].join(', ')
}

function printRange([low, high]: readonly [number, number]): string {
  return low === high ? String(low) : `${low}–${high}`
}

function timesWords(reps: number): string {
  return reps === 1 ? 'once' : `${reps} times`
}
