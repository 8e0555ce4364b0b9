/**
 * What the knowledge says beside its numbers: how a source states a dose, why another was chosen,
 * what a study found. It is written in English where the number is; other languages translate it
 * sentence by sentence, under the English.
 */

import type { ExerciseEntry } from '../src/exercise.ts'
import type { Source } from '../src/source.ts'

/** Each once, in the order of the knowledge. */
export function listRemarks(
  exercises: readonly ExerciseEntry[],
  sources: readonly Source[],
): readonly string[] {
  const doses = exercises.flatMap((exercise) =>
    exercise.offered ? exercise.forms.flatMap(({ dose }) => [dose.source?.asStated, dose.why]) : [],
  )
  const findings = sources.map(({ finding }) => finding)
  return [...new Set([...doses, ...findings].filter((text) => text !== undefined))]
}
