/** What a symptom, or the pain of now, means for the session: the most urgent reading wins. */

import type { History, Intake, PainCharacter, SymptomResponse } from '@unhunch/engine'
import type { PlanPack, SafetyPack } from './packs.ts'

type Symptom = SafetyPack['symptoms'][number]

export interface SymptomReading {
  /** All that were reported, most pressing first; never empty. */
  readonly symptoms: readonly { readonly id: string; readonly response: SymptomResponse }[]
  readonly character: PainCharacter | undefined
}

/** Words by which the traffic light knows what a pain is like. */
const characterOf: Partial<Record<Symptom['id'], PainCharacter>> = {
  'sharp-pain': 'sharp',
  'spreading-pain': 'spreading',
  electric: 'electric',
  'arm-tingling': 'electric',
}

export function readSymptoms(
  { plan, safety }: { readonly plan: PlanPack; readonly safety: SafetyPack },
  ids: readonly string[],
  pain: number | undefined,
  usual: PainContext,
): SymptomReading {
  const found = safety.symptoms.filter(({ id }) => ids.includes(id))
  const character = found.map(({ id }) => characterOf[id]).find((known) => known !== undefined)
  const isRed =
    pain !== undefined &&
    plan.lightFor(
      { pain, character: 'familiar', usual: usual.painUsual, isEarly: usual.isEarly },
      plan.knowledge.policy.trafficLight,
    ) === 'red'
  const mostUrgent = found[0]
  const asLightSays = isRed ? 'strong-pain' : 'familiar-ache'
  const isSaid = mostUrgent !== undefined && !(isRed && mostUrgent.response === 'ease')
  const symptoms = isSaid ? found : [...safety.symptoms.filter(({ id }) => id === asLightSays), ...found]
  return { symptoms, character }
}

export interface PainContext {
  readonly painUsual: number
  readonly isEarly: boolean
}

/** The level of an ordinary day as the plan knows it; without a plan, the pain before the session. */
export function painContext(
  plan: PlanPack,
  { intake, history }: { readonly intake: Intake | undefined; readonly history: History | undefined },
  day: string,
  painBefore: number | undefined,
): PainContext {
  if (intake === undefined || history === undefined) return { painUsual: painBefore ?? 0, isEarly: true }
  const { firstDays } = plan.knowledge.policy.trafficLight
  return {
    painUsual: Math.min(intake.painUsual, history.painUsual ?? intake.painUsual),
    isEarly: plan.daysBetween(history.startDay, day) < firstDays.value,
  }
}
