/** Puts what was told into series, one for each measure. */

import type { Policy } from '@unhunch/knowledge'
import type { Day } from '../planning/programme.ts'
import { intakeOn, type ProgressRecord } from './progress-record.ts'
import { type MeasureSeries, measures, type RangeSeries, type ScaleSeries } from './series.ts'

type ScaleHead = Omit<ScaleSeries, 'points'>
type Head = ScaleHead | Omit<RangeSeries, 'points'>

interface Gathered {
  readonly head: Head
  readonly valuesByDay: Map<Day, number[]>
}

/** In the order of `measures`, then of their ids: the order of the entries plays no part. */
export function measureSeriesOf(
  record: ProgressRecord,
  policy: Policy['progress'],
): readonly MeasureSeries[] {
  const gatheredById = new Map<string, Gathered>()
  gatherIntake()
  for (const report of record.reports) {
    if (report.type === 'session') gatherAround(report)
    if (report.type === 'morning') gather(scale('pain-morning', 'lower'), report.day, report.pain)
    if (report.type === 'check-in') gatherCheckIn(report)
  }
  for (const practice of record.practices) gatherAround(practice)
  for (const { day, measure, side, degrees } of record.ranges) {
    gather(
      {
        id: `range:${measure}:${side}`,
        kind: 'measure',
        measure: 'range',
        unit: 'degrees',
        betterWhen: 'higher',
        range: { from: 0 },
        moved: { measure, side },
        toldIn: policy.rangeToldIn.value,
      },
      day,
      degrees,
    )
  }
  return [...gatheredById.values()]
    .map(({ head, valuesByDay }) => ({ ...head, points: pointsOf(valuesByDay) }))
    .sort(inOrder)

  /** Only the first intake: later ones repeat its numbers when something else has changed. */
  function gatherIntake() {
    const [first] = record.intakes
    if (!first) return
    const { painNow, painUsual, painWorst } = first.intake
    gather(scale('pain-before', 'lower'), first.day, painNow)
    gather(scale('pain-average', 'lower'), first.day, painUsual)
    gather(scale('pain-worst', 'lower'), first.day, painWorst)
  }

  function gatherAround(done: {
    readonly day: Day
    readonly painBefore?: number
    readonly painAfter?: number
  }) {
    if (done.painBefore !== undefined) gather(scale('pain-before', 'lower'), done.day, done.painBefore)
    if (done.painAfter !== undefined) gather(scale('pain-after', 'lower'), done.day, done.painAfter)
  }

  function gatherCheckIn(report: Extract<ProgressRecord['reports'][number], { type: 'check-in' }>) {
    const { day, painAverage, painWorst, stiffness } = report
    gather(scale('pain-average', 'lower'), day, painAverage)
    gather(scale('pain-worst', 'lower'), day, painWorst)
    gather(scale('stiffness', 'lower'), day, stiffness)
    const goals = intakeOn(record, day)?.goals ?? []
    for (const [index, goal] of goals.entries()) {
      const value = report.goals[index]
      if (value === undefined) continue
      gather({ ...scale('goal', 'higher'), id: `goal:${goal}`, goal }, day, value)
    }
    // A mean of other goals than today's could not be compared with a later one.
    const isOfToday = goals.join('\n') === (record.intakes.at(-1)?.intake.goals ?? []).join('\n')
    if (isOfToday && goals.length > 1 && report.goals.length === goals.length) {
      gather(scale('goals', 'higher'), day, meanOf(report.goals))
    }
  }

  function gather(head: Head, day: Day, value: number) {
    const gathered = gatheredById.get(head.id) ?? { head, valuesByDay: new Map<Day, number[]>() }
    gatheredById.set(head.id, gathered)
    const values = gathered.valuesByDay.get(day)
    if (values) values.push(value)
    else gathered.valuesByDay.set(day, [value])
  }
}

function scale(measure: ScaleHead['measure'], betterWhen: ScaleHead['betterWhen']): ScaleHead {
  return { id: measure, kind: 'measure', measure, unit: 'of-10', betterWhen, range: { from: 0, to: 10 } }
}

function pointsOf(valuesByDay: ReadonlyMap<Day, readonly number[]>): MeasureSeries['points'] {
  return [...valuesByDay]
    .map(([day, values]) => ({ day, value: meanOf(values) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** Added up from the smallest on, so that no order of entries can change the last digit. */
export function meanOf(values: readonly number[]): number {
  const sum = [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0)
  return values.length === 0 ? 0 : sum / values.length
}

function inOrder(a: MeasureSeries, b: MeasureSeries): number {
  return measures.indexOf(a.measure) - measures.indexOf(b.measure) || (a.id < b.id ? -1 : 1)
}
