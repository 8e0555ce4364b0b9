/** Reads all the knowledge there is into one catalogue, exercise folder by exercise folder. */

import { existsSync, readdirSync } from 'node:fs'
import { bodyZones } from '../knowledge/body-map/index.ts'
import { equipment } from '../knowledge/equipment/equipment.ts'
import * as de from '../knowledge/languages/words.de.ts'
import * as en from '../knowledge/languages/words.en.ts'
import * as es from '../knowledge/languages/words.es.ts'
import type { KnownWords } from '../knowledge/languages/known-words.ts'
import { articles, tips } from '../knowledge/learn/index.ts'
import { camera, policy, ranges } from '../knowledge/policy/index.ts'
import { precautions, questions, redFlags } from '../knowledge/screening/index.ts'
import { sources } from '../knowledge/sources/index.ts'
import type { Catalogue, CatalogueExercise } from '../knowledge/src/catalogue.ts'
import type { ExerciseEntry } from '../knowledge/src/exercise.ts'
import type { ExerciseWords } from '../knowledge/src/exercise-words.ts'
import type { InformationWords } from '../knowledge/src/information-words.ts'
import { type Language, languages, type Translated } from '../knowledge/src/language.ts'
import { listFacts } from '../knowledge/src/list-facts.ts'
import type { Movement } from '../knowledge/src/movement.ts'
import type { Progression } from '../knowledge/src/progression.ts'
import { releasedIds } from '../knowledge/trace/released-ids.ts'

const knowledge = new URL('../knowledge/', import.meta.url)

const words: Translated<KnownWords> = { de, en, es }

/** From the folders and not from the lists, so that a folder that nobody listed is checked, too. */
export async function readCatalogue(): Promise<Catalogue> {
  return {
    exercises: await readExercises(),
    progressions: await readProgressions(),
    questions,
    questionWords: inEveryLanguage(({ questionWords }) => questionWords),
    redFlags,
    redFlagWords: inEveryLanguage(({ redFlagWords }) => redFlagWords),
    precautions,
    precautionWords: inEveryLanguage(({ precautionWords }) => precautionWords),
    equipment,
    equipmentWords: inEveryLanguage(({ equipmentWords }) => equipmentWords),
    zones: bodyZones,
    zoneWords: inEveryLanguage(({ zoneWords }) => zoneWords),
    articles,
    articleWords: inEveryLanguage(({ articleWords }) => articleWords),
    tips,
    tipWords: inEveryLanguage(({ tipWords }) => tipWords),
    sources,
    remarks: inEveryLanguage(({ remarks }) => remarks),
    facts: listFacts({ ...policy, camera, ranges }),
    releasedIds,
  }
}

async function readExercises(): Promise<readonly CatalogueExercise[]> {
  const folder = new URL('exercises/', knowledge)
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    ids.map(async (id) => {
      const at = (file: string): URL => new URL(`${id}/${file}`, folder)
      const { exercise } = (await import(at('exercise.ts').href)) as { exercise: ExerciseEntry }
      const words = Object.fromEntries(
        await Promise.all(
          languages.map(async (language) => [language, await readWords(at(`words.${language}.ts`))] as const),
        ),
      ) as CatalogueExercise['words']
      if (!existsSync(at('movement.ts'))) return { exercise, words }
      const { movement } = (await import(at('movement.ts').href)) as { movement: Movement }
      return { exercise, movement, words }
    }),
  )
}

async function readWords(file: URL): Promise<ExerciseWords | InformationWords> {
  const { words } = (await import(file.href)) as { words: ExerciseWords | InformationWords }
  return words
}

function inEveryLanguage<Words>(pick: (words: KnownWords) => Words): Translated<Words> {
  return Object.fromEntries(
    languages.map((language): [Language, Words] => [language, pick(words[language])]),
  ) as Translated<Words>
}

async function readProgressions(): Promise<readonly Progression[]> {
  const file = new URL('progressions/index.ts', knowledge)
  if (!existsSync(file)) return []
  const { progressions } = (await import(file.href)) as { progressions: readonly Progression[] }
  return progressions
}
