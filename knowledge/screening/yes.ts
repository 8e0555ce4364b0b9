/** Short forms for the commonest conditions, checked against the questions that exist. */

import type { Condition } from '../src/condition.ts'
import type { QuestionId } from './questions.ts'

export function yes(question: QuestionId): Condition {
  return { question, is: 'yes' }
}

/** Only where `no` is the answer that needs care: "Has anyone looked at this?" */
export function no(question: QuestionId): Condition {
  return { question, is: 'no' }
}
