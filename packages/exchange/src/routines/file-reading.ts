/** What every reader of a file shares: its answer, and the check of a file's shape. */

import { problemsOf, show } from '@unhunch/journal'
import * as z from 'zod'
import type { Losses } from './loss.ts'
import type { RoutineDraft } from './routine-draft.ts'

/**
 * - `empty`: there is nothing in it.
 * - `too-large`: longer or deeper than any list of exercises.
 * - `torn`: it breaks off or is damaged, so that it cannot be read at all.
 * - `foreign`: a file of another kind.
 * - `newer`: a later version of the other app wrote it.
 * - `damaged`: one field is not as it should be.
 */
export interface RoutineFileProblem {
  readonly problem: 'empty' | 'too-large' | 'torn' | 'foreign' | 'newer' | 'damaged'
  /** `line 3, column 7`, `exercises[0].sets`, `row 4, defaultReps`, or `file`. */
  readonly where: string
  /** `"many"`, or `nothing` where the field is missing. */
  readonly found: string
  /** `a number, 0 or more`. */
  readonly expected: string
}

export type FileReading = { readonly routines: readonly RoutineDraft[] } | RoutineFileProblem
export type FileReader = (file: unknown, losses: Losses) => FileReading

/** The file in its shape, or the first field that is not. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  file: unknown,
): { readonly value: z.output<Schema> } | RoutineFileProblem {
  const read = schema.safeParse(file)
  if (read.success) return { value: read.data }
  const first = new z.ZodError(read.error.issues.slice(0, 1))
  const [problem] = problemsOf(first, file, { schema, name: 'file' })
  return damaged(
    problem?.field.replace(/^file\.?(?=.)/, '') ?? 'file',
    problem?.found ?? 'something else',
    problem?.expected ?? 'a list of exercises',
  )
}

export function damaged(where: string, found: string, expected: string): RoutineFileProblem {
  return { problem: 'damaged', where, found, expected }
}

/** The first id that stands twice: what points to it would be anybody's guess. */
export function findTwice(
  path: string,
  entries: readonly { readonly id: string | number }[],
): RoutineFileProblem | undefined {
  const seen = new Set<string>()
  for (const [place, { id }] of entries.entries()) {
    if (seen.has(String(id))) {
      return damaged(`${path}[${place}].id`, show(id), 'an id that no other has')
    }
    seen.add(String(id))
  }
  return undefined
}
