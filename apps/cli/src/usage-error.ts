/** Says a wrong use of the command line the way all problems are said. */

import type { Command, CommanderError } from 'commander'
import type { FieldProblem } from '@unhunch/journal'
import { didYouMean } from './input/nearest.ts'

/** Nothing when it was no error: help was asked for, or the version. */
export function readUsageError(
  { code, message, exitCode }: CommanderError,
  argv: readonly string[],
  program: Command,
): FieldProblem | undefined {
  if (exitCode === 0) return undefined
  const command = commandOf(argv, program)
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const help = `"${nameOf(command)} --help"`
  switch (code) {
    case 'commander.unknownOption':
      return { field: quoted, found: 'an unknown option', expected: `one that ${help} lists${nearOption()}` }
    case 'commander.unknownCommand': {
      const names = command.commands.map((each) => each.name())
      const expected = `one of ${names.join(', ')}${didYouMean(quoted, names)}`
      return { field: 'command', found: JSON.stringify(quoted), expected }
    }
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return { field: firstWord(quoted), found: 'nothing', expected: valueOf(quoted) }
    case 'commander.missingArgument':
      return { field: quoted, found: 'nothing', expected: `what ${help} says` }
    case 'commander.excessArguments':
      return { field: 'arguments', found: `too many (${listedIn(message)})`, expected: `what ${help} says` }
    // A command that only holds other commands was given none of them.
    case 'commander.help':
      return { field: 'command', found: 'nothing', expected: `one that ${help} lists` }
    default:
      return { field: 'arguments', found: message.split('\n')[0] ?? code, expected: `what ${help} says` }
  }

  function nearOption(): string {
    return didYouMean(
      quoted,
      command.options.map((option) => option.long ?? ''),
    )
  }
}

/** The command that was called, as far as its names were right. */
function commandOf(argv: readonly string[], program: Command): Command {
  let command = program
  for (const word of argv) {
    const next = command.commands.find((each) => each.name() === word)
    if (!next) break
    command = next
  }
  return command
}

function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name()
}

function firstWord(flags: string): string {
  return flags.split(' ')[0] ?? flags
}

/** `--day <day>` → `a day` */
function valueOf(flags: string): string {
  const value = /<([^>]*)>/.exec(flags)?.[1]
  return value === undefined ? 'a value' : `a ${value}`
}

function listedIn(message: string): string {
  return /but got \d+: (.*)\.$/.exec(message.split('\n')[0] ?? '')?.[1] ?? 'more than it takes'
}
