/** Every question of the safety check, in the order it is asked. */

import { careQuestions } from './care-questions.ts'
import { clinicianQuestions } from './clinician-questions.ts'
import { emergencyQuestions } from './emergency-questions.ts'

/** An `askIf` looks only at questions before it. */
export const questions = [...emergencyQuestions, ...clinicianQuestions, ...careQuestions] as const

export type QuestionId = (typeof questions)[number]['id']
