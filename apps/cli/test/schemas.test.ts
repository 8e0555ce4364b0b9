/** The published JSON Schemas and what goes in and comes out agree, by a validator that is not ours. */

import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it, vi } from 'vitest'
import { schemas } from '../src/commands/schema.ts'
import { examplePath, runMain } from './run-main.ts'

// A whole program starts in some of these, on whatever else the machine is doing.
vi.setConfig({ testTimeout: 60_000 })

const people = readdirSync(examplePath(''), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const day = '2026-03-09'

describe('schema', () => {
  it.each(Object.keys(schemas))('%s is a schema with a title', async (name) => {
    const { exitCode, out } = await runMain(['schema', name])
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ title: `Unhunch ${name}` })
    expect(() => compile(name)).not.toThrow()
  })

  it.each(people)('answers and intake fit %s', (person) => {
    for (const name of ['answers', 'intake']) {
      expect(faults(name, readJson(`${person}/${name}.json`))).toEqual([])
    }
  })

  it('reports fits the reports of the example', () => {
    expect(faults('reports', readJson('desk-worker/reports.json'))).toEqual([])
    expect(faults('reports', [{ type: 'morning', day, pain: 11, settled: true }])).not.toEqual([])
  })

  it('programme, session and history fit what comes out', async () => {
    const person = [
      '--answers',
      examplePath('desk-worker/answers.json'),
      '--intake',
      examplePath('desk-worker/intake.json'),
    ]
    const plan = JSON.parse((await runMain(['plan', ...person, '--day', day, '--json'])).out) as {
      programme: unknown
    }
    const session = JSON.parse((await runMain(['session', ...person, '--day', day, '--json'])).out) as {
      session: unknown
    }
    const reports = examplePath('desk-worker/reports.json')
    const adapted = JSON.parse(
      (await runMain(['adapt', ...person, '--reports', reports, '--day', '2026-03-13', '--json'])).out,
    ) as { history: unknown }
    expect(faults('programme', plan.programme)).toEqual([])
    expect(faults('session', session.session)).toEqual([])
    expect(faults('history', adapted.history)).toEqual([])
  })

  it('answers refuses what is no answer', () => {
    expect(faults('answers', { age: 400 })).not.toEqual([])
    expect(faults('answers', { 'chest-pian': 'no' })).not.toEqual([])
  })
})

// Helpers

function compile(name: string) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  addFormats.default(ajv)
  return ajv.compile(schemas[name]?.() ?? {})
}

function faults(name: string, value: unknown): readonly unknown[] {
  const validate = compile(name)
  return validate(value) ? [] : (validate.errors ?? [])
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(examplePath(file), 'utf8')) as unknown
}
