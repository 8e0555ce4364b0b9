/** Reads a rotator-cuff-pt programme: its exercises belong to phases, and each phase becomes a list. */

import { show } from '@unhunch/journal'
import * as z from 'zod'
import { cleanText, hasText, joinNote, longestName, longestText, readSteps } from './clean-text.ts'
import { guessSides } from './exercise-sides.ts'
import { checkShape, damaged, type FileReading, findTwice } from './file-reading.ts'
import { fit, fitOrPutIn, fitRest } from './item-numbers.ts'
import type { Losses } from './loss.ts'
import { type DraftItem, draftOf, type RoutineDraft } from './routine-draft.ts'
import { suggestExercise } from './suggest-exercise.ts'
import { loseUnread, planFields } from './unread-fields.ts'

/** What the format takes where no rest is given. */
const restOfTheFormat = 60

const text = z.nullish(z.string())
const number = z.nullish(z.number().min(0))
const title = z.string().refine(hasText, { error: 'text that is not empty' })
const phaseId = z.union([z.number(), z.string()])

const phaseSchema = z.looseObject({ id: phaseId, name: title, rules: z.nullish(z.array(z.string())) })
type Phase = z.output<typeof phaseSchema>

const exerciseSchema = z.looseObject({
  id: z.union([z.string().min(1), z.number()]),
  name: title,
  phase: phaseId,
  timerType: z.nullish(z.enum(['isometric', 'rep_based', 'hybrid'])),
  sets: z.number().min(1),
  reps: number,
  holdSeconds: number,
  restSeconds: number,
  frequency: text,
  description: text,
  cues: z.nullish(z.array(z.string())),
  effortGuidance: text,
  painThreshold: text,
  halfwayCue: text,
  sortOrder: z.nullish(z.number()),
})
type Exercise = z.output<typeof exerciseSchema>

const programmeSchema = z.looseObject({
  name: title,
  author: text,
  phases: z.array(phaseSchema).min(1).max(50),
  exercises: z.array(exerciseSchema).min(1).max(500),
})

const programmeFields = planFields([...Object.keys(programmeSchema.shape), 'id', 'version'], {
  progression: ['progressionRules'],
  'not-read': [
    'description',
    'bodyRegion',
    'condition',
    'categories',
    'assessmentSections',
    'assessmentSummaryFields',
  ],
})
const phaseFields = planFields(Object.keys(phaseSchema.shape), { 'not-read': ['weeks', 'checklists'] })
const exerciseFields = planFields(Object.keys(exerciseSchema.shape), {
  links: ['videoUrl', 'videoReferences'],
  'not-read': ['shortName', 'category', 'emoji'],
})

interface Placed {
  readonly exercise: Exercise
  readonly path: string
}

export function readRotatorCuffPt(file: unknown, losses: Losses): FileReading {
  const checked = checkShape(programmeSchema, file)
  if ('problem' in checked) return checked
  const programme = checked.value
  const twice = findTwice('phases', programme.phases) ?? findTwice('exercises', programme.exercises)
  if (twice) return twice
  loseUnread(programme, '', programmeFields, losses)
  const placed = programme.exercises.map((exercise, place) => ({ exercise, path: `exercises[${place}]` }))
  const phaseIds = new Set(programme.phases.map(({ id }) => String(id)))
  for (const { exercise, path } of placed) {
    if (!phaseIds.has(String(exercise.phase))) losses.add('refers-to-nothing', `${path}.phase`)
  }
  if (programme.phases.length > 1) losses.add('phases-apart', 'phases')
  const author = cleanText({ where: 'author', text: programme.author ?? '' }, longestName, losses)
  const routines = programme.phases.flatMap((phase, place): readonly RoutineDraft[] => {
    const path = `phases[${place}]`
    const own = placed.filter(({ exercise }) => String(exercise.phase) === String(phase.id))
    const name = nameOf(programme, phase, path, losses)
    loseRules(phase, path, losses)
    loseUnread(phase, path, phaseFields, losses)
    if (own.length === 0) {
      losses.add('empty-list', path, { name })
      return []
    }
    const items = own.toSorted(byOrder).map((each) => readExercise(each, losses))
    return [draftOf(items, { name, ...(author === '' ? {} : { from: author }) })]
  })
  if (routines.length > 0) return { routines }
  return damaged('exercises[0].phase', show(programme.exercises[0]?.phase), 'the id of a phase')
}

