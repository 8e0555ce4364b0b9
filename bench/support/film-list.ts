/** Which films are made of a form, in an order in which the first few already differ in all there is. */

import { createHash } from 'node:crypto'
import {
  type BodyId,
  bodyIds,
  cameraOfWatch,
  createFigure,
  type Figure,
  type Frame,
  landmarksOf,
  type SolvedMovement,
  solveMovement,
  type Watching,
} from '../../packages/figure/src/index.ts'
import { chances } from '../../packages/motion/test/real-recordings.ts'
import { aspect, type Pictured, play, turnedDegrees } from './film-figure.ts'
import type { FilmTask } from './film-page.ts'
import { grainLength } from './film-picture.ts'
import { type Followed, followedForms } from './followed-forms.ts'

/** What is to be filmed. */
export interface Shot {
  readonly form: Followed
  readonly body: BodyId
  readonly lens: Watching
}

/** A shot with the figure in it, posed. */
export interface Staged {
  readonly shot: Shot
  readonly figure: Figure
  readonly solved: SolvedMovement
  readonly pictures: readonly Pictured[]
  /** Another movement, another body or another place has another key. */
  readonly key: string
}

/** The first forms of all exercises come first, so that a run that is broken off has seen something of each. */
export const filmedForms = followedForms
  .filter(({ plan }) => plan.grade !== 'C')
  .map((form, place, all) => ({
    form,
    nth: all.slice(0, place).filter((other) => isSame(other, form)).length,
  }))
  .toSorted((a, b) => a.nth - b.nth)
  .map(({ form }) => form)
export const filmsOfForm = bodyIds.length * 2 * turnedDegrees.length

/** From where a person on a chair is in the picture, metres. */
const nearest = 1.6
/** Who reaches out of the picture is asked to step back, metres at a time. */
const step = 0.2
const steps = 7
const furthest = nearest + steps * step
/** From the near place to the far one, metres. */
const between = 0.8
/** The points of the head, the trunk and the arms come first. */
const upperPoints = 25
/** Shares of the picture, at its edges; fingers are longer than the points tell. */
const edge = 0.03

const figures = new Map<BodyId, Figure>()
const solvedMovements = new Map<string, SolvedMovement>()

/** Of a form, the shot that comes at a place of the order; forms begin at different ones. */
export function shotOf(form: Followed, place: number): Shot {
  const which = (followedForms.indexOf(form) * 5 + place * 7) % filmsOfForm
  const body = bodyIds[which % bodyIds.length] as BodyId
  const turned = turnedDegrees[which % turnedDegrees.length] as number
  const near = nearMetres(form, body)
  const metres = Math.round((near + (which % 4 < 2 ? 0 : between)) * 10) / 10
  return { form, body, lens: { from: form.plan.from, metres, turnedDegrees: turned } }
}

/** How the key of a shot begins, whatever the movement is. */
export function nameOf({ form, body, lens: { metres, turnedDegrees = 0 } }: Shot): string {
  const turned = turnedDegrees < 0 ? `m${-turnedDegrees}` : `p${turnedDegrees}`
  return `${form.name.replace('/', '.')}.${body}.${metres.toFixed(1)}m.${turned}`
}

export function stage(shot: Shot): Staged {
  const { form, body } = shot
  const figure = figureOf(body)
  const solved = solve(form, body)
  const pictures = play(figure, form.tempo, solved)
  const hash = createHash('sha256')
    .update(JSON.stringify([pictures, solved.props]))
    .digest('hex')
  return { shot, figure, solved, pictures, key: `${nameOf(shot)}.${hash.slice(0, 8)}` }
}

export function taskOf({ shot, figure, solved, pictures, key }: Staged): FilmTask {
  const rest = solved.phases.at(-1)?.frame
  if (rest === undefined) throw new Error(`${key} has no phases.`)
  // Each repetition is as the one before.
  const poses = pictures.map(({ frame }) => JSON.stringify(frame))
  const places = new Map([...new Set(poses)].map((pose, place) => [pose, place]))
  const chance = chances(Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, 8), 16))
  return {
    body: shot.body,
    props: solved.props,
    from: shot.lens.from,
    camera: cameraOfWatch(figure, rest, shot.lens),
    frames: [...places.keys()].map((pose) => JSON.parse(pose) as Frame),
    pictures: pictures.map(({ atMs }, place) => ({
      atMs,
      frame: places.get(poses[place] ?? '') ?? 0,
      grainAt: Math.floor(chance() * grainLength),
    })),
  }
}

function isSame(a: Followed, b: Followed): boolean {
  return a.name.split('/')[0] === b.name.split('/')[0]
}

function solve({ name, tempo }: Followed, body: BodyId): SolvedMovement {
  const solved = solvedMovements.get(`${name} ${body}`) ?? solveMovement(figureOf(body), tempo)
  solvedMovements.set(`${name} ${body}`, solved)
  return solved
}

function figureOf(body: BodyId): Figure {
  const figure = figures.get(body) ?? createFigure(body)
  figures.set(body, figure)
  return figure
}

/** Where nothing of the upper body leaves the picture. */
export function nearMetres(form: Followed, body: BodyId): number {
  const figure = figureOf(body)
  const { phases } = solve(form, body)
  const rest = phases.at(-1)?.frame
  const places = Array.from({ length: steps }, (_, at) => nearest + at * step)
  return (
    places.find(
      (metres) => rest !== undefined && phases.every(({ frame }) => isInside(rest, frame, metres)),
    ) ?? furthest
  )

  function isInside(rest: Frame, frame: Frame, metres: number): boolean {
    const camera = cameraOfWatch(figure, rest, { from: form.plan.from, metres })
    const points = landmarksOf(figure, frame, camera, aspect).points.slice(0, upperPoints)
    return points.every(([x, y]) => [x, y].every((at) => at >= edge && at <= 1 - edge))
  }
}
