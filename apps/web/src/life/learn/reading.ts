/** The articles as one reads them: on shelves, one after the other, and those first that fit the person. */

import type { Intake } from '@unhunch/engine'
import type { ArticleGroup, ArticleWords, ReaderSign } from '@unhunch/knowledge'
import { articles } from '@unhunch/knowledge/learn'
import { known } from '../../words/known.ts'
import type { Stage } from '../life.ts'

export interface Reading {
  readonly id: string
  readonly group: ArticleGroup
  readonly fits: readonly ReaderSign[]
  readonly exercises: readonly string[]
  readonly sources: readonly string[]
  readonly words: ArticleWords
  readonly minutes: number
}

/** Words a minute, of an adult who takes their time. */
const readingSpeed = 200

/** Enough to choose from, and few enough not to have to. */
const mostForOne = 3

const shelfOrder = [
  'understand',
  'day-by-day',
  'when-it-hurts',
  'see-someone',
] as const satisfies readonly ArticleGroup[]

export const shelves: readonly { readonly group: ArticleGroup; readonly readings: readonly Reading[] }[] =
  shelfOrder.map((group) => ({
    group,
    readings: articles
      .filter((article) => article.group === group)
      .map((article): Reading => {
        const words: ArticleWords = known.articleWords[article.id]
        return { ...article, words, minutes: minutesOf(words) }
      }),
  }))

/** In reading order: shelf after shelf. */
export const readings: readonly Reading[] = shelves.flatMap((shelf) => shelf.readings)

export interface AskedReading {
  readonly reading: Reading
  readonly next: Reading | undefined
  readonly section: string | undefined
}

/** `sleep`, or `sleep.lying` for a section of it; a section that is not there leads to the top. */
export function readingAt(part: string): AskedReading | undefined {
  const [id, section] = part.split('.')
  const index = readings.findIndex((reading) => reading.id === id)
  const reading = readings[index]
  if (reading === undefined) return undefined
  const hasSection = reading.words.sections.some((known) => known.id === section)
  return { reading, next: readings[index + 1], section: hasSection ? section : undefined }
}

export interface Reader {
  readonly stage: Stage
  readonly intake: Partial<Intake>
  readonly isInFlare: boolean
  readonly isInFirstWeeks: boolean
}

/** Those of which most is true of the reader; a flare comes before all else. */
export function readingsFor(reader: Reader): readonly Reading[] {
  if (reader.stage === 'see-clinician')
    return readings.filter((reading) => reading.id === 'when-to-see-someone')
  const signs = signsOf(reader)
  return readings
    .map((reading) => ({ reading, worth: worthOf(reading, signs) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostForOne)
    .map(({ reading }) => reading)
}

function worthOf({ fits }: Reading, signs: ReadonlySet<string>): number {
  const met = fits.filter((sign) => signs.has(sign))
  // What is true just now counts for more than all that is true on most days.
  return met.includes('flare') ? Number.POSITIVE_INFINITY : met.length
}

function signsOf({ stage, intake, isInFlare, isInFirstWeeks }: Reader): ReadonlySet<string> {
  const { triggers = [], qualities = [], zones = [], equipment = [], stress, sleep } = intake
  return new Set<string>([
    ...triggers,
    ...qualities,
    ...zones,
    ...(stress === 'high' ? ['stress'] : []),
    ...(sleep === 'disturbed' ? ['sleep'] : []),
    ...(equipment.includes('foam-roller') ? ['foam-roller'] : []),
    ...(isInFlare ? ['flare'] : []),
    ...(isInFirstWeeks || stage !== 'ready' ? ['first-weeks'] : []),
  ])
}

function minutesOf({ summary, sections }: ArticleWords): number {
  const text = [summary, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])]
  return Math.max(1, Math.round(text.join(' ').split(/\s+/).length / readingSpeed))
}
