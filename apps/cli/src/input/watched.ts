/** What is to be watched: an exercise as its figure does it, or any measure by itself. */

import { createFigure, keyPosesOf } from '@unhunch/figure'
import type { CameraPlan, MeasureName, Tempo } from '@unhunch/knowledge'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { measures, planWatch, type Sided, type Watch, watchGeneric } from '@unhunch/motion'
import { bad, type Bad, type Read } from '../output.ts'
import { didYouMean } from './nearest.ts'

export interface Watched {
  readonly watch: Watch
  /** What every summary names. */
  readonly what: { readonly exercise: string; readonly form: string } | { readonly measure: MeasureName }
  /** Of which sides repetitions are told. */
  readonly sides: readonly Sided[]
}

export interface WatchOptions {
  readonly exercise?: string
  readonly form?: string
  readonly generic?: string
  readonly side?: string
}

/** The poses are made for a picture of these proportions; what is followed hardly depends on it. */
const aspect = 4 / 3

export interface FollowedForm {
  readonly exercise: string
  readonly form: string
  readonly tempo: Tempo
  readonly plan: CameraPlan
}

/** All that a camera can follow, in the order of the library. */
export const followedForms: readonly FollowedForm[] = exercises.flatMap(({ id: exercise }) =>
  Object.entries<Tempo>(movements[exercise] ?? {}).flatMap(([form, tempo]) =>
    tempo.camera ? [{ exercise, form, tempo, plan: tempo.camera }] : [],
  ),
)

export function readWatched(options: WatchOptions): Read<Watched> {
  const { exercise, generic, form } = options
  if (exercise !== undefined && generic !== undefined)
    return bad('--generic', 'beside --exercise', 'one of the two')
  if (exercise !== undefined) return readExercise(exercise, options)
  if (generic === undefined)
    return bad('--exercise', 'nothing', 'the id of an exercise, or --generic <measure>, or --list')
  if (form !== undefined) return bad('--form', 'beside --generic', 'only with --exercise')
  return readGeneric(generic, options.side)
}

function readExercise(id: string, { form, side }: WatchOptions): Read<Watched> {
  const forms = followedForms.filter(({ exercise }) => exercise === id)
  const [usual] = forms
  if (usual === undefined) {
    const known = [...new Set(followedForms.map(({ exercise }) => exercise))]
    return bad(
      '--exercise',
      JSON.stringify(id),
      `an exercise that a camera can follow, as --list shows${didYouMean(id, known)}`,
    )
  }
  const found = form === undefined ? usual : forms.find((each) => each.form === form)
  if (found === undefined) {
    return badChoice(
      '--form',
      form ?? '',
      forms.map((each) => each.form),
    )
  }
  const watch = planWatch(found.plan, keyPosesOf(createFigure('slim'), found.tempo, aspect), aspect)
  const sides = readSides(side, sidesOf(watch), ['left', 'right'], id)
  if ('problem' in sides) return sides
  return { value: { watch, what: { exercise: id, form: found.form }, sides: sides.value } }
}

/** As it is listed, or as it is said: `shoulder elevation right`. */
function readGeneric(name: string, askedSide: string | undefined): Read<Watched> {
  const known = Object.keys(measures) as MeasureName[]
  const [, spoken = '', spokenSide] =
    /^(.+?)(?:-(left|right|both))?$/.exec(
      name
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/g, '-'),
    ) ?? []
  if (askedSide !== undefined && spokenSide !== undefined && askedSide !== spokenSide)
    return bad('--side', JSON.stringify(askedSide), `the ${spokenSide} of --generic, or neither`)
  const side = askedSide ?? spokenSide
  const measure = known.find((each) => each === spoken)
  if (measure === undefined) return badChoice('--generic', name, known)
  const watch = watchGeneric(measure)
  const sides = readSides(side, sidesOf(watch), ['left', 'right', 'both'], measure)
  if ('problem' in sides) return sides
  return { value: { watch, what: { measure }, sides: sides.value } }
}

/** What moves both arms tells one arm alone where the other did nothing. */
function sidesOf({ works }: Watch): readonly Sided[] {
  if (works === 'middle') return ['middle']
  return works === 'one' ? ['left', 'right'] : ['both', 'left', 'right']
}

function readSides(
  side: string | undefined,
  told: readonly Sided[],
  choices: readonly string[],
  name: string,
): Read<readonly Sided[]> {
  if (side === undefined) return { value: told }
  if (!choices.includes(side)) return badChoice('--side', side, choices)
  if (told.includes('middle'))
    return bad('--side', JSON.stringify(side), `nothing, since ${name} has no sides`)
  if (told.includes('both'))
    return bad('--side', JSON.stringify(side), `nothing, since both sides work at once in ${name}`)
  return { value: told.filter((each) => side === 'both' || each === side) }
}

function badChoice(field: string, found: string, choices: readonly string[]): Bad {
  return bad(field, JSON.stringify(found), `one of ${choices.join(', ')}${didYouMean(found, choices)}`)
}