function nameOf(
  programme: { readonly name: string; readonly phases: readonly Phase[] },
  phase: Phase,
  path: string,
  losses: Losses,
): string {
  const isOnly = programme.phases.length === 1
  const whole = isOnly ? programme.name : `${programme.name}: ${phase.name}`
  return cleanText({ where: isOnly ? 'name' : `${path}.name`, text: whole }, longestName, losses)
}

function loseRules({ rules }: Phase, path: string, losses: Losses): void {
  for (const [place, rule] of (rules ?? []).entries()) {
    const where = `${path}.rules[${place}]`
    if (hasText(rule))
      losses.add('rule', where, { text: cleanText({ where, text: rule }, longestText, losses) })
  }
}

/** Those without a number come last, as they stand in the file. */
function byOrder(a: Placed, b: Placed): number {
  const [first, second] = [a, b].map(({ exercise }) => exercise.sortOrder ?? Number.MAX_VALUE)
  return Math.sign((first ?? 0) - (second ?? 0))
}

function readExercise({ exercise, path }: Placed, losses: Losses): DraftItem {
  const name = cleanText({ where: `${path}.name`, text: exercise.name }, longestName, losses)
  const suggestion = suggestExercise(name)
  loseUnread(exercise, path, exerciseFields, losses)
  return {
    of: 'own',
    name,
    steps: readSteps(
      [
        { where: `${path}.description`, text: exercise.description ?? '' },
        ...(exercise.cues ?? []).map((cue, place) => ({ where: `${path}.cues[${place}]`, text: cue })),
      ],
      losses,
    ),
    sides: guessSides({ name, suggestion, where: path }, losses),
    ...readDose(exercise, path, losses),
    // What pain is allowed comes first, so that it is the last to be cut.
    ...joinNote(
      (['painThreshold', 'effortGuidance', 'frequency', 'halfwayCue'] as const).map((field) => ({
        where: `${path}.${field}`,
        text: exercise[field] ?? '',
      })),
      losses,
    ),
    ...(suggestion ? { suggestion } : {}),
  }
}

function readDose(
  exercise: Exercise,
  path: string,
  losses: Losses,
): Pick<DraftItem, 'prescription' | 'repSeconds'> {
  const given = (field: 'reps' | 'holdSeconds') => ({
    where: `${path}.${field}`,
    value: exercise[field],
  })
  const timer = exercise.timerType ?? timerOf(exercise)
  const sets = fit('sets', `${path}.sets`, exercise.sets, losses)
  // A hold with a timer is one repetition, unless the file asks for more.
  const isOneHold = timer === 'isometric' && !exercise.reps
  const reps = isOneHold ? 1 : fitOrPutIn('reps', given('reps'), losses)
  const isHeld = timer !== 'rep_based' || typeof exercise.holdSeconds === 'number'
  const holdSeconds = isHeld ? fitOrPutIn('hold', given('holdSeconds'), losses) : 0
  const rest = { where: `${path}.restSeconds`, value: exercise.restSeconds ?? restOfTheFormat }
  const restSeconds = sets === 1 ? 0 : fitRest(sets, rest, losses)
  return {
    prescription: { sets, reps, holdSeconds, seconds: 0, restSeconds },
    repSeconds: fitOrPutIn('rep-seconds', { where: path, value: undefined }, losses),
  }
}

/** Files of before the timer had a type leave it to the numbers. */
function timerOf({ holdSeconds, reps }: Exercise): 'isometric' | 'rep_based' | 'hybrid' {
  if (!holdSeconds) return 'rep_based'
  return reps ? 'hybrid' : 'isometric'
}
