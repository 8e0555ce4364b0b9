/** The glossary stays short and in order, and the types it names exist. */

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const entries = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('- '))
const terms = entries.map((line) => /^- \*\*(.+?)\*\* – \S/.exec(line)?.[1] ?? `unreadable: ${line}`)

describe('docs/glossary.md', () => {
  it('has at most sixty entries', () => {
    expect(terms.length).toBeLessThanOrEqual(60)
  })

  it('gives each a line of its own, in the order of the alphabet', () => {
    expect(terms).toEqual([...new Set(terms)].sort((a, b) => a.localeCompare(b, 'en')))
  })

  it('names only types that the code exports', () => {
    const exported = readExportedTypes()
    const types = entries.flatMap((line) => [...line.matchAll(/`([A-Z]\w+)`/g)].map(([, name = '']) => name))
    expect(types.filter((name) => !exported.has(name))).toEqual([])
  })
})

// Helpers

function readExportedTypes(): ReadonlySet<string> {
  const sources = globSync('{knowledge,packages/*}/{src,policy,screening,movement}/**/*.ts', {
    cwd: root,
    exclude: ['**/node_modules/**'],
  })
  return new Set(
    sources.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)].map(
        ([, name = '']) => name,
      ),
    ),
  )
}
