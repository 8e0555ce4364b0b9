/** `unhunch journal check`: can this journal file be read, and what is in it? */

import type { Command } from 'commander'
import { readEntries } from '@unhunch/journal'
import { readJournal } from '../input/read-journal.ts'
import type { Output } from '../output.ts'
import { table } from '../print/lay-out.ts'
import { type Finish, finishCommand } from './run.ts'

export function addJournal(program: Command, finish: Finish): void {
  const journal = program
    .command('journal')
    .summary('look into a journal file')
    .description('Looks into a journal file.')
  journal.addHelpText('after', '\nExamples:\n  unhunch journal check my-journal.json')
  const check = journal
    .command('check')
    .summary('say whether a journal file can be read')
    .description('Reads a journal file, and says what is in it or what is wrong with it.')
    .argument('<file>', 'the file that the app exported, or - for standard input')
  finishCommand(
    check,
    finish,
    {
      examples: ['unhunch journal check my-journal.json', 'unhunch journal check - --json < my-journal.json'],
    },
    async ([source = '']) => checkJournal(source),
  )
}

async function checkJournal(source: string): Promise<Output> {
  const file = await readJournal(source)
  if ('problem' in file) return file
  const { entries, unknown } = readEntries(file.value.entries)
  const types = [...new Set(entries.map(({ type }) => type))].toSorted()
  const counts = types.map((type) => [type, entries.filter((entry) => entry.type === type).length] as const)
  return {
    text: () =>
      `${table([
        ...counts.map(([type, count]) => [String(count), type]),
        [String(unknown.length), 'of a later version, kept as they are'],
        [String(file.value.entries.length), 'in all'],
      ])}\n`,
    json: {
      app: file.value.app,
      exportedAtMs: file.value.exportedAtMs,
      entries: file.value.entries.length,
      byType: Object.fromEntries(counts),
      unknown: unknown.length,
    },
  }
}
