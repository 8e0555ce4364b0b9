/** Reads stored entries of any version into entries as they are written now. */

import { type Entry, type Envelope, entryTypes, envelopeSchema, isKnownType } from './entry.ts'
import { type EntryType, latestVersion, readBody } from './entry-type.ts'
import { type FieldProblem, problemsOf } from './problems-of.ts'

export interface ReadEntries {
  readonly entries: readonly Entry[]
  /** Of a type or version that a later app wrote: the very objects that came in. */
  readonly unknown: readonly Envelope[]
  readonly problems: readonly FieldProblem[]
}

/** `name` opens the names of fields in problems. */
export function readEntries(raw: readonly unknown[], name = 'entries'): ReadEntries {
  const entries: Entry[] = []
  const unknown: Envelope[] = []
  const problems: FieldProblem[] = []
  raw.forEach((item, index) => {
    const read = readEntry(item, `${name}[${index}]`)
    if ('entry' in read) entries.push(read.entry)
    else if ('unknown' in read) unknown.push(read.unknown)
    else problems.push(...read.problems)
  })
  return { entries, unknown, problems }
}

type ReadEntry =
  | { readonly entry: Entry }
  | { readonly unknown: Envelope }
  | { readonly problems: readonly FieldProblem[] }

function readEntry(item: unknown, name: string): ReadEntry {
  const envelope = envelopeSchema.safeParse(item)
  if (!envelope.success)
    return { problems: problemsOf(envelope.error, item, { schema: envelopeSchema, name }) }
  const { id, atMs, device, type, version } = envelope.data
  if (!isKnownType(type)) return { unknown: item as Envelope }
  const entryType: EntryType = entryTypes[type]
  const latest = latestVersion(entryType)
  if (version > latest) return { unknown: item as Envelope }
  const body = readBody(entryType, version, envelope.data.body, `${name}.body`)
  if ('problems' in body) return body
  return { entry: { id, atMs, device, type, version: latest, body: body.value } as Envelope as Entry }
}
