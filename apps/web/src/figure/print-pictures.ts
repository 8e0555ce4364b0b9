/** The grey pictures of an exercise for paper: where it starts, and where it goes. */

import { hasPicture } from './picture.tsx'
import { tempoOf } from './tempo.ts'

/** More would be smaller, and say no more. */
const mostPictures = 3

export interface PrintPicture {
  /** Relative to the page. */
  readonly address: string
  readonly phase: string
  /** Where a repetition starts from, which is also where it ends. */
  readonly isStart: boolean
}

export function printPictures(exercise: string, form: string): readonly PrintPicture[] {
  const ids = tempoOf(exercise, form)?.phases.map(({ id }) => id) ?? []
  return tellingPhases(ids).flatMap((phase, place) =>
    hasPicture(exercise, form, phase)
      ? [{ address: `./pictures/${exercise}/${form}-${phase}.print.svg`, phase, isStart: place === 0 }]
      : [],
  )
}

/** The last phase is where the cycle begins. Of a long one, its first steps show which way it goes. */
export function tellingPhases(ids: readonly string[]): readonly string[] {
  return [...ids.slice(-1), ...ids.slice(0, -1)].slice(0, mostPictures)
}
