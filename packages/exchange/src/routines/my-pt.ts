/** Reads the files of my-pt: a backup with its lists, or exercises alone. */

import { show } from '@unhunch/journal'
import * as z from 'zod'
import { cleanText, hasText, longestName } from './clean-text.ts'
import { checkShape, type FileReading, findTwice, type RoutineFileProblem } from './file-reading.ts'
import type { Losses } from './loss.ts'
import { itemOf, myPtExerciseSchema, type Timing, timingSchema } from './my-pt-exercise.ts'
import { type DraftItem, draftOf } from './routine-draft.ts'
import { loseUnread, planFields } from './unread-fields.ts'

const newestVersion = 1

const number = z.nullish(z.number().min(0))
const jsonExerciseSchema = z.looseObject({ ...myPtExerciseSchema.shape, id: z.number() })
type JsonExercise = z.output<typeof jsonExerciseSchema>

const sessionSchema = z.looseObject({
  name: z.string().refine(hasText, { error: 'text that is not empty' }),
  exercises: z
    .array(
      z.looseObject({
        exerciseId: z.number(),
        duration: number,
        reps: number,
        sets: number,
        repDuration: number,
      }),
    )
    .max(500),
})
type Session = z.output<typeof sessionSchema>

const fileSchema = z.looseObject({
  version: z.nullish(z.int().min(1)),
  data: z.looseObject({
    exercises: z.array(jsonExerciseSchema).min(1).max(2000),
    sessionDefinitions: z.nullish(z.array(sessionSchema).max(200)),
    settings: z.nullish(timingSchema),
  }),
})

const fileFields = planFields([...Object.keys(fileSchema.shape), 'exportType', 'exportDate'], {})
const dataFields = planFields(Object.keys(fileSchema.shape.data.shape), {
  history: ['sessionInstances'],
  settings: ['settings', 'metadata'],
})
const exerciseFields = planFields(
  [...Object.keys(jsonExerciseSchema.shape), 'dateAdded', 'includeInDefault'],
  {},
)
const sessionFields = planFields([...Object.keys(sessionSchema.shape), 'id', 'isDefault', 'dateCreated'], {
  'not-read': ['autoAdvance', 'pauseBetweenExercises'],
})
const memberFields = planFields(Object.keys(sessionSchema.shape.exercises.element.shape), {})

export function readMyPt(file: unknown, losses: Losses): FileReading {
  const newer = findNewer(file)
  if (newer) return newer
  const checked = checkShape(fileSchema, file)
  if ('problem' in checked) return checked
  const { data } = checked.value
  const { exercises } = data
  const twice = findTwice('data.exercises', exercises)
  if (twice) return twice
  loseUnread(checked.value, '', fileFields, losses)
  loseUnread(data, 'data', dataFields, losses)
  for (const [place, exercise] of exercises.entries()) {
    loseUnread(exercise, `data.exercises[${place}]`, exerciseFields, losses)
  }
  const timing = data.settings ?? {}
  const sessions = (data.sessionDefinitions ?? []).map((session, place) => ({
    session,
    path: `data.sessionDefinitions[${place}]`,
    items: readSession(session, `data.sessionDefinitions[${place}]`, { exercises, timing }, losses),
  }))
  const filled = sessions.filter(({ items }) => items.length > 0)
  if (filled.length === 0) {
    const items = exercises.map((exercise, place) =>
      itemOf({ exercise, timing, at: (field) => `data.exercises[${place}].${field}` }, losses),
    )
    return { routines: [draftOf(items)] }
  }
  loseUnlisted(exercises, sessions, losses)
  return {
    routines: filled.map(({ session, path, items }) =>
      draftOf(items, {
        name: cleanText({ where: `${path}.name`, text: session.name }, longestName, losses),
      }),
    ),
  }
}

function findNewer(file: unknown): RoutineFileProblem | undefined {
  const version = typeof file === 'object' && file !== null && 'version' in file ? file.version : undefined
  if (typeof version !== 'number' || version <= newestVersion) return undefined
  const expected = `${newestVersion} or earlier`
  return { problem: 'newer', where: 'version', found: show(version), expected }
}

interface Library {
  readonly exercises: readonly JsonExercise[]
  readonly timing: Timing
}

function readSession(
  session: Session,
  path: string,
  { exercises, timing }: Library,
  losses: Losses,
): readonly DraftItem[] {
  loseUnread(session, path, sessionFields, losses)
  return session.exercises.flatMap((member, place) => {
    const memberPath = `${path}.exercises[${place}]`
    loseUnread(member, memberPath, memberFields, losses)
    const index = exercises.findIndex(({ id }) => id === member.exerciseId)
    const exercise = exercises[index]
    if (!exercise) {
      losses.add('refers-to-nothing', `${memberPath}.exerciseId`)
      return []
    }
    const at = (field: string) => `data.exercises[${index}].${field}`
    return [itemOf({ exercise, own: { path: memberPath, ...member }, timing, at }, losses)]
  })
}

function loseUnlisted(
  exercises: readonly JsonExercise[],
  sessions: readonly { readonly session: Session }[],
  losses: Losses,
): void {
  const listed = new Set(
    sessions.flatMap(({ session }) => session.exercises.map(({ exerciseId }) => exerciseId)),
  )
  for (const [place, { id }] of exercises.entries()) {
    if (!listed.has(id)) losses.add('in-no-list', `data.exercises[${place}]`)
  }
}
