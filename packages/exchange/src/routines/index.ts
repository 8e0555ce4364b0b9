/** The front door of reading lists of exercises from other apps. */

export type { RoutineFileProblem } from './file-reading.ts'
export { type Loss, type LossId, lossIds, type LossValues } from './loss.ts'
export {
  type ForeignFormat,
  foreignFormats,
  type ReadRoutines,
  readRoutines,
} from './read-routines.ts'
export {
  type DraftItem,
  findItems,
  mostItems,
  pickItems,
  type RoutineDraft,
  type Suggestion,
} from './routine-draft.ts'
