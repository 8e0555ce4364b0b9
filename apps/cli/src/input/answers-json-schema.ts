/** The JSON Schema of answers, question by question. */

import { questionWords } from '@unhunch/knowledge/en'
import type { Question } from '@unhunch/knowledge'
import { type QuestionId, questions } from '@unhunch/knowledge/screening'

/** Nothing is required: what is left out is unanswered, and the safety check says so. */
export function answersJsonSchema(): object {
  return {
    title: 'Unhunch answers',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(questions.map((question) => [question.id, schemaOf(question)])),
    additionalProperties: false,
  }
}

function schemaOf({ id, kind, options, range }: Question): object {
  const description = questionWords[id as QuestionId].ask
  if (kind !== 'number') return { description, enum: kind === 'yes-no' ? ['yes', 'no'] : options }
  const [minimum, maximum] = range ?? []
  return { description, type: 'number', minimum, maximum }
}
