/** `unhunch plan`: from a person to a programme, with a reason for every choice. */

import type { Command } from 'commander'
import { newHistory, plan, screen } from '@unhunch/engine'
import { readDay } from '../input/day.ts'
import { checkSources, readAnswers, readHistory, readIntake } from '../input/inputs.ts'
import { checkExercise } from '../input/known-ids.ts'
import { planningKnowledge, screeningKnowledge } from '../knowledge.ts'
import type { Output } from '../output.ts'
import { printOutcome, printWhyNots } from '../print/programme.ts'
import { type Finish, finishCommand } from './run.ts'

export interface PlanOptions {
  readonly answers?: string
  readonly intake?: string
  readonly history?: string
  readonly day?: string
  readonly full?: true
  /** `true` without an exercise: all of them. */
  readonly whyNot?: string | true
}

export function addPlan(program: Command, finish: Finish): void {
  const command = program
    .command('plan')
    .summary('make a programme')
    .description('Makes a programme of weeks for one person, with a reason for every choice.')
    .option('--answers <file>', 'needed: answers to the safety questions, or - for standard input')
    .option('--intake <file>', 'needed: what the person told about themselves, or -')
    .option('--history <file>', 'what happened so far, as `unhunch adapt --json` prints it, or -')
    .option('--day <day>', 'plan as on this day, like 2026-03-09 (today)')
    .option('--full', 'give the reasons each time, not only when they are new')
    .option('--why-not [exercise]', 'also say why exercises are not in it: one, or all')
  finishCommand(
    command,
    finish,
    {
      examples: [
        'unhunch plan --answers answers.json --intake intake.json',
        'unhunch plan --answers answers.json --intake intake.json --why-not foam-thoracic-roll',
        'unhunch plan --answers examples/desk-worker/answers.json --intake examples/desk-worker/intake.json --day 2026-03-09',
      ],
      notes: ['What the files look like: unhunch schema answers, unhunch schema intake'],
    },
    async (_, options) => makePlan(options),
  )
}

export async function makePlan(options: PlanOptions): Promise<Output> {
  const { whyNot } = options
  const fault =
    checkSources({
      '--answers': options.answers,
      '--intake': options.intake,
      '--history': options.history,
    }) ?? (typeof whyNot === 'string' ? checkExercise('--why-not', whyNot) : undefined)
  if (fault) return fault
  const day = readDay(options.day)
  if ('problem' in day) return day
  const answers = await readAnswers(options.answers)
  if ('problem' in answers) return answers
  const intake = await readIntake(options.intake)
  if ('problem' in intake) return intake
  const history =
    options.history === undefined ? { value: newHistory(day.value) } : await readHistory(options.history)
  if ('problem' in history) return history

  const clearance = screen(screeningKnowledge, answers.value)
  const outcome = plan(planningKnowledge, intake.value, clearance, history.value, day.value)
  const text = (): string => {
    const printed = printOutcome(outcome, clearance, options.full ? 'full' : 'new')
    if (whyNot === undefined || outcome.kind !== 'programme') return printed
    const whyNots = printWhyNots(outcome.programme, whyNot === true ? undefined : whyNot)
    return `${printed}\n${whyNots}\n`
  }
  return { text, json: outcome }
}
