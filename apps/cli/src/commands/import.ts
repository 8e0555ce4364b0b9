/** `unhunch import`: reads a list of exercises from another app's file, and says what is lost. */

import type { Command } from 'commander'
import {
  type DraftItem,
  findItems,
  foreignFormats,
  mostItems,
  readRoutines,
  type RoutineDraft,
} from '@unhunch/exchange/routines'
import { nameOf, readText } from '../input/read-text.ts'
import { bad, type Output } from '../output.ts'
import { printDose } from '../print/dose.ts'
import { bullet, heading, list, numbered, page } from '../print/lay-out.ts'
import { printLosses } from '../print/loss.ts'
import { exerciseName } from '../print/names.ts'
import { type Finish, finishCommand } from './run.ts'

export function addImport(program: Command, finish: Finish): void {
  const command = program
    .command('import')
    .summary("read another app's list of exercises")
    .description(
      `Reads lists of exercises from a file of ${list(foreignFormats, 'or')}, and says what is lost. Nothing is stored.`,
    )
    .argument('<file>', 'a JSON or CSV file, or - for standard input')
    .option('--find <text>', 'only exercises with these words in their name')
  finishCommand(
    command,
    finish,
    {
      examples: [
        'unhunch import my-pt-backup.json',
        'unhunch import exercises.json --find "upper back"',
        'unhunch import - --json < programme.json',
      ],
    },
    async ([source = ''], { find }: { readonly find?: string }) => importFile(source, find),
  )
}

async function importFile(source: string, find: string | undefined): Promise<Output> {
  const text = await readText(source)
  if ('problem' in text) return text
  const read = readRoutines(text.value)
  if (read.status === 'unreadable') {
    const place = read.where === 'file' ? '' : ` at ${read.where}`
    return bad(`${nameOf(source)}${place}`, read.found, read.expected)
  }
  const lists = read.routines.map((draft) => narrow(draft, find))
  return {
    text: () =>
      page([
        `A file of ${read.format}.`,
        ...lists.map(printDraft),
        ...(read.losses.length > 0
          ? [
              heading('What is lost or changed'),
              printLosses(read.losses)
                .map((loss) => bullet(showable(loss)))
                .join('\n'),
            ]
          : []),
      ]),
    json: { format: read.format, lists, losses: read.losses },
  }
}

function narrow(draft: RoutineDraft, find: string | undefined): RoutineDraft {
  if (find === undefined) return draft
  return { ...draft, items: findItems(draft, find).flatMap((place) => draft.items[place] ?? []) }
}

function printDraft({ name = 'A list without a name', from, kind, items }: RoutineDraft): string {
  const shown = kind === 'choices' ? items.slice(0, mostItems) : items
  const left = items.length - shown.length
  return [
    heading(from === undefined ? name : `${name}, from ${from}`),
    ...(kind === 'choices'
      ? [`${items.length} exercises to choose from; a list of your own holds at most ${mostItems}.`]
      : []),
    ...(items.length === 0 ? ['No exercise has these words in its name.'] : []),
    ...numbered(shown.map(printItem)),
    ...(left > 0 ? [`… and ${left} more. --find <text> shows those with these words in their name.`] : []),
  ].join('\n')
}

function printItem({ name, sides, prescription, note, suggestion }: DraftItem): string {
  const known = suggestion ? `; in our library: ${exerciseName(suggestion.exercise)}` : ''
  return `${name}: ${printDose(prescription, sides)}${known}${note === undefined ? '' : `; note: ${note}`}`
}

/** The name of a field is as the file has it. */
function showable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
