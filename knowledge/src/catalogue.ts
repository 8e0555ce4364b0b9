/** Everything the rules read, in one value. */

import type { Article, ArticleWords } from './article.ts'
import type { Equipment, EquipmentWords } from './equipment.ts'
import type { ExerciseWords } from './exercise-words.ts'
import type { ExerciseEntry } from './exercise.ts'
import type { InformationWords } from './information-words.ts'
import type { Translated } from './language.ts'
import type { FoundFact } from './list-facts.ts'
import type { Movement } from './movement.ts'
import type { Progression } from './progression.ts'
import type {
  Precaution,
  PrecautionWords,
  Question,
  QuestionWords,
  RedFlag,
  RedFlagWords,
} from './screening.ts'
import type { Source } from './source.ts'
import type { Tip } from './tip.ts'
import type { Zone, ZoneWords } from './zone.ts'

/** The words of entries, by their id. */
type WordsById<T> = Translated<Readonly<Record<string, T>>>

export interface CatalogueExercise {
  readonly exercise: ExerciseEntry
  /** Entries that only inform have none. */
  readonly movement?: Movement
  readonly words: Translated<ExerciseWords | InformationWords>
}

export interface Catalogue {
  readonly exercises: readonly CatalogueExercise[]
  readonly progressions: readonly Progression[]
  readonly questions: readonly Question[]
  readonly questionWords: WordsById<QuestionWords>
  readonly redFlags: readonly RedFlag[]
  readonly redFlagWords: WordsById<RedFlagWords>
  readonly precautions: readonly Precaution[]
  readonly precautionWords: WordsById<PrecautionWords>
  readonly equipment: readonly Equipment[]
  readonly equipmentWords: WordsById<EquipmentWords>
  readonly zones: readonly Zone[]
  readonly zoneWords: WordsById<ZoneWords>
  readonly articles: readonly Article[]
  readonly articleWords: WordsById<ArticleWords>
  readonly tips: readonly Tip[]
  readonly tipWords: WordsById<string>
  readonly sources: readonly Source[]
  /** What is said beside the numbers, in the other languages, by the English. */
  readonly remarks: Translated<Readonly<Record<string, string>>>
  /** The numbers of `knowledge/policy`. */
  readonly facts: readonly FoundFact[]
  /** Exercise ids, and form ids as `exercise/form`, that people may have in their journals. */
  readonly releasedIds: readonly string[]
}
