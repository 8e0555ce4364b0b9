/** The place of a session, kept in the scratch space so that a reload or a crash does not lose it. */

import { type PainCharacter, painCharacters, type Session, type Snapshot } from '@unhunch/engine'
import type { Facts } from './facts.ts'
import type { JournalPack } from './packs.ts'
import { isSessionKind, type SessionKind } from './session-kind.ts'
import type { Hurt } from './waiting.ts'

const key = 'session'

export interface SessionPlace {
  readonly kind: SessionKind
  readonly session: Session
  readonly snapshot: Snapshot
  readonly painBefore?: number
  readonly hurt: Hurt
  readonly savedAtMs: number
}

export function savePlace(
  { scratch }: Pick<Facts, 'scratch'>,
  { kind, session, snapshot, painBefore, hurt, savedAtMs }: SessionPlace,
): Promise<void> {
  return scratch.set(key, { kind, painBefore, hurt, point: { session, snapshot, savedAtMs } })
}

export function forgetPlace({ scratch }: Pick<Facts, 'scratch'>): Promise<void> {
  return scratch.delete(key)
}

/** Nothing when there is none, or when another version of the app left it. */
export async function readPlace(
  { scratch }: Pick<Facts, 'scratch'>,
  { readResumePoint }: Pick<JournalPack, 'readResumePoint'>,
): Promise<SessionPlace | undefined> {
  const stored = await scratch.get(key).catch(() => undefined)
  if (!isRecord(stored)) return undefined
  const { kind, painBefore, hurt } = stored
  const point = readResumePoint(stored['point'])
  if (point === undefined || !isSessionKind(kind)) return undefined
  return {
    kind,
    session: point.session,
    snapshot: point.snapshot,
    savedAtMs: point.savedAtMs,
    ...(isScore(painBefore) ? { painBefore } : {}),
    hurt: isRecord(hurt) ? readHurt(hurt) : {},
  }
}

function readHurt(stored: Record<string, unknown>): Hurt {
  return Object.fromEntries(
    Object.entries(stored).flatMap(([index, said]) => {
      if (!isRecord(said)) return []
      const { pain } = said
      const character = painCharacters.find((known): known is PainCharacter => known === said['character'])
      return [
        [index, { ...(isScore(pain) ? { pain } : {}), ...(character === undefined ? {} : { character }) }],
      ]
    }),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isScore(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 10
}
