/** Says how well the camera sees, from stored measurements and the exercises. `--check` fails when the page is stale. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Accuracy, Counting, FormAccuracy } from '../bench/support/accuracy.ts'
import { exercises, movements } from '../knowledge/exercises/index.ts'
import { exerciseWords } from '../knowledge/languages/words.en.ts'
import {
  type CameraGrade,
  type CameraPlan,
  cameraGrades,
  measureNames,
  type Tempo,
} from '../knowledge/src/index.ts'
import { progress } from '../knowledge/policy/progress.ts'
import { measureWords } from '../knowledge/words/seen.en.ts'
import { measures } from '../packages/motion/src/index.ts'
import { measureMeanings } from './camera-measures.ts'
import { tellDetector } from './detector-accuracy.ts'
import { cells, percent, tidy } from './markdown-table.ts'

export interface PlannedForm {
  readonly exercise: string
  readonly name: string
  /** Without it, no camera follows the form. */
  readonly plan: CameraPlan | undefined
}

export const plannedForms: readonly PlannedForm[] = exercises.flatMap(({ id }) =>
  Object.entries<Tempo>(movements[id] ?? {}).map(([form, { camera }]) => ({
    exercise: id,
    name: `${id}/${form}`,
    plan: camera,
  })),
)

const page = new URL('../docs/camera-accuracy.md', import.meta.url)
const stored = new URL('../docs/camera-accuracy.json', import.meta.url)

/** What was measured of something that is not so any more, or not measured at all. */
export function findStale({ forms }: Pick<Accuracy, 'forms'>, planned: readonly PlannedForm[]): string[] {
  const followed = new Map(planned.flatMap(({ name, plan }) => (plan ? [[name, plan] as const] : [])))
  const missing = [...followed.keys()].filter((name) => forms[name] === undefined)
  const changed = Object.entries(forms).filter(([name, { follows, from, works }]) => {
    const plan = followed.get(name)
    return plan && (plan.follows !== follows || plan.from !== from || plan.works !== works)
  })
  return [
    ...missing.map((name) => `${name} has not been measured`),
    ...changed.map(([name]) => `${name} is followed otherwise than when it was measured`),
    ...Object.keys(forms)
      .filter((name) => !followed.has(name))
      .map((name) => `${name} was measured, and is not followed any more`),
  ]
}

export function tellAccuracy(accuracy: Accuracy, planned: readonly PlannedForm[]): string {
  return `${[
    '# How well the camera sees',
    '',
    'Made by `node scripts/camera-accuracy.ts` from the exercises and from `docs/camera-accuracy.json`, where `npm run bench -- camera` keeps what it measured. Do not edit it.',
    '',
    ...tellPlainly(accuracy, planned),
    ...tellUntested(accuracy),
    ...tellMeasures(accuracy),
    ...tellPeople(accuracy),
    ...tellForms(accuracy, planned),
    ...tellDetector(accuracy, planned),
    ...tellUnseen(planned),
  ].join('\n')}\n`
}

function tellPlainly(accuracy: Accuracy, planned: readonly PlannedForm[]): readonly string[] {
  const { people } = accuracy
  const change = progress.rangeChange.value
  const worst = Math.min(...people.conditions.map(({ exact }) => exact))
  return [
    '## What this means for you',
    '',
    `The camera counts and keeps time; it does not examine you. It sees a flat picture of your joints, and is off by some degrees, as the tables say. So angles are told in steps of ${progress.rangeToldIn.value} degrees, and a change over the weeks only beyond ${change['head-turn']}, of a turn of the trunk beyond ${change['trunk-turn']}.`,
    '',
    `- **Counting people.** In ${people.recordings} recordings of ${people.people} people who moved one arm, ${people.repetitions} repetitions, the count was exact in ${worst === 1 ? 'all' : `at least ${percent(worst)}`} of the recordings, however we changed them: slower pictures, mirrored, with points missing.`,
    `- **Counting the figure.** ${cameraGrades.map((grade) => tellGrade(grade, accuracy, planned)).join(' ')}`,
    tellHolds(accuracy),
    tellPlace(accuracy),
    '- **Grades.** A: counts and notices. B: counts, and has a blind spot. C: coarse; the timer leads, and the camera only looks.',
    '- Where the camera cannot judge, it says so, and the session goes on by the clock.',
    '',
  ]
}

