/** The five examples: each person's plan as text, compared with the one a clinician has read. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { makePlan } from '../src/commands/plan.ts'

// A whole program starts in some of these, on whatever else the machine is doing.
vi.setConfig({ testTimeout: 60_000 })

const examples = new URL('../../../examples/', import.meta.url)
const people = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted()

describe('makePlan', () => {
  it.each(people)('gives %s the plan that was read', async (person) => {
    const golden = new URL(`${person}/plan.txt`, examples)
    const text = await planOf(person)
    // biome and the editor leave .txt files alone, so every byte counts.
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text)
    expect(text).toBe(readFileSync(golden, 'utf8'))
  })
})

// Helpers

async function planOf(person: string): Promise<string> {
  const file = (name: string): string => fileURLToPath(new URL(`${person}/${name}`, examples))
  const output = await makePlan({
    answers: file('answers.json'),
    intake: file('intake.json'),
    day: '2026-03-09',
    whyNot: true,
  })
  return 'text' in output ? output.text() : JSON.stringify(output)
}
