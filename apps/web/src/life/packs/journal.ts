/** What reading and writing the journal needs, in a chunk of its own. */

// oxlint-disable-next-line import/no-unassigned-import -- zod reads its settings while schemas are made
import './without-eval.ts'

export {
  checkValue,
  mergeEntries,
  parseImport,
  printJournal,
  progressRecord,
  readBreakClock,
  readEntries,
  readResumePoint,
  replayEntries,
  writeEntry,
} from '@unhunch/journal'
