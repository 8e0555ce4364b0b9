/** Everything we know about one exercise, as text. */

import { gradeWords } from '@unhunch/knowledge/en'
import type { Exercise, ExerciseWords, Form, InformationEntry, InformationWords } from '@unhunch/knowledge'
import { printAmount, printSourceRange } from './dose.ts'
import { bullet, heading, list, numbered, page, wrap } from './lay-out.ts'
import { qualityName, thingNames, zoneName } from './names.ts'
import { findSource, printSourceDetails, printSourceName } from './source.ts'

export function printExercise(exercise: Exercise, words: ExerciseWords): string {
  return page([
    heading(words.name),
    [
      wrap(words.summary),
      ...(words.aka.length > 0 ? [wrap(`Also known as: ${words.aka.join(', ')}.`)] : []),
      wrap(`For: ${list(exercise.zones.map(zoneName))}.`),
      ...(exercise.helpsWith.length > 0
        ? [wrap(`May help with: ${exercise.helpsWith.map(qualityName).join('; ')}.`)]
        : []),
    ].join('\n'),
    section('How to', [
      wrap(words.start, '  '),
      ...numbered(words.steps, '  '),
      wrap(`Breath: ${words.breath}`, '  '),
      wrap(`Feel: ${words.feel}`, '  '),
    ]),
    section(
      'Often seen',
      words.mistakes.map(({ mistake, instead }) => bullet(`${mistake} ${instead}`, '  ')),
    ),
    section(
      'When to stop',
      words.stop.map((text) => bullet(text, '  ')),
    ),
    section(
      'Good to know',
      words.notes.map((text) => bullet(text, '  ')),
    ),
    ...exercise.forms.map((form, index) => printForm(form, words, index === 0)),
    printSources(exercise.sources),
  ])
}

export function printInformation(entry: InformationEntry, words: InformationWords): string {
  return page([
    heading(words.name),
    [
      wrap(words.summary),
      ...(words.aka.length > 0 ? [wrap(`Also known as: ${words.aka.join(', ')}.`)] : []),
    ].join('\n'),
    wrap('We tell about it, but do not offer it as an exercise.'),
    ...words.paragraphs.map((paragraph) => wrap(paragraph)),
    entry.insteadOf.length > 0 ? wrap(`Look at these instead: ${entry.insteadOf.join(', ')}.`) : '',
    printSources(entry.sources),
  ])
}

/** The first form is the one that is told above: it says only what is its own. */
function printForm(form: Form, words: ExerciseWords, isFirst: boolean): string {
  const own = words.forms[form.id]
  const loads = Object.entries(form.loads).map(([load, strength]) => `${load} ${strength}`)
  return section(`Form ${form.id}: ${own?.name ?? words.name}`, [
    wrap(
      `${form.kind}, level ${form.level} of 4, ${form.effort} effort, ${form.position}, ${placeOf(form)}`,
      '  ',
    ),
    wrap(`For ${list(form.purposes)}`, '  '),
    ...(form.needs.length > 0 ? [wrap(`Needs ${thingNames(form.needs)}`, '    ', '  ')] : []),
    ...(form.helps.length > 0 ? [wrap(`Helped by ${thingNames(form.helps)}`, '    ', '  ')] : []),
    wrap(`Loads: ${loads.join(', ') || 'none'}`, '    ', '  '),
    ...printDoseOf(form),
    ...(isFirst ? [] : [...(own?.start ? [wrap(own.start, '  ')] : []), ...numbered(own?.steps ?? [], '  ')]),
    ...(own?.breath ? [wrap(`Breath: ${own.breath}`, '  ')] : []),
    ...(own?.note ? [wrap(own.note, '  ')] : []),
  ])
}

function placeOf(form: Form): string {
  const place = { upright: 'no floor needed', floor: 'on the floor', bed: 'on a bed' }[form.surface]
  return form.desk ? `${place}, fit for a break at the desk` : place
}

function printDoseOf({ dose, sides }: Form): readonly string[] {
  const { source, start, top, why, whySource } = dose
  const ours = `Our dose: from ${printAmount(start, sides)}, up to ${printAmount(top, sides)}`
  const range = source ? printSourceRange(source) : ''
  return [
    wrap(ours, '    ', '  '),
    source
      ? wrap(
          `The source says: “${source.asStated.replace(/\.$/, '')}”${range === '' ? '' : ` (${range})`}. ${printSourceName(source.from)}`,
          '    ',
          '  ',
        )
      : wrap('The sources give no dose.', '  '),
    ...(why ? [wrap(`Why: ${why}${whySource ? ` (${printSourceName(whySource)})` : ''}`, '    ', '  ')] : []),
  ]
}

function printSources(ids: readonly string[]): string {
  const grades = new Set(ids.flatMap((id) => findSource(id)?.grade ?? []))
  return section('Where this comes from', [
    ...ids.flatMap((id) => {
      const source = findSource(id)
      const details = source ? printSourceDetails(source) : []
      return [bullet(printSourceName(id), '  '), ...details.map((text) => wrap(text, '    '))]
    }),
    ...[...grades].map((grade) => wrap(`${gradeWords[grade].name}: ${gradeWords[grade].meaning}`, '  ')),
  ])
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines].join('\n')
}
