/** What the reports changed, each change with its reason and its source. */

import type { Adjustment, Day } from '@unhunch/engine'
import { printDay } from './day.ts'
import { bullet, heading, page, wrap } from './lay-out.ts'
import { printReason } from './reason.ts'
import { printSourceName } from './source.ts'

export interface AdjustedDay {
  readonly day: Day
  /** The type of the report. */
  readonly after: string
  readonly adjustments: readonly Adjustment[]
}

const reportNames: Readonly<Record<string, string>> = {
  session: 'after the session',
  morning: 'the morning after',
  'check-in': 'the look back at the week',
  flare: 'a word about a flare',
  wish: 'a wish',
  screened: 'the safety questions, answered anew',
}

export function printAdjustments(days: readonly AdjustedDay[]): string {
  return page([
    heading('What changed'),
    ...(days.length === 0 ? ['No reports yet.'] : []),
    ...days.map(({ day, after, adjustments }) =>
      [
        `${printDay(day)}, ${reportNames[after] ?? after}`,
        ...(adjustments.length === 0 ? ['  Nothing changes.'] : []),
        ...adjustments.flatMap(({ reason, because }) => [
          bullet(printReason(reason), '  '),
          wrap(printSourceName(because), '    '),
        ]),
      ].join('\n'),
    ),
  ])
}
