/** Reads free-exercise-db: exercises with instructions, and no doses. */

import { policy } from '@unhunch/knowledge/policy'
import * as z from 'zod'
import { cleanText, hasText, longestName, readSteps } from './clean-text.ts'
import { checkShape, type FileReading } from './file-reading.ts'
import type { Losses } from './loss.ts'
import { guessSides } from './exercise-sides.ts'
import { type DraftItem, draftOf } from './routine-draft.ts'
import { suggestExercise } from './suggest-exercise.ts'
import { loseUnread, planFields } from './unread-fields.ts'

/** More than twice as many as the whole collection has. */
const mostExercises = 2000

const exerciseSchema = z.looseObject({
  name: z.string().refine(hasText, { error: 'text that is not empty' }),
  instructions: z.nullish(z.array(z.string())),
  category: z.nullish(z.string()),
})
type Exercise = z.output<typeof exerciseSchema>

const listSchema = z.array(exerciseSchema).min(1).max(mostExercises)
const holderSchema = z.looseObject({ exercises: listSchema })

const fileFields = planFields(Object.keys(holderSchema.shape), {})
const exerciseFields = planFields([...Object.keys(exerciseSchema.shape), 'id'], {
  pictures: ['images'],
  'not-read': [
    'force',
    'level',
    'mechanic',
    'equipment',
    'primaryMuscles',
    'secondaryMuscles',
    'alternateNames',
    'aliases',
    'description',
    'tips',
  ],
})

/** One exercise, a list of them, or a list in `exercises`. */
export function readFreeExerciseDb(file: unknown, losses: Losses): FileReading {
  if (Array.isArray(file)) {
    const list = checkShape(listSchema, file)
    return 'problem' in list ? list : readList(list.value, '', losses)
  }
  if (typeof file === 'object' && file !== null && 'exercises' in file) {
    const holder = checkShape(holderSchema, file)
    if ('problem' in holder) return holder
    loseUnread(holder.value, '', fileFields, losses)
    return readList(holder.value.exercises, 'exercises', losses)
  }
  const one = checkShape(exerciseSchema, file)
  return 'problem' in one ? one : { routines: [draftOf([readExercise(one.value, '', losses)])] }
}

function readList(exercises: readonly Exercise[], path: string, losses: Losses): FileReading {
  return {
    routines: [
      draftOf(exercises.map((exercise, place) => readExercise(exercise, `${path}[${place}]`, losses))),
    ],
  }
}

function readExercise(exercise: Exercise, path: string, losses: Losses): DraftItem {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`)
  const name = cleanText({ where: at('name'), text: exercise.name }, longestName, losses)
  const suggestion = suggestExercise(name)
  const steps = readSteps(
    (exercise.instructions ?? []).map((text, place) => ({ where: `${at('instructions')}[${place}]`, text })),
    losses,
  )
  const { restSeconds, ...dose } = doseFor(exercise.category)
  const where = path === '' ? 'file' : path
  losses.add('no-dose', where, dose)
  loseUnread(exercise, path, exerciseFields, losses)
  return {
    of: 'own',
    name,
    steps,
    sides: guessSides({ name, suggestion, where }, losses),
    repSeconds: policy.routine.ownRepSeconds.value,
    prescription: { ...dose, restSeconds },
    ...(suggestion ? { suggestion } : {}),
  }
}

function doseFor(category: string | null | undefined): DraftItem['prescription'] {
  const { foreign, routine } = policy
  const restSeconds = foreign.restSeconds.value
  switch (category ?? '') {
    case 'stretching':
      return {
        sets: 1,
        reps: foreign.stretchReps.value,
        holdSeconds: foreign.stretchHoldSeconds.value,
        seconds: 0,
        restSeconds: 0,
      }
    case 'cardio':
      return { sets: 1, reps: 0, holdSeconds: 0, seconds: foreign.seconds.value, restSeconds: 0 }
    default:
      return {
        sets: routine.ownSets.value,
        reps: routine.ownReps.value,
        holdSeconds: 0,
        seconds: 0,
        restSeconds,
      }
  }
}
