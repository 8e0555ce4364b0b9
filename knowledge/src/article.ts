/** A short article to read in two minutes: what it says, and what it rests on. */

import * as z from 'zod'
import { triggers } from './tip.ts'
import { qualities, zones } from './vocabulary.ts'

/** The shelves that articles stand on, in reading order. */
export const articleGroups = ['understand', 'day-by-day', 'when-it-hurts', 'see-someone'] as const
export type ArticleGroup = (typeof articleGroups)[number]

/** What an article may be of most use to: what brings the pain on, what it is like, where it is, and a few more. */
export const readerSigns = [
  ...triggers,
  ...qualities,
  ...zones,
  'flare',
  'foam-roller',
  'first-weeks',
] as const
export type ReaderSign = (typeof readerSigns)[number]

const id = z.string().regex(/^[a-z0-9-]+$/)
const paragraph = z.string().min(20)

export const articleSchema = z.strictObject({
  id,
  group: z.enum(articleGroups),
  /** People of whom one of these is true may want it first. */
  fits: z.array(z.enum(readerSigns)),
  /** Exercises that the words speak of, in their order. */
  exercises: z.array(id),
  /** Ids in `knowledge/sources`; every number in the words is found in one of them. */
  sources: z.array(id).min(1),
  /** Statements of the source documents that this article answers: ids in `knowledge/trace`. */
  seeds: z.array(z.string()),
  /** Section ids, in reading order. Other entries point to them as `article:<id>#<section>`. */
  sections: z.array(id).min(1),
})
export type Article = Readonly<z.infer<typeof articleSchema>>

export const articleWordsSchema = z.strictObject({
  title: z.string().min(3).max(60),
  /** One sentence for the list of articles. */
  summary: z.string().min(20).max(160),
  /** The same sections, in the same order, as in the data. */
  sections: z
    .array(
      z.strictObject({
        id,
        heading: z.string().min(3).max(60),
        paragraphs: z.array(paragraph).min(1),
      }),
    )
    .min(1),
})
export type ArticleWords = Readonly<z.infer<typeof articleWordsSchema>>
