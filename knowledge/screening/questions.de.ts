/** Every question of the safety check in German. */

import type { QuestionWords } from '../src/screening.ts'
import { careQuestionWords } from './care-questions.de.ts'
import { clinicianQuestionWords } from './clinician-questions.de.ts'
import { emergencyQuestionWords } from './emergency-questions.de.ts'
import type { QuestionId } from './questions.ts'

export const questionWords: Record<QuestionId, QuestionWords> = {
  ...emergencyQuestionWords,
  ...clinicianQuestionWords,
  ...careQuestionWords,
}
