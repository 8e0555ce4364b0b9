/** Everything that can be found, with the words to find it by. */

import type { Exercise, ExerciseWords, InformationWords } from '@unhunch/knowledge'
import { bodyZones, zoneWords } from '@unhunch/knowledge/body-map'
import { equipmentWords } from '@unhunch/knowledge/equipment'
import { exerciseWords, informationWords } from '@unhunch/knowledge/exercise-words'
import { exercises, informationEntries } from '@unhunch/knowledge/exercises'
import { articles, articleWords } from '@unhunch/knowledge/learn'
import { helpWords, muscleWords, positionWords, purposeWords } from '@unhunch/knowledge/search'
import { zonePhrases } from '@unhunch/knowledge/words'

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

export function listEntries(): readonly Entry[] {
  return [
    ...exercises.flatMap((exercise) => {
      const words: ExerciseWords | undefined = exerciseWords[exercise.id]
      return words ? [exerciseEntry(exercise, words)] : []
    }),
    ...informationEntries.flatMap(({ id }) => {
      const words = informationWords[id]
      return words ? [informationEntry(id, words)] : []
    }),
    ...articles.map(({ id }) => articleEntry(id)),
    ...bodyZones.map(({ id }) => zoneEntry(id)),
  ]
}

function exerciseEntry(exercise: Exercise, words: ExerciseWords): Entry {
  const { forms } = exercise
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
      ...(forms.some((form) => form.surface === 'floor') ? ['floor'] : []),
      ...(forms.some((form) => form.surface === 'bed') ? ['bed'] : []),
      ...(forms.some((form) => form.desk) ? ['desk, office, at work'] : []),
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

function articleEntry(id: keyof typeof articleWords): Entry {
  const { title, summary, sections } = articleWords[id]
  return {
    ...empty('article', id, title),
    summary,
    headings: sections.map((section) => section.heading),
    text: sections.flatMap((section) => section.paragraphs),
  }
}

function zoneEntry(id: keyof typeof zoneWords): Entry {
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
