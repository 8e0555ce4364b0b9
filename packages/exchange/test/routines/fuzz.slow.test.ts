/** A hundred thousand spoilt files: each is read whole, or refused with where and why. */

import { parseImport, printJournal, readEntries, writeEntry } from '@unhunch/journal'
import { describe, expect, it } from 'vitest'
import { type ReadRoutines, readRoutines } from '../../src/routines/index.ts'
import { fileNames, fileText, journalProblems, entriesOf } from './routine-files.ts'
import { createChance, spoil } from './spoil.ts'

const inputs = 100_000

const origin = { id: 'a', atMs: 1773046800000, device: 'phone' }
const journal = printJournal(
  [
    writeEntry('programme-started', { day: '2026-03-09' }, origin),
    ...fileNames.flatMap((name) => {
      const read = readRoutines(fileText(name))
      return read.status === 'read' && name.startsWith('my-pt') ? entriesOf(read.routines).slice(0, 1) : []
    }),
  ],
  { exportedAtMs: 1773046800000, app: 'unhunch 0.1.0' },
)

/** What is spoilt, in turn: each file of another app as it is and on one line, and a journal. */
const texts = fileNames.map(fileText)
const journals = [journal, oneLine(journal)]
const sources = [...texts, ...texts.map(oneLine), ...journals, ...journals]

describe('every importer', () => {
  it('reads a spoilt file whole, or refuses it and says where and why', () => {
    const outcomes = new Map<string, number>()
    const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    for (let seed = 0; seed < inputs; seed += 1) {
      const source = sources[seed % sources.length] ?? ''
      const text = spoil(source, createChance(seed))
      const fault = journals.includes(source) ? judgeJournal(text, count) : judgeRoutines(text, seed, count)
      if (fault !== undefined) expect.fail(`seed ${seed}: ${fault}\n${text.slice(0, 2000)}`)
    }
    const told = [...outcomes].map(([outcome, times]) => `${outcome} ${times}`).toSorted()
    console.log(`· ${inputs} spoilt files: ${told.join(', ')}`)
    // It would show nothing if one of the readers never got to its work.
    for (const outcome of [
      'free-exercise-db',
      'rotator-cuff-pt',
      'my-pt',
      'journal',
      'torn',
      'foreign',
      'damaged',
    ]) {
      expect(outcomes.get(outcome), outcome).toBeGreaterThan(500)
    }
  })
})

/** What is wrong with the answer; nothing, if all is well. */
function judgeRoutines(text: string, seed: number, count: (outcome: string) => void): string | undefined {
  const read = readRoutines(text)
  if (seed % 20 === 0 && JSON.stringify(readRoutines(text)) !== JSON.stringify(read)) return 'two answers'
  if (read.status === 'unreadable') {
    count(read.problem)
    return judgeProblem(read.where, read.found, read.expected)
  }
  count(read.format)
  return judgeRead(read)
}

function judgeRead({ routines, losses }: Extract<ReadRoutines, { status: 'read' }>): string | undefined {
  if (routines.length === 0 || routines.some(({ items }) => items.length === 0)) return 'a list of nothing'
  const nameless = losses.find(({ where, count }) => where === '' || where.length > 200 || count < 1)
  if (nameless) return `a loss that says nothing: ${JSON.stringify(nameless)}`
  const problems = journalProblems(routines)
  return problems.length > 0 ? JSON.stringify(problems[0]) : undefined
}

function judgeJournal(text: string, count: (outcome: string) => void): string | undefined {
  const read = parseImport(text)
  if ('value' in read) {
    count('journal')
    return readEntries(read.value.entries).problems.length > 0 ? 'damaged entries were let in' : undefined
  }
  count(`journal ${read.problem}`)
  return read.problem === 'damaged' ? judgeProblem(read.field, read.found, read.expected) : undefined
}

function judgeProblem(where: string, found: string, expected: string): string | undefined {
  const isClear = [where, found, expected].every((words) => words !== '') && found.length <= 100
  return isClear ? undefined : `an unclear message: ${JSON.stringify([where, found, expected])}`
}

function oneLine(text: string): string {
  return /^[[{]/.test(text) ? JSON.stringify(JSON.parse(text)) : text
}
