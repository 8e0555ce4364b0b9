/** Says which field of which line is not as expected: what was found, and what was expected. */

import type * as z from 'zod'

/**
 * - `empty`: there is no line in it.
 * - `torn`: a line is no JSON.
 * - `damaged`: a field is not as it should be.
 */
export interface LineProblem {
  readonly problem: 'empty' | 'torn' | 'damaged'
  /** Counted from 1. */
  readonly line: number
  /** `points[3][0]`, or `line`. */
  readonly field: string
  /** `"many"`, or `nothing` where the field is missing. */
  readonly found: string
  readonly expected: string
}

/** The line in its shape, or the first field that is not. */
export function checkLine<Value>(
  line: number,
  schema: z.ZodType<Value>,
  fields: Readonly<Record<string, unknown>>,
): { readonly value: Value } | LineProblem {
  const read = schema.safeParse(fields)
  if (read.success) return { value: read.data }
  const issue = deepest(read.error.issues)
  const found = issue?.path.reduce<unknown>((value, key) => (value as never)?.[key as never], fields)
  return damaged(
    line,
    printPath(issue?.path ?? []),
    show(found),
    issue ? expectedBy(issue) : 'something else',
  )
}

/** Of a choice, the way that came furthest is the one that was meant. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const [issue] = issues
  if (issue?.code !== 'invalid_union') return issue
  const inner = issue.errors.flatMap((errors) => deepest(errors) ?? [])
  const furthest = inner.reduce(
    (best, one) => (one.path.length > best.path.length ? one : best),
    inner[0] ?? issue,
  )
  return { ...furthest, path: [...issue.path, ...furthest.path] }
}

function printPath(path: readonly PropertyKey[]): string {
  const printed = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return printed.replace(/^\./, '') || 'line'
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : shorten(JSON.stringify(value) ?? 'nothing')
}

export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

export function damaged(line: number, field: string, found: string, expected: string): LineProblem {
  return { problem: 'damaged', line, field, found, expected }
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return kindWords[issue.expected] ?? `a ${issue.expected}`
  if (issue.code === 'too_small' || issue.code === 'too_big') return limitOf(issue)
  if (issue.code === 'invalid_value') return issue.values.map((value) => show(value)).join(' or ')
  if (issue.code === 'unrecognized_keys') return `no field called ${issue.keys.join(' or ')}`
  return 'something else'
}

const kindWords: Readonly<Record<string, string>> = {
  array: 'a list',
  tuple: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  string: 'a text',
}

function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum
  const amount = issue.exact ? String(limit) : `at ${issue.code === 'too_small' ? 'least' : 'most'} ${limit}`
  if (issue.origin === 'array') return `a list of ${amount}`
  return issue.inclusive === false && issue.code === 'too_small' ? `more than ${limit}` : amount
}