function tellGrade(grade: CameraGrade, { forms }: Accuracy, planned: readonly PlannedForm[]): string {
  const of = planned.flatMap(({ name, plan }) => (plan?.grade === grade ? (forms[name] ?? []) : []))
  const films = sum(of, ({ films: made }) => made)
  const exact = sum(of, (form) => form.exact)
  return `Grade ${grade}: ${exact} of ${films} films of ${of.length} forms counted exactly (${percent(exact / films)}).`
}

function tellHolds({ forms }: Accuracy): string {
  const holds = Object.values(forms).flatMap(({ hold }) => hold ?? [])
  const good = holds.filter(({ medianSeconds }) => medianSeconds <= goodHold)
  return `- **Timing holds.** Of ${holds.length} forms of the figure that are held, the time told was right to ${goodHold} seconds in most films of ${good.length}. In single films it was off by more, as the table of exercises says.`
}

/** Seconds, for one hold. */
const goodHold = 0.5

function tellPlace({ measures: measured }: Accuracy): string {
  const of = measureNames.flatMap((name) => {
    const each = measured[name]
    return each ? [{ name, straight: each.straight.most95, askew: each.askew.most95 }] : []
  })
  const beyond = (place: 'straight' | 'askew') => of.filter((each) => each[place] > measures[each.name].error)
  return `- **Where the camera stands matters.** Of ${of.length} measures, ${beyond('straight').length} erred by more than stated in more than 1 of 20 readings straight on, and ${beyond('askew').length} with the camera 15 degrees off.`
}

function tellUntested({ people, detector }: Accuracy): readonly string[] {
  return [
    '## What has not been tested',
    '',
    `- Other people than the ${people.people} in the recordings: older people, larger people, children, people who use a wheelchair or a walking aid, people whose arms or spine differ from the figure's.`,
    '- Real phones and laptops in real homes: dark rooms, light from behind, wide or dark clothes, long hair, a second person or an animal in the picture.',
    '- The recordings come from a depth camera. How people moved is real; the picture of a webcam is worked out from it, and the points of the face and fingers are modelled. The four movements are of one arm, standing.',
    '- The figure is no person: it moves as the exercise is written, smoothly, and its points are our own, with chance added. Nobody has compared the angles with those that a clinician measures.',
    detector
      ? '- How well the detector finds the points of people in a picture: only the figure was filmed (see “Through the detector”); all other numbers begin with the points.'
      : '- How well the detector finds the points in a picture is no part of these numbers: they begin with the points.',
    '- Remarks, such as a shoulder that creeps up, have been tested on made-up bodies only.',
    '',
  ]
}

function tellMeasures({ figure, measures: measured }: Accuracy): readonly string[] {
  const { metres, turnedDegrees, noise, bodies } = figure
  return [
    '## Measures',
    '',
    `Tested on the figure: ${bodies} bodies, the camera ${metres.join(' and ')} m away, straight on and ${Math.max(...turnedDegrees)} degrees to either side, every point of each picture off by chance (standard deviation ${percent(noise.body)} of the trunk, ${percent(noise.face)} for the face). Each pose of each exercise that follows the measure is kept for a second; how far it reads from rest is compared with what a faultless camera reads straight on. Half of the readings err by less than the first number, 19 of 20 by less than the second. In bold where that is more than the stated error.`,
    '',
    cells([
      'Measure',
      'Is',
      'Unit',
      'Seen from',
      'Stated error',
      'Straight on',
      'Camera askew',
      'Not seen',
      'Tested on',
    ]),
    cells(Array.from({ length: 9 }, () => '---')),
    ...measureNames.map((name) => {
      const { unit, from, error } = measures[name]
      const of = measured[name]
      const head = [`${measureWords[name]} (\`${name}\`)`, measureMeanings[name], unit, from, tidy(error)]
      if (of === undefined) return cells([...head, '–', '–', '–', 'no exercise follows it'])
      const spread = ({ median, most95 }: typeof of.straight) =>
        `${tidy(median)} / ${most95 > error ? `**${tidy(most95)}**` : tidy(most95)}`
      return cells([
        ...head,
        spread(of.straight),
        spread(of.askew),
        percent(of.unseen),
        `${of.forms} forms, ${of.readings} readings`,
      ])
    }),
    '',
  ]
}

