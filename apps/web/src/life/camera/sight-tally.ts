/** Adds up what was seen in a session, for the journal: numbers, and nothing else. */

import { medianOf, type SessionItem, type SightReport } from '@unhunch/engine'
import type { FaultName, MeasureName } from '@unhunch/knowledge'
import { measures, type Observation } from '@unhunch/motion'

type SightItem = SightReport['items'][number]

interface Row extends Pick<SightItem, 'exercise' | 'form' | 'side' | 'measure'> {
  readonly reps: number
  readonly smaller: number
  readonly reached: readonly number[]
  readonly heldMs: number
  readonly faultMs: Readonly<Partial<Record<FaultName, number>>>
  readonly unseenMs: number
}

export interface SightTally {
  /** By item and side. */
  readonly rows: Readonly<Record<string, Row>>
}

export const nothingSeen: SightTally = { rows: {} }

export interface Look {
  readonly index: number
  readonly item: Pick<SessionItem, 'exercise' | 'form'>
  readonly side: 'left' | 'right' | undefined
  readonly measure: MeasureName
  /** Since the last picture. */
  readonly gapMs: number
  readonly isBlind: boolean
  readonly isHeld: boolean
  readonly counted: readonly Extract<Observation, { kind: 'repetition' }>[]
  readonly faults: readonly FaultName[]
}

export function addLook({ rows }: SightTally, look: Look): SightTally {
  const { index, item, side, measure, gapMs } = look
  const key = `${index} ${side ?? ''}`
  const before = rows[key] ?? {
    exercise: item.exercise,
    form: item.form,
    ...(side && { side }),
    measure,
    reps: 0,
    smaller: 0,
    reached: [],
    heldMs: 0,
    faultMs: {},
    unseenMs: 0,
  }
  const faultMs = { ...before.faultMs }
  for (const fault of new Set(look.faults)) faultMs[fault] = (faultMs[fault] ?? 0) + gapMs
  const row: Row = {
    ...before,
    reps: before.reps + look.counted.length,
    smaller: before.smaller + look.counted.filter(({ size }) => size === 'smaller').length,
    reached: [...before.reached, ...look.counted.map(({ reached }) => reached)],
    heldMs: before.heldMs + (look.isHeld ? gapMs : 0),
    faultMs,
    unseenMs: before.unseenMs + (look.isBlind ? gapMs : 0),
  }
  return { rows: { ...rows, [key]: row } }
}

export function sightItems({ rows }: SightTally): SightReport['items'] {
  return Object.values(rows).map(
    ({ reached, heldMs, faultMs, unseenMs, ...row }): SightItem => ({
      ...row,
      unit: measures[row.measure].unit,
      ...(reached.length > 0 && { reached: round(medianOf(reached)) }),
      ...(heldMs > 0 && { heldSeconds: seconds(heldMs) }),
      faults: (Object.entries(faultMs) as [FaultName, number][])
        .map(([fault, ms]) => ({ fault, seconds: seconds(ms) }))
        .filter((fault) => fault.seconds > 0),
      unseenSeconds: seconds(unseenMs),
    }),
  )
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10
}

/** To hundredths, for shares of a length are small. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
