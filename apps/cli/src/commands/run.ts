/** What every command has in common: `--json`, examples in its help, one way to answer. */

import type { Command } from 'commander'
import type { Output } from '../output.ts'

/** Told how a command ended; prints it and sets the exit code. */
export type Finish = (output: Output, json: boolean) => void

export interface Helped {
  readonly examples: readonly string[]
  /** More to know, a line each. */
  readonly notes?: readonly string[]
}

export function finishCommand(
  command: Command,
  finish: Finish,
  { examples, notes = [] }: Helped,
  run: (args: readonly string[], options: object) => Promise<Output>,
): void {
  command
    .option('--json', 'answer as JSON, for machines')
    .addHelpText('after', helpText(examples, notes))
    .action(async () => {
      const options = command.opts<{ json?: true }>()
      finish(await run(command.args, options), options.json === true)
    })
}

function helpText(examples: readonly string[], notes: readonly string[]): string {
  const told = notes.length > 0 ? `\n${notes.join('\n')}\n` : ''
  return `${told}\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`
}
