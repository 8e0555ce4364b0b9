/** Rule: every question matters, and every condition asks something that exists. */

import type { Catalogue } from '../catalogue.ts'
import type { Condition } from '../condition.ts'
import type { Question } from '../screening.ts'
import { defineRule, type Finding } from './rule.ts'

export const questionRead = defineRule(
  'question-read',
  'Every question is read by a condition, and every condition reads a question and an answer that exist.',
  (catalogue) => {
    const read = conditionsOf(catalogue)
    const asked = new Set(read.flatMap(({ leaves }) => leaves.map((leaf) => leaf.question)))
    const byId = new Map(catalogue.questions.map((question) => [question.id, question]))
    return [
      ...catalogue.questions
        .filter(({ id }) => !asked.has(id))
        .map(({ id }) => ({
          entry: `question ${id}`,
          field: 'id',
          found: 'a question that no condition reads',
          expected: 'a red flag, a precaution or another question that reads it',
        })),
      ...read.flatMap(({ entry, field, leaves }) =>
        leaves.flatMap((leaf) => leafFindings(entry, field, leaf, byId.get(leaf.question))),
      ),
    ]
  },
)

type Leaf = Extract<Condition, { readonly question: string }>

interface Read {
  readonly entry: string
  readonly field: string
  readonly leaves: readonly Leaf[]
}

function conditionsOf(catalogue: Catalogue): readonly Read[] {
  return [
    ...catalogue.redFlags.map(({ id, when }) => ({
      entry: `red-flag ${id}`,
      field: 'when',
      leaves: leavesOf(when),
    })),
    ...catalogue.precautions.map(({ id, when }) => ({
      entry: `precaution ${id}`,
      field: 'when',
      leaves: leavesOf(when),
    })),
    ...catalogue.questions.flatMap(({ id, askIf }) =>
      askIf ? [{ entry: `question ${id}`, field: 'askIf', leaves: leavesOf(askIf) }] : [],
    ),
  ]
}

function leavesOf(condition: Condition): readonly Leaf[] {
  if ('question' in condition) return [condition]
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  return condition.of.flatMap(leavesOf)
}

function leafFindings(
  entry: string,
  field: string,
  leaf: Leaf,
  question: Question | undefined,
): readonly Finding[] {
  if (!question) {
    return [{ entry, field, found: leaf.question, expected: 'a question that exists' }]
  }
  if (!('is' in leaf)) {
    const value = 'atLeast' in leaf ? leaf.atLeast : leaf.below
    const [low, high] = question.range ?? [Number.NaN, Number.NaN]
    if (value >= low && value <= high) return []
    return [{ entry, field, found: `${question.id} against ${value}`, expected: 'a number within its range' }]
  }
  const options = question.kind === 'yes-no' ? ['yes', 'no'] : (question.options ?? [])
  const wanted = typeof leaf.is === 'string' ? [leaf.is] : leaf.is
  return wanted
    .filter((option) => !options.includes(option))
    .map((option) => ({
      entry,
      field,
      found: `${question.id} is ${option}`,
      expected: options.length > 0 ? `one of ${options.join(', ')}` : 'a comparison of numbers',
    }))
}
