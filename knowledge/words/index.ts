/** Words that belong to no single entry, in English. */

export { phaseWords, qualityWords, slotWords, zonePhrases } from './programme.en.ts'
export type { ProgressReasonId } from './progress.en.ts'
export { progressWords } from './progress.en.ts'
export type { ReasonId } from './reasons.en.ts'
export { reasonWords } from './reasons.en.ts'
