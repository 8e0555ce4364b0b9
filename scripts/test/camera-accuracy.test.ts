/** What docs/camera-accuracy.md says is what was measured, of the exercises as they are. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Accuracy } from '../../bench/support/accuracy.ts'
import { measureNames } from '../../knowledge/src/index.ts'
import { findStale, type PlannedForm, plannedForms, tellAccuracy } from '../camera-accuracy.ts'

const accuracy = JSON.parse(
  readFileSync(new URL('../../docs/camera-accuracy.json', import.meta.url), 'utf8'),
) as Accuracy
const [name = '', measured] = Object.entries(accuracy.forms)[0] ?? []
const plan = plannedForms.find((form) => form.name === name)?.plan

describe('findStale', () => {
  it('finds nothing in what is stored', () => {
    expect(findStale(accuracy, plannedForms)).toEqual([])
  })

  it.each`
    what                               | planned                                       | forms                   | found
    ${'a form without a measurement'}  | ${[planned({})]}                              | ${{}}                   | ${'has not been measured'}
    ${'another measure'}               | ${[planned({ follows: 'hip-flexion' })]}      | ${{ [name]: measured }} | ${'is followed otherwise than when it was measured'}
    ${'a form that is not there'}      | ${[]}                                         | ${{ [name]: measured }} | ${'was measured, and is not followed any more'}
    ${'a form that no camera follows'} | ${[{ exercise: 'a', name, plan: undefined }]} | ${{ [name]: measured }} | ${'was measured, and is not followed any more'}
  `('finds $what', ({ planned: forms, forms: stored, found }: Row) => {
    expect(findStale({ forms: stored }, forms)).toEqual([`${name} ${found}`])
  })
})

describe('tellAccuracy', () => {
  const text = tellAccuracy(accuracy, plannedForms)

  it('names every measure, every form, and what the camera cannot see of every exercise', () => {
    for (const measure of measureNames) expect(text).toContain(`(\`${measure}\`)`)
    for (const form of plannedForms) expect(text).toContain(form.name)
    const followed = new Set(plannedForms.flatMap((form) => (form.plan ? [form.exercise] : [])))
    for (const exercise of followed) expect(text).toMatch(new RegExp(`\\(\`${exercise}\`\\): \\S`))
  })

  it('says on how many people it rests', () => {
    expect(text).toContain(`${accuracy.people.recordings} recordings of ${accuracy.people.people} people`)
    expect(text).toContain('## What has not been tested')
  })

  it('marks an error that is larger than the one stated', () => {
    const spread = { median: 1, most95: 99 }
    const measures = { 'head-tilt': { forms: 1, readings: 1, straight: spread, askew: spread, unseen: 0 } }
    expect(tellAccuracy({ ...accuracy, measures }, plannedForms)).toContain('| 1 / **99** | 1 / **99** |')
  })
})

// Helpers

interface Row {
  readonly planned: readonly PlannedForm[]
  readonly forms: Accuracy['forms']
  readonly found: string
}

function planned(changed: Partial<NonNullable<PlannedForm['plan']>>): PlannedForm {
  return { exercise: 'a', name, plan: plan && { ...plan, ...changed } }
}
