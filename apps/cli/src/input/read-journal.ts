/** Reads a journal file, or says in a line why it cannot be read. */

import { type Import, type ImportProblem, parseImport } from '@unhunch/journal'
import { bad, type Bad, type Read } from '../output.ts'
import { nameOf, readText } from './read-text.ts'

type ReadFile = Extract<Import, { readonly value: unknown }>['value']

export async function readJournal(source: string): Promise<Read<ReadFile>> {
  const text = await readText(source)
  if ('problem' in text) return text
  const file = parseImport(text.value)
  return 'problem' in file ? toBad(nameOf(source), file) : file
}

function toBad(name: string, problem: ImportProblem): Bad {
  switch (problem.problem) {
    case 'torn':
      return bad(name, 'a file that breaks off or is damaged', 'a journal that the app exported')
    case 'foreign':
      return bad(name, problem.found, 'a journal that the app exported')
    case 'newer':
      return bad(name, `a journal of version ${problem.found}`, `version ${problem.expected} or earlier`)
    case 'damaged':
      return bad(problem.field, problem.found, problem.expected)
  }
}
