/** The session of one day, found for a person as they stand. */

import { mustRest } from '../screening/restrictions.ts'
import { daysBetween } from './calendar.ts'
import { candidatesBySlot, doseContextOf } from './candidates.ts'
import type { Candidate, CandidatesBySlot } from './candidates.ts'
import { findSession } from './find-session.ts'
import type { Found, SessionShape } from './find-session.ts'
import { easingOn } from './easing.ts'
import type { Easing } from './easing.ts'
import { offersOn } from './offer.ts'
import type { Offer } from './offer.ts'
import type { Day, Reason, Session, Slot } from './programme.ts'
import { itemFrom } from './session-item.ts'
import { recentOn } from './score.ts'
import type { Situation } from './situation.ts'

/** Nothing but a reason when the day is a day of rest, or nothing at all is left to offer. */
export type SessionOutcome =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'rest'; readonly reasons: readonly Reason[] }

export function sessionFor(situation: Situation, day: Day): SessionOutcome {
  if (mustRest(situation.restrictions)) {
    return { kind: 'rest', reasons: [{ id: 'resting-today', values: {} }] }
  }
  const easing = easingOn(situation, day)
  const { allowed } = offersOn(situation, day)
  const candidates = candidatesOn(situation, day, easing, allowed)
  const search = searchFor(situation, day, easing, candidates, allowed)
  if (!search.found || search.found.candidates.length === 0) {
    return { kind: 'rest', reasons: [{ id: 'no-mobility-left', values: {} }] }
  }
  const items = search.found.candidates.map((candidate) => itemFrom(situation, candidate, easing))
  const reasons = [...easing.reasons, ...search.reasons, ...lengthReasons(situation, day, search, easing)]
  return {
    kind: 'session',
    session: { day, items, seconds: search.found.seconds, reasons },
  }
}

/** Everything a day's session could be put together from, also for a swap in its middle. */
export function candidatesOn(
  situation: Situation,
  day: Day,
  easing: Easing,
  allowed: readonly Offer[],
): CandidatesBySlot {
  const dose = doseContextOf(situation, easing, situation.intake.minutes)
  const all = candidatesBySlot(situation, recentOn(situation, day), allowed, dose)
  const { gentle } = easing
  const keep = (candidate: Candidate): boolean =>
    (!gentle || candidate.offer.form.effort === 'gentle') && !restsToday(situation, day, candidate)
  return {
    'warm-up': all['warm-up'].filter(keep),
    mobility: all.mobility.filter(keep),
    strength: gentle ? [] : all.strength.filter(keep),
    stretch: all.stretch.filter(keep),
    ease: all.ease.filter(keep),
  }
}

interface Search {
  readonly found: Found | undefined
  readonly shape: SessionShape
  readonly budgetSeconds: number
  readonly reasons: readonly Reason[]
}

/**
 * Looks for a session that keeps to the time, with one exercise that loosens and
 * one that strengthens; then for a shorter one; then for the least, however long it
 * takes; each with its reason.
 */
function searchFor(
  situation: Situation,
  day: Day,
  easing: Easing,
  candidates: CandidatesBySlot,
  allowed: readonly Offer[],
): Search {
  const { objective, session } = situation.knowledge.policy
  const shape = shapeOf(situation, day, easing, candidates)
  const find = (changed: SessionShape): Found | undefined =>
    findSession(candidates, changed, objective, session.timeTolerance.value)
  const missing = missingReasons(easing, candidates, allowed)
  const budgetSeconds = shape.budgetSeconds

  const found = find(shape) ?? find({ ...shape, seconds: [0, shape.seconds[1]] })
  if (found) return { found, shape, budgetSeconds, reasons: missing }
  const bare = bareShape(shape)
  return { found: find(bare), shape: bare, budgetSeconds, reasons: missing }
}

/** Only what a session must have, however long it takes. */
function bareShape(shape: SessionShape): SessionShape {
  const only = (slot: Slot): readonly [number, number] => [shape.counts[slot][0], shape.counts[slot][0]]
  return {
    ...shape,
    seconds: [0, Number.POSITIVE_INFINITY],
    counts: {
      'warm-up': [0, 0],
      mobility: only('mobility'),
      strength: only('strength'),
      stretch: [0, shape.counts.mobility[0] + shape.counts.strength[0] === 0 ? 1 : 0],
      ease: [0, 0],
    },
  }
}

