/** Answers from outside, from a file or the command line, checked before anything is concluded from them. */

import type { Question } from '@unhunch/knowledge'
import type { Answers, ScreeningKnowledge } from './clearance.ts'

export interface AnswerProblem {
  /** The question id as given; empty when the whole input is at fault. */
  readonly field: string
  readonly found: string
  readonly expected: string
}

/** All problems at once. Missing answers are none: an incomplete form is for `screen` to say. */
export function validateAnswers(
  knowledge: Pick<ScreeningKnowledge, 'questions'>,
  input: unknown,
): { readonly value: Answers } | { readonly problems: readonly AnswerProblem[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { problems: [{ field: '', found: show(input), expected: 'answers by question id' }] }
  }
  const questionById = new Map(knowledge.questions.map((question) => [question.id, question]))
  const accepted: [string, string | number][] = []
  const problems: AnswerProblem[] = []
  for (const [field, answer] of Object.entries(input)) {
    const question = questionById.get(field)
    if (question && isAnswerTo(question, answer)) accepted.push([field, answer])
    else {
      const expected = question ? expectedBy(question) : 'the id of a question'
      problems.push({ field, found: question ? show(answer) : field, expected })
    }
  }
  return problems.length > 0 ? { problems } : { value: Object.fromEntries(accepted) }
}

function isAnswerTo(question: Question, answer: unknown): answer is string | number {
  if (question.kind !== 'number') return typeof answer === 'string' && optionsOf(question).includes(answer)
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return false
  const [low, high] = question.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return low <= answer && answer <= high
}

function expectedBy(question: Question): string {
  if (question.kind !== 'number') return optionsOf(question).join(' | ')
  const unit = question.unit ? ` ${question.unit}` : ''
  return question.range ? `${question.range[0]} to ${question.range[1]}${unit}` : `a number${unit}`
}

function optionsOf(question: Question): readonly string[] {
  return question.kind === 'yes-no' ? ['yes', 'no'] : (question.options ?? [])
}

function show(input: unknown): string {
  if (typeof input === 'string') return input
  if (typeof input === 'number' || typeof input === 'boolean') return String(input)
  if (input === null) return 'nothing'
  return Array.isArray(input) ? 'a list' : typeof input
}
