/** What a person can report during or after a session, and how we answer. */

/**
 * - `emergency`: the emergency card.
 * - `stop-and-see`: the session ends; no exercise until a clinician has looked.
 * - `stop`: the session ends; the safety check is asked again.
 * - `ease`: a smaller or gentler form is offered, and the session goes on.
 */
export type SymptomResponse = 'emergency' | 'stop-and-see' | 'stop' | 'ease'

export interface Symptom {
  readonly id: string
  readonly response: SymptomResponse
  /** Somebody has to be called today, though not the emergency number: its advice says whom. */
  readonly callToday?: true
  readonly seeds: readonly string[]
}

/** Most pressing first, as they are shown. */
export const symptoms = [
  { id: 'chest-pain', response: 'emergency', seeds: [] },
  { id: 'breathless-at-rest', response: 'emergency', seeds: [] },
  { id: 'faint', response: 'emergency', seeds: [] },
  { id: 'sight-or-speech', response: 'emergency', seeds: [] },
  { id: 'sudden-headache', response: 'emergency', seeds: [] },
  { id: 'one-sided-weakness', response: 'emergency', seeds: [] },
  { id: 'both-legs', response: 'emergency', seeds: [] },
  { id: 'unsteady', response: 'emergency', seeds: [] },
  { id: 'bladder', response: 'emergency', seeds: [] },
  { id: 'sudden-worst-pain', response: 'emergency', seeds: [] },
  { id: 'fall', response: 'emergency', seeds: [] },
  { id: 'pregnancy-sign', response: 'stop-and-see', callToday: true, seeds: [] },
  { id: 'arm-tingling', response: 'stop-and-see', seeds: [] },
  { id: 'electric', response: 'stop-and-see', seeds: [] },
  { id: 'crack-with-pain', response: 'stop-and-see', seeds: [] },
  { id: 'fluttering-heart', response: 'stop-and-see', seeds: [] },
  /** Stop, sit, and ask what is new. */
  { id: 'dizzy', response: 'stop', seeds: [] },
  { id: 'sharp-pain', response: 'stop', seeds: ['C13', '001-s31'] },
  { id: 'spreading-pain', response: 'stop', seeds: ['001-s13'] },
  { id: 'strong-pain', response: 'stop', seeds: [] },
  { id: 'sick', response: 'stop', seeds: [] },
  { id: 'familiar-ache', response: 'ease', seeds: ['001-s24'] },
  { id: 'too-hard', response: 'ease', seeds: [] },
  { id: 'joint-sore', response: 'ease', seeds: [] },
  { id: 'cramp', response: 'ease', seeds: [] },
  { id: 'out-of-breath', response: 'ease', seeds: [] },
] as const satisfies readonly Symptom[]

export type SymptomId = (typeof symptoms)[number]['id']
