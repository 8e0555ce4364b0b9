/** From when to when; a single day alone. */

import { printDate } from '../../adapters/day.ts'
import type { Span } from '../../life/data/data-life.ts'
import { t } from '../../words/message.ts'

export function printSpan({ from, to }: Span): string {
  return from === to ? printDate(from) : t('data.span', { from: printDate(from), to: printDate(to) })
}
