/** A journal that somebody brings along: who has answered, told about themselves, and perhaps done some weeks. */

import type { Intake, Report } from '@unhunch/engine'
import { type BodyOf, type Entry, type KnownType, printJournal, writeEntry } from '@unhunch/journal'
import { type QuestionId, questions } from '@unhunch/knowledge/screening'

/** The Monday morning on which every visit begins. */
const nowMs = Date.parse('2026-11-23T09:00:00Z')
const dayMs = 86_400_000

export const usualIntake: Intake = {
  zones: ['between-blades'],
  qualities: ['stiff'],
  painNow: 2,
  painUsual: 3,
  painWorst: 5,
  durationWeeks: 13,
  equipment: ['chair', 'wall'],
  floor: true,
  minutes: 10,
  weekdays: [1, 3, 5],
  deskHours: 6,
  triggers: [],
  stress: 'some',
  sleep: 'well',
  pattern: 'comes-and-goes',
  goals: ['lift my grandchild'],
  likes: [],
  bans: [],
}

export interface Past {
  /** What is not given is answered with what changes nothing. */
  readonly answers?: Readonly<Partial<Record<QuestionId, string | number>>>
  readonly intake?: Partial<Intake>
  /** Days since the start of the programme. */
  readonly days?: number
  /** What was reported, with the day of the programme: 0 for the first. */
  readonly reports?: readonly (readonly [day: number, report: Report])[]
  readonly more?: readonly Draft[]
}

type Draft = { readonly [Type in KnownType]: { readonly type: Type; readonly body: BodyOf<Type> } }[KnownType]

export function journalOf({
  answers = {},
  intake = {},
  days = 0,
  reports = [],
  more = [],
}: Past = {}): string {
  const startMs = nowMs - days * dayMs
  let count = 0
  const entry = ({ type, body }: Draft, atMs: number): Entry =>
    writeEntry(type, body, { id: `brought-${count++}`, atMs, device: 'other' })
  const all = { ...plainAnswers(), ...answers }
  const entries = [
    entry({ type: 'answers', body: { form: 'full', answers: all } }, startMs - 3000),
    entry({ type: 'intake', body: { ...usualIntake, ...intake } }, startMs - 2000),
    entry({ type: 'programme-started', body: { day: dayOf(startMs) } }, startMs - 1000),
    ...reports.map(([day, report]) => entry({ type: 'report', body: report }, startMs + day * dayMs)),
    // Answered again just now, so that nothing is due.
    ...(days === 0 ? [] : [entry({ type: 'answers', body: { form: 'again', answers: all } }, nowMs - 1000)]),
    ...more.map((draft) => entry(draft, nowMs - 500)),
  ]
  return printJournal(entries, { exportedAtMs: nowMs, app: 'unhunch-journey' })
}

export function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10)
}

function plainAnswers(): Record<string, string | number> {
  return Object.fromEntries(
    questions.map((question): [string, string | number] => {
      if (question.kind === 'yes-no') return [question.id, 'no']
      if (question.kind === 'choice') return [question.id, question.options[0] ?? '']
      return [question.id, question.id === 'age' ? 44 : 2]
    }),
  )
}
