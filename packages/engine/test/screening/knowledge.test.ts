/** The screening knowledge hangs together: every id leads somewhere, every load is read. */

import { precautionWords, questionWords, redFlagWords, symptomWords } from '@unhunch/knowledge/en'
import type { Question } from '@unhunch/knowledge'
import {
  loadIds,
  precautionSchema,
  precautionWordsSchema,
  questionSchema,
  questionWordsSchema,
  redFlagSchema,
  redFlagWordsSchema,
} from '@unhunch/knowledge'
import { precautions, questions, redFlags, symptoms } from '@unhunch/knowledge/screening'
import { describe, expect, it } from 'vitest'
import { simpleConditions } from './arbitraries.ts'

const all: readonly Question[] = questions
const questionById = new Map(all.map((question) => [question.id, question]))

describe('screening knowledge', () => {
  it('fits its schemas', () => {
    const misfits = [
      ...all.map((entry) => [entry.id, questionSchema.safeParse(entry)] as const),
      ...redFlags.map((entry) => [entry.id, redFlagSchema.safeParse(entry)] as const),
      ...precautions.map((entry) => [entry.id, precautionSchema.safeParse(entry)] as const),
      ...Object.entries(questionWords).map(
        ([id, words]) => [id, questionWordsSchema.safeParse(words)] as const,
      ),
      ...Object.entries(redFlagWords).map(
        ([id, words]) => [id, redFlagWordsSchema.safeParse(words)] as const,
      ),
      ...Object.entries(precautionWords).map(
        ([id, words]) => [id, precautionWordsSchema.safeParse(words)] as const,
      ),
    ].flatMap(([id, { success }]) => (success ? [] : [id]))
    expect(misfits).toEqual([])
  })

  it.each`
    list             | ids
    ${'questions'}   | ${questions.map(({ id }) => id)}
    ${'red flags'}   | ${redFlags.map(({ id }) => id)}
    ${'precautions'} | ${precautions.map(({ id }) => id)}
    ${'symptoms'}    | ${symptoms.map(({ id }) => id)}
  `('names no $list twice', ({ ids }) => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('asks in conditions only for answers that can be given', () => {
    const impossible = simpleConditions.filter((part) => {
      const question = questionById.get(part.question)
      if (!question) return true
      if (!('is' in part)) {
        const edge = 'atLeast' in part ? part.atLeast : part.below
        const [low, high] = question.range ?? [0, -1]
        return question.kind !== 'number' || edge <= low || edge > high
      }
      const options = question.kind === 'yes-no' ? ['yes', 'no'] : (question.options ?? [])
      return [part.is].flat().some((option) => !options.includes(option))
    })
    expect(impossible).toEqual([])
  })

  it('reads every question', () => {
    const read = new Set(simpleConditions.map(({ question }) => question))
    expect(all.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([])
  })

  it('lets an askIf look only back', () => {
    const order = all.map(({ id }) => id)
    for (const { id, askIf } of all) {
      for (const name of askIf ? namesIn(askIf) : [])
        expect(order.indexOf(name)).toBeLessThan(order.indexOf(id))
    }
  })

  it('reads every load', () => {
    const read = new Set<string>(
      precautions.flatMap(({ clauses }) =>
        clauses.flatMap((clause) => ('load' in clause && clause.load ? [clause.load] : [])),
      ),
    )
    expect(loadIds.filter((id) => !read.has(id))).toEqual([])
  })

  it('has words for every option, and for every question asked again', () => {
    for (const question of all) {
      const words = questionWords[question.id as keyof typeof questionWords]
      if (question.kind === 'choice') expect(Object.keys(words.options ?? {})).toEqual(question.options)
      expect([question.id, words.askAgain !== undefined]).toEqual([question.id, question.again])
    }
  })

  it('keeps the emergency questions to one screen', () => {
    const emergency = all.filter(({ stage }) => stage === 'emergency')
    expect(emergency.length).toBeLessThanOrEqual(12)
    for (const { kind, again, askIf } of emergency)
      expect({ kind, again, askIf }).toEqual({ kind: 'yes-no', again: true })
  })

  it('says whom to call on every emergency card, and for every emergency symptom', () => {
    const cards = [
      ...redFlags.filter(({ urgency }) => urgency === 'emergency').map(({ id }) => redFlagWords[id].advice),
      ...symptoms.filter(({ response }) => response === 'emergency').map(({ id }) => symptomWords[id].advice),
    ]
    for (const card of cards) expect(card).toContain('call your local emergency number (112, 999 or 911)')
  })
})

// Helpers

function namesIn(condition: unknown): readonly string[] {
  return [...JSON.stringify(condition).matchAll(/"question":"([^"]+)"/g)].flatMap(([, name]) => name ?? [])
}
