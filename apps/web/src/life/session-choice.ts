/** Which session there is to do, if any: the day's own, a break at the desk, or a few easy minutes. */

import type { ReadonlySignal } from '@preact/signals'
import type { Clearance, Day, Session } from '@unhunch/engine'
import type { Facts } from './facts.ts'
import type { SessionKind } from './life.ts'
import type { PlanPack, SafetyPack } from './packs.ts'
import { deskBreakOf } from './plan-life.ts'
import type { Planning } from './planning.ts'
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

export function chooseSession(
  choice: Choice,
  kind: SessionKind,
  painBefore: number | undefined,
): Session | undefined {
  const { planning, day } = choice
  switch (kind) {
    case 'today':
      return planning.isDoneToday.value ? undefined : planning.sessionOn(day, painBefore)
    case 'desk': {
      const programme = planning.situation.value && planning.programme.value
      return programme && deskBreakOf(programme, day)?.session
    }
    case 'ease':
      return easyMinutes(choice)
  }
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
