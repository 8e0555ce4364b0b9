/** Which forms a person can be offered on a day, and why not the others. */

import type { Exercise, Form, Policy } from '@unhunch/knowledge'
import { holdLimits, withheldBy } from '../screening/restrictions.ts'
import { daysBetween } from './calendar.ts'
import { startsAgain } from './easing.ts'
import { newStanding } from './history.ts'
import type { ExerciseStanding } from './history.ts'
import type { Day, Reason } from './programme.ts'
import type { Situation } from './situation.ts'

export interface Offer {
  readonly exercise: Exercise
  readonly form: Form
  readonly standing: ExerciseStanding
  /** Ids of the restrictions because of which this form is used and not the first one. */
  readonly reducedBecause: readonly string[]
  /** This form is used because the first one needs things or a floor. */
  readonly otherThings: boolean
}

export interface Refusal {
  readonly exercise: Exercise
  readonly reasons: readonly Reason[]
}

export interface Offers {
  /** Every form that may be done, in the order of the knowledge. */
  readonly allowed: readonly Offer[]
  /** Every exercise of which no form may be done. */
  readonly refused: readonly Refusal[]
}

/** Days count: an exercise that rests comes back by itself. */
export function offersOn(situation: Situation, day: Day): Offers {
  const allowed: Offer[] = []
  const refused: Refusal[] = []
  for (const exercise of situation.knowledge.exercises) {
    const standing = standingOn(situation, exercise.id, day)
    const restsUntil = standing.restsUntil
    if (standing.banned || situation.intake.bans.includes(exercise.id)) {
      refused.push({ exercise, reasons: [{ id: 'banned', values: {} }] })
    } else if (restsUntil && daysBetween(day, restsUntil) > 0) {
      refused.push({ exercise, reasons: [{ id: 'resting', values: { day: restsUntil } }] })
    } else {
      const offers = offersOfExercise(situation, exercise, standing)
      allowed.push(...offers.allowed)
      if (offers.allowed.length === 0) refused.push({ exercise, reasons: offers.refusals })
    }
  }
  return { allowed, refused }
}

/** As it stands; after a long gap from the first dose of the first form again. */
function standingOn(situation: Situation, exercise: string, day: Day): ExerciseStanding {
  const standing = situation.history.standings[exercise] ?? newStanding
  if (!startsAgain(situation, day)) return standing
  const { form: _, ...rest } = standing
  return { ...rest, step: Math.min(0, standing.step) }
}

function offersOfExercise(
  situation: Situation,
  exercise: Exercise,
  standing: ExerciseStanding,
): { readonly allowed: readonly Offer[]; readonly refusals: readonly Reason[] } {
  const verdicts = exercise.forms.map((form) => ({ form, refusals: refusalsOf(situation, form) }))
  const first = verdicts[0]?.refusals ?? []
  const reducedBecause = first.flatMap((reason) =>
    reason.id === 'not-safe' || reason.id === 'too-short-hold' ? [String(reason.values['precaution'])] : [],
  )
  const otherThings = first.some((reason) => reason.id === 'needs-things' || reason.id === 'needs-floor')
  const allowed = verdicts
    .filter(({ refusals }) => refusals.length === 0)
    .map(({ form }) => ({
      exercise,
      form,
      standing,
      reducedBecause: form === exercise.forms[0] ? [] : reducedBecause,
      otherThings: form !== exercise.forms[0] && otherThings,
    }))
  // The form that came nearest to being possible tells why not: what could be changed, first.
  const nearest = [...verdicts].sort((a, b) => a.refusals.length - b.refusals.length)[0]
  return { allowed, refusals: nearest?.refusals ?? [] }
}

/** All the reasons why a form cannot be done by this person; none means that it can. */
export function refusalsOf(situation: Situation, form: Form): readonly Reason[] {
  const { intake, restrictions, knowledge } = situation
  const reasons: Reason[] = []
  const precautions = new Set(withheldBy(restrictions, form).map(({ restriction }) => restriction))
  for (const precaution of precautions) reasons.push({ id: 'not-safe', values: { precaution } })
  const missing = form.needs.filter((thing) => !hasThing(intake.equipment, thing))
  if (missing.length > 0) reasons.push({ id: 'needs-things', values: { things: missing.join(' ') } })
  if (form.surface === 'floor' && !intake.floor) reasons.push({ id: 'needs-floor', values: {} })
  const tooShort = shortenedBy(situation, form, knowledge.policy.dosing)
  if (tooShort) reasons.push({ id: 'too-short-hold', values: { precaution: tooShort } })
  return reasons
}

/** A chair with a back is a chair. */
function hasThing(equipment: readonly string[], thing: string): boolean {
  return equipment.includes(thing) || (thing === 'chair' && equipment.includes('chair-with-back'))
}

/** The restriction that cuts a form's hold so short that it would be another exercise. */
function shortenedBy(situation: Situation, form: Form, dosing: Policy['dosing']): string | undefined {
  if ('seconds' in form.dose.start) return undefined
  const least = form.dose.start.holdSeconds * dosing.leastHoldShare.value
  return situation.restrictions.find((restriction) => {
    const { atMost } = holdLimits([restriction], form)
    return atMost !== undefined && atMost < least
  })?.id
}
