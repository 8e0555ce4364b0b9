/** Every question of the safety check in Spanish. */

import type { QuestionWords } from '../src/screening.ts'
import { careQuestionWords } from './care-questions.es.ts'
import { clinicianQuestionWords } from './clinician-questions.es.ts'
import { emergencyQuestionWords } from './emergency-questions.es.ts'
import type { QuestionId } from './questions.ts'

export const questionWords: Record<QuestionId, QuestionWords> = {
  ...emergencyQuestionWords,
  ...clinicianQuestionWords,
  ...careQuestionWords,
}
