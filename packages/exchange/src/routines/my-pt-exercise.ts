/** An exercise of my-pt, as its JSON and its CSV both have it. */

import * as z from 'zod'
import { cleanText, hasText, longestName, readSteps } from './clean-text.ts'
import { guessSides } from './exercise-sides.ts'
import { fit, fitOrPutIn, fitRest, type GivenNumber } from './item-numbers.ts'
import type { Losses } from './loss.ts'
import type { DraftItem, Suggestion } from './routine-draft.ts'
import { suggestExercise } from './suggest-exercise.ts'

const number = z.nullish(z.number().min(0))

export const myPtExerciseSchema = z.looseObject({
  name: z.string().refine(hasText, { error: 'text that is not empty' }),
  type: z.nullish(z.enum(['duration', 'reps'])),
  defaultDuration: number,
  defaultReps: number,
  defaultSets: number,
  defaultRepDuration: number,
  pauseBetweenReps: number,
  restBetweenSets: number,
  /** Once it was written as yes or no; files of before that have none. */
  sideMode: z.nullish(z.union([z.enum(['bilateral', 'unilateral', 'alternating']), z.boolean()])),
  instructions: z.nullish(z.string()),
})
export type MyPtExercise = z.output<typeof myPtExerciseSchema>

/** The app's settings stand in for what an exercise leaves open. */
export const timingSchema = z.looseObject({
  defaultDuration: number,
  defaultRepDuration: number,
  defaultPauseBetweenReps: number,
  restBetweenSets: number,
})
export type Timing = Partial<z.output<typeof timingSchema>>

/** What a list says otherwise than the exercise itself. */
interface OwnNumbers {
  readonly path: string
  readonly duration?: number | null | undefined
  readonly reps?: number | null | undefined
  readonly sets?: number | null | undefined
  readonly repDuration?: number | null | undefined
}

interface ExerciseInFile {
  readonly exercise: MyPtExercise
  readonly own?: OwnNumbers
  readonly timing: Timing
  readonly at: (field: string) => string
}

export function itemOf(source: ExerciseInFile, losses: Losses): DraftItem {
  const { exercise, at } = source
  const name = cleanText({ where: at('name'), text: exercise.name }, longestName, losses)
  const suggestion = suggestExercise(name)
  return {
    of: 'own',
    name,
    steps: readSteps([{ where: at('instructions'), text: exercise.instructions ?? '' }], losses),
    sides: readSides(source, { name, suggestion }, losses),
    ...(isTimed(source) ? readTime(source, losses) : readRepetitions(source, losses)),
    ...(suggestion ? { suggestion } : {}),
  }
}

function isTimed({ exercise, own }: ExerciseInFile): boolean {
  if (exercise.type) return exercise.type === 'duration'
  const hasTime = typeof (own?.duration ?? exercise.defaultDuration) === 'number'
  return hasTime && typeof (own?.reps ?? exercise.defaultReps) !== 'number'
}

function readSides(
  { exercise: { sideMode }, at }: ExerciseInFile,
  known: { readonly name: string; readonly suggestion: Suggestion | undefined },
  losses: Losses,
): 'together' | 'each' {
  switch (sideMode) {
    case 'bilateral':
    case false:
      return 'together'
    case 'alternating':
      losses.add('alternating', at('sideMode'))
      return 'each'
    case 'unilateral':
    case true:
      return 'each'
    case null:
    case undefined:
      return guessSides({ ...known, where: at('sideMode') }, losses)
  }
}

type Dose = Pick<DraftItem, 'prescription' | 'repSeconds'>

function readTime(source: ExerciseInFile, losses: Losses): Dose {
  const { exercise, own, timing, at } = source
  const seconds = fitOrPutIn(
    'seconds',
    first(ownNumber(own, 'duration'), at, [
      'defaultDuration',
      exercise.defaultDuration ?? timing.defaultDuration,
    ]),
    losses,
  )
  const { sets, restSeconds } = readSets(source, 1, losses)
  return {
    prescription: { sets, reps: 0, holdSeconds: 0, seconds, restSeconds },
    // Of no effect where a time is given; the stored form wants one.
    repSeconds: 1,
  }
}

function readRepetitions(source: ExerciseInFile, losses: Losses): Dose {
  const { exercise, own, timing, at } = source
  const reps = fitOrPutIn(
    'reps',
    first(ownNumber(own, 'reps'), at, ['defaultReps', exercise.defaultReps]),
    losses,
  )
  const repetition = first(ownNumber(own, 'repDuration'), at, [
    'defaultRepDuration',
    exercise.defaultRepDuration ?? timing.defaultRepDuration,
  ])
  const pause = exercise.pauseBetweenReps ?? timing.defaultPauseBetweenReps ?? 0
  const isJoined = pause > 0 && typeof repetition.value === 'number'
  if (isJoined) losses.add('pause-joined', at('pauseBetweenReps'), { seconds: pause })
  const { sets, restSeconds } = readSets(source, undefined, losses)
  return {
    prescription: { sets, reps, holdSeconds: 0, seconds: 0, restSeconds },
    repSeconds: fitOrPutIn(
      'rep-seconds',
      isJoined ? { ...repetition, value: (repetition.value ?? 0) + pause } : repetition,
      losses,
    ),
  }
}

function readSets(
  { exercise, own, timing, at }: ExerciseInFile,
  usual: number | undefined,
  losses: Losses,
): { readonly sets: number; readonly restSeconds: number } {
  const given = first(ownNumber(own, 'sets'), at, ['defaultSets', exercise.defaultSets ?? usual])
  const sets =
    typeof given.value === 'number'
      ? fit('sets', given.where, given.value, losses)
      : fitOrPutIn('sets', given, losses)
  const rest = { where: at('restBetweenSets'), value: exercise.restBetweenSets ?? timing.restBetweenSets }
  return { sets, restSeconds: fitRest(sets, rest, losses) }
}

function ownNumber(own: OwnNumbers | undefined, field: Exclude<keyof OwnNumbers, 'path'>): GivenNumber {
  return { where: own ? `${own.path}.${field}` : field, value: own?.[field] }
}

/** The list's number where it has one, else the exercise's. */
function first(
  own: GivenNumber,
  at: (field: string) => string,
  [field, value]: readonly [string, number | null | undefined],
): GivenNumber {
  return typeof own.value === 'number' ? own : { where: at(field), value }
}
