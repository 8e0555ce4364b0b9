/** The first screen of the safety check: any yes ends the way at once. */

import type { Question } from '../src/screening.ts'

/** No follow-ups and no choices here: each must be answerable at a glance, and each is asked again. */
export const emergencyQuestions = [
  { id: 'chest-pain', stage: 'emergency', kind: 'yes-no', again: true, seeds: [] },
  /** Asked on its own, since a heart attack may come with no chest pain at all. */
  { id: 'heart-signs', stage: 'emergency', kind: 'yes-no', again: true, seeds: [] },
  /** Effort ache that eases with rest is `effort-ache`; this is the same ache gone further. */
  { id: 'ache-with-signs', stage: 'emergency', kind: 'yes-no', again: true, seeds: [] },
  { id: 'sudden-worst-pain', stage: 'emergency', kind: 'yes-no', again: true, seeds: [] },
  { id: 'sudden-breath', stage: 'emergency', kind: 'yes-no', again: true, seeds: ['000-s05'] },
  { id: 'swollen-leg', stage: 'emergency', kind: 'yes-no', again: true, seeds: [] },
  /** Only what came on fast; `cord-slow` asks for what crept up over weeks. */
  { id: 'cord-fast', stage: 'emergency', kind: 'yes-no', again: true, seeds: [] },
  { id: 'bladder-saddle', stage: 'emergency', kind: 'yes-no', again: true, seeds: [] },
  { id: 'accident', stage: 'emergency', kind: 'yes-no', again: true, seeds: [] },
  { id: 'stroke-signs', stage: 'emergency', kind: 'yes-no', again: true, seeds: [] },
  { id: 'head-neck-pain', stage: 'emergency', kind: 'yes-no', again: true, seeds: [] },
  { id: 'severe-infection', stage: 'emergency', kind: 'yes-no', again: true, seeds: [] },
] as const satisfies readonly Question[]
