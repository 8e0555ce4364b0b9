/** Rule: a progression leads upwards, through forms that exist, and never in a circle. */

import type { Catalogue } from '../catalogue.ts'
import type { Progression } from '../progression.ts'
import { catalogueForms } from './catalogue-forms.ts'
import { defineRule, type Finding } from './rule.ts'

export const progressionSound = defineRule(
  'progression-sound',
  'Every step of a progression exists, stands once, and is not easier than the step before; no way leads back.',
  (catalogue) => {
    const levels = new Map(
      catalogueForms(catalogue).map(({ offered, form }) => [`${offered.exercise.id}/${form.id}`, form.level]),
    )
    return [
      ...catalogue.progressions.flatMap((progression) => [
        ...missingSteps(progression, levels),
        ...strangers(progression, catalogue),
        ...repeatedSteps(progression),
        ...fallingSteps(progression, levels),
      ]),
      ...circles(catalogue.progressions),
    ]
  },
)

function keysOf(progression: Progression): readonly string[] {
  return progression.steps.map((step) => `${step.exercise}/${step.form}`)
}

function missingSteps(progression: Progression, levels: ReadonlyMap<string, number>): readonly Finding[] {
  return keysOf(progression)
    .filter((key) => !levels.has(key))
    .map((key) => ({
      entry: `progression ${progression.id}`,
      field: 'steps',
      found: key,
      expected: 'a form of an offered exercise',
    }))
}

function strangers(progression: Progression, catalogue: Catalogue): readonly Finding[] {
  return progression.steps.flatMap(({ exercise: id }) => {
    const family = catalogue.exercises.find(({ exercise }) => exercise.id === id)?.exercise.family
    if (family === undefined || family === progression.family) return []
    return [
      {
        entry: `progression ${progression.id}`,
        field: 'steps',
        found: `${id} of the family ${family}`,
        expected: `exercises of the family ${progression.family}`,
      },
    ]
  })
}

function repeatedSteps(progression: Progression): readonly Finding[] {
  const keys = keysOf(progression)
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => ({
      entry: `progression ${progression.id}`,
      field: 'steps',
      found: `${key} twice`,
      expected: 'every step once',
    }))
}

function fallingSteps(progression: Progression, levels: ReadonlyMap<string, number>): readonly Finding[] {
  const keys = keysOf(progression)
  return keys.flatMap((key, index) => {
    const before = levels.get(keys[index - 1] ?? '') ?? 0
    const level = levels.get(key) ?? before
    if (level >= before) return []
    return [
      {
        entry: `progression ${progression.id}`,
        field: `steps.${index}`,
        found: `${key} at level ${level}`,
        expected: `level ${before} or more`,
      },
    ]
  })
}

/** Walks from each form along all progressions together. */
function circles(progressions: readonly Progression[]): readonly Finding[] {
  const next = new Map<string, Set<string>>()
  for (const progression of progressions) {
    const keys = keysOf(progression)
    keys.forEach((key, index) => {
      const after = keys[index + 1]
      if (after !== undefined && after !== key) next.set(key, (next.get(key) ?? new Set()).add(after))
    })
  }
  return [...next.keys()]
    .filter((start) => reaches(start, start, next))
    .map((start) => ({
      entry: `step ${start}`,
      field: 'progressions',
      found: 'a way that leads back to it',
      expected: 'no circle',
    }))
}

function reaches(from: string, goal: string, next: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>()
  const open = [...(next.get(from) ?? [])]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === goal) return true
    if (!seen.has(key)) {
      seen.add(key)
      open.push(...(next.get(key) ?? []))
    }
  }
  return false
}
