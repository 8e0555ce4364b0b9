/** An entry: something that happened, written once and never edited or removed. */

import * as z from 'zod'
import { answersEntry } from './entries/answers.ts'
import { breakEntry } from './entries/break.ts'
import { breakPlanEntry } from './entries/break-plan.ts'
import { intakeEntry } from './entries/intake.ts'
import { practiceEntry } from './entries/practice.ts'
import { programmeStartedEntry } from './entries/programme-started.ts'
import { rangesEntry } from './entries/ranges.ts'
import { reportEntry } from './entries/report.ts'
import { routineEntry } from './entries/routine.ts'
import { sessionStartedEntry } from './entries/session-started.ts'
import { sightEntry } from './entries/sight.ts'
import { type EntryType, latestVersion } from './entry-type.ts'

/** What every entry has, those of later versions too: whatever else it holds is kept. */
export const envelopeSchema = z.looseObject({
  id: z.string().min(1).max(100),
  atMs: z.int().min(0),
  device: z.string().min(1).max(100),
  type: z.string().min(1).max(100),
  /** Of its type, counted from 1. */
  version: z.int().min(1),
  body: z.unknown(),
})

export interface Envelope {
  readonly id: string
  readonly atMs: number
  readonly device: string
  readonly type: string
  readonly version: number
  readonly body: unknown
}

export const entryTypes = {
  answers: answersEntry,
  intake: intakeEntry,
  'programme-started': programmeStartedEntry,
  'session-started': sessionStartedEntry,
  report: reportEntry,
  routine: routineEntry,
  practice: practiceEntry,
  'break-plan': breakPlanEntry,
  break: breakEntry,
  ranges: rangesEntry,
  sight: sightEntry,
} as const satisfies { readonly [Type in string]: EntryType<Type> }

export type KnownType = keyof typeof entryTypes
export type BodyOf<Type extends KnownType> = Readonly<z.output<(typeof entryTypes)[Type]['body']>>

export type Entry = {
  readonly [Type in KnownType]: Envelope & { readonly type: Type; readonly body: BodyOf<Type> }
}[KnownType]

/** Who writes it and when; the app has the clock and the dice. */
export interface Origin {
  readonly id: string
  readonly atMs: number
  readonly device: string
}

export function writeEntry<Type extends KnownType>(
  type: Type,
  body: BodyOf<Type>,
  { id, atMs, device }: Origin,
): Extract<Entry, { type: Type }> {
  const version = latestVersion(entryTypes[type])
  return { id, atMs, device, type, version, body } as Envelope as Extract<Entry, { type: Type }>
}

export function isKnownType(type: string): type is KnownType {
  return Object.hasOwn(entryTypes, type)
}