function tellPeople({ people }: Accuracy): readonly string[] {
  const columns = ['Exact', 'Most off by', 'Mean error', 'Counted of the idle arm']
  return [
    '## Repetitions of people',
    '',
    `${people.recordings} recordings of ${people.people} people, ${people.repetitions} repetitions, ${people.frames} pictures, some done well, some poorly, from a public data set (UI-PRMD: Vakanski and others, Data 2018, 3, 2). Streamed picture by picture, with the same thresholds for all, and nothing known of the movement but what is measured. The mean error is a share of the repetitions.`,
    '',
    cells(['Seen', ...columns]),
    cells(['---', ...columns.map(() => '---')]),
    ...people.conditions.map((each) => peopleRow([each.name], each)),
    '',
    cells(['Movement, in all these ways', 'Measure', 'Recordings', 'Repetitions', ...columns]),
    cells(['---', '---', '---', '---', ...columns.map(() => '---')]),
    ...people.movements.map((each) =>
      peopleRow([each.name, `\`${each.follows}\``, String(each.recordings), String(each.repetitions)], each),
    ),
    '',
  ]
}

function peopleRow(head: readonly string[], { exact, mostOff, meanError, idle }: Counting): string {
  return cells([...head, percent(exact), String(mostOff), tidy(meanError), String(idle)])
}

function tellForms({ figure, forms }: Accuracy, planned: readonly PlannedForm[]): readonly string[] {
  const columns = [
    'Form',
    'Grade',
    'Seen from',
    'Follows',
    'Changes by',
    'Stated error',
    'Counted exactly',
    'Most off by',
    'A hold off by',
    'Is asked to notice',
  ]
  return [
    '## Exercises',
    '',
    `The figure did ${figure.repetitions} repetitions of each form, ${figure.hertz} pictures a second, each hold kept for ${figure.holdSeconds} seconds, filmed as above: ${figure.bodies * figure.metres.length * figure.turnedDegrees.length} films. "Changes by" is the way from rest to the far end, of the body where it is smaller; the more it exceeds the stated error, the surer the count. Of holds, by how many seconds each was told too short or too long: the median and the worst film. A hold may begin where the body stops, or where it comes into the band about it: both count as right. Which faults are noticed in people was not measured.`,
    '',
    cells(columns),
    cells(columns.map(() => '---')),
    ...planned.flatMap(({ name, plan }) => {
      const form = forms[name]
      return plan && form ? [cells([name, ...formCells(plan, form)])] : []
    }),
    '',
    'No camera follows these; the timer leads:',
    '',
    planned
      .filter(({ plan }) => plan === undefined)
      .map(({ name }) => name)
      .join(', '),
    '',
  ]
}

function formCells({ grade, from, follows, notices }: CameraPlan, form: FormAccuracy): readonly string[] {
  const { change, films, exact, mostOff, hold } = form
  return [
    grade,
    from,
    `\`${follows}\``,
    tidy(change),
    tidy(measures[follows].error),
    `${exact} of ${films}`,
    String(mostOff),
    hold ? `${tidy(hold.medianSeconds)} / ${tidy(hold.mostSeconds)}` : 'no hold',
    notices.join(', ') || 'nothing',
  ]
}

function tellUnseen(planned: readonly PlannedForm[]): readonly string[] {
  const followed = [...new Set(planned.flatMap(({ exercise, plan }) => (plan ? [exercise] : [])))]
  return [
    '## What the camera cannot see',
    '',
    'As the app says it to the person.',
    '',
    ...followed.flatMap((exercise) => {
      const words = exerciseWords[exercise]
      return words?.unseen === undefined ? [] : [`- **${words.name}** (\`${exercise}\`): ${words.unseen}`]
    }),
  ]
}

function sum<T>(of: readonly T[], amount: (each: T) => number): number {
  return of.reduce((total, each) => total + amount(each), 0)
}

function run(): void {
  const accuracy = JSON.parse(readFileSync(stored, 'utf8')) as Accuracy
  const stale = findStale(accuracy, plannedForms)
  const text = tellAccuracy(accuracy, plannedForms)
  for (const problem of stale) console.error(`${problem}: run \`npm run bench -- camera\`.`)
  if (!process.argv.includes('--check')) {
    writeFileSync(page, text)
  } else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
    console.error('docs/camera-accuracy.md is out of date: run `node scripts/camera-accuracy.ts`.')
    process.exitCode = 1
  }
  if (stale.length > 0) process.exitCode = 1
}

if (import.meta.main) run()
