/** The command line: reads what was asked, prints the answer, or says in one line what was wrong. */

import { Command, CommanderError } from 'commander'
import { addAdapt } from './commands/adapt.ts'
import { addCheck } from './commands/check.ts'
import { addExercises } from './commands/exercises.ts'
import { addImport } from './commands/import.ts'
import { addJournal } from './commands/journal.ts'
import { addObserve } from './commands/observe.ts'
import { addProgress } from './commands/progress.ts'
import { addPlan } from './commands/plan.ts'
import { addFigure } from './commands/figure.ts'
import type { Finish } from './commands/run.ts'
import { addSchema } from './commands/schema.ts'
import { addScreen } from './commands/screen.ts'
import { addSearch } from './commands/search.ts'
import { addSession } from './commands/session.ts'
import { printJson, printLine, printProblem } from './output.ts'
import { readUsageError } from './usage-error.ts'

export interface Print {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** The exit code: 0, 1 when a check found problems, 2 when the input cannot be used. */
export async function main(argv: readonly string[], print: Print): Promise<number> {
  let exitCode = 0
  const finish: Finish = (output, json) => {
    if ('problem' in output) {
      print.err(printProblem(output.problem))
      exitCode = 2
      return
    }
    if ('lines' in output) {
      for (const line of output.lines()) print.out(printLine(line))
      return
    }
    print.out(json ? printJson(output.json) : output.text())
    exitCode = output.exitCode ?? 0
  }
  const program = createProgram(finish, print)
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const problem = readUsageError(error, argv, program)
    if (problem) finish({ problem }, false)
  }
  return exitCode
}

function createProgram(finish: Finish, print: Print): Command {
  const program = new Command('unhunch')
    .description('A private companion for people with upper-back pain. It is not a medical device.')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ writeOut: print.out, writeErr: () => {} })
    .addHelpText(
      'after',
      [
        '',
        'Bad input ends with exit code 2 and one line that says what was wrong.',
        '',
        'Examples:',
        '  unhunch screen --ask --save answers.json',
        '  unhunch plan --answers answers.json --intake intake.json',
        '  unhunch exercises show open-book',
        '  unhunch plan --help',
      ].join('\n'),
    )
  addExercises(program, finish)
  addSearch(program, finish)
  addFigure(program, finish)
  addScreen(program, finish)
  addPlan(program, finish)
  addSession(program, finish)
  addAdapt(program, finish)
  addProgress(program, finish)
  addCheck(program, finish)
  addSchema(program, finish)
  addJournal(program, finish)
  addImport(program, finish)
  addObserve(program, finish)
  return program
}
