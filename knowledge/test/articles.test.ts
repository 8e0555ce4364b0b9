/** Articles and tips: about all that was promised, with no number from nowhere, and pointing at what exists. */

import { articleWords } from '../languages/words.en.ts'
import { describe, expect, it } from 'vitest'
import { exercises } from '../exercises/index.ts'
import { type ArticleId, articles, type TipId, tips } from '../learn/index.ts'
import { policy } from '../policy/index.ts'
import { sources } from '../sources/index.ts'
import { articleGroups, type ArticleWords, readerSigns } from '../src/article.ts'
import { moments, triggers } from '../src/tip.ts'

/** What a reader must be able to find, and where: an article, or a section of it. */
const promised: readonly (readonly [string, ArticleId, string?])[] = [
  ['what the upper back is', 'what-the-upper-back-is'],
  ['why it aches', 'why-it-aches'],
  ['what the evidence says', 'what-the-evidence-says', 'numbers'],
  ['positions and breaks', 'positions-and-breaks', 'breaks'],
  ['setting up the desk', 'desk-and-phone', 'desk'],
  ['using the phone', 'desk-and-phone', 'phone'],
  ['flares', 'flares'],
  ['soreness', 'soreness-after-exercise'],
  ['sleep', 'sleep'],
  ['stress', 'stress-and-breathing'],
  ['when to see someone', 'when-to-see-someone', 'now'],
  ['popping', 'popping-and-massage', 'self'],
  ['massage', 'popping-and-massage', 'massage'],
  ['equipment and what to use instead', 'equipment-and-substitutes', 'load'],
]

const { programme, trafficLight } = policy

/** Numbers that no study gave: what the app itself does, anatomy, and plain counting. */
const ours: Partial<Record<ArticleId, readonly (readonly [number, string])[]>> = {
  'what-the-upper-back-is': [[12, 'bones']],
  'what-the-evidence-says': [[0, 'the scale']],
  'stress-and-breathing': [[2, 'a minute or two']],
  'pain-during-exercise': [
    [trafficLight.greenUpTo.value, 'green'],
    [trafficLight.greenUpTo.value + 1, 'amber from'],
    [trafficLight.redFrom.value - 1, 'amber to'],
    [trafficLight.redRise.value - 1, 'amber rise'],
    [trafficLight.redRise.value, 'red rise'],
    [trafficLight.redFrom.value, 'red from'],
    [trafficLight.usualBelow.value, 'red for a usual level below'],
    [trafficLight.firstDays.value / 7, 'the first weeks'],
    [trafficLight.greenUpToAtFirst.value, 'green at first'],
  ],
  'when-to-see-someone': [
    [2, 'weeks worse, as the safety question asks'],
    [6, 'weeks no better, as the safety question asks'],
  ],
  'how-long-it-takes': [
    [programme.plateauCheckIns.value, 'weeks to the first look'],
    [2 * programme.plateauCheckIns.value, 'weeks to the second'],
    [3 * programme.plateauCheckIns.value, 'weeks to the third'],
    [programme.graduation.keepUpExercises.value, 'exercises to keep'],
    [programme.graduation.keepUpDays.value, 'days to keep'],
  ],
  'daily-habit': [[3, 'days of seven that are called a good week']],
  'scoliosis-arthritis-discs': [[12, 'weeks after whiplash, as precaution R13 asks']],
  'where-these-exercises-come-from': [
    [5, 'articles'],
    [3, 'drills'],
  ],
  'myths-you-may-have-met': [[2, 'minutes, as a source article claims']],
}

describe.each(articles.map((article) => [article.id, article] as const))('%s', (id, article) => {
  const words: ArticleWords = articleWords[id]
  const text = textOf(words)

  it('takes every number from one of its sources, or from the app itself', () => {
    const cited = sources.filter((source) => article.sources.some((own) => own === source.id))
    const known = cited.flatMap(({ title, finding }) => numbersIn(`${title} ${finding}`))
    const own = new Set((ours[id] ?? []).map(([number]) => number))
    const fromNowhere = numbersIn(text).filter(
      (number) => !own.has(number) && !known.some((other) => isRounded(number, other)),
    )
    expect(fromNowhere).toEqual([])
  })

  it('speaks of exercises that are offered', () => {
    const offered: readonly string[] = exercises.map((exercise) => exercise.id)
    expect(offered).toEqual(expect.arrayContaining([...article.exercises]))
  })
})

describe('the articles together', () => {
  it.each(promised)('tell about %s', (_topic, id, section) => {
    const article = articles.find((known) => known.id === id)
    expect(article).toBeDefined()
    if (section !== undefined) expect(article?.sections).toContain(section)
  })

  it('stand on every shelf, and have something for most that may be true of a reader', () => {
    expect(new Set(articles.map(({ group }) => group))).toEqual(new Set(articleGroups))
    const met = new Set<string>(articles.flatMap(({ fits }) => fits))
    expect(readerSigns.filter((sign) => !met.has(sign))).toEqual([
      // Tips speak of these; no article is about them.
      'twisting',
      'bending',
      'reaching-up',
      'stiff',
      // Where it hurts decides on exercises; these places are in every article.
      'shoulder-top',
      'blade',
      'below-blades',
      'ribs-side',
      'low-back',
    ])
  })
})

describe('the tips', () => {
  it('have one for every trigger and every moment', () => {
    expect(new Set(tips.map((tip) => tip.for))).toEqual(new Set([...triggers, ...moments]))
  })

  it.each(tips.map((tip) => [tip.id, tip] as const))('%s points at what exists', (_id: TipId, tip) => {
    for (const { exercise, form } of tip.moves) {
      const forms = exercises.find(({ id }) => id === exercise)?.forms.map(({ id }) => id)
      expect(forms).toContain(form)
    }
    if (!('readOn' in tip)) return
    const article = articles.find(({ id }) => id === tip.readOn.article)
    expect(article?.sections).toContain(tip.readOn.section)
  })
})

function textOf({ title, summary, sections }: ArticleWords): string {
  return [title, summary, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])].join(
    ' ',
  )
}

const wordNumbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}

/** In figures and in words; C7 and the like are names. */
function numbersIn(text: string): readonly number[] {
  return [...text.toLowerCase().matchAll(/(?<![a-z\d])(?:\d+(?:[.,]\d+)?|[a-z]+)(?![a-z\d])/g)].flatMap(
    ([found]) => {
      const number = wordNumbers[found] ?? Number(found.replace(',', ''))
      return Number.isNaN(number) ? [] : [number]
    },
  )
}

/** A number may be said less exactly than it was found: 27 for 26.7, 7 in 10 for 70 in 100, 3 in 4 for 76 in 100. */
function isRounded(said: number, found: number): boolean {
  return said === found || said === Math.round(found) || said * 10 === found
}
