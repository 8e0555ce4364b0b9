/** `unhunch progress`: the week in words, and what has changed beyond ups and downs. */

import type { Command } from 'commander'
import { progressOf, screen } from '@unhunch/engine'
import { progressRecord, readEntries, replayEntries } from '@unhunch/journal'
import { dayAt, readDay } from '../input/day.ts'
import { readJournal } from '../input/read-journal.ts'
import { planningKnowledge, screeningKnowledge } from '../knowledge.ts'
import type { Output } from '../output.ts'
import { printProgress } from '../print/progress.ts'
import { type Finish, finishCommand } from './run.ts'

interface ProgressOptions {
  readonly day?: string
}

export function addProgress(program: Command, finish: Finish): void {
  const command = program
    .command('progress')
    .summary('say how it is going, from a journal')
    .description('Reads a journal, and says how the week went and what has changed beyond ups and downs.')
    .argument('<file>', 'the file that the app exported, or - for standard input')
    .option('--day <day>', 'as on this day, like 2026-03-09 (today)')
  finishCommand(
    command,
    finish,
    {
      examples: ['unhunch progress my-journal.json', 'unhunch progress - --json < my-journal.json'],
      notes: ['A difference within the ups and downs of ordinary days is never called a change.'],
    },
    async ([source = ''], options) => tellProgress(source, options),
  )
}

async function tellProgress(source: string, options: ProgressOptions): Promise<Output> {
  const day = readDay(options.day)
  if ('problem' in day) return day
  const file = await readJournal(source)
  if ('problem' in file) return file
  const { entries } = readEntries(file.value.entries)
  const clearance = screen(screeningKnowledge, replayEntries(entries).answers)
  const record = progressRecord(entries, {
    dayOf: dayAt,
    knowledge: planningKnowledge,
    restrictions: 'restrictions' in clearance ? clearance.restrictions : [],
  })
  const progress = progressOf(record, planningKnowledge.policy, day.value)
  return { text: () => printProgress(progress), json: progress }
}
