/** A type of entry: how its body reads now, and how every older version becomes it. */

import type * as z from 'zod'
import { type FieldProblem, problemsOf } from './problems-of.ts'

export interface EntryType<Type extends string = string, Body = unknown> {
  readonly type: Type
  /** The body as it is written now. */
  readonly body: z.ZodType<Body>
  /** Version 1 first; each upgrade leads to the version after it. */
  readonly older: readonly OlderVersion[]
}

export interface OlderVersion {
  readonly body: z.ZodType
  /** Its input is what the version's own schema has let through. */
  readonly upgrade: (body: never) => unknown
}

export function latestVersion({ older }: EntryType): number {
  return older.length + 1
}

export type ReadBody<Body> = { readonly value: Body } | { readonly problems: readonly FieldProblem[] }

/** `name` opens the names of fields in problems. */
export function readBody<Body>(
  entryType: EntryType<string, Body>,
  version: number,
  body: unknown,
  name: string,
): ReadBody<Body> {
  const older = entryType.older[version - 1]
  const schema = older?.body ?? entryType.body
  const parsed = schema.safeParse(body)
  if (!parsed.success) return { problems: problemsOf(parsed.error, body, { schema, name }) }
  if (older === undefined) return { value: parsed.data as Body }
  return readBody(entryType, version + 1, older.upgrade(parsed.data as never), name)
}
