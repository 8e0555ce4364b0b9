/** The front door of the knowledge: its shapes and its closed lists of words. */

export type { Article, ArticleGroup, ArticleWords, ReaderSign } from './article.ts'
export type { CameraGrade, CameraPlan, FaultName, MeasureName } from './camera.ts'
export { cameraGrades, faultNames, measureNames } from './camera.ts'
export type { Catalogue, CatalogueExercise } from './catalogue.ts'
export type { Condition } from './condition.ts'
export type { Equipment, EquipmentWords } from './equipment.ts'
export type { Amount, Dose, Exercise, ExerciseEntry, Form, InformationEntry } from './exercise.ts'
export type { ExerciseWords } from './exercise-words.ts'
export type { Fact } from './fact.ts'
export type { InformationWords } from './information-words.ts'
export { countSteps } from '../languages/count-steps.ts'
export { listRemarks } from '../languages/remarks.ts'
export type { KnownWords } from '../languages/known-words.ts'
export type { Language, Translated } from './language.ts'
export { languages } from './language.ts'
export type { LoadId, Loads } from './load.ts'
export { loadIds, loadMeanings } from './load.ts'
export type { Movement, Phase, Pose, Tempo } from './movement.ts'
export type { CentralJoint, JointMotion, Limbs, PoseAngles, SidedJoint } from './pose.ts'
export { centralJoints, sidedJoints } from './pose.ts'
export type { Prop } from './prop.ts'
export type {
  CentralPart,
  CentralPlace,
  ParsedTouch,
  SidedPart,
  SidedPlace,
  ThingSurface,
  Touch,
} from './touch.ts'
export { centralParts, centralPlaces, parseTouch, sidedParts, sidedPlaces, thingSurfaces } from './touch.ts'
export { postures } from './postures.ts'
export type {
  Clause,
  Precaution,
  PrecautionWords,
  Question,
  QuestionWords,
  RedFlag,
  RedFlagWords,
} from './screening.ts'
export {
  clauseSchema,
  precautionSchema,
  precautionWordsSchema,
  questionSchema,
  questionStages,
  questionWordsSchema,
  redFlagSchema,
  redFlagWordsSchema,
} from './screening.ts'
export type { Grade, Source } from './source.ts'
export { grades } from './source.ts'
export type { MomentId, Tip, TipWords, TriggerId, TriggerWords } from './tip.ts'
export { moments, triggers } from './tip.ts'
export type {
  Effort,
  EquipmentId,
  Family,
  MuscleId,
  Position,
  Purpose,
  Quality,
  StrengthGroup,
  Surface,
  ZoneId,
} from './vocabulary.ts'
export {
  efforts,
  equipmentIds,
  families,
  muscles,
  positions,
  purposes,
  qualities,
  strengthGroups,
  surfaces,
  zones,
} from './vocabulary.ts'
export { type View, viewDirections, viewExtents } from './view.ts'
export type { Pace } from '../policy/pace.ts'
export type { Policy } from '../policy/index.ts'
export type { Progression } from './progression.ts'
export type { KnotPlace, Zone, ZoneWords } from './zone.ts'
export type { Phrase, SearchWords, Synonym } from './search-words.ts'
export type { ProgressReasonId } from '../words/progress.en.ts'
export type { ReasonId } from '../words/reasons.en.ts'
