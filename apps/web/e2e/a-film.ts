/** Our own figure, filmed as it does an exercise: the pictures of one repetition, and what it truly does in them. */

import { measures, planWatch } from '@unhunch/motion'
import { inject } from 'vitest'
import {
  aspect,
  keyPosesIn,
  piecesOf,
  repetitions,
  seeFaultlessly,
} from '../../../bench/support/film-figure.ts'
import { stage } from '../../../bench/support/film-list.ts'
import { filmPictures } from '../../../bench/support/film-pictures.ts'
import { type Followed, followedForms } from '../../../bench/support/followed-forms.ts'
import { insideOf } from '../../../bench/support/judge-film.ts'

export interface Film {
  readonly rest: Buffer
  readonly there: readonly Buffer[]
  /** For as long as `holdSeconds` of the films. */
  readonly held: readonly Buffer[]
  /** The way there, the other way round. */
  readonly back: readonly Buffer[]
  readonly truth: Truth
}

export interface Truth {
  /** How far it goes, of what is followed. */
  readonly reached: number
  /** By how much a camera may be off there. */
  readonly error: number
  /** How long it is as good as there, which is longer than it stays there. */
  readonly insideSeconds: number
}

/** `name` is `exercise/form`. Takes some seconds, most of them to draw: a picture for each pose on the way there. */
export async function filmOf(name: string, hertz: number): Promise<Film> {
  const form = followedForms.find((each) => each.name === name)
  if (form === undefined) throw new Error(`No camera follows ${name}.`)
  // Then it comes back, and does it again.
  const pieces = piecesOf(form.tempo).slice(0, 3)
  const most = Math.ceil(pieces.reduce((sum, { seconds }) => sum + seconds, 0) * hertz)
  const pictures = await filmPictures(inject('browser').executablePath, { form: name, hertz, most })
  const [stays = [], there = [], held = []] = pieces.map(({ startMs, seconds }) =>
    pictures.filter(({ atMs }) => atMs >= startMs && atMs < startMs + seconds * 1000).map(({ jpeg }) => jpeg),
  )
  const [rest] = stays
  if (rest === undefined) throw new Error(`There are no pictures of ${name}.`)
  return { rest, there, held, back: there.toReversed(), truth: truthOf(form) }
}

function truthOf(form: Followed): Truth {
  const { name, tempo, plan } = form
  const { figure, solved, pictures } = stage({ form, body: 'slim', lens: { from: plan.from, metres: 2 } })
  const [first] = pictures
  const watch = planWatch(plan, keyPosesIn(figure, tempo, solved, plan.from), aspect)
  if (first === undefined || watch.known === undefined) throw new Error(`${name} is not known.`)
  const seen = pictures.map(seeFaultlessly(figure, first.frame, plan.from))
  return {
    reached: Math.abs(watch.known.top),
    error: measures[plan.follows].error,
    insideSeconds: insideOf(watch, seen) / 1000 / repetitions,
  }
}
