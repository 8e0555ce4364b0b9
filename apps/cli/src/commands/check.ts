/** `unhunch check`: does the knowledge keep to all of its rules? */

import type { Command } from 'commander'
import { checkCatalogue, rules, tellRuleProblem } from '@unhunch/knowledge/rules'
import { readCatalogue } from '../../../../scripts/read-catalogue.ts'
import { type Finish, finishCommand } from './run.ts'

export function addCheck(program: Command, finish: Finish): void {
  const command = program
    .command('check')
    .summary('check the knowledge against its rules')
    .description(
      'Checks everything in knowledge/ against all of its rules. Exit code 1 when there are problems.',
    )
  finishCommand(command, finish, { examples: ['unhunch check', 'unhunch check --json'] }, async () => {
    const problems = checkCatalogue(await readCatalogue())
    return {
      text: () =>
        problems.length === 0
          ? `The knowledge keeps to all ${rules.length} rules.\n`
          : `${problems.map(tellRuleProblem).join('\n')}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`,
      json: { rules: rules.map(({ name, description }) => ({ name, description })), problems },
      exitCode: problems.length === 0 ? 0 : 1,
    }
  })
}
