/** Every reason has words, and all the words are used. */

import { reasonWords } from '@unhunch/knowledge/en'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const sources = readdirSync(new URL('../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8'))
  .join('\n')

describe('reasons', () => {
  it('are all given by the engine: none of their words is idle', () => {
    const idle = Object.keys(reasonWords).filter((id) => !isGiven(id))
    expect(idle).toEqual([])
  })

  it('never promise, scold or blame', () => {
    const words = Object.values(reasonWords).join('\n')
    expect(words).not.toMatch(/\b(best|perfect|wrong|bad|should have|guarantee|heal)\b/i)
  })
})

// Helpers

/** Named outright, or made from a phase or a wish. */
function isGiven(id: string): boolean {
  const isMade = /^phase-|-wish$/.test(id)
  return isMade || sources.includes(`'${id}'`)
}
