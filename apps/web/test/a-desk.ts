/** A desk for breaks in tests: beats by hand, somebody who comes and goes, and every notice that was shown. */

import { signal } from '@preact/signals'
import type { DeskEdges, Permission, Presence } from '../src/life/breaks/desk-edges.ts'

export interface Desk {
  readonly edges: DeskEdges
  /** What the system shows just now, by tag. */
  readonly shown: Map<string, string>
  /** All that it has ever shown. */
  readonly notices: string[]
  readonly beat: (atMs: number) => Promise<void>
  readonly say: (presence: Presence) => Promise<void>
}

/** Windows that are given the same place share one clock. */
export function aDesk(place: { stored?: string } = {}): Desk {
  const beats = new Set<(atMs: number) => void>()
  const watchers = new Set<(presence: Presence) => void>()
  const shown = new Map<string, string>()
  const notices: string[] = []
  return {
    shown,
    notices,
    async beat(atMs) {
      for (const call of beats) call(atMs)
      await settle()
    },
    async say(presence) {
      for (const call of watchers) call(presence)
      await settle()
    },
    edges: {
      everyBeat: (call) => {
        beats.add(call)
        return () => beats.delete(call)
      },
      watchPresence: (call) => {
        watchers.add(call)
        return () => watchers.delete(call)
      },
      presence: { permission: signal<Permission>('missing'), ask: async () => undefined },
      notices: {
        permission: signal<Permission>('granted'),
        ask: async () => undefined,
        show({ tag, title, body }) {
          shown.set(tag, title)
          notices.push(`${title}: ${body}`)
          return true
        },
        withdraw: (tag) => shown.delete(tag),
      },
      clock: {
        read: () => JSON.parse(place.stored ?? 'null') as unknown,
        write: (clock) => {
          place.stored = JSON.stringify(clock)
        },
        onChange: () => () => undefined,
        inTurn: async (task) => task(),
      },
      localTime: (atMs) => {
        const date = new Date(atMs)
        const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay()
        return {
          day: date.toISOString().slice(0, 10),
          weekday,
          minute: date.getUTCHours() * 60 + date.getUTCMinutes(),
        }
      },
    },
  }
}

/** Steps wait for their turn. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2))
}
