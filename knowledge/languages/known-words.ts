/** What the words of every language give: the same ids, in other words. */

import type { neckCheckWords } from '../body-map/neck-check.en.ts'
import type { ArticleId } from '../learn/articles.ts'
import type { TipId } from '../learn/tips.ts'
import type { PrecautionId } from '../screening/precautions.ts'
import type { QuestionId } from '../screening/questions.ts'
import type { RedFlagId } from '../screening/red-flags.ts'
import type { SymptomWords } from '../screening/symptoms.en.ts'
import type { SymptomId } from '../screening/symptoms.ts'
import type { ArticleWords } from '../src/article.ts'
import type { FaultName, MeasureName } from '../src/camera.ts'
import type { EquipmentWords } from '../src/equipment.ts'
import type { ExerciseWords } from '../src/exercise-words.ts'
import type { InformationWords } from '../src/information-words.ts'
import type { PrecautionWords, QuestionWords, RedFlagWords } from '../src/screening.ts'
import type { Grade } from '../src/source.ts'
import type { TriggerWords } from '../src/tip.ts'
import type { EquipmentId, ZoneId } from '../src/vocabulary.ts'
import type { ZoneWords } from '../src/zone.ts'
import type { phaseWords, qualityWords, slotWords } from '../words/programme.en.ts'
import type { ProgressReasonId } from '../words/progress.en.ts'
import type { ReasonId } from '../words/reasons.en.ts'

type Words<Id extends string, Each = string> = Readonly<Record<Id, Each>>

type InOtherWords<T> = T extends string ? string : { readonly [Key in keyof T]: InOtherWords<T[Key]> }

export interface KnownWords {
  readonly articleWords: Words<ArticleId, ArticleWords>
  readonly equipmentWords: Words<EquipmentId, EquipmentWords>
  readonly exerciseWords: Words<string, ExerciseWords>
  readonly faultWords: Words<FaultName>
  readonly gradeWords: Words<Grade, { readonly name: string; readonly meaning: string }>
  readonly informationWords: Words<string, InformationWords>
  readonly measureWords: Words<MeasureName>
  readonly neckCheckWords: InOtherWords<typeof neckCheckWords>
  readonly phaseWords: Words<keyof typeof phaseWords>
  readonly precautionWords: Words<PrecautionId, PrecautionWords>
  /** ICU messages. */
  readonly progressWords: Words<ProgressReasonId>
  readonly qualityWords: Words<keyof typeof qualityWords>
  readonly questionWords: Words<QuestionId, QuestionWords>
  /** ICU messages. */
  readonly reasonWords: Words<ReasonId>
  /** By the English; in English itself empty. */
  readonly remarks: Words<string>
  readonly redFlagWords: Words<RedFlagId, RedFlagWords>
  readonly slotWords: Words<keyof typeof slotWords>
  readonly symptomWords: Words<SymptomId, SymptomWords>
  readonly tipWords: Words<TipId>
  readonly triggerWords: TriggerWords
  readonly zonePhrases: Words<ZoneId>
  readonly zoneWords: Words<ZoneId, ZoneWords>
}
