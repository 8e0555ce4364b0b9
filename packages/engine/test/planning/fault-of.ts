/** What may be wrong with what a person is offered, told without the engine's own rules. */

import type { Clause, Exercise, Form, LoadId } from '@unhunch/knowledge'
import { precautions } from '@unhunch/knowledge/screening'
import type { Restriction, Session, SessionItem, Situation } from '../../src/index.ts'
import { offersOn, sessionFor } from '../../src/index.ts'
import { monday } from '../a-person.ts'
import { knowledge } from '../the-knowledge.ts'

/** Every form of every exercise. */
export const forms: readonly { readonly exercise: Exercise; readonly form: Form }[] =
  knowledge.exercises.flatMap((exercise) => exercise.forms.map((form) => ({ exercise, form })))
export const minutesTried = [2, 5, 10, 15, 30]
const formsById = new Map(forms.map(({ exercise, form }) => [`${exercise.id}/${form.id}`, form]))

/**
 * Solves each different planning problem once, counts everybody, and tells the first fault.
 * Everybody is tried with all the times, or with so many of them in turn.
 */
export function tryEverybody(
  people: Iterable<Situation>,
  times = minutesTried.length,
): {
  tried: number
  different: number
  fault?: string
} {
  const solved = new Map<string, string | undefined>()
  let tried = 0
  for (const situation of people) {
    const key = problemKey(situation)
    for (let time = 0; time < times; time += 1) {
      const minutes = minutesTried[tried % minutesTried.length] ?? 0
      tried += 1
      const problem = `${key}@${minutes}`
      if (!solved.has(problem)) solved.set(problem, faultOf(withMinutes(situation, minutes)))
      const fault = solved.get(problem)
      if (fault)
        return { tried, different: solved.size, fault: `${tell(situation)}, ${minutes} min: ${fault}` }
    }
  }
  return { tried, different: solved.size }
}

function tell({ restrictions, intake }: Situation): string {
  return `${restrictions.map(({ id }) => id).join('+')}, ${intake.equipment.join(' ')}, floor ${intake.floor}`
}

/** None, each, each pair, each three. */
export function combinations(): readonly (readonly Restriction[])[] {
  const all = precautions.map(({ id, clauses }) => ({ id, clauses }))
  const chosen: Restriction[][] = [[]]
  all.forEach((first, i) => {
    chosen.push([first])
    all.slice(i + 1).forEach((second, j) => {
      chosen.push([first, second])
      for (const third of all.slice(i + j + 2)) chosen.push([first, second, third])
    })
  })
  return chosen
}

/** Read straight from the clauses, without the engine. */
export function isSafe(restrictions: readonly Restriction[], form: Form): boolean {
  return restrictions.every(({ clauses }) => clauses.every((clause) => isKept(clause, form)))
}

function isKept(clause: Clause, form: Form): boolean {
  const meansForm =
    !('purposes' in clause) || !clause.purposes || form.purposes.some((p) => clause.purposes?.includes(p))
  switch (clause.kind) {
    case 'withhold':
      return (form.loads[clause.load as LoadId] ?? 0) < clause.atLeast
    case 'only-positions':
      return !meansForm || clause.positions.includes(form.position)
    case 'only-purposes': {
      const ranks = ['gentle', 'light', 'moderate']
      return meansForm && ranks.indexOf(form.effort) <= ranks.indexOf(clause.effort)
    }
    case 'cap-hold':
    case 'hold-at-least':
    case 'dose-share':
    case 'rest':
      return true
  }
}

/** People with the same offers and the same limits on the dose are one planning problem. */
function problemKey(situation: Situation): string {
  const { allowed } = offersOn(situation, monday)
  const limits = situation.restrictions.flatMap(({ id, clauses }) =>
    clauses.some(({ kind }) => kind !== 'withhold' && kind !== 'only-positions') ? [id] : [],
  )
  return `${allowed.map(({ exercise, form }) => `${exercise.id}/${form.id}`).join()}|${limits.join()}`
}

function withMinutes(situation: Situation, minutes: number): Situation {
  return { ...situation, intake: { ...situation.intake, minutes } }
}

/** What is wrong with a person's first session; nothing when all is well. */
function faultOf(situation: Situation): string | undefined {
  const outcome = sessionFor(situation, monday)
  if (outcome.kind === 'rest') {
    const mayRest = situation.restrictions.some(({ clauses }) => clauses.some(({ kind }) => kind === 'rest'))
    return mayRest || offersOn(situation, monday).allowed.length === 0 ? undefined : 'rests without need'
  }
  const { session } = outcome
  return (
    session.items.map((item) => itemFault(situation, item)).find((fault) => fault !== undefined) ??
    slotFault(session) ??
    timeFault(situation, session)
  )
}

function itemFault(situation: Situation, item: SessionItem): string | undefined {
  const form = formsById.get(`${item.exercise}/${item.form}`)
  if (!form) return `no such form: ${item.form}`
  if (!isSafe(situation.restrictions, form)) return `withheld: ${item.exercise}/${item.form}`
  if (item.reasons.length === 0) return `no reason for ${item.exercise}`
  for (const clause of situation.restrictions.flatMap(({ clauses }) => clauses)) {
    if (clause.kind !== 'cap-hold' || item.prescription.seconds > 0) continue
    const isMeant =
      (!clause.load || (form.loads[clause.load as LoadId] ?? 0) > 0) &&
      (!clause.purposes || form.purposes.some((purpose) => clause.purposes?.includes(purpose)))
    if (isMeant && item.prescription.holdSeconds > clause.seconds)
      return `held too long: ${item.exercise}/${item.form}`
  }
  return undefined
}

function slotFault(session: Session): string | undefined {
  const has = (slot: string): boolean => session.items.some((item) => item.slot === slot)
  const says = (...ids: readonly string[]): boolean => session.reasons.some(({ id }) => ids.includes(id))
  if (session.items.length > 5) return 'more than five exercises'
  if (!has('mobility') && !says('no-mobility-left')) return 'nothing to loosen, and no reason'
  if (!has('strength') && !says('no-strength-left', 'gentle-only', 'strength-rests')) {
    return 'nothing to strengthen, and no reason'
  }
  return undefined
}

function timeFault(situation: Situation, session: Session): string | undefined {
  const asked = situation.intake.minutes * 60
  const isKept = Math.abs(session.seconds - asked) <= asked * 0.1 + 0.001
  const saysWhy = session.reasons.some(({ id }) =>
    [
      'shorter-few-exercises',
      'shorter-on-purpose',
      'shorter-gentle',
      'longer-than-asked',
      'first-week-few',
    ].includes(id),
  )
  if (isKept === saysWhy)
    return `${session.seconds} s for ${asked} s, ${saysWhy ? 'and a reason' : 'no reason'}`
  return undefined
}

export function hasThing(equipment: readonly string[], thing: string): boolean {
  return equipment.includes(thing) || (thing === 'chair' && equipment.includes('chair-with-back'))
}
