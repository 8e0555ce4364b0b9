/** `unhunch exercises`: what there is, and everything about one of them. */

import { exerciseWords, informationWords } from '@unhunch/knowledge/en'
import type { Command } from 'commander'
import {
  type EquipmentId,
  equipmentIds,
  type Exercise,
  type Form,
  positions,
  purposes,
  zones,
} from '@unhunch/knowledge'
import { exercises, informationEntries } from '@unhunch/knowledge/exercises'
import { didYouMean } from '../input/nearest.ts'
import { type Bad, bad, type Output } from '../output.ts'
import { printExercise, printInformation } from '../print/exercise.ts'
import { list, page, table } from '../print/lay-out.ts'
import { exerciseName } from '../print/names.ts'
import { findSource } from '../print/source.ts'
import { type Finish, finishCommand } from './run.ts'

interface Filters {
  readonly position?: string
  readonly equipment?: string
  readonly purpose?: string
  readonly zone?: string
  readonly desk?: true
  /** False with `--no-floor`. */
  readonly floor: boolean
}

export function addExercises(program: Command, finish: Finish): void {
  const command = program
    .command('exercises')
    .summary('list the exercises, or show one')
    .description(
      'Lists the exercises. With filters, those that have at least one form that passes all of them.',
    )
    .option('--position <position>', `done in this position: ${positions.join(', ')}`)
    .option(
      '--equipment <things>',
      `possible with only these things, with commas between: ${equipmentIds.join(', ')}; or none`,
    )
    .option('--purpose <purpose>', `good for: ${purposes.join(', ')}`)
    .option('--zone <zone>', `works on: ${zones.join(', ')}`)
    .option('--desk', 'fit for a break at the desk')
    .option('--no-floor', 'not on the floor')
  finishCommand(
    command,
    finish,
    {
      examples: [
        'unhunch exercises',
        'unhunch exercises --zone between-blades --no-floor',
        'unhunch exercises --purpose strength --equipment chair,towel',
        'unhunch exercises show open-book',
      ],
    },
    async (_, options) => listExercises(options as Filters),
  )
  const show = command
    .command('show')
    .summary('show everything about one exercise')
    .description('Shows one exercise: steps, forms, doses, mistakes, stop rules and sources.')
    .argument('<id>', 'the id of an exercise')
  finishCommand(
    show,
    finish,
    { examples: ['unhunch exercises show cat-cow', 'unhunch exercises show wall-angel --json'] },
    async ([id = '']) => showExercise(id),
  )
}

function listExercises(filters: Filters): Output {
  const things = readThings(filters.equipment)
  const fault =
    checkChoice('--position', filters.position, positions) ??
    checkChoice('--purpose', filters.purpose, purposes) ??
    checkChoice('--zone', filters.zone, zones) ??
    ('problem' in things ? things : undefined)
  if (fault || 'problem' in things) return fault ?? bad('--equipment', 'nothing', 'things')
  const found = exercises.flatMap((exercise) => {
    if (filters.zone !== undefined && !(exercise.zones as readonly string[]).includes(filters.zone)) return []
    const forms = exercise.forms.filter((form) => passes(form, filters, things.value))
    return forms.length > 0 ? [{ exercise, forms }] : []
  })
  return {
    text: () => printList(found),
    json: found.map(({ exercise, forms }) => ({
      id: exercise.id,
      name: exerciseName(exercise.id),
      summary: exerciseWords[exercise.id]?.summary ?? '',
      family: exercise.family,
      zones: exercise.zones,
      helpsWith: exercise.helpsWith,
      forms: forms.map((form) => form.id),
    })),
  }
}

function passes(form: Form, filters: Filters, things: readonly string[] | undefined): boolean {
  return (
    (filters.position === undefined || form.position === filters.position) &&
    (filters.purpose === undefined || (form.purposes as readonly string[]).includes(filters.purpose)) &&
    (things === undefined || form.needs.every((need) => isAtHand(need, things))) &&
    (!filters.desk || form.desk) &&
    (filters.floor || form.surface !== 'floor')
  )
}

/** A chair with a back is a chair. */
function isAtHand(need: EquipmentId, things: readonly string[]): boolean {
  return things.includes(need) || (need === 'chair' && things.includes('chair-with-back'))
}

function readThings(text: string | undefined): { readonly value: readonly string[] | undefined } | Bad {
  if (text === undefined) return { value: undefined }
  if (text === 'none') return { value: [] }
  const things = text.split(',').map((thing) => thing.trim())
  const unknown = things.find((thing) => !(equipmentIds as readonly string[]).includes(thing))
  return unknown === undefined
    ? { value: things }
    : bad('--equipment', JSON.stringify(unknown), `some of ${equipmentIds.join(', ')}; or none`)
}

function checkChoice(field: string, choice: string | undefined, choices: readonly string[]): Bad | undefined {
  if (choice === undefined || choices.includes(choice)) return undefined
  return bad(field, JSON.stringify(choice), `one of ${choices.join(', ')}`)
}

function printList(found: readonly { exercise: Exercise; forms: readonly Form[] }[]): string {
  if (found.length === 0) return 'No exercise passes all of these filters.\n'
  return page([
    table([
      ['Id', 'Name', 'Positions'],
      ...found.map(({ exercise, forms }) => [
        exercise.id,
        exerciseName(exercise.id),
        list([...new Set(forms.map((form) => form.position))], 'or'),
      ]),
    ]),
    found.length === 1 ? '1 exercise' : `${found.length} exercises`,
  ])
}

function showExercise(id: string): Output {
  const exercise = exercises.find((candidate) => candidate.id === id)
  const words = exerciseWords[id]
  if (exercise && words) {
    return {
      text: () => printExercise(exercise, words),
      json: { exercise, words, sources: exercise.sources.map(findSource) },
    }
  }
  const entry = informationEntries.find((candidate) => candidate.id === id)
  const information = informationWords[id]
  if (entry && information) {
    return {
      text: () => printInformation(entry, information),
      json: { exercise: entry, words: information, sources: entry.sources.map(findSource) },
    }
  }
  const ids = [...exercises, ...informationEntries].map((candidate) => candidate.id)
  return bad('exercise', JSON.stringify(id), `the id of an exercise${didYouMean(id, ids)}`)
}
