/** A clearance in words. */

import type { Clearance } from '@unhunch/engine'
import { known } from '../words/known.ts'
import type { AdviceView, ClearanceView } from './life.ts'
import type { Standing } from './standing.ts'

export function viewOf(clearance: Clearance): ClearanceView {
  const flags = 'flags' in clearance ? clearance.flags : []
  const precautions = 'precautions' in clearance ? clearance.precautions : []
  const redFlagWords: Readonly<Record<string, { readonly title: string; readonly advice: string }>> =
    known.redFlagWords
  const precautionWords: Readonly<Record<string, ClearanceView['precautions'][number]>> =
    known.precautionWords
  return {
    status: clearance.status,
    advice: flags.flatMap(({ id, within }): readonly AdviceView[] => {
      const words = redFlagWords[id]
      return words === undefined ? [] : [{ id, within, title: words.title, advice: words.advice }]
    }),
    precautions: precautions.flatMap(({ id }) => precautionWords[id] ?? []),
    meanwhile: 'meanwhile' in clearance ? clearance.meanwhile : 'nothing',
  }
}

/** A symptom that ended a session weighs as much as an answer, and leaves nothing to be done meanwhile. */
export function viewOfStanding({ clearance, stop }: Standing): ClearanceView {
  const view = viewOf(clearance)
  if (stop === undefined) return view
  const words: Readonly<Record<string, { readonly name: string; readonly advice: string }>> =
    known.symptomWords
  const { name = stop.symptom, advice = '' } = words[stop.symptom] ?? {}
  const isEmergency = stop.response === 'emergency' || view.status === 'emergency'
  const before = view.status === 'emergency' || view.status === 'see-clinician' ? view.advice : []
  return {
    status: isEmergency ? 'emergency' : 'see-clinician',
    advice: [{ id: stop.symptom, title: name, advice }, ...before],
    precautions: [],
    meanwhile: 'nothing',
  }
}
