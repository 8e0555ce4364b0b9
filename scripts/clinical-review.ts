/** Lists what a clinician still has to sign off, from the knowledge itself. `--check` fails when the page is stale. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gradeWords } from '../knowledge/sources/grades.en.ts'
import type { Catalogue } from '../knowledge/src/catalogue.ts'
import type { Amount } from '../knowledge/src/exercise.ts'
import { catalogueForms } from '../knowledge/src/rules/catalogue-forms.ts'
import type { Clause } from '../knowledge/src/screening.ts'
import { type Grade, grades } from '../knowledge/src/source.ts'
import { readCatalogue } from './read-catalogue.ts'

const page = new URL('../docs/clinical-review.md', import.meta.url)

/** Nothing tested, watched or agreed stands behind these grades. */
const weak: ReadonlySet<Grade> = new Set(['practice', 'article'])

interface Part {
  readonly title: string
  readonly about: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const catalogue = await readCatalogue()
const gradeOf = new Map(catalogue.sources.map((source) => [source.id, source.grade]))
const text = tellPage([
  redFlagPart(catalogue),
  precautionPart(catalogue),
  factPart(catalogue),
  dosePart(catalogue),
  loadPart(catalogue),
])

if (!process.argv.includes('--check')) {
  writeFileSync(page, text)
} else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  console.error('docs/clinical-review.md is out of date: run `node scripts/clinical-review.ts`.')
  process.exitCode = 1
}

function redFlagPart({ redFlags }: Catalogue): Part {
  const open = redFlags.filter(({ sources }) => needsEye(sources))
  return {
    title: 'Red flags',
    about: `${open.length} of ${redFlags.length} rest on common practice alone or in part. Is the answer right, and soon enough?`,
    columns: ['Id', 'May point to', 'Answer', 'How soon', 'Weight', 'Meanwhile', 'Rests on'],
    rows: open.map(({ id, suspects, urgency, within, weight, meanwhile, sources }) => [
      id,
      suspects,
      urgency,
      within,
      weight,
      meanwhile,
      tellSources(sources),
    ]),
  }
}

function precautionPart({ precautions, precautionWords }: Catalogue): Part {
  const open = precautions.filter(({ sources }) => needsEye(sources))
  return {
    title: 'Precautions',
    about: `${open.length} of ${precautions.length} rest on common practice alone or in part. Does each leave out enough, and not too much?`,
    columns: ['Id', 'For', 'What it does', 'Rests on'],
    rows: open.map(({ id, clauses, sources }) => [
      id,
      precautionWords.en[id]?.name ?? '',
      clauses.map(tellClause).join('; ') || 'advice only',
      tellSources(sources),
    ]),
  }
}

function factPart({ facts }: Catalogue): Part {
  const open = facts.filter(({ fact }) => needsEye([fact.source]))
  return {
    title: 'Numbers that guide the plan',
    about: `${open.length} of ${facts.length} rest on common practice or on an article.`,
    columns: ['Number', 'Value', 'Why', 'Rests on'],
    rows: open.map(({ id, fact }) => [
      id,
      `${tellValue(fact.value)} ${fact.unit}`.trim(),
      fact.note,
      tellSources([fact.source]),
    ]),
  }
}

function dosePart(all: Catalogue): Part {
  const forms = catalogueForms(all)
  const open = forms.filter(
    ({ form: { dose } }) => dose.why !== undefined || needsEye([dose.source?.from ?? '']),
  )
  return {
    title: 'Doses',
    about: `${open.length} of ${forms.length} forms. The articles are not research, and where they say nothing the dose is ours.`,
    columns: ['Form', 'The article says', 'First session', 'At most', 'Why ours differs', 'That rests on'],
    rows: open.map(({ offered, form: { id, sides, dose } }) => [
      `${offered.exercise.id}/${id}`,
      dose.source?.asStated ?? 'nothing',
      `${tellAmount(dose.start)}${sides === 'each' ? ' each side' : ''}`,
      tellAmount(dose.top),
      dose.why ?? '',
      dose.whySource === undefined ? '' : tellSources([dose.whySource]),
    ]),
  }
}

function loadPart(all: Catalogue): Part {
  const forms = catalogueForms(all)
  return {
    title: 'Loads',
    about: `What each of the ${forms.length} forms asks of the body (1 mild, 2 strong), as we read it. Every precaution works on these.`,
    columns: ['Form', 'Position', 'Loads'],
    rows: forms.map(({ offered, form }) => [
      `${offered.exercise.id}/${form.id}`,
      form.surface === 'upright' ? form.position : `${form.position}, ${form.surface}`,
      Object.entries(form.loads)
        .map(([load, degree]) => `${load} ${degree}`)
        .join(', ') || 'none',
    ]),
  }
}

function needsEye(sources: readonly string[]): boolean {
  return sources.some((id) => {
    const grade = gradeOf.get(id)
    return grade !== undefined && weak.has(grade)
  })
}

function tellSources(ids: readonly string[]): string {
  return ids
    .map((id) => (id === 'common-practice' ? 'common practice' : `${id} (${gradeOf.get(id)})`))
    .join(', ')
}

function tellAmount(amount: Amount): string {
  if ('seconds' in amount) return `${amount.sets} × ${amount.seconds} s`
  const hold = amount.holdSeconds > 0 ? `, held ${amount.holdSeconds} s` : ''
  return `${amount.sets} × ${amount.reps}${hold}`
}

/** A fact's value: a number, a list of them, or rows such as `{ belowMinutes: 5, sets: 1 }`. */
function tellValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(tellValue).join(', ')
  if (value === Number.POSITIVE_INFINITY) return 'any'
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  return Object.entries(value ?? {})
    .map(([key, each]) => `${key} ${tellValue(each)}`)
    .join(' → ')
}

function tellClause(clause: Clause): string {
  switch (clause.kind) {
    case 'withhold':
      return `no ${clause.load} from ${clause.atLeast}`
    case 'only-positions':
      return `only ${clause.positions.join(', ')}${tellPurposes(clause.purposes)}`
    case 'only-purposes':
      return `only ${clause.purposes.join(', ')}, at most ${clause.effort}`
    case 'cap-hold':
      return `holds up to ${clause.seconds} s${clause.load === undefined ? '' : ` with ${clause.load}`}${tellPurposes(clause.purposes)}`
    case 'hold-at-least':
      return `stretches held ${clause.seconds} s or longer`
    case 'dose-share':
      return `${Math.round(clause.share * 100)} % of the dose`
    case 'rest':
      return 'no session'
  }
}

function tellPurposes(purposes: readonly string[] | undefined): string {
  return purposes === undefined ? '' : ` for ${purposes.join(', ')}`
}

function tellPage(parts: readonly Part[]): string {
  const lines = [
    '# What a clinician still has to sign off',
    '',
    'Made by `node scripts/clinical-review.ts` from `knowledge/`. Do not edit it: change the knowledge, and make it anew.',
    '',
    'Until someone has signed these off, the more careful reading is built. What the grades mean:',
    '',
    ...grades.map((grade) => `- \`${grade}\`: ${gradeWords[grade].meaning}`),
  ]
  for (const part of parts) {
    lines.push('', `## ${part.title}`, '', part.about, '')
    lines.push(tellCells(part.columns), tellCells(part.columns.map(() => '---')))
    lines.push(...part.rows.map(tellCells))
  }
  return `${lines.join('\n')}\n`
}

function tellCells(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}
