/** `unhunch session`: one day's session on the clock, as a table or led in the terminal. */

import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import {
  type Clearance,
  type Day,
  type History,
  layOutTimeline,
  newHistory,
  plan,
  type Programme,
  type Reason,
  screen,
  type Session,
  type Situation,
} from '@unhunch/engine'
import { readDay } from '../input/day.ts'
import { checkSources, readAnswers, readHistory, readIntake, readProgramme } from '../input/inputs.ts'
import { planningKnowledge, screeningKnowledge } from '../knowledge.ts'
import { bad, type Output, printJson, type Read } from '../output.ts'
import { printClearance } from '../print/clearance.ts'
import { printDay } from '../print/day.ts'
import { wrap } from '../print/lay-out.ts'
import { printOutcome } from '../print/programme.ts'
import { printReason } from '../print/reason.ts'
import { printTimeline } from '../print/timeline.ts'
import { leadSession } from '../terminal/lead-session.ts'
import { type Finish, finishCommand } from './run.ts'

interface SessionOptions {
  readonly answers?: string
  readonly intake?: string
  readonly history?: string
  readonly programme?: string
  readonly day?: string
  readonly full?: true
  readonly lead?: true
  readonly report?: string
}

export function addSession(program: Command, finish: Finish): void {
  const command = program
    .command('session')
    .summary("show or lead one day's session")
    .description("Lays one day's session out on the clock, or leads it here in the terminal.")
    .option('--answers <file>', 'needed: answers to the safety questions, or - for standard input')
    .option(
      '--intake <file>',
      'needed, unless a programme is given: what the person told about themselves, or -',
    )
    .option('--history <file>', 'what happened so far, as `unhunch adapt --json` prints it, or -')
    .option(
      '--programme <file>',
      'take the day from this programme, as `unhunch plan --json` prints it, or -',
    )
    .option('--day <day>', 'the session of this day, like 2026-03-09 (today)')
    .option('--full', 'show every movement and hold')
    .option('--lead', 'lead the session in the terminal, second by second')
    .option('--report <file>', 'with --lead: keep the report of the session in this file')
  finishCommand(
    command,
    finish,
    {
      examples: [
        'unhunch session --answers answers.json --intake intake.json',
        'unhunch session --answers answers.json --intake intake.json --lead --report report.json',
        'unhunch plan --answers a.json --intake i.json --json | unhunch session --answers a.json --programme -',
      ],
      notes: ['Keys while it leads: space pause or go on, n next, b back, h this hurts, q stop'],
    },
    async (_, options) => runSession(options),
  )
}

async function runSession(options: SessionOptions): Promise<Output> {
  const { answers: answersFile, intake, history, programme } = options
  const fault = checkSources({
    '--answers': answersFile,
    '--intake': intake,
    '--history': history,
    '--programme': programme,
  })
  if (fault) return fault
  const day = readDay(options.day)
  if ('problem' in day) return day
  const answers = await readAnswers(answersFile)
  if ('problem' in answers) return answers
  const clearance = screen(screeningKnowledge, answers.value)
  const found = await findSession(options, clearance, day.value)
  if ('problem' in found) return found
  if (found.value.kind === 'none') return { text: found.value.text, json: found.value.json }
  const { session, situation } = found.value
  if (options.lead) return lead(session, situation, options.report)
  const timeline = layOutTimeline(session, planningKnowledge)
  return {
    text: () => printTimeline(session, timeline, options.full ? 'full' : 'sets'),
    json: { kind: 'session', session, timeline },
  }
}

type Found =
  | { readonly kind: 'session'; readonly session: Session; readonly situation?: Situation }
  | { readonly kind: 'none'; readonly text: () => string; readonly json: unknown }

async function findSession(options: SessionOptions, clearance: Clearance, day: Day): Promise<Read<Found>> {
  if (options.programme !== undefined) {
    const programme = await readProgramme(options.programme)
    if ('problem' in programme) return programme
    const isCleared = clearance.status === 'clear' || clearance.status === 'with-care'
    if (!isCleared) {
      const json = { kind: 'no-plan', because: clearance.status }
      return { value: { kind: 'none', text: () => printClearance(clearance), json } }
    }
    return { value: sessionOn(programme.value, day) }
  }
  const intake = await readIntake(options.intake)
  if ('problem' in intake) return intake
  const history: Read<History> =
    options.history === undefined ? { value: newHistory(day) } : await readHistory(options.history)
  if ('problem' in history) return history
  const outcome = plan(planningKnowledge, intake.value, clearance, history.value, day)
  if (outcome.kind === 'no-plan') {
    return { value: { kind: 'none', text: () => printOutcome(outcome, clearance, 'full'), json: outcome } }
  }
  const found = sessionOn(outcome.programme, day)
  if (found.kind === 'none' || !('restrictions' in clearance)) return { value: found }
  const situation: Situation = {
    knowledge: planningKnowledge,
    intake: intake.value,
    restrictions: clearance.restrictions,
    history: history.value,
  }
  return { value: { ...found, situation } }
}

function sessionOn(programme: Programme, day: Day): Found {
  const planned = programme.weeks.flatMap(({ days }) => days).find((each) => each.day === day)
  if (planned?.kind === 'session') return { kind: 'session', session: planned.session }
  const reasons: readonly Reason[] = planned?.kind === 'rest' ? planned.reasons : []
  const why = planned ? reasons.map(printReason).join(' ') : 'The programme does not reach this day.'
  const text = (): string => `${wrap(`${printDay(day)}: no session. ${why}`.trim())}\n`
  return { kind: 'none', text, json: { kind: 'rest', day, reasons } }
}

async function lead(
  session: Session,
  situation: Situation | undefined,
  file: string | undefined,
): Promise<Output> {
  const report = await leadSession(session, {
    situation,
    input: process.stdin,
    output: process.stderr,
    nowMs: () => performance.now(),
  })
  if (file !== undefined) {
    try {
      await writeFile(file, printJson(report))
    } catch {
      return bad('--report', JSON.stringify(file), 'a file that can be written')
    }
  }
  return { text: () => '', json: report }
}