function shapeOf(situation: Situation, day: Day, easing: Easing, candidates: CandidatesBySlot): SessionShape {
  const { policy } = situation.knowledge
  const minutes = situation.intake.minutes
  const has = (slot: Slot): number => (candidates[slot].length > 0 ? 1 : 0)
  const warmsUp = minutes >= policy.session.warmUpFromMinutes.value ? has('warm-up') : 0
  const byMinutes = policy.session.mostExercises.value.find((row) => minutes < row.belowMinutes)?.most ?? 1
  const inFirstWeek = isFirstWeek(situation, day) ? policy.session.mostInFirstWeek.value + warmsUp : byMinutes
  const kept = easing.keepsUp ? policy.programme.graduation.keepUpExercises.value : byMinutes
  const two = Math.min(byMinutes, inFirstWeek) > 4 ? 2 : 1
  const bare = easing.keepsUp
  // Fewer exercises in the first week take less time, too.
  const firstWeekShare = Math.min(1, inFirstWeek / byMinutes)
  const budgetSeconds = minutes * 60 * easing.share * firstWeekShare
  const tolerance = policy.session.timeTolerance.value
  return {
    budgetSeconds,
    mostItems: Math.min(byMinutes, inFirstWeek, kept),
    seconds: [budgetSeconds * (1 - tolerance), budgetSeconds * (1 + tolerance)],
    counts: {
      'warm-up': bare ? [0, 0] : [warmsUp, warmsUp],
      mobility: [has('mobility'), 2],
      strength: [has('strength'), two],
      stretch: [0, two],
      ease: [0, 1],
    },
  }
}

/** Muscles that were strengthened rest, also from the small forms of the same exercises. */
function restsToday(situation: Situation, day: Day, candidate: Candidate): boolean {
  const every = situation.knowledge.policy.session.strengthEveryDays.value
  const group = candidate.offer.exercise.strengthGroup
  if (!group) return false
  for (let index = situation.history.done.length - 1; index >= 0; index -= 1) {
    const session = situation.history.done[index]
    if (!session) continue
    const since = daysBetween(session.day, day)
    if (since >= every) return false
    if (
      since > 0 &&
      session.items.some((item) => item.outcome !== 'skipped' && strengthens(situation, item, group))
    ) {
      return true
    }
  }
  return false
}

function strengthens(
  situation: Situation,
  item: { readonly exercise: string; readonly form: string },
  group: string | undefined,
): boolean {
  const exercise = situation.knowledge.exercises.find(({ id }) => id === item.exercise)
  const form = exercise?.forms.find(({ id }) => id === item.form)
  return exercise?.strengthGroup === group && form?.purposes.includes('strength') === true
}

function missingReasons(
  easing: Easing,
  candidates: CandidatesBySlot,
  allowed: readonly Offer[],
): readonly Reason[] {
  const reasons: Reason[] = []
  if (candidates.mobility.length === 0) reasons.push({ id: 'no-mobility-left', values: {} })
  if (candidates.strength.length === 0 && !easing.gentle) {
    const couldStrengthen = allowed.some(({ form }) => form.purposes.includes('strength'))
    reasons.push({ id: couldStrengthen ? 'strength-rests' : 'no-strength-left', values: {} })
  }
  return reasons
}

function lengthReasons(situation: Situation, day: Day, search: Search, easing: Easing): readonly Reason[] {
  const { found, shape, budgetSeconds } = search
  if (!found) return []
  const tolerance = situation.knowledge.policy.session.timeTolerance.value
  const asked = situation.intake.minutes * 60
  if (found.seconds > asked * (1 + tolerance)) return [{ id: 'longer-than-asked', values: {} }]
  if (found.seconds >= asked * (1 - tolerance)) {
    return [{ id: 'time-kept', values: { minutes: situation.intake.minutes } }]
  }
  if (easing.share < 1 && found.seconds >= budgetSeconds * (1 - tolerance)) {
    return [{ id: 'shorter-gentle', values: {} }]
  }
  if (found.candidates.length < shape.mostItems) return [{ id: 'shorter-few-exercises', values: {} }]
  return [{ id: isFirstWeek(situation, day) ? 'first-week-few' : 'shorter-on-purpose', values: {} }]
}

function isFirstWeek(situation: Situation, day: Day): boolean {
  return daysBetween(situation.history.startDay, day) < 7
}
