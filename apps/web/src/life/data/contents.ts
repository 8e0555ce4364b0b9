/** Counts what a journal holds, by kind, with the first and the last day of each. */

import type { Day } from '@unhunch/engine'
import type { JournalPack } from '../packs.ts'
import type { Contents, Kind } from './data-life.ts'

const kinds: readonly Kind[] = [
  'answers',
  'intake',
  'programme-started',
  'session-started',
  'report',
  'routine',
  'practice',
  'break-plan',
  'break',
  'ranges',
  'sight',
  'later',
]

export function contentsOf(
  raw: readonly unknown[],
  { readEntries }: Pick<JournalPack, 'readEntries'>,
  dayOf: (atMs: number) => Day,
): Contents {
  const { entries, unknown } = readEntries(raw)
  const dated = [
    ...entries.map(({ type, atMs }) => ({ kind: type as Kind, atMs })),
    ...unknown.map(({ atMs }) => ({ kind: 'later' as const, atMs })),
  ]
  const span = spanOf(dated)
  return {
    entries: raw.length,
    ...(span && { span }),
    kinds: kinds.flatMap((kind) => {
      const ofKind = dated.filter((one) => one.kind === kind)
      const span = spanOf(ofKind)
      return span ? [{ kind, count: ofKind.length, ...span }] : []
    }),
  }

  function spanOf(all: readonly { readonly atMs: number }[]) {
    const [first, ...others] = all.map(({ atMs }) => atMs)
    if (first === undefined) return undefined
    const earliest = others.reduce((least, atMs) => Math.min(least, atMs), first)
    const latest = others.reduce((most, atMs) => Math.max(most, atMs), first)
    return { from: dayOf(earliest), to: dayOf(latest) }
  }
}
