/** Says in plain words which field is not as expected: its name, what was found, what was expected. */

import type * as z from 'zod'
import { describeExpected } from './describe-expected.ts'

export interface FieldProblem {
  /** `intake.minutes`, `entries[3].body.day`. */
  readonly field: string
  /** `"many"`, or `nothing` where the field is missing. */
  readonly found: string
  /** `a whole number from 2 to 30`. */
  readonly expected: string
}

export interface Checked {
  readonly schema: z.ZodType
  /** What the whole is called: the first part of each field's name. */
  readonly name: string
}

export function problemsOf(
  error: z.ZodError,
  input: unknown,
  { schema, name }: Checked,
): readonly FieldProblem[] {
  return error.issues.flatMap((issue): readonly FieldProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key]
        return {
          field: printField(name, path),
          found: show(valueAt(input, path)),
          expected: 'no field of this name',
        }
      })
    }
    const expected = issue.code === 'custom' ? issue.message : describeExpected(schema, issue.path, input)
    return [{ field: printField(name, issue.path), found: show(valueAt(input, issue.path)), expected }]
  })
}

/** A value as it stands in the file, cut where it grows long. */
export function show(value: unknown): string {
  const isEndless = typeof value === 'number' && !Number.isFinite(value)
  const text = isEndless ? String(value) : (JSON.stringify(value) ?? 'nothing')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return isHolder ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined
  }, input)
}

function printField(name: string, path: readonly PropertyKey[]): string {
  const steps = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`
    return /^[\w-]+$/.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(String(key))}]`
  })
  return `${name}${steps.join('')}`
}
