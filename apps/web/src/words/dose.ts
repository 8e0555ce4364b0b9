/** How much of an exercise, in a few words: `2 × 8 times, held for 5 s, each side`. */

import type { SessionItem } from '@unhunch/engine'
import { t } from './message.ts'

export function printDose({ prescription, sides }: Pick<SessionItem, 'prescription' | 'sides'>): string {
  const { sets, reps, holdSeconds, seconds } = prescription
  const once = seconds > 0 ? t('common.seconds', { seconds }) : t('dose.reps', { reps })
  return [
    sets > 1 ? t('dose.sets', { sets, what: once }) : once,
    ...(holdSeconds > 0 ? [t('dose.hold', { seconds: holdSeconds })] : []),
    ...(sides === 'each' ? [t('dose.each-side')] : []),
  ].join(', ')
}

/** Rounded up, so that nobody is kept longer than was said. */
export function wholeMinutes(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60))
}
