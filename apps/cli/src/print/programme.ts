/** A programme as text: weeks, days, exercises, doses, and the reasons for each. */

import type {
  Clearance,
  PlanDay,
  PlanOutcome,
  PlanWeek,
  Programme,
  Session,
  SessionItem,
} from '@unhunch/engine'
import { printClearance, summariseClearance } from './clearance.ts'
import { printDay, printLength, printWeekday } from './day.ts'
import { printDose } from './dose.ts'
import { bullet, heading, list, page, wrap } from './lay-out.ts'
import { exerciseName, formName, phaseName, slotName } from './names.ts'
import { printReason } from './reason.ts'

/** `new`: the reasons of an exercise are told where they differ from the last time it came. */
export type Detail = 'new' | 'full'

export function printOutcome(outcome: PlanOutcome, clearance: Clearance, detail: Detail): string {
  if (outcome.kind === 'programme') {
    return printProgramme(outcome.programme, detail, summariseClearance(clearance))
  }
  const waits = clearance.status === 'clear' || clearance.status === 'with-care'
  const head = waits
    ? page([
        heading('The plan waits'),
        wrap(
          'Something was reported that should be looked at. Please answer the safety questions again first.',
        ),
      ])
    : printClearance(clearance)
  const { ease } = outcome
  return ease
    ? `${head}\n${page(['What may be done meanwhile:', printItems(ease, new Map(), detail).join('\n')])}`
    : head
}

function printProgramme(programme: Programme, detail: Detail, summary: readonly string[]): string {
  const told = new Map<string, string>()
  const { weeks, startDay, reasons, deskBreak } = programme
  return page([
    heading(`A plan of ${weeks.length} weeks from ${printDay(startDay)} ${startDay.slice(0, 4)}`),
    summary.join('\n'),
    reasons.map((reason) => wrap(printReason(reason))).join('\n'),
    ...weeks.map((week) => printWeek(week, told, detail)),
    deskBreak
      ? [
          `At the desk, every ${deskBreak.everyMinutes} minutes`,
          ...deskBreak.items.flatMap((item) => printItem(item, told, detail)),
        ].join('\n')
      : '',
  ])
}

function printWeek(
  { week, phase, reasons, days }: PlanWeek,
  told: Map<string, string>,
  detail: Detail,
): string {
  return [
    `Week ${week}: ${phaseName(phase)}`,
    ...reasons.map((reason) => wrap(printReason(reason))),
    ...groupDays(days).map((group) => `\n${printDays(group, told, detail)}`),
  ].join('\n')
}

/** Days without a session that follow each other and have the same reasons go together. */
function groupDays(days: readonly PlanDay[]): readonly (readonly PlanDay[])[] {
  const groups: PlanDay[][] = []
  for (const day of days) {
    const group = groups.at(-1)
    const previous = group?.at(-1)
    if (group && previous?.kind === 'rest' && day.kind === 'rest' && sameReasons(previous, day))
      group.push(day)
    else groups.push([day])
  }
  return groups
}

function sameReasons(a: Extract<PlanDay, { kind: 'rest' }>, b: Extract<PlanDay, { kind: 'rest' }>): boolean {
  return JSON.stringify(a.reasons) === JSON.stringify(b.reasons)
}

function printDays(group: readonly PlanDay[], told: Map<string, string>, detail: Detail): string {
  const [day] = group
  if (!day) return ''
  switch (day.kind) {
    case 'rest': {
      const names = list(group.map((each) => printWeekday(each.day)))
      return wrap(`${names}: ${day.reasons.map(printReason).join(' ')}`, '    ', '  ')
    }
    case 'past': {
      const done = day.done.map(exerciseName)
      return wrap(
        `${printDay(day.day)}: ${done.length > 0 ? `done: ${list(done)}` : 'gone by'}`,
        '    ',
        '  ',
      )
    }
    case 'session':
      return [
        `  ${printDay(day.day)}, ${printLength(day.session.seconds)}`,
        ...printItems(day.session, told, detail),
      ].join('\n')
  }
}

export function printItems(session: Session, told: Map<string, string>, detail: Detail): readonly string[] {
  return [
    ...session.items.flatMap((item) => printItem(item, told, detail)),
    ...tellOnce('session', session.reasons.map(printReason), told, detail).map((reason) =>
      wrap(reason, '    '),
    ),
  ]
}

function printItem(item: SessionItem, told: Map<string, string>, detail: Detail): readonly string[] {
  const { slot, exercise, form, prescription, sides } = item
  const line = `${formName(exercise, form)}: ${printDose(prescription, sides)}`
  const reasons = tellOnce(`${slot} ${exercise} ${form}`, item.reasons.map(printReason), told, detail)
  const indent = ' '.repeat(16)
  return [
    wrap(line, indent, `    ${slotName(slot).padEnd(12)}`),
    ...(reasons.length > 0 ? [wrap(reasons.join(' '), `${indent}  `)] : []),
  ]
}

function tellOnce(
  key: string,
  reasons: readonly string[],
  told: Map<string, string>,
  detail: Detail,
): readonly string[] {
  const text = reasons.join(' ')
  if (detail === 'new' && told.get(key) === text) return []
  told.set(key, text)
  return reasons
}

/** Why not: all of them, or one. */
export function printWhyNots(programme: Programme, exercise?: string): string {
  const wanted = programme.whyNots.filter((whyNot) => exercise === undefined || whyNot.exercise === exercise)
  const [first] = wanted
  if (exercise !== undefined && !first) return wrap(`${exerciseName(exercise)} is in the plan.`)
  return [
    ...(exercise === undefined ? ['Not in this plan'] : []),
    ...wanted.map((whyNot) =>
      bullet(`${exerciseName(whyNot.exercise)}: ${whyNot.reasons.map(printReason).join(' ')}`),
    ),
  ].join('\n')
}
