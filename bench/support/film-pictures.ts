/** Pictures of the figure doing an exercise in a room, to be shown to the app as if a camera had taken them. */

import type { BodyId } from '../../packages/figure/src/index.ts'
import { hertz as filmHertz } from './film-figure.ts'
import { filmedForms, nearMetres, stage, taskOf } from './film-list.ts'
import { openFilmStudio } from './film-studio.ts'

export interface FilmWish {
  /** `exercise/form`, of grade A or B. */
  readonly form: string
  readonly body?: BodyId
  /** From the person to the lens; without it, as near as the arms stay in the picture. */
  readonly metres?: number
  readonly turnedDegrees?: number
  /** Pictures a second; 10 and what divides it. */
  readonly hertz?: number
  /** No more than so many, from the beginning. */
  readonly most?: number
}

export interface FilmedPicture {
  readonly atMs: number
  readonly jpeg: Buffer
}

/** At rest for a second, three repetitions, and at rest again: see `piecesOf`. */
export async function filmPictures(
  executablePath: string,
  { form: name, most, hertz = filmHertz, ...wish }: FilmWish,
): Promise<readonly FilmedPicture[]> {
  const form = filmedForms.find((each) => each.name === name)
  if (form === undefined) throw new Error(`No camera counts ${name}.`)
  const { body = 'slim', turnedDegrees = 0 } = wish
  const lens = { from: form.plan.from, turnedDegrees, metres: wish.metres ?? nearMetres(form, body) }
  const task = taskOf(stage({ form, body, lens }))
  const every = Math.round(filmHertz / hertz)
  const pictures = task.pictures.filter((_, place) => place % every === 0).slice(0, most)
  const studio = await openFilmStudio(executablePath, { hasDetector: false })
  try {
    const drawn = await studio.draw({ ...task, pictures })
    return drawn.map((jpeg, place) => ({ atMs: pictures[place]?.atMs ?? 0, jpeg }))
  } finally {
    await studio.close()
  }
}
