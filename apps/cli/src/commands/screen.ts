/** `unhunch screen`: from answers to a clearance, with its advice. */

import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type Answers, screen } from '@unhunch/engine'
import { readAnswers } from '../input/inputs.ts'
import { screeningKnowledge } from '../knowledge.ts'
import { type Bad, bad, printJson, type Read } from '../output.ts'
import { printClearance } from '../print/clearance.ts'
import { askQuestions } from '../terminal/ask-questions.ts'
import { type Finish, finishCommand } from './run.ts'

export function addScreen(program: Command, finish: Finish): void {
  const command = program
    .command('screen')
    .summary('check that exercise is safe')
    .description('Says from answers to the safety questions whether exercise is safe, and with what care.')
    .argument('[answers]', 'a file with the answers, or - for standard input')
    .option('--ask', 'ask the questions here, the urgent ones first')
    .option('--save <file>', 'with --ask: keep the answers in this file')
  finishCommand(
    command,
    finish,
    {
      examples: [
        'unhunch screen answers.json',
        'unhunch screen --ask --save answers.json',
        'unhunch screen - --json < answers.json',
      ],
      notes: ['What a file of answers looks like: unhunch schema answers'],
    },
    async ([source], options) => {
      const { ask, save } = options as { ask?: true; save?: string }
      const answers = await takeAnswers(source, ask === true)
      if ('problem' in answers) return answers
      if (save !== undefined) {
        const fault = await keep(save, answers.value)
        if (fault) return fault
      }
      const clearance = screen(screeningKnowledge, answers.value)
      return { text: () => printClearance(clearance), json: clearance }
    },
  )
}

async function takeAnswers(source: string | undefined, ask: boolean): Promise<Read<Answers>> {
  if (ask && source !== undefined)
    return bad('answers', JSON.stringify(source), 'no file together with --ask')
  if (ask) return { value: await askQuestions(screeningKnowledge, process.stdin, process.stderr) }
  if (source === undefined) return bad('answers', 'nothing', 'a file with the answers, or --ask')
  return readAnswers(source)
}

async function keep(file: string, answers: Answers): Promise<Bad | undefined> {
  try {
    await writeFile(file, printJson(answers))
    return undefined
  } catch {
    return bad('--save', JSON.stringify(file), 'a file that can be written')
  }
}
