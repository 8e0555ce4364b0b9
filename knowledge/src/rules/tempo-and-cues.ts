/** Rule: every form has a tempo that fits its dose, and every phase a cue. */

import type { Catalogue } from '../catalogue.ts'
import { catalogueForms, exerciseWordsOf, offeredExercises } from './catalogue-forms.ts'
import { defineRule, type Finding } from './rule.ts'

export const tempoAndCues = defineRule(
  'tempo-and-cues',
  'Every form has a tempo; a held dose has one held phase; every phase has a cue in every language.',
  (catalogue) => [...tempos(catalogue), ...cues(catalogue)],
)

function tempos(catalogue: Catalogue): readonly Finding[] {
  const forms = catalogueForms(catalogue).flatMap(({ entry, offered, form }) => {
    const tempo = offered.movement?.[form.id]
    if (!tempo) return [{ entry, field: 'movement', found: 'no tempo', expected: 'a tempo for the form' }]
    const ids = tempo.phases.map((phase) => phase.id)
    const held = tempo.phases.filter((phase) => phase.held === true).length
    const holds = 'holdSeconds' in form.dose.top && form.dose.top.holdSeconds > 0
    return [
      ...(held > 1 || (holds && held === 0)
        ? [
            {
              entry,
              field: 'movement.phases',
              found: `${held} held phases`,
              expected: holds ? 'one' : 'at most one',
            },
          ]
        : []),
      ...ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => ({
          entry,
          field: 'movement.phases',
          found: `${id} twice`,
          expected: 'every phase once',
        })),
    ]
  })
  const orphans = offeredExercises(catalogue).flatMap(({ exercise, movement }) =>
    Object.keys(movement ?? {})
      .filter((id) => !exercise.forms.some((form) => form.id === id))
      .map((id) => ({
        entry: `exercise ${exercise.id}`,
        field: `movement.${id}`,
        found: 'a tempo without a form',
        expected: 'a form of that id',
      })),
  )
  return [...forms, ...orphans]
}

function cues(catalogue: Catalogue): readonly Finding[] {
  return offeredExercises(catalogue).flatMap((each) => {
    const phases = new Set(
      Object.values(each.movement ?? {}).flatMap((tempo) => tempo.phases.map((phase) => phase.id)),
    )
    const entry = `exercise ${each.exercise.id}`
    return exerciseWordsOf(each).flatMap(({ language, words }) => [
      ...[...phases]
        .filter((id) => words.phases[id] === undefined)
        .map((id) => ({
          entry,
          field: `words.${language}.phases.${id}`,
          found: 'nothing',
          expected: 'a cue',
        })),
      ...Object.keys(words.phases)
        .filter((id) => !phases.has(id))
        .map((id) => ({
          entry,
          field: `words.${language}.phases.${id}`,
          found: 'a cue without a phase',
          expected: 'a phase of that id',
        })),
    ])
  })
}
