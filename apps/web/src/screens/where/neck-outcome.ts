/** What the neck check asks next, and what it comes to. */

import { known } from '../../words/known.ts'
import { evaluateCondition } from '@unhunch/engine'
import { neckCheck } from '@unhunch/knowledge/body-map'

export type NeckQuestion = (typeof neckCheck.questions)[number]['id']
export type NeckOutcome = (typeof neckCheck.outcomes)[number]
export type NeckAnswers = Readonly<Partial<Record<NeckQuestion, string>>>

export interface AskedOfNeck {
  readonly id: NeckQuestion
  readonly ask: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** Those that are answered, and the one that is next. */
export function neckQuestions(answers: NeckAnswers): readonly AskedOfNeck[] {
  const given = settled(answers)
  return neckCheck.questions
    .filter((question) => !('askIf' in question) || evaluateCondition(question.askIf, given) === true)
    .map(({ id, options }) => {
      const words: { readonly ask: string; readonly options: Readonly<Record<string, string>> } =
        known.neckCheckWords.questions[id]
      return {
        id,
        ask: words.ask,
        options: options.map((value) => ({ value, label: words.options[value] ?? value })),
      }
    })
}

/** Undefined until the answers settle it. */
export function neckOutcome(answers: NeckAnswers): NeckOutcome | undefined {
  const given = settled(answers)
  for (const outcome of neckCheck.outcomes) {
    const holds = evaluateCondition(outcome.when, given)
    if (holds !== false) return holds === true ? outcome : undefined
  }
  return undefined
}

/** An answer to a question that is not asked any more does not count. */
function settled(answers: NeckAnswers): Record<string, string> {
  const given: Record<string, string> = {}
  for (const question of neckCheck.questions) {
    const answer = answers[question.id]
    const isAsked = !('askIf' in question) || evaluateCondition(question.askIf, given) === true
    if (isAsked && answer !== undefined) given[question.id] = answer
  }
  return given
}
