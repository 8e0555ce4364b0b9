/** A session on the clock, as a table. */

import type { Segment, Session, Side, Timeline } from '@unhunch/engine'
import { printClock, printDay, printLength } from './day.ts'
import { printDose } from './dose.ts'
import { heading, page, table, wrap } from './lay-out.ts'
import { formName, movementPhaseName } from './names.ts'
import { printReason } from './reason.ts'

/** `sets`: one row a side and set; `full`: every movement and hold. */
export function printTimeline(session: Session, timeline: Timeline, detail: 'sets' | 'full'): string {
  const rows = detail === 'full' ? timeline.segments.map(toRow) : bySet(timeline.segments)
  return page([
    heading(`${printDay(session.day)}, ${printLength(timeline.durationMs / 1000)}`),
    table([
      ['At', 'For', 'What'],
      ...rows.map((row) => [
        printClock(row.startMs),
        printLength((row.endMs - row.startMs) / 1000),
        describe(row, session),
      ]),
    ]),
    session.reasons.map((reason) => wrap(printReason(reason))).join('\n'),
  ])
}

interface Row {
  readonly startMs: number
  readonly endMs: number
  readonly segment: Segment
  /** Repetitions that the row stands for; 0 for a single segment. */
  readonly reps: number
}

function toRow(segment: Segment): Row {
  return { startMs: segment.startMs, endMs: segment.endMs, segment, reps: 0 }
}

function bySet(segments: readonly Segment[]): readonly Row[] {
  const rows: Row[] = []
  for (const segment of segments) {
    const last = rows.at(-1)
    const goesOn = last !== undefined && 'rep' in last.segment && 'rep' in segment
    if (goesOn) rows[rows.length - 1] = { ...last, endMs: segment.endMs, reps: segment.rep }
    else rows.push({ ...toRow(segment), reps: 'rep' in segment ? segment.rep : 0 })
  }
  return rows
}

function describe({ segment, reps }: Row, session: Session): string {
  const item = session.items[segment.item]
  if (!item) return segment.kind
  switch (segment.kind) {
    case 'announce':
      return `${formName(item.exercise, item.form)}: ${printDose(item.prescription, item.sides)}`
    case 'get-ready':
      return segment.isSwitch ? '  change sides' : '  get ready'
    case 'rest':
      return '  rest'
    case 'move':
    case 'hold': {
      const sets = item.prescription.sets > 1 ? [`set ${segment.set}`] : []
      const place = [...sets, ...sideWords(segment.side)]
      const phase = movementPhaseName(item.exercise, segment.phase)
      const what =
        reps > 0
          ? [item.prescription.seconds > 0 ? 'keep moving' : reps === 1 ? 'once' : `${reps} times`]
          : [`${segment.kind === 'hold' ? 'hold: ' : ''}${phase} (${segment.rep})`]
      return `  ${[...place, ...what].join(', ')}`
    }
  }
}

export function sideWords(side: Side | undefined): readonly string[] {
  return side === undefined ? [] : [`${side} side`]
}
