/** Which session there is to do, if any, and why not: nothing extra while safety asks for something else. */

import type { ReadonlySignal } from '@preact/signals'
import type { Clearance, Day, Routine, RoutineItem, Session, Situation } from '@unhunch/engine'
import type { Facts } from './facts.ts'
import type { WhyNothing } from './life.ts'
import type { PlanPack, SafetyPack } from './packs.ts'
import { type Planning, withPain } from './planning.ts'
import { askOf, type SessionKind } from './session-kind.ts'
import type { Standing } from './standing.ts'

export interface Choice {
  readonly plan: PlanPack
  readonly safety: SafetyPack
  readonly facts: Facts
  readonly planning: Planning
  readonly standing: ReadonlySignal<Standing | undefined>
  readonly day: Day
  readonly dayOf: (atMs: number) => Day
}

export interface Chosen {
  readonly session: Session
  /** What is in the person's list, and not in the session. */
  readonly leftOut: readonly RoutineItem[]
}

export function chooseSession(
  choice: Choice,
  kind: SessionKind,
  painBefore: number | undefined,
): Chosen | WhyNothing {
  const { planning, plan, day } = choice
  const ask = askOf(kind)
  if (ask.kind === 'today') {
    return planning.isDoneToday.value ? 'nothing' : whole(planning.sessionOn(day, painBefore))
  }
  if (ask.kind === 'ease') return whole(easyMinutes(choice))
  const situation = situationNow(choice)
  if (typeof situation === 'string') return situation
  switch (ask.kind) {
    case 'break':
      return whole(plan.breakSession(situation, day, ask.length, choice.facts.told.value.breaks))
    case 'exercise': {
      const today = withPain(situation, day, painBefore)
      return whole(plan.exerciseSession(today, ask.exercise, ask.form, day), 'held-back')
    }
    case 'routine':
      return routineOf(choice, situation, ask.routine)
  }
}

/** An emergency, and a symptom that ended a session, leave nothing to be done (S1, S4). */
function situationNow({ facts, planning, plan, standing }: Choice): Situation | WhyNothing {
  const now = standing.value
  if (now === undefined) return 'not-yet'
  const { status } = now.clearance
  if (status === 'emergency' || status === 'see-clinician' || now.stop !== undefined) return 'see-clinician'
  if (facts.told.value.intake === undefined) return 'not-yet'
  if (now.isHalted || planning.isCheckDue.value) return 'check-due'
  const situation = planning.situation.value
  if (situation === undefined) return 'nothing'
  return plan.mustRest(situation.restrictions) ? 'rest' : situation
}

function routineOf({ plan, facts, day }: Choice, situation: Situation, id: string): Chosen | WhyNothing {
  const routine = facts.told.value.routines.find((known): known is Routine => known.id === id)
  if (routine === undefined) return 'gone'
  if (routine.items.length === 0) return 'empty'
  const led = plan.routineSession(situation, routine, day)
  if (led === undefined) return 'rest'
  if (led.session.items.length === 0) return 'held-back'
  return { session: led.session, leftOut: routine.items.filter((item) => led.leftOut.includes(item.id)) }
}

function whole(session: Session | undefined, otherwise: WhyNothing = 'nothing'): Chosen | WhyNothing {
  return session === undefined ? otherwise : { session, leftOut: [] }
}

/** An emergency, and a symptom that ended a session, leave nothing to be done (S1, S4). */
function easyMinutes({ plan, safety, facts, planning, standing, day, dayOf }: Choice): Session | undefined {
  const now = standing.value
  if (now === undefined || now.isHalted) return undefined
  if (now.clearance.status === 'see-clinician') return plan.easeSession(plan.knowledge, now.clearance, day)
  if (facts.told.value.intake !== undefined && planning.isCheckDue.value) return undefined
  const clearance = quickClearance(safety, facts, now.clearance, day, dayOf)
  const outcome = clearance && plan.quickSession(plan.knowledge, clearance, day)
  return outcome?.kind === 'session' ? outcome.session : undefined
}

/** The emergency questions alone hold for the day on which they were answered. */
function quickClearance(
  { quickClearance: clear, screening }: SafetyPack,
  facts: Facts,
  clearance: Clearance,
  day: Day,
  dayOf: (atMs: number) => Day,
): Clearance | undefined {
  if (clearance.status !== 'incomplete') return clearance
  const { answers, answeredAtMs } = facts.told.value
  return answeredAtMs !== undefined && dayOf(answeredAtMs) === day ? clear(screening, answers) : undefined
}
