/** `unhunch adapt`: replays reports, and shows what each changed and the plan after them. */

import type { Command } from 'commander'
import { adapt, type History, newHistory, plan, screen } from '@unhunch/engine'
import { readDay } from '../input/day.ts'
import { checkSources, readAnswers, readIntake, readReports } from '../input/inputs.ts'
import { planningKnowledge, screeningKnowledge } from '../knowledge.ts'
import type { Output } from '../output.ts'
import { type AdjustedDay, printAdjustments } from '../print/adjustments.ts'
import { printClearance } from '../print/clearance.ts'
import { printOutcome } from '../print/programme.ts'
import { type Finish, finishCommand } from './run.ts'

interface AdaptOptions {
  readonly answers?: string
  readonly intake?: string
  readonly reports?: string
  readonly start?: string
  readonly day?: string
  readonly full?: true
}

export function addAdapt(program: Command, finish: Finish): void {
  const command = program
    .command('adapt')
    .summary('replay reports, and see what they change')
    .description(
      'Replays reports in their order. Shows each change with its reason and source, and the plan after.',
    )
    .option('--answers <file>', 'needed: answers to the safety questions, or - for standard input')
    .option('--intake <file>', 'needed: what the person told about themselves, or -')
    .option('--reports <file>', 'needed: a list of reports, or -')
    .option('--start <day>', 'the first day of the programme (the day of the first report)')
    .option('--day <day>', 'the plan as on this day, like 2026-03-09 (today)')
    .option('--full', 'give the reasons each time, not only when they are new')
  finishCommand(
    command,
    finish,
    {
      examples: [
        'unhunch adapt --answers answers.json --intake intake.json --reports reports.json',
        'unhunch adapt --answers answers.json --intake intake.json --reports - --json < reports.json',
      ],
      notes: [
        'What the file looks like: unhunch schema reports',
        'The history that --json prints can be given to unhunch plan --history.',
      ],
    },
    async (_, options) => adaptToReports(options),
  )
}

async function adaptToReports(options: AdaptOptions): Promise<Output> {
  const fault = checkSources({
    '--answers': options.answers,
    '--intake': options.intake,
    '--reports': options.reports,
  })
  if (fault) return fault
  const day = readDay(options.day)
  if ('problem' in day) return day
  const start = options.start === undefined ? undefined : readDay(options.start, '--start')
  if (start && 'problem' in start) return start
  const answers = await readAnswers(options.answers)
  if ('problem' in answers) return answers
  const intake = await readIntake(options.intake)
  if ('problem' in intake) return intake
  const reports = await readReports(options.reports)
  if ('problem' in reports) return reports

  const clearance = screen(screeningKnowledge, answers.value)
  if (!('restrictions' in clearance)) {
    return { text: () => printClearance(clearance), json: { kind: 'no-plan', because: clearance.status } }
  }
  const circumstances = {
    knowledge: planningKnowledge,
    intake: intake.value,
    restrictions: clearance.restrictions,
  }
  const days: AdjustedDay[] = []
  let history: History = newHistory(start?.value ?? reports.value[0]?.day ?? day.value)
  for (const report of reports.value) {
    const adapted = adapt(circumstances, history, report)
    history = adapted.history
    days.push({ day: report.day, after: report.type, adjustments: adapted.adjustments })
  }
  const outcome = plan(planningKnowledge, intake.value, clearance, history, day.value)
  const detail = options.full ? 'full' : 'new'
  return {
    text: () => `${printAdjustments(days)}\n${printOutcome(outcome, clearance, detail)}`,
    json: { kind: 'adapted', adjusted: days, history, outcome },
  }
}
