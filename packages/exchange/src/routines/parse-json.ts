/** Parses JSON from anywhere, and says where it stops being JSON. */

import { jsonDepth, show } from '@unhunch/journal'
import { findJsonFault } from '../json-fault.ts'
import type { RoutineFileProblem } from './file-reading.ts'

/** Five times the deepest of the formats. */
const deepest = 40

export function parseJson(text: string): { readonly value: unknown } | RoutineFileProblem {
  const depth = jsonDepth(text)
  if (depth > deepest) {
    return {
      problem: 'too-large',
      where: 'file',
      found: `${depth} levels`,
      expected: `at most ${deepest} levels`,
    }
  }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return torn(text)
  }
}

function torn(text: string): RoutineFileProblem {
  const fault = findJsonFault(text) ?? { at: 0, line: 1, column: 1, expected: 'JSON' }
  const rest = text.slice(fault.at, fault.at + 60).split(/[\r\n]/)[0] ?? ''
  return {
    problem: 'torn',
    where: `line ${fault.line}, column ${fault.column}`,
    found: rest === '' ? 'the end' : show(rest),
    expected: fault.expected,
  }
}
