/** What was seen in a sitting, for the journal: numbers only, for what was seen is gone. */

import type { SightReport } from '@unhunch/engine'
import { askOf, type SessionKind } from '../session-kind.ts'
import { sightItems } from './sight-tally.ts'
import type { Sitting } from './sitting.ts'

/** Nothing where nothing was. */
export function sightReport({ tally, kind, day }: Sitting): SightReport | undefined {
  const items = sightItems(tally)
  return day === undefined || items.length === 0 ? undefined : { day, of: ofKind(kind), items }
}

function ofKind(kind: SessionKind): SightReport['of'] {
  const ask = askOf(kind)
  if (ask.kind === 'today') return 'plan'
  return ask.kind === 'routine' ? 'routine' : 'exercise'
}
