/** A person's own list as a session: in their order, with the doses exactly as they set them. */

import { itemSeconds, type Rhythm, type StepCounts, stepsToAnnounce } from '../planning/item-seconds.ts'
import { type Day, type Session, type SessionItem, type Slot, slots } from '../planning/programme.ts'
import type { PlanningKnowledge } from '../planning/situation.ts'
import { mustRest, type Restriction } from '../screening/restrictions.ts'
import type { SessionKnowledge } from '../session/lay-out-timeline.ts'
import { ownExercise, ownForm, ownRhythm } from './own-item.ts'
import { formOf, routineWarnings } from './routine-warnings.ts'
import type { Routine, RoutineItem } from './routine.ts'

export interface RoutineLed {
  readonly session: Session
  /** Ids of the items that are not in it: held back and not agreed to, or not known to this version. */
  readonly leftOut: readonly string[]
}

/**
 * Nothing when a restriction calls for rest. What a restriction holds back is led
 * only when the person has agreed to the warning (S16).
 */
export function routineSession(
  {
    knowledge,
    restrictions,
  }: { readonly knowledge: PlanningKnowledge; readonly restrictions: readonly Restriction[] },
  routine: Routine,
  day: Day,
): RoutineLed | undefined {
  if (mustRest(restrictions)) return undefined
  const heldBack = new Set(
    routineWarnings({ knowledge, restrictions }, routine)
      .filter(({ isAgreed }) => !isAgreed)
      .map(({ item }) => item),
  )
  const led = routine.items.filter((item) => !heldBack.has(item.id) && isKnown(knowledge, item))
  const { movements, stepCounts, policy } = withOwnItems(knowledge, [routine])
  const places = led.map(placeOf)
  const items = led.map((item, index): SessionItem => {
    const { exercise, form } = placeOf(item)
    const { sides, prescription } = item
    const rhythm = movements[exercise]?.[form] ?? { phases: [] }
    const steps = stepsToAnnounce(places, index, stepCounts)
    return {
      slot: slotOf(knowledge, item),
      exercise,
      form,
      sides,
      prescription,
      seconds: itemSeconds(prescription, sides, rhythm, steps, policy.pace),
      reasons: [],
    }
  })
  return {
    session: { day, items, seconds: items.reduce((sum, { seconds }) => sum + seconds, 0), reasons: [] },
    leftOut: routine.items.filter((item) => !led.includes(item)).map(({ id }) => id),
  }
}

/** What a session is laid out with when exercises in the person's own words may be in it. */
export function withOwnItems(
  { movements, stepCounts, policy }: SessionKnowledge,
  routines: readonly Routine[],
): SessionKnowledge {
  const own = routines.flatMap(({ items }) => items.filter((item) => item.of === 'own'))
  const rhythms = own.map((item): [string, Readonly<Record<string, Rhythm>>] => [
    ownExercise(item),
    { [ownForm]: ownRhythm(item) },
  ])
  const steps = own.map((item): [string, StepCounts[string]] => [
    ownExercise(item),
    { [ownForm]: item.steps.length },
  ])
  return {
    movements: { ...movements, ...Object.fromEntries(rhythms) },
    stepCounts: { ...stepCounts, ...Object.fromEntries(steps) },
    policy,
  }
}

function placeOf(item: RoutineItem): Pick<SessionItem, 'exercise' | 'form'> {
  if (item.of === 'own') return { exercise: ownExercise(item), form: ownForm }
  return { exercise: item.exercise, form: item.form }
}

function isKnown({ exercises }: PlanningKnowledge, item: RoutineItem): boolean {
  return item.of === 'own' || formOf(exercises, item) !== undefined
}

/** The slot tells what it is for; it does not change the person's order. */
function slotOf({ exercises, policy }: PlanningKnowledge, item: RoutineItem): Slot {
  const purpose = item.of === 'own' ? undefined : formOf(exercises, item)?.purposes[0]
  const fitting = slots.find((slot) => policy.slotPurposes[slot].some((wanted) => wanted === purpose))
  return fitting ?? 'mobility'
}
