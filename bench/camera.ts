/** How well a camera sees: the figure filmed from many places, and recordings of people. Stored for docs/camera-accuracy.md. */

import type { MeasureName } from '../knowledge/src/index.ts'
import {
  type BodyId,
  bodyIds,
  createFigure,
  type Figure,
  type SolvedMovement,
  solveMovement,
} from '../packages/figure/src/index.ts'
import {
  createObserver,
  measures,
  observe,
  planWatch,
  readingsOf,
  type Watch,
} from '../packages/motion/src/index.ts'
import { hasRecordings } from '../packages/motion/test/real-recordings.ts'
import {
  type Accuracy,
  type FormAccuracy,
  type MeasureAccuracy,
  readStored,
  writeStored,
} from './support/accuracy.ts'
import { countPeople } from './support/count-people.ts'
import {
  aspect,
  filmWith,
  hertz,
  holdSeconds,
  keyPosesIn,
  lensesFor,
  metres,
  noise,
  play,
  repetitions,
  seeFaultlessly,
  turnedDegrees,
} from './support/film-figure.ts'
import { type Followed, followedForms } from './support/followed-forms.ts'
import {
  apart,
  insideOf,
  type Judged,
  judgeFilm,
  quantile,
  round,
  sidesRead,
  spreadOf,
  watchAll,
} from './support/judge-film.ts'
import { row } from './support/measure.ts'

interface Off {
  readonly name: string
  readonly measure: MeasureName
  readonly isAskew: boolean
  /** Nothing when it was not seen. */
  readonly by: number | undefined
}

interface Film extends Judged {
  readonly change: number
}

const offs: Off[] = []
const films = new Map<string, Film[]>()
for (const body of bodyIds) filmBody(body)
store()

function filmBody(body: BodyId) {
  const figure = createFigure(body)
  for (const [place, form] of followedForms.entries()) {
    const { name, tempo, plan } = form
    const solved = solveMovement(figure, tempo)
    const poses = keyPosesIn(figure, tempo, solved, plan.from)
    const watch = planWatch(plan, poses, aspect)
    const values = poses.map(({ sighting }) => measures[plan.follows].of(sighting, 'left', aspect) ?? 0)
    const change = Math.max(...values) - Math.min(...values)
    offs.push(...readPoses(figure, form, solved, { watch, seed: place }))
    films.set(name, [
      ...(films.get(name) ?? []),
      ...filmForm(figure, form, solved, { watch, change, seed: place }),
    ])
  }
}

/** Each pose is kept for a second, and read at its end: how far it is from rest, which is what people are told. */
function readPoses(
  figure: Figure,
  form: Followed,
  solved: SolvedMovement,
  { watch, seed }: { readonly watch: Watch; readonly seed: number },
): readonly Off[] {
  const { name, plan } = form
  const { of } = measures[plan.follows]
  const rest = solved.phases.at(-1)?.frame
  const ideal = keyPosesIn(figure, form.tempo, solved, plan.from)
  if (rest === undefined) return []
  return lensesFor(plan.from).flatMap((lens, lensPlace) => {
    const read = solved.phases.map(({ frame }, place) => {
      const see = filmWith(figure, rest, lens, 1000 * (seed + 1) + 100 * lensPlace + place)
      let observer = createObserver(watch, { aspect })
      for (let at = 0; at <= 20; at += 1) [observer] = observe(observer, see({ atMs: at * 50, frame }))
      return readingsOf(observer)
    })
    return sidesRead(plan).flatMap((side) => {
      const seen = read.map((each) => each.find((one) => one.side === side || one.side === 'middle')?.value)
      const exact = ideal.map(({ sighting }) => of(sighting, side, aspect))
      return seen.slice(0, -1).map((_, place): Off => {
        const [moved, should] = [changeIn(seen, place), changeIn(exact, place)]
        const by =
          moved === undefined || should === undefined ? undefined : apart(plan.follows, moved, should)
        return { name, measure: plan.follows, isAskew: lens.turnedDegrees !== 0, by }
      })
    })
  })
}

