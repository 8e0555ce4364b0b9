/** Says how well the app counts and reads in pictures of the figure, through the detector that finds people in the app. */

import type { Accuracy, DetectorAngle, DetectorForm, DetectorTest } from '../bench/support/accuracy.ts'
import type { CameraGrade, CameraPlan } from '../knowledge/src/index.ts'
import { toldError } from '../packages/motion/src/index.ts'
import { cells, percent, tidy } from './markdown-table.ts'

interface Planned {
  readonly name: string
  readonly plan: CameraPlan | undefined
}

interface Filmed {
  readonly name: string
  readonly plan: CameraPlan
  readonly form: DetectorForm
}

const grades: readonly CameraGrade[] = ['A', 'B']
const columns = [
  'Form',
  'Grade',
  'Counted exactly',
  'Most off by',
  'A hold off by',
  'Angle off by',
  'Stated error',
  'Not seen',
]

/** Nothing where it was not measured. */
export function tellDetector(
  { figure, detector }: Pick<Accuracy, 'figure' | 'detector'>,
  planned: readonly Planned[],
): readonly string[] {
  if (detector === undefined) return []
  const filmed = planned.flatMap(({ name, plan }): readonly Filmed[] => {
    const form = detector.forms[name]
    return plan && form ? [{ name, plan, form }] : []
  })
  const missing = planned.filter(
    ({ name, plan }) => plan && plan.grade !== 'C' && detector.forms[name] === undefined,
  )
  return [
    '## Through the detector',
    '',
    tellHow(figure, detector),
    '',
    ...grades.map((grade) => tellGrade(grade, filmed)),
    learntFromFilms,
    ...(missing.length > 0 ? [`- Not filmed yet: ${missing.map(({ name }) => name).join(', ')}.`] : []),
    '',
    cells(columns),
    cells(columns.map(() => '---')),
    ...filmed.map((each) => cells(rowOf(each))),
    '',
  ]
}

const learntFromFilms =
  '- The stated errors of this table were set after these films, and what the first of them showed to be miscounted (arms wrapped round each other, the push on hands and knees, turns of the trunk) or mistimed (an arm half across the chest, a head that looks down aside) is graded C since. Read these shares as a fit, not as a forecast.'

function tellHow(
  figure: Accuracy['figure'],
  { picture, metres, turnedDegrees, grain }: DetectorTest,
): string {
  const [near, far] = metres
  return `Here the first step is tested, too: pictures of the figure in a plain room, evenly lit, with its chair, bed or band, were shown to the detector that finds people in the app. Pictures of ${picture.width} by ${picture.height} points with the grain of a webcam (standard deviation ${grain} of 255 in each colour), ${figure.hertz} a second, ${figure.repetitions} repetitions to a film, holds kept for ${figure.holdSeconds} seconds; ${figure.bodies} bodies, the camera ${near} to ${far} m away, as the arms need it, and up to ${Math.max(...turnedDegrees)} degrees to either side. Angles are those that the app tells at the end of a kept pose, from rest, against a faultless camera straight on; where no pose is kept, at the moment the pose is passed (marked *). \`npm run bench -- detector --all\` makes all films; two of each form are kept in \`bench/films\`, and judged by every \`npm test\`.`
}

function tellGrade(grade: CameraGrade, filmed: readonly Filmed[]): string {
  const of = filmed.filter(({ plan }) => plan.grade === grade).map(({ form }) => form)
  const films = sum(of, (form) => form.films)
  const held = of.filter(({ hold }) => hold)
  const heldFilms = sum(held, (form) => form.films)
  const readings = sum(of, ({ angle }) => angle?.readings ?? 0)
  return [
    `- **Grade ${grade}**, ${of.length} forms: ${shareOf(
      sum(of, ({ exact }) => exact),
      films,
    )} films counted exactly`,
    `the holds of ${shareOf(
      sum(held, ({ hold }) => hold?.good ?? 0),
      heldFilms,
    )} films told to half a second`,
    `${shareOf(
      sum(of, ({ angle }) => angle?.within ?? 0),
      readings,
    )} angles within the stated error.`,
  ].join(', ')
}

function rowOf({ name, plan, form }: Filmed): readonly string[] {
  const { films, exact, mostOff, hold, angle, unseen } = form
  const times = hold && `${tidy(hold.medianSeconds)} / ${tidy(hold.mostSeconds)}`
  return [
    name,
    plan.grade,
    `${exact} of ${films}`,
    String(mostOff),
    hold ? (hold.told === 0 ? 'none told' : (times ?? '')) : 'no hold',
    angle ? tellAngle(plan, angle) : '–',
    tidy(toldError(plan.follows)),
    percent(unseen),
  ]
}

function tellAngle({ follows }: CameraPlan, { median, most95, isKept }: DetectorAngle): string {
  const most = most95 > toldError(follows) ? `**${tidy(most95)}**` : tidy(most95)
  return `${tidy(median)} / ${most}${isKept ? '' : ' *'}`
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? 'none of 0' : `${part} of ${whole} (${percent(part / whole)})`
}

function sum<T>(of: readonly T[], amount: (each: T) => number): number {
  return of.reduce((total, each) => total + amount(each), 0)
}
