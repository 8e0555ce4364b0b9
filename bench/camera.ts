/** How well a camera sees: the figure filmed from many places, and recordings of people. Stored for docs/camera-accuracy.md. */

import { readFileSync, writeFileSync } from 'node:fs'
import { exercises, movements } from '../knowledge/exercises/index.ts'
import { camera as policy } from '../knowledge/policy/camera.ts'
import type { CameraPlan, MeasureName, Tempo } from '../knowledge/src/index.ts'
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
  finishObserving,
  measures,
  type Observation,
  observe,
  planWatch,
  readingsOf,
  type Side,
  sides,
  type Sighting,
  type Watch,
} from '../packages/motion/src/index.ts'
import { hasRecordings } from '../packages/motion/test/real-recordings.ts'
import {
  type Accuracy,
  type FormAccuracy,
  type MeasureAccuracy,
  printAccuracy,
  type Spread,
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
import { row } from './support/measure.ts'

const file = new URL('../docs/camera-accuracy.json', import.meta.url)

interface Followed {
  readonly name: string
  readonly tempo: Tempo
  readonly plan: CameraPlan
  /** One repetition goes to the left and to the right. */
  readonly takesTurns: boolean
}

interface Off {
  readonly name: string
  readonly measure: MeasureName
  readonly isAskew: boolean
  /** Nothing when it was not seen. */
  readonly by: number | undefined
}

interface Film {
  readonly change: number
  readonly off: number
  readonly heldOff: number | undefined
}

const followed = exercises.flatMap(({ id, forms }): readonly Followed[] =>
  Object.entries<Tempo>(movements[id] ?? {}).flatMap(([form, tempo]) => {
    if (tempo.camera === undefined) return []
    const sided = forms.find((each) => each.id === form)?.sides
    const takesTurns = sided === 'together' && tempo.camera.works === 'one'
    return [{ name: `${id}/${form}`, tempo, plan: tempo.camera, takesTurns }]
  }),
)

const offs: Off[] = []
const films = new Map<string, Film[]>()
for (const body of bodyIds) filmBody(body)
store()

function filmBody(body: BodyId) {
  const figure = createFigure(body)
  for (const [place, form] of followed.entries()) {
    const { name, tempo, plan } = form
    const solved = solveMovement(figure, tempo)
    const poses = keyPosesIn(figure, tempo, solved, plan.from)
    const watch = planWatch(plan, poses, aspect)
    const values = poses.map(({ sighting }) => measures[plan.follows].of(sighting, 'left', aspect) ?? 0)
    const change = Math.max(...values) - Math.min(...values)
    offs.push(...readPoses(figure, form, solved, watch))
    films.set(name, [
      ...(films.get(name) ?? []),
      ...filmForm(figure, form, solved, { watch, change, seed: place }),
    ])
  }
}

/** Each pose is kept for a second, and read at its end: how far it is from rest, which is what people are told. */
function readPoses(figure: Figure, form: Followed, solved: SolvedMovement, watch: Watch): readonly Off[] {
  const { name, plan } = form
  const { of, unit } = measures[plan.follows]
  const rest = solved.phases.at(-1)?.frame
  const ideal = keyPosesIn(figure, form.tempo, solved, plan.from)
  if (rest === undefined) return []
  return lensesFor(plan.from).flatMap((lens, lensPlace) => {
    const read = solved.phases.map(({ frame }, place) => {
      const see = filmWith(figure, rest, lens, lensPlace * 100 + place)
      let observer = createObserver(watch, { aspect })
      for (let at = 0; at <= 20; at += 1) [observer] = observe(observer, see({ atMs: at * 50, frame }))
      return readingsOf(observer)
    })
    return sidesRead(plan).flatMap((side) => {
      const seen = read.map((each) => each.find((one) => one.side === side || one.side === 'middle')?.value)
      const exact = ideal.map(({ sighting }) => of(sighting, side, aspect))
      return seen.slice(0, -1).map((_, place): Off => {
        const [moved, should] = [changeIn(seen, place), changeIn(exact, place)]
        const by = moved === undefined || should === undefined ? undefined : Math.abs(moved - should)
        // Just before the full turn and just after it are near each other.
        const least = by !== undefined && unit === 'turns' ? Math.min(by % 1, 1 - (by % 1)) : by
        return { name, measure: plan.follows, isAskew: lens.turnedDegrees !== 0, by: least }
      })
    })
  })
}

/** From rest, which comes last. */
function changeIn(values: readonly (number | undefined)[], place: number): number | undefined {
  const [value, rest] = [values[place], values.at(-1)]
  return value === undefined || rest === undefined ? undefined : value - rest
}

/** From the side the far limb is never read; of the head and the trunk, `left` tells both ways. */
function sidesRead({ follows, from, works }: CameraPlan): readonly Side[] {
  return measures[follows].isSided && from === 'front' && works === 'both' ? sides : ['left']
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
    const observations = watchAll(watch, pictures.map(filmWith(figure, rest, lens, seed * 10 + place)))
    const off = Math.abs(countOf(observations, takesTurns) - repetitions)
    const heldMs = observations.findLast((each) => each.kind === 'hold')?.heldMs
    const heldOff = heldMs === undefined ? undefined : beyond(heldMs, insideMs) / 1000 / repetitions
    return { change, off, heldOff }
  })
}

/** A hold may be told from where the body stops, or from where it comes into the band: both are right. */
function beyond(heldMs: number, insideMs: number): number {
  const keptMs = holdSeconds * 1000 * repetitions
  return Math.max(0, keptMs - heldMs, heldMs - Math.max(keptMs, insideMs))
}

/** How long what is followed is truly within the band about where it is held, milliseconds. */
function insideOf({ known, follows }: Watch, sightings: readonly Sighting[]): number {
  if (known === undefined) return 0
  const way = Math.abs(known.top - known.rest)
  const { of, unit } = measures[follows]
  const band = unit === 'degrees' ? Math.min(policy.holdBand.value, way / 4) : way / 4
  const inside = sightings.filter((each) => {
    const value = of(each, 'left', aspect)
    return value !== undefined && Math.abs(value - known.top) <= band
  })
  return (inside.length * 1000) / hertz
}

function watchAll(watch: Watch, sightings: readonly Sighting[]): readonly Observation[] {
  let observer = createObserver(watch, { aspect })
  const all: Observation[] = []
  for (const sighting of sightings) {
    const [next, observations] = observe(observer, sighting)
    observer = next
    all.push(...observations)
  }
  return [...all, ...finishObserving(observer)]
}

function countOf(observations: readonly Observation[], takesTurns: boolean): number {
  const told = observations.filter((each) => each.kind === 'repetition').map(({ side }) => side)
  const of = (side: string) => told.filter((each) => each === side).length
  const sided = takesTurns ? Math.floor((of('left') + of('right')) / 2) : Math.max(of('left'), of('right'))
  return of('both') + of('middle') + sided
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
    forms: Object.fromEntries(followed.map((form) => [form.name, accuracyOfForm(form)])),
    ...(people && { people }),
  } satisfies Omit<Accuracy, 'people'>
  writeFileSync(file, printAccuracy(accuracy))
  tell(accuracy)
}

function readStored(): Accuracy | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Accuracy
  } catch {
    return undefined
  }
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

function spreadOf(values: readonly number[]): Spread {
  return { median: round(quantile(values, 0.5)), most95: round(quantile(values, 0.95)) }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

function round(value: number): number {
  return Number(value.toPrecision(3))
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
