/** How well a form is counted and read in the films of it that are kept. */

import { measures, planWatch, readingsOf, toldError } from '../../packages/motion/src/index.ts'
import type { DetectorAngle, DetectorForm } from './accuracy.ts'
import { aspect, hertz, keyPosesIn, piecesOf, seeFaultlessly } from './film-figure.ts'
import { filmsOfForm, nameOf, type Shot, type Staged, shotOf, stage } from './film-list.ts'
import { cachedFilms, type FilmShelf } from './film-store.ts'
import type { Followed } from './followed-forms.ts'
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
} from './judge-film.ts'

/** Of one film. */
export interface JudgedFilm extends Judged {
  readonly shot: Shot
  readonly key: string
  /** By how much each pose end was misread. */
  readonly angles: readonly number[]
  readonly unseen: number
}

/** Seconds, for one hold. */
export const goodHold = 0.5

export function judgeFilms(form: Followed, shelf: FilmShelf = cachedFilms): readonly JudgedFilm[] {
  return filmsOn(form, shelf).map((staged) => judgeOne(staged, shelf))
}

/** Those on the shelf that are of the movement as it is now. */
export function filmsOn(form: Followed, shelf: FilmShelf): readonly Staged[] {
  const keys = shelf.keys()
  return Array.from({ length: filmsOfForm }, (_, place) => shotOf(form, place)).flatMap((shot) => {
    if (!keys.some((key) => key.startsWith(`${nameOf(shot)}.`))) return []
    const staged = stage(shot)
    return keys.includes(staged.key) ? [staged] : []
  })
}

function judgeOne({ shot, figure, solved, pictures, key }: Staged, shelf: FilmShelf): JudgedFilm {
  const { tempo, plan, takesTurns } = shot.form
  const rest = solved.phases.at(-1)?.frame
  const poses = keyPosesIn(figure, tempo, solved, plan.from)
  const watch = planWatch(plan, poses, aspect)
  const faultless = rest ? pictures.map(seeFaultlessly(figure, rest, plan.from)) : []
  const read: ReadonlyMap<string, number>[] = []
  const observations = watchAll(watch, shelf.read(key), (observer) => {
    const readings = readingsOf(observer).flatMap(({ side, value }) =>
      value === undefined ? [] : [[side, value] as const],
    )
    read.push(new Map(readings))
  })
  const { of } = measures[plan.follows]
  const { first, places } = poseEnds(shot.form)
  const angles = sidesRead(plan).flatMap((side) => {
    const readAt = (place: number) => read[place]?.get(side) ?? read[place]?.get('middle')
    const trueAt = (place: number) => of(faultless[place] ?? { atMs: 0, points: [] }, side, aspect)
    return places.flatMap((place) => {
      const [now, before] = [readAt(place), readAt(first)]
      const [should, shouldBefore] = [trueAt(place), trueAt(first)]
      if (now === undefined || before === undefined) return []
      if (should === undefined || shouldBefore === undefined) return []
      return [apart(plan.follows, now - before, should - shouldBefore)]
    })
  })
  const unseen = read.filter((each) => each.size === 0).length / read.length
  return { shot, key, ...judgeFilm(observations, takesTurns, insideOf(watch, faultless)), angles, unseen }
}

interface PoseEnds {
  /** Where in the film the first rest ends. */
  readonly first: number
  readonly places: readonly number[]
  readonly areKept: boolean
}

/** Of the poses that are kept; of a form that keeps none but rest, of those that are passed. */
function poseEnds({ tempo }: Followed): PoseEnds {
  const rest = tempo.phases.at(-1)?.id
  let count = 0
  const ends = piecesOf(tempo).map(({ phase, seconds, moves }) => {
    count += Math.round(seconds * hertz)
    return { place: moves ? count : count - 1, moves, isRest: phase === rest }
  })
  const poses = ends.filter(({ isRest }) => !isRest)
  const kept = poses.filter(({ moves }) => !moves)
  const chosen = kept.length > 0 ? kept : poses
  return { first: ends[0]?.place ?? 0, places: chosen.map(({ place }) => place), areKept: kept.length > 0 }
}

export function detectorFormOf(form: Followed, films: readonly JudgedFilm[]): DetectorForm {
  const held = films.flatMap(({ heldOff }) => heldOff ?? [])
  const angles = films.flatMap((film) => film.angles)
  return {
    grade: form.plan.grade,
    films: films.length,
    exact: films.filter(({ off }) => off === 0).length,
    mostOff: Math.max(...films.map(({ off }) => off)),
    ...(form.tempo.phases.some((phase) => phase.held) && {
      hold: {
        medianSeconds: round(quantile(held, 0.5)),
        mostSeconds: round(Math.max(0, ...held)),
        told: held.length,
        good: held.filter((seconds) => seconds <= goodHold).length,
      },
    }),
    ...(angles.length > 0 && { angle: angleOf(form, angles) }),
    unseen: round(films.reduce((sum, { unseen }) => sum + unseen, 0) / films.length),
  }
}

function angleOf(form: Followed, angles: readonly number[]): DetectorAngle {
  const error = toldError(form.plan.follows)
  return {
    ...spreadOf(angles),
    isKept: poseEnds(form).areKept,
    readings: angles.length,
    within: angles.filter((by) => by <= error).length,
  }
}
