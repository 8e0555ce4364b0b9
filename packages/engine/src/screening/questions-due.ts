/** Which questions are to be asked, given what was answered so far. */

import type { Question } from '@unhunch/knowledge'
import type { Answers, ScreeningKnowledge } from './clearance.ts'
import { evaluateCondition } from './evaluate-condition.ts'

/**
 * In order, answered ones included. `again` is the short form: what can change
 * from week to week, and whatever was never answered.
 */
export function questionsDue(
  knowledge: ScreeningKnowledge,
  answers: Answers,
  form: 'full' | 'again',
): readonly Question[] {
  const { due, applicable } = walk(knowledge, answers)
  return form === 'full' ? due : due.filter(({ id, again }) => again || !Object.hasOwn(applicable, id))
}

/**
 * The answers that count. An answer to a follow-up is dropped once the answer
 * that led to it has changed: nobody is judged by a question no longer asked.
 */
export function applicableAnswers(knowledge: ScreeningKnowledge, answers: Answers): Answers {
  return walk(knowledge, answers).applicable
}

function walk(knowledge: ScreeningKnowledge, answers: Answers) {
  const due: Question[] = []
  const applicable: Record<string, string | number> = {}
  for (const question of knowledge.questions) {
    if (question.askIf && evaluateCondition(question.askIf, applicable) !== true) continue
    due.push(question)
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    if (answer !== undefined) applicable[question.id] = answer
  }
  return { due, applicable }
}
