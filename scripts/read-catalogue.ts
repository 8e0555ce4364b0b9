/** Reads all the knowledge there is into one catalogue, exercise folder by exercise folder. */

import { existsSync, readdirSync } from 'node:fs'
import { bodyZones, zoneWords } from '../knowledge/body-map/index.ts'
import { equipmentWords } from '../knowledge/equipment/equipment.en.ts'
import { equipment } from '../knowledge/equipment/equipment.ts'
import { articles, articleWords, tips, tipWords } from '../knowledge/learn/index.ts'
import { policy } from '../knowledge/policy/index.ts'
import {
  precautions,
  precautionWords,
  questions,
  questionWords,
  redFlags,
  redFlagWords,
} from '../knowledge/screening/index.ts'
import { sources } from '../knowledge/sources/index.ts'
import type { Catalogue, CatalogueExercise } from '../knowledge/src/catalogue.ts'
import type { ExerciseEntry } from '../knowledge/src/exercise.ts'
import type { ExerciseWords } from '../knowledge/src/exercise-words.ts'
import type { InformationWords } from '../knowledge/src/information-words.ts'
import { listFacts } from '../knowledge/src/list-facts.ts'
import type { Movement } from '../knowledge/src/movement.ts'
import type { Progression } from '../knowledge/src/progression.ts'
import { releasedIds } from '../knowledge/trace/released-ids.ts'

const knowledge = new URL('../knowledge/', import.meta.url)

/** From the folders and not from the lists, so that a folder that nobody listed is checked, too. */
export async function readCatalogue(): Promise<Catalogue> {
  return {
    exercises: await readExercises(),
    progressions: await readProgressions(),
    questions,
    questionWords: { en: questionWords },
    redFlags,
    redFlagWords: { en: redFlagWords },
    precautions,
    precautionWords: { en: precautionWords },
    equipment,
    equipmentWords: { en: equipmentWords },
    zones: bodyZones,
    zoneWords: { en: zoneWords },
    articles,
    articleWords: { en: articleWords },
    tips,
    tipWords: { en: tipWords },
    sources,
    facts: listFacts(policy),
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
      const { words } = (await import(at('words.en.ts').href)) as { words: ExerciseWords | InformationWords }
      if (!existsSync(at('movement.ts'))) return { exercise, words: { en: words } }
      const { movement } = (await import(at('movement.ts').href)) as { movement: Movement }
      return { exercise, movement, words: { en: words } }
    }),
  )
}

async function readProgressions(): Promise<readonly Progression[]> {
  const file = new URL('progressions/index.ts', knowledge)
  if (!existsSync(file)) return []
  const { progressions } = (await import(file.href)) as { progressions: readonly Progression[] }
  return progressions
}
