/** Helps the person to find their place: looks whether the camera can see them, and says what would help. */

import { whereNow } from '@unhunch/engine'
import { measures, type Sighting } from '@unhunch/motion'
import { t } from '../../words/message.ts'
import type { Parts } from '../parts.ts'
import type { CameraEdges } from './camera-edges.ts'
import type { Guide } from './camera-life.ts'
import { checksOf, isClear, sayWhatHelps, seeWhetherReady } from './readiness.ts'
import { type Sitting, subjectIn } from './sitting.ts'

export const noGuide: Guide = {
  from: undefined,
  silhouette: undefined,
  why: undefined,
  checks: checksOf(undefined),
  isClear: false,
}

/** Who is guided looks as they should for the first exercise that is followed. */
export async function prepareGuide(
  sitting: Sitting,
  session: Pick<Parts['session'], 'player' | 'positionMs'>,
  edges: Pick<CameraEdges, 'keyPoses'>,
): Promise<void> {
  const { session: list, timeline } = session.player.peek() ?? {}
  if (list === undefined || timeline === undefined) return
  const from = whereNow(timeline, session.positionMs.peek())?.item ?? 0
  for (const item of list.items.slice(from)) {
    const subject = await subjectIn(sitting, item, edges)
    if (subject.watch === undefined) continue
    sitting.guided = subject
    return
  }
}

/** One picture further. */
export function guidePerson(
  sitting: Sitting,
  { sighting, aspect }: { readonly sighting: Sighting; readonly aspect: number },
  say: (words: string) => void,
): void {
  const { watch } = sitting.guided ?? {}
  const needs = watch ? (['left', 'right'] as const).map((side) => measures[watch.follows].needs(side)) : []
  const from = watch?.from ?? 'any'
  const seen = seeWhetherReady(sitting.readiness, sighting, { from, needs, aspect })
  const [readiness, what] = sayWhatHelps(seen)
  sitting.readiness = readiness
  if (what !== undefined) say(what === 'clear' ? t('camera.clear') : t(`camera.blind-${what}`))
}

export function guideOf({ guided, readiness }: Sitting): Guide {
  const { from } = guided?.watch ?? {}
  return {
    from: from === 'any' ? undefined : from,
    silhouette: guided?.rest,
    why: readiness.why,
    checks: checksOf(readiness.why),
    isClear: isClear(readiness),
  }
}
