/** Where a person stands: what their answers allow, what was reported since, and how far they have come. */

import type { Clearance, Report, Screened } from '@unhunch/engine'
import type { Entry } from '@unhunch/journal'
import type { Told } from './facts.ts'
import type { Stage } from './life.ts'
import type { SafetyPack } from './packs.ts'

/** A symptom that ended a session, and that no safety check has followed yet. */
export interface Stop {
  readonly symptom: string
  readonly response: 'emergency' | 'stop-and-see'
}

export interface Standing {
  readonly clearance: Clearance
  readonly stop: Stop | undefined
  /** Some symptom has ended a session since the last full or short safety check. */
  readonly isHalted: boolean
}

/** Everything that happened to the plan, in order of time. */
export function happeningsFrom(
  entries: readonly Entry[],
  dayOf: (atMs: number) => string,
): readonly (Report | Screened)[] {
  return inOrder(entries).flatMap((entry): readonly (Report | Screened)[] => {
    if (entry.type === 'report') return [entry.body]
    // The emergency questions alone do not make a plan go on that waits for the others.
    const isScreening = entry.type === 'answers' && entry.body.form !== 'emergency-only'
    return isScreening ? [{ type: 'screened', day: dayOf(entry.atMs) }] : []
  })
}

export function standingFrom(
  pack: SafetyPack,
  told: Pick<Told, 'answers'>,
  happenings: readonly (Report | Screened)[],
): Standing {
  const lastCheck = happenings.findLastIndex(({ type }) => type === 'screened')
  const reported = happenings
    .slice(lastCheck + 1)
    .flatMap((report) => (report.type === 'session' ? report.symptoms : []))
  return {
    clearance: pack.screen(pack.screening, told.answers),
    stop: mostUrgentStop(pack, reported),
    isHalted: reported.length > 0,
  }
}

function mostUrgentStop(pack: SafetyPack, reported: readonly string[]): Stop | undefined {
  // The knowledge lists them with the most pressing first.
  for (const { id, response } of pack.symptoms) {
    if (!reported.includes(id)) continue
    if (response === 'emergency' || response === 'stop-and-see') return { symptom: id, response }
  }
  return undefined
}

/** Questions that a later version has added send nobody back to the start: the plan waits for their answers. */
export function stageOf({ clearance, stop }: Standing, told: Pick<Told, 'intake'>): Stage {
  if (clearance.status === 'emergency' || stop?.response === 'emergency') return 'emergency'
  if (clearance.status === 'see-clinician' || stop !== undefined) return 'see-clinician'
  if (told.intake !== undefined) return 'ready'
  return clearance.status === 'incomplete' ? 'new' : 'intake'
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1))
}
