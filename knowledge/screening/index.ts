/** Everything the safety check knows: questions, red flags, precautions and symptoms. */

export type { QuestionId } from './questions.ts'
export { questions } from './questions.ts'
export type { PrecautionId } from './precautions.ts'
export { precautions } from './precautions.ts'
export type { RedFlagId } from './red-flags.ts'
export { redFlags } from './red-flags.ts'
export type { Symptom, SymptomId, SymptomResponse } from './symptoms.ts'
export { symptoms } from './symptoms.ts'
