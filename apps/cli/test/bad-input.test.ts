/** Bad input: exit code 2, one line that names what was wrong, and nothing else. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examplePath, runMain } from './run-main.ts'

const answers = examplePath('desk-worker/answers.json')
const intake = examplePath('desk-worker/intake.json')
const folder = mkdtempSync(join(tmpdir(), 'unhunch-'))

beforeAll(() => {
  const whole = JSON.parse(readFileSync(intake, 'utf8')) as Record<string, unknown>
  const { minutes: _, ...withoutMinutes } = whole
  const files: Record<string, string> = {
    'empty.json': '',
    'torn.json': '{\n  "age": 40,\n  "fever"\n}',
    'comma.json': '{ "age": 40, }',
    'list.json': '[]',
    'age.json': '{ "age": "forty" }',
    'old.json': '{ "age": 400 }',
    'question.json': '{ "chest-pian": "no" }',
    'many.json': JSON.stringify({ ...whole, minutes: 'many' }),
    'missing.json': JSON.stringify(withoutMinutes),
    'extra.json': JSON.stringify({ ...whole, colour: 'blue' }),
    'likes.json': JSON.stringify({ ...whole, likes: ['open-book', 'open-bok'] }),
    'trigger.json': JSON.stringify({ ...whole, triggers: ['mondays'] }),
    'report.json': '[{ "type": "morning", "day": "2026-03-10", "pain": 11, "settled": true }]',
    'wish.json': '[{ "type": "wish", "day": "2026-03-10", "exercise": "planking", "wish": "ban" }]',
    'form.json':
      '[{ "type": "session", "day": "2026-03-10", "symptoms": [], "endedEarly": false, "items": [{ "exercise": "cat-cow", "form": "flying", "outcome": "done" }] }]',
    'history.json': '{ "startDay": "2026-02-30" }',
    'journal.json': '{ "format": "unhunch-journal", "version": 9, "entries": [] }',
    'programme.json':
      '{ "name": "P", "phases": [{ "id": 1, "name": "One" }], "exercises": [{ "id": "a", "name": "Row", "phase": 1, "sets": "many" }] }',
    'library.csv': 'name,defaultReps\nRow,8\nNod,ten\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
})

afterAll(() => rmSync(folder, { recursive: true }))

const plan = `plan --answers ${answers} --intake ${intake}`
const fields = 'found "many", expected a whole number from 2 to 30'

const cases: readonly (readonly [command: string, line: string])[] = [
  // Files
  ['screen @nowhere.json', '@nowhere.json: found no such file, expected a file that can be read'],
  [`screen ${folder}`, `${folder}: found a folder, expected a file that can be read`],
  ['screen @empty.json', '@empty.json: found nothing in it, expected JSON'],
  ['screen @torn.json', '@torn.json: found broken JSON at line 4, column 1, expected a colon'],
  [
    'screen @comma.json',
    '@comma.json: found broken JSON at line 1, column 14, expected a name in quotation marks',
  ],
  ['screen', 'answers: found nothing, expected a file with the answers, or --ask'],
  [
    `plan --answers - --intake -`,
    '--intake: found "-", as for --answers, expected a file, since standard input is read once',
  ],
  // Fields
  ['screen @list.json', 'answers: found a list, expected answers by question id'],
  ['screen @age.json', 'answers.age: found forty, expected 1 to 120 years'],
  ['screen @old.json', 'answers.age: found 400, expected 1 to 120 years'],
  [
    'screen @question.json',
    'answers: found "chest-pian", expected the id of a question (did you mean chest-pain?)',
  ],
  [`plan --answers ${answers} --intake @many.json`, `intake.minutes: ${fields}`],
  [
    `plan --answers ${answers} --intake @missing.json`,
    'intake.minutes: found nothing, expected a whole number from 2 to 30',
  ],
  [
    `plan --answers ${answers} --intake @extra.json`,
    'intake.colour: found "blue", expected no field of this name',
  ],
  [
    `plan --answers ${answers} --intake @likes.json`,
    'intake.likes[1]: found "open-bok", expected the id of an exercise (did you mean open-book?)',
  ],
  [
    `plan --answers ${answers} --intake @trigger.json`,
    'intake.triggers[0]: found "mondays", expected the id of a trigger',
  ],
  [
    `${plan} --history @history.json`,
    'history.startDay: found "2026-02-30", expected a day of the calendar, like 2026-03-09',
  ],
  [
    `adapt --answers ${answers} --intake ${intake} --reports @report.json`,
    'reports[0].pain: found 11, expected a number from 0 to 10',
  ],
  [
    `adapt --answers ${answers} --intake ${intake} --reports @wish.json`,
    'reports[0].exercise: found "planking", expected the id of an exercise',
  ],
  [
    `adapt --answers ${answers} --intake ${intake} --reports @form.json`,
    'reports[0].items[0].form: found "flying", expected a form of cat-cow',
  ],
  [
    `adapt --answers ${answers} --intake ${intake} --reports @question.json`,
    'reports: found a group of named fields, expected a list of reports',
  ],
  [
    'journal check @journal.json',
    '@journal.json: found a journal of version 9, expected version 1 or earlier',
  ],
  ['progress @journal.json', '@journal.json: found a journal of version 9, expected version 1 or earlier'],
  [
    'progress @journal.json --day tomorrow',
    '--day: found "tomorrow", expected a day of the calendar, like 2026-03-09',
  ],
  [
    'journal check @torn.json',
    '@torn.json: found a file that breaks off or is damaged, expected a journal that the app exported',
  ],
  // Options
  [`${plan} --day 2026-02-29`, '--day: found "2026-02-29", expected a day of the calendar, like 2026-03-09'],
  [`${plan} --day tomorrow`, '--day: found "tomorrow", expected a day of the calendar, like 2026-03-09'],
  [`${plan} --day`, '--day: found nothing, expected a day'],
  [
    `${plan} --why-not cat-cwo`,
    '--why-not: found "cat-cwo", expected the id of an exercise (did you mean cat-cow?)',
  ],
  [
    `plan --intake ${intake}`,
    '--answers: found nothing, expected a file with answers to the safety questions',
  ],
  [
    `plan --answers ${answers} --intak ${intake}`,
    '--intak: found an unknown option, expected one that "unhunch plan --help" lists (did you mean --intake?)',
  ],
  [
    `session --answers ${answers}`,
    '--intake: found nothing, expected a file with what the person told about themselves',
  ],
  [
    'exercises --position upside-down',
    '--position: found "upside-down", expected one of seated, standing, kneeling, hands-and-knees, side-lying, supine, prone',
  ],
  // Arguments and commands
  [
    'exercises show cat-cwo',
    'exercise: found "cat-cwo", expected the id of an exercise (did you mean cat-cow?)',
  ],
  ['exercises show', 'id: found nothing, expected what "unhunch exercises show --help" says'],
  ['exercises all', 'arguments: found too many (all), expected what "unhunch exercises --help" says'],
  [
    'schema intakes',
    'schema: found "intakes", expected one of answers, intake, report, reports, history, session, programme, journal (did you mean intake?)',
  ],
  [
    'pln',
    'command: found "pln", expected one of exercises, search, figure, screen, plan, session, adapt, progress, check, schema, journal, import, observe (did you mean plan?)',
  ],
  // Files of other apps
  ['import', 'file: found nothing, expected what "unhunch import --help" says'],
  ['import @nowhere.csv', '@nowhere.csv: found no such file, expected a file that can be read'],
  ['import @empty.json', '@empty.json: found nothing, expected a list of exercises'],
  [
    'import @programme.json',
    '@programme.json at exercises[0].sets: found "many", expected a number, 1 or more',
  ],
  ['import @library.csv', '@library.csv at row 3, defaultReps: found "ten", expected a number, or nothing'],
  ['journal', 'command: found nothing, expected one that "unhunch journal --help" lists'],
  ['--colour', '--colour: found an unknown option, expected one that "unhunch --help" lists'],
]

describe('main', () => {
  it.each(cases)('%s', async (command, line) => {
    const told = await runMain(command.split(' ').map((word) => word.replace(/^@/, `${folder}/`)))
    expect(told).toEqual({ exitCode: 2, out: '', err: `unhunch: ${line.replace(/^@/, `${folder}/`)}.\n` })
  })

  it('prints nothing that could steer the terminal', async () => {
    const { err } = await runMain(['exercises', 'show', '\u001b[2Jx\ny'])
    expect(err).toBe('unhunch: exercise: found "\\u001b[2Jx\\ny", expected the id of an exercise.\n')
  })
})
