/** Rule: every entry has exactly the fields that its schema asks for. */

import type * as z from 'zod'
import { articleSchema, articleWordsSchema } from '../article.ts'
import type { Catalogue } from '../catalogue.ts'
import { equipmentSchema, equipmentWordsSchema } from '../equipment.ts'
import { exerciseWordsSchema } from '../exercise-words.ts'
import { exerciseSchema } from '../exercise.ts'
import { informationWordsSchema } from '../information-words.ts'
import type { Translated } from '../language.ts'
import { movementSchema } from '../movement.ts'
import { progressionSchema } from '../progression.ts'
import {
  precautionSchema,
  precautionWordsSchema,
  questionSchema,
  questionWordsSchema,
  redFlagSchema,
  redFlagWordsSchema,
} from '../screening.ts'
import { sourceSchema } from '../source.ts'
import { tipSchema, tipWordsSchema } from '../tip.ts'
import { zoneSchema, zoneWordsSchema } from '../zone.ts'
import { defineRule, type Finding } from './rule.ts'

export const schemaValid = defineRule(
  'schema-valid',
  'Every entry has exactly the fields that its schema asks for.',
  (catalogue) => [...exercises(catalogue), ...entries(catalogue), ...words(catalogue)],
)

function exercises(catalogue: Catalogue): readonly Finding[] {
  return catalogue.exercises.flatMap((each) => {
    const entry = `exercise ${each.exercise.id}`
    const wordsSchema = each.exercise.offered ? exerciseWordsSchema : informationWordsSchema
    return [
      ...findingsOf(entry, exerciseSchema, each.exercise),
      ...(each.movement ? findingsOf(entry, movementSchema, each.movement, 'movement') : []),
      ...Object.entries(each.words).flatMap(([language, value]) =>
        findingsOf(entry, wordsSchema, value, `words.${language}`),
      ),
    ]
  })
}

function entries(catalogue: Catalogue): readonly Finding[] {
  const lists: readonly (readonly [string, z.ZodType, readonly { readonly id: string }[]])[] = [
    ['progression', progressionSchema, catalogue.progressions],
    ['question', questionSchema, catalogue.questions],
    ['red-flag', redFlagSchema, catalogue.redFlags],
    ['precaution', precautionSchema, catalogue.precautions],
    ['equipment', equipmentSchema, catalogue.equipment],
    ['zone', zoneSchema, catalogue.zones],
    ['article', articleSchema, catalogue.articles],
    ['tip', tipSchema, catalogue.tips],
    ['source', sourceSchema, catalogue.sources],
  ]
  return lists.flatMap(([kind, schema, list]) =>
    list.flatMap((each) => findingsOf(`${kind} ${each.id}`, schema, each)),
  )
}

function words(catalogue: Catalogue): readonly Finding[] {
  const lists: readonly (readonly [string, z.ZodType, Translated<Readonly<Record<string, unknown>>>])[] = [
    ['question', questionWordsSchema, catalogue.questionWords],
    ['red-flag', redFlagWordsSchema, catalogue.redFlagWords],
    ['precaution', precautionWordsSchema, catalogue.precautionWords],
    ['equipment', equipmentWordsSchema, catalogue.equipmentWords],
    ['zone', zoneWordsSchema, catalogue.zoneWords],
    ['article', articleWordsSchema, catalogue.articleWords],
  ]
  return [
    ...lists.flatMap(([kind, schema, translated]) =>
      Object.entries(translated).flatMap(([language, byId]) =>
        Object.entries(byId).flatMap(([id, value]) =>
          findingsOf(`${kind} ${id}`, schema, value, `words.${language}`),
        ),
      ),
    ),
    ...Object.entries(catalogue.tipWords).flatMap(([language, byId]) =>
      findingsOf('tips', tipWordsSchema, byId, `words.${language}`),
    ),
  ]
}

function findingsOf(entry: string, schema: z.ZodType, value: unknown, prefix = ''): readonly Finding[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  return result.error.issues.map((issue) => ({
    entry,
    field: [prefix, ...issue.path.map(String)].filter((part) => part !== '').join('.'),
    found: tell(at(value, issue.path)),
    expected: issue.message,
  }))
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}

function tell(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60)
}
