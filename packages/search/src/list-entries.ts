/** Everything that can be found, with the words to find it by. */

import type {
  ArticleWords,
  Exercise,
  ExerciseWords,
  InformationWords,
  KnownWords,
  SearchWords,
  ZoneId,
} from '@unhunch/knowledge'
import { bodyZones } from '@unhunch/knowledge/body-map'
import { exercises, informationEntries } from '@unhunch/knowledge/exercises'
import { articles } from '@unhunch/knowledge/learn'

export interface Found {
  readonly kind: 'exercise' | 'article' | 'zone'
  readonly id: string
}

/** Ids of different kinds may be the same. */
export type EntryKey = `${Found['kind']}:${string}`

export interface Entry extends Found {
  readonly key: EntryKey
  readonly name: string
  readonly aka: readonly string[]
  readonly forms: readonly string[]
  readonly summary: string
  /** What it is for, where, in which position, with which things. */
  readonly tags: readonly string[]
  readonly headings: readonly string[]
  readonly text: readonly string[]
}

/** The words that are found, and those to find them by. */
export type Searched = Pick<
  KnownWords,
  'articleWords' | 'equipmentWords' | 'exerciseWords' | 'informationWords' | 'zonePhrases' | 'zoneWords'
> &
  Pick<SearchWords, 'helpWords' | 'muscleWords' | 'placeWords' | 'positionWords' | 'purposeWords'>

export function listEntries(searched: Searched): readonly Entry[] {
  const { articleWords, exerciseWords, informationWords } = searched
  return [
    ...exercises.flatMap((exercise) => {
      const words = exerciseWords[exercise.id]
      return words ? [exerciseEntry(exercise, words, searched)] : []
    }),
    ...informationEntries.flatMap(({ id }) => {
      const words = informationWords[id]
      return words ? [informationEntry(id, words)] : []
    }),
    ...articles.map(({ id }) => articleEntry(id, articleWords[id])),
    ...bodyZones.map(({ id }) => zoneEntry(id, searched)),
  ]
}

function exerciseEntry(exercise: Exercise, words: ExerciseWords, searched: Searched): Entry {
  const { forms } = exercise
  const { zonePhrases, muscleWords, helpWords, purposeWords, positionWords, equipmentWords, placeWords } =
    searched
  return {
    ...empty('exercise', exercise.id, words.name),
    aka: words.aka,
    forms: Object.values(words.forms).map((form) => form.name),
    summary: words.summary,
    tags: [
      ...exercise.zones.map((zone) => zonePhrases[zone]),
      ...exercise.targets.map((muscle) => muscleWords[muscle]),
      ...exercise.helpsWith.map((quality) => helpWords[quality]),
      ...distinct(forms.flatMap((form) => form.purposes)).map((purpose) => purposeWords[purpose]),
      ...distinct(forms.map((form) => form.position)).map((position) => positionWords[position]),
      ...distinct(forms.flatMap((form) => [...form.needs, ...form.helps])).map(
        (thing) => equipmentWords[thing].name,
      ),
      ...(forms.some((form) => form.surface === 'floor') ? [placeWords.floor] : []),
      ...(forms.some((form) => form.surface === 'bed') ? [placeWords.bed] : []),
      ...(forms.some((form) => form.desk) ? [placeWords.desk] : []),
    ],
    text: [words.feel, ...words.notes],
  }
}

function informationEntry(id: string, words: InformationWords): Entry {
  return {
    ...empty('exercise', id, words.name),
    aka: words.aka,
    summary: words.summary,
    text: words.paragraphs,
  }
}

function articleEntry(id: string, { title, summary, sections }: ArticleWords): Entry {
  return {
    ...empty('article', id, title),
    summary,
    headings: sections.map((section) => section.heading),
    text: sections.flatMap((section) => section.paragraphs),
  }
}

function zoneEntry(id: ZoneId, { zoneWords, zonePhrases }: Searched): Entry {
  const { name, where } = zoneWords[id]
  return { ...empty('zone', id, name), summary: where, tags: [zonePhrases[id]] }
}

function empty(kind: Found['kind'], id: string, name: string): Entry {
  return {
    key: `${kind}:${id}`,
    kind,
    id,
    name,
    aka: [],
    forms: [],
    summary: '',
    tags: [],
    headings: [],
    text: [],
  }
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}
