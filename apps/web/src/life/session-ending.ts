/** What comes of a session that has ended, or that nobody came back to. */

import type { Player } from '@unhunch/engine'
import type { Edges } from './edges.ts'
import type { Facts } from './facts.ts'
import type { Packs, SafetyPack } from './packs.ts'
import { askOf } from './session-kind.ts'
import { forgetPlace, type SessionPlace } from './session-place.ts'
import { asksAfterwards, type Waiting } from './waiting.ts'
import type { WaitingRoom } from './waiting-room.ts'

export interface SessionEnding {
  /** It waits to be told about, or is reported at once where nothing is asked. */
  readonly finish: (place: SessionPlace) => void
  /** Reports a session that nobody came back to, if anything of it was done. */
  readonly wrapUp: (place: SessionPlace) => Promise<void>
  /** It was written, and only the note of its place was not cleared away any more. */
  readonly isReported: (place: SessionPlace) => boolean
}

export function createSessionEnding({
  edges,
  facts,
  packs,
  room,
}: {
  readonly edges: Pick<Edges, 'nowMs' | 'minuteOf' | 'device'>
  readonly facts: Facts
  readonly packs: Packs
  readonly room: WaitingRoom
}): SessionEnding {
  function waitingFrom(place: SessionPlace, safety: SafetyPack | undefined): Waiting {
    const { kind, session, snapshot, painBefore, hurt } = place
    return {
      kind,
      session,
      outcomes: snapshot.outcomes,
      positionMs: snapshot.positionMs,
      symptoms: stopping(safety, snapshot.symptoms),
      endedEarly: snapshot.status !== 'finished' || snapshot.early,
      ...(painBefore === undefined ? {} : { painBefore }),
      hurt,
      endMinute: edges.minuteOf(place.savedAtMs),
    }
  }

  function put(waiting: Waiting) {
    room.put(waiting)
    if (!asksAfterwards(waiting)) void room.settle()
  }

  return {
    finish(place) {
      const { snapshot } = place
      put(waitingFrom(place, packs.safety.part.peek()))
      // An emergency leads to no questions about how it went.
      if (snapshot.status === 'stopped' && snapshot.response === 'emergency') void room.settle()
    },
    async wrapUp(place) {
      const { outcomes, symptoms } = place.snapshot
      const wasBegun = outcomes.some((outcome) => outcome !== 'ahead') || symptoms.length > 0
      if (!wasBegun) return forgetPlace(facts)
      put(waitingFrom(place, await packs.safety.load()))
    },
    isReported({ kind, session: { day }, savedAtMs }) {
      const ask = askOf(kind)
      if (ask.kind === 'today') {
        return facts.told.peek().reports.some((report) => report.type === 'session' && report.day === day)
      }
      return facts.entries
        .peek()
        .some(
          ({ type, device, atMs }) =>
            type === (ask.kind === 'break' ? 'break' : 'practice') &&
            device === edges.device &&
            atMs >= savedAtMs,
        )
    },
  }
}

function stopping(safety: SafetyPack | undefined, ids: readonly string[]): readonly string[] {
  const mild = new Set<string>(
    safety?.symptoms.filter(({ response }) => response === 'ease').map(({ id }) => id),
  )
  return ids.filter((id) => !mild.has(id))
}

export function hasEnded(running: { readonly player: Pick<Player, 'status'> } | undefined): boolean {
  return running?.player.status === 'finished' || running?.player.status === 'stopped'
}
