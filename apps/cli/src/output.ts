/** What a command answers: text for people and a value for machines, lines for both, or one problem. */

import type { FieldProblem } from '@unhunch/journal'

export type Read<Value> = { readonly value: Value } | Bad

/** Input that cannot be used. Nothing else is printed, and the exit code is 2. */
export interface Bad {
  readonly problem: FieldProblem
}

export type Output =
  | {
      /** Put together only when it is asked for. */
      readonly text: () => string
      readonly json: unknown
      /** 0 unless said otherwise. */
      readonly exitCode?: number
    }
  /** JSON lines, whoever asks; each is printed before the next is made. */
  | { readonly lines: () => Iterable<object> }
  | Bad

export function bad(field: string, found: string, expected: string): Bad {
  return { problem: { field, found, expected } }
}

export function printProblem({ field, found, expected }: FieldProblem): string {
  return `unhunch: ${oneLine(field)}: found ${oneLine(found)}, expected ${oneLine(expected)}.\n`
}

export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** What is measured has thousandths at most: more digits would only be noise. */
export function printLine(value: object): string {
  return `${JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' ? Math.round(each * 1000) / 1000 : each,
  )}\n`
}

/** What comes from outside may hold anything, line breaks and control codes of the terminal among them. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
