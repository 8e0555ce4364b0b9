/** When to stop, whatever the exercise: the same answers as in a session. */

import { policy } from '@unhunch/knowledge/policy'
import { type Symptom, type SymptomId, type SymptomResponse, symptoms } from '@unhunch/knowledge/screening'
import { known } from '../../words/known.ts'
import { t } from '../../words/message.ts'

/** The most pressing last, where the eye stays. */
const rules = [
  ['stop', 'handout.stop-today'],
  ['stop-and-see', 'handout.stop-see'],
  ['emergency', 'handout.stop-call'],
] as const satisfies readonly (readonly [SymptomResponse, string])[]

const all: readonly (Symptom & { readonly id: SymptomId })[] = symptoms

export function StopRules() {
  const { greenUpTo, greenUpToAtFirst, firstDays, settleHours } = policy.trafficLight
  return (
    <section class="sheet-stop">
      <h3>{t('item.stop')}</h3>
      <p>
        {t('handout.fine', {
          pain: greenUpTo.value,
          first: greenUpToAtFirst.value,
          days: firstDays.value,
          hours: settleHours.value,
        })}
      </p>
      {rules.map(([response, words]) => (
        <p key={response}>
          <strong>{t(words)}:</strong> {namesOf(response)}
        </p>
      ))}
      {all
        .filter(({ callToday }) => callToday)
        .map(({ id }) => (
          <p key={id}>
            <strong>{known.symptomWords[id].name}:</strong> {known.symptomWords[id].advice}
          </p>
        ))}
    </section>
  )
}

function namesOf(response: SymptomResponse): string {
  return all
    .filter((symptom) => symptom.response === response && !symptom.callToday)
    .map(({ id }) => known.symptomWords[id].name)
    .join(' · ')
}