/** From rest, which comes last. */
function changeIn(values: readonly (number | undefined)[], place: number): number | undefined {
  const [value, rest] = [values[place], values.at(-1)]
  return value === undefined || rest === undefined ? undefined : value - rest
}

function filmForm(
  figure: Figure,
  { tempo, plan, takesTurns }: Followed,
  solved: SolvedMovement,
  { watch, change, seed }: { readonly watch: Watch; readonly change: number; readonly seed: number },
): readonly Film[] {
  const pictures = play(figure, tempo, solved)
  const rest = solved.phases.at(-1)?.frame
  if (rest === undefined) return []
  const insideMs = insideOf(watch, pictures.map(seeFaultlessly(figure, rest, plan.from)))
  return lensesFor(plan.from).map((lens, place) => {
    const observations = watchAll(
      watch,
      pictures.map(filmWith(figure, rest, lens, 1000 * (seed + 1) + 700 + place)),
    )
    return { change, ...judgeFilm(observations, takesTurns, insideMs) }
  })
}

function store() {
  const before = readStored()
  const people = hasRecordings ? countPeople() : before?.people
  const accuracy = {
    figure: { bodies: bodyIds.length, metres, turnedDegrees, noise, hertz, repetitions, holdSeconds },
    measures: Object.fromEntries(
      Object.keys(measures).flatMap((name) => {
        const of = offs.filter(({ measure }) => measure === name)
        return of.length === 0 ? [] : [[name, accuracyOf(of)]]
      }),
    ),
    forms: Object.fromEntries(followedForms.map((form) => [form.name, accuracyOfForm(form)])),
    ...(people && { people }),
    ...(before?.detector && { detector: before.detector }),
  } satisfies Omit<Accuracy, 'people'>
  writeStored(accuracy)
  tell(accuracy)
}

function accuracyOf(of: readonly Off[]): MeasureAccuracy {
  const seen = of.filter((each): each is Off & { readonly by: number } => each.by !== undefined)
  return {
    forms: new Set(of.map(({ name }) => name)).size,
    readings: of.length,
    straight: spreadOf(seen.filter(({ isAskew }) => !isAskew).map(({ by }) => by)),
    askew: spreadOf(seen.filter(({ isAskew }) => isAskew).map(({ by }) => by)),
    unseen: round((of.length - seen.length) / of.length),
  }
}

function accuracyOfForm({ name, plan }: Followed): FormAccuracy {
  const of = films.get(name) ?? []
  const held = of.flatMap(({ heldOff }) => heldOff ?? [])
  return {
    follows: plan.follows,
    from: plan.from,
    works: plan.works,
    change: round(Math.min(...of.map(({ change }) => change))),
    films: of.length,
    exact: of.filter(({ off }) => off === 0).length,
    mostOff: Math.max(...of.map(({ off }) => off)),
    ...(held.length > 0 && {
      hold: { medianSeconds: round(quantile(held, 0.5)), mostSeconds: round(Math.max(...held)) },
    }),
  }
}

function tell({ measures: read, forms, people }: Omit<Accuracy, 'people'> & Partial<Accuracy>) {
  for (const [name, { straight, askew, unseen }] of Object.entries(read)) {
    const { error } = measures[name as MeasureName]
    row(`${name}: 95 % within`, `${straight.most95} / ${askew.most95}`, `stated ${error}, unseen ${unseen}`)
  }
  const all = Object.values(forms)
  const exact = all.reduce((sum, form) => sum + form.exact, 0)
  const count = all.reduce((sum, form) => sum + form.films, 0)
  row('films of the figure counted exactly', `${exact} of ${count}`, `${all.length} forms`)
  for (const { name, exact: share, meanError, idle } of people?.conditions ?? [])
    row(`people: ${name}`, `${(share * 100).toFixed(1)} %`, `mean error ${meanError}, idle ${idle}`)
}
