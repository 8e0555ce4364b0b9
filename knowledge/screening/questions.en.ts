/** Every question of the safety check in English. */

import type { QuestionWords } from '../src/screening.ts'
import { careQuestionWords } from './care-questions.en.ts'
import { clinicianQuestionWords } from './clinician-questions.en.ts'
import { emergencyQuestionWords } from './emergency-questions.en.ts'
import type { QuestionId } from './questions.ts'

export const questionWords: Record<QuestionId, QuestionWords> = {
  ...emergencyQuestionWords,
  ...clinicianQuestionWords,
  ...careQuestionWords,
}
