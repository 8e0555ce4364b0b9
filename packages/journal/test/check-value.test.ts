/** What is said about values that people hand in, and the schemas they can read first. */

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkValue } from '../src/check-value.ts'
import { jsonSchemaOf, type SchemaName, schemas } from '../src/schemas.ts'
import { anyIntake, anyReport } from './any-entry.ts'

const intake = JSON.parse(readFileSync(new URL('./fixtures/intake.v1.json', import.meta.url), 'utf8')).body

describe('checkValue', () => {
  it.each`
    change                          | field                | found          | expected
    ${{ minutes: 'many' }}          | ${'intake.minutes'}  | ${'"many"'}    | ${'a whole number from 2 to 30'}
    ${{ minutes: 7.5 }}             | ${'intake.minutes'}  | ${'7.5'}       | ${'a whole number from 2 to 30'}
    ${{ minutes: 31 }}              | ${'intake.minutes'}  | ${'31'}        | ${'a whole number from 2 to 30'}
    ${{ painNow: -1 }}              | ${'intake.painNow'}  | ${'-1'}        | ${'a number from 0 to 10'}
    ${{ zones: ['knee'] }}          | ${'intake.zones[0]'} | ${'"knee"'}    | ${/^one of neck, shoulder-top, /}
    ${{ zones: 'neck' }}            | ${'intake.zones'}    | ${'"neck"'}    | ${'a list'}
    ${{ weekdays: [] }}             | ${'intake.weekdays'} | ${'[]'}        | ${'a list of 1 to 7'}
    ${{ weekdays: [1, 1] }}         | ${'intake.weekdays'} | ${'[1,1]'}     | ${'each day of the week at most once'}
    ${{ floor: 'yes' }}             | ${'intake.floor'}    | ${'"yes"'}     | ${'true or false'}
    ${{ stress: undefined }}        | ${'intake.stress'}   | ${'nothing'}   | ${'one of low, some, high'}
    ${{ shoeSize: 43 }}             | ${'intake.shoeSize'} | ${'43'}        | ${'no field of this name'}
    ${{ goals: ['x'.repeat(300)] }} | ${'intake.goals[0]'} | ${/^"x{58}…$/} | ${'text of 1 to 200 characters'}
  `('names $field, what was found, and what was expected', ({ change, field, found, expected }) => {
    const check = checkValue('intake', { ...intake, ...change })
    const [problem, ...others] = 'problems' in check ? check.problems : []
    expect(others).toEqual([])
    expect(problem).toEqual({ field, found: matching(found), expected: matching(expected) })
  })

  it.each`
    report                                              | field            | expected
    ${{ type: 'morning', day: '2026-03-09', pain: 11 }} | ${'report.pain'} | ${'a number from 0 to 10'}
    ${{ type: 'evening' }}                              | ${'report.type'} | ${'one of session, morning, check-in, flare, wish'}
    ${{ type: 'flare', day: '9 March', over: true }}    | ${'report.day'}  | ${'a day of the calendar, like 2026-03-09'}
    ${7}                                                | ${'report'}      | ${'a group of named fields'}
    ${null}                                             | ${'report'}      | ${'a group of named fields'}
  `('knows which kind of report is meant: $report', ({ report, field, expected }) => {
    const check = checkValue('report', report)
    expect('problems' in check && check.problems).toContainEqual(expect.objectContaining({ field, expected }))
  })

  it('names an answer that is neither text nor a number', () => {
    expect(checkValue('answers', { fever: true })).toEqual({
      problems: [
        { field: 'answers.fever', found: 'true', expected: 'text of 0 to 80 characters or a number' },
      ],
    })
  })

  it('always accepts what the engine works with', () => {
    fc.assert(
      fc.property(anyIntake, anyReport, (anIntake, aReport) => {
        expect(checkValue('intake', anIntake)).toEqual({ value: anIntake })
        expect(checkValue('report', aReport)).toEqual({ value: aReport })
      }),
    )
  })

  it('never throws, and never leaves a problem without its words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...schemaNames), fc.anything(), (name, value) => {
        const check = checkValue(name, value)
        if ('value' in check) return
        expect(check.problems.length).toBeGreaterThan(0)
        for (const { field, found, expected } of check.problems) {
          expect(field.startsWith(name)).toBe(true)
          expect([found, expected]).not.toContain('')
        }
      }),
    )
  })
})

describe('jsonSchemaOf', () => {
  it.each(Object.keys(schemas))('publishes %s', (name) => {
    expect(jsonSchemaOf(name as SchemaName)).toMatchObject({
      title: `Unhunch ${name}`,
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    })
  })

  it('says in the schema what the checks say', () => {
    expect(jsonSchemaOf('intake')).toMatchObject({
      properties: { minutes: { type: 'integer', minimum: 2, maximum: 30 } },
      additionalProperties: false,
    })
  })
})

// Helpers

const schemaNames = Object.keys(schemas) as SchemaName[]

function matching(text: string | RegExp): unknown {
  return text instanceof RegExp ? expect.stringMatching(text) : text
}
