/** Reads a journal file, and says plainly what is wrong with one that cannot be read. */

import * as z from 'zod'
import type { Envelope } from './entry.ts'
import { type ExportNotes, journalFileVersion, journalFormat } from './export-file.ts'
import { jsonDepth } from './json-depth.ts'
import { type FieldProblem, problemsOf, show } from './problems-of.ts'
import { readEntries } from './read-entries.ts'

/**
 * - `torn`: its text breaks off or is damaged; it cannot be read at all.
 * - `foreign`: it is a file of another kind.
 * - `newer`: a later version of the app wrote it.
 * - `damaged`: one field is not as it should be.
 */
export type ImportProblem =
  | { readonly problem: 'torn' }
  | { readonly problem: 'foreign'; readonly found: string }
  | { readonly problem: 'newer'; readonly found: number; readonly expected: number }
  | ({ readonly problem: 'damaged' } & FieldProblem)

/** All or nothing. The entries are the file's own objects: to be appended as they are. */
export type Import =
  | { readonly value: ExportNotes & { readonly entries: readonly Envelope[] } }
  | ImportProblem

const fileSchema = z.looseObject({
  version: z.int().min(1),
  exportedAtMs: z.int().min(0),
  app: z.string(),
  entries: z.array(z.unknown()),
})

/** Far beyond any entry of ours. */
const deepest = 100

export function parseImport(text: string): Import {
  const bare = text.replace(/^\uFEFF/, '').trim()
  const depth = jsonDepth(bare)
  if (depth > deepest) {
    const expected = `at most ${deepest} levels`
    return { problem: 'damaged', field: 'file', found: `${depth} levels`, expected }
  }
  const parsed = parseJson(bare)
  if (parsed === undefined) {
    return bare === '' || bare.startsWith('{')
      ? { problem: 'torn' }
      : { problem: 'foreign', found: show(bare) }
  }
  const file = parsed.value
  if (typeof file !== 'object' || file === null || !('format' in file)) {
    return { problem: 'foreign', found: show(file) }
  }
  if (file.format !== journalFormat) return { problem: 'foreign', found: show(file.format) }
  if ('version' in file && isNewer(file.version)) {
    return { problem: 'newer', found: file.version, expected: journalFileVersion }
  }
  return readFile(file)
}

function readFile(file: object): Import {
  const read = fileSchema.safeParse(file)
  if (!read.success) return damaged(problemsOf(read.error, file, { schema: fileSchema, name: 'file' }))
  const { exportedAtMs, app, entries } = read.data
  const { problems } = readEntries(entries)
  return problems.length > 0
    ? damaged(problems)
    : { value: { exportedAtMs, app, entries: entries as readonly Envelope[] } }
}

function damaged([first]: readonly FieldProblem[]): Import {
  return first === undefined ? { problem: 'torn' } : { problem: 'damaged', ...first }
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function isNewer(version: unknown): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version > journalFileVersion
}
