/** Answers and forms for properties, aimed at the edges of the conditions. */

import type { Condition, Question } from '@unhunch/knowledge'
import { efforts, loadIds, positions, purposes } from '@unhunch/knowledge'
import { precautions, questions, redFlags } from '@unhunch/knowledge/screening'
import fc from 'fast-check'
import type { Answers } from '../../src/screening/clearance.ts'
import type { RestrictedForm } from '../../src/screening/restrictions.ts'

const all: readonly Question[] = questions

const conditions: readonly Condition[] = [
  ...redFlags.map(({ when }) => when),
  ...precautions.map(({ when }) => when),
  ...all.flatMap(({ askIf }) => (askIf ? [askIf] : [])),
]

/** Every simple condition there is, out of the nested ones. */
export const simpleConditions = conditions.flatMap(flatten)

/** Questions where it is the `no` that needs care, so that a yes is good news. */
export const reassuring: ReadonlySet<string> = new Set(
  simpleConditions.flatMap((part) => ('is' in part && part.is === 'no' ? [part.question] : [])),
)

/** An answer to every question, those not due included. */
export const everyAnswer: fc.Arbitrary<Answers> = fc
  .tuple(...all.map((question) => answerTo(question).map((answer) => [question.id, answer] as const)))
  .map((pairs) => Object.fromEntries(pairs))

export const someAnswers: fc.Arbitrary<Answers> = fc
  .tuple(everyAnswer, fc.subarray(all.map(({ id }) => id)))
  .map(([answers, kept]) => Object.fromEntries(Object.entries(answers).filter(([id]) => kept.includes(id))))

export const aForm: fc.Arbitrary<RestrictedForm> = fc.record({
  position: fc.constantFrom(...positions),
  purposes: fc.subarray([...purposes], { minLength: 1 }),
  effort: fc.constantFrom(...efforts),
  loads: fc
    .array(fc.tuple(fc.constantFrom(...loadIds), fc.constantFrom(1 as const, 2 as const)), { maxLength: 5 })
    .map((pairs) => Object.fromEntries(pairs)),
})

/** A middling answer, for a question by id. */
export function anAnswer(id: string): string | number {
  return all.find((question) => question.id === id)?.kind === 'number' ? 1 : 'no'
}

function answerTo({ id, kind, options, range }: Question): fc.Arbitrary<string | number> {
  if (kind === 'yes-no') return fc.constantFrom('yes', 'no')
  if (kind === 'choice') return fc.constantFrom(...(options ?? []))
  const [low, high] = range ?? [0, 0]
  const edges = simpleConditions.flatMap((part) => {
    if (part.question !== id) return []
    const edge = 'atLeast' in part ? part.atLeast : 'below' in part ? part.below : low
    return [edge - 1, edge, edge + 1].filter((answer) => low <= answer && answer <= high)
  })
  return fc.oneof(fc.constantFrom(low, high, ...edges), fc.integer({ min: low, max: high }))
}

type SimpleCondition = Extract<Condition, { question: string }>

function flatten(condition: Condition): readonly SimpleCondition[] {
  if ('all' in condition) return condition.all.flatMap(flatten)
  if ('any' in condition) return condition.any.flatMap(flatten)
  if ('of' in condition) return condition.of.flatMap(flatten)
  return [condition]
}
