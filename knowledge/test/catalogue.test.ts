/** The knowledge itself meets every rule. */

import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../scripts/read-catalogue.ts'
import { exerciseWords } from '../exercises/words.en.ts'
import { exercises } from '../exercises/index.ts'
import { rules, tellRuleProblem } from '../src/rules/index.ts'
import { equipmentIds } from '../src/vocabulary.ts'

const catalogue = await readCatalogue()

describe('the knowledge (S13)', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('meets %s', (_name, rule) => {
    expect(rule.check(catalogue).map(tellRuleProblem)).toEqual([])
  })

  it('lists every folder of an offered exercise, and its words', () => {
    const offered = catalogue.exercises
      .filter(({ exercise }) => exercise.offered)
      .map(({ exercise }) => exercise.id)
    expect(exercises.map(({ id }) => id).sort()).toEqual([...offered].sort())
    expect(Object.keys(exerciseWords)).toEqual(expect.arrayContaining(offered))
  })

  it('describes every kind of equipment', () => {
    expect(catalogue.equipment.map(({ id }) => id).sort()).toEqual([...equipmentIds].sort())
  })

  it('gives a reason for every exception', () => {
    for (const rule of rules) for (const { why } of rule.exceptions) expect(why.length).toBeGreaterThan(15)
  })
})
