/** Every promise of docs/safety.md is named by a test, and every promise that a test names is on that page. */

import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(join(root, 'docs/safety.md'), 'utf8')
const promises = readPromises(page)
const testFiles = globSync('{knowledge,packages/*,apps/*,scripts}/{test,e2e}/**/*.test.{ts,tsx}', {
  cwd: root,
  // The lines that this file feeds to itself are no tests of the app.
  exclude: ['**/node_modules/**', 'scripts/test/safety-promises.test.ts'],
}).map((file) => file.replaceAll('\\', '/'))
const named = testFiles.flatMap((file) =>
  readNamed(readFileSync(join(root, file), 'utf8')).map((promise) => ({ promise, file })),
)

describe('docs/safety.md', () => {
  it('numbers its promises from 1 up, each once', () => {
    expect(promises.map(({ id }) => id)).toEqual(promises.map((_, index) => `S${index + 1}`))
  })

  it.each(promises)('has a test that names $id: $text', ({ id }) => {
    expect(named.map(({ promise }) => promise)).toContain(id)
  })

  it.each(promises)('points for $id only to tests that name it', ({ id, places }) => {
    const files = new Set(named.flatMap(({ promise, file }) => (promise === id ? [basename(file)] : [])))
    expect(places).not.toEqual([])
    expect(places.filter((place) => !files.has(place))).toEqual([])
  })
})

describe('the tests', () => {
  it('name no promise that the page does not list', () => {
    const listed = new Set(promises.map(({ id }) => id))
    expect(named.filter(({ promise }) => !listed.has(promise))).toEqual([])
  })
})

describe('readNamed', () => {
  it.each([
    { line: `it('stops for good (S6)', () => {`, found: ['S6'] },
    { line: `  \`)('gives no plan for $status (S4, S12)', () => {`, found: ['S4', 'S12'] },
    { line: `describe("S3: a withheld load", () => {`, found: ['S3'] },
    { line: `it.skip('stops for good (S6)', () => {`, found: [] },
    { line: `it.todo('stops for good (S6)')`, found: [] },
    { line: `// It stops for good (S6).`, found: [] },
  ])('reads $found in $line', ({ line, found }) => {
    expect(readNamed(line)).toEqual(found)
  })
})

// Helpers

interface SafetyPromise {
  readonly id: string
  readonly text: string
  /** Names of the test files that the page points to. */
  readonly places: readonly string[]
}

/** The rows of the page's table: `| S1 | the promise | the files |`. */
function readPromises(markdown: string): readonly SafetyPromise[] {
  return [...markdown.matchAll(/^\| (S\d+) \| (.+?) \| (.+?) \|$/gm)].map(
    ([, id = '', text = '', where = '']) => ({
      id,
      text,
      places: [...where.matchAll(/`([\w.-]+\.test\.tsx?)`/g)].map(([, name = '']) => name),
    }),
  )
}

/** A title names its promises in brackets, or begins with them. What is skipped keeps none. */
function readNamed(source: string): readonly string[] {
  return source
    .split('\n')
    .filter((line) => !/\.(skip|todo)\b/.test(line))
    .flatMap((line) => [...line.matchAll(/(['"`])((?:(?!\1).)*)\1/g)].map(([, , text = '']) => text))
    .flatMap((text) => [...text.matchAll(/(?:^|\()(S\d+(?:, S\d+)*)(?=[):])/g)])
    .flatMap(([, list = '']) => list.split(', '))
}
