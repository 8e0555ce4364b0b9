/** What those hear of the figure who do not see it. */

import { describe, expect, it } from 'vitest'
import { figureWords, seenFrom } from '../src/figure/figure-words.ts'

const words = { name: 'Cat-cow', start: 'Come onto your hands and knees.', phases: { cat: 'Round up' } }

describe('figureWords', () => {
  it('says name, phase, side and view', () => {
    expect(
      figureWords({
        words,
        told: { kind: 'move', phase: 'cat', seconds: 3 },
        side: 'left',
        seenFrom: 'figure.seen-side',
        isMirrored: true,
      }),
    ).toMatchInlineSnapshot(
      `"Cat-cow. Round up. Done on the left. Seen from the side. Shown as in a mirror."`,
    )
  })

  it('says how to begin where there is no phase', () => {
    expect(
      figureWords({
        words,
        told: { kind: 'rest', phase: undefined, seconds: 20 },
        side: undefined,
        seenFrom: undefined,
        isMirrored: false,
      }),
    ).toMatchInlineSnapshot(`"Cat-cow. Come onto your hands and knees."`)
  })
})

describe('seenFrom', () => {
  it.each`
    around  | raised | words
    ${0}    | ${10}  | ${'figure.seen-front'}
    ${-40}  | ${10}  | ${'figure.seen-front-side'}
    ${270}  | ${0}   | ${'figure.seen-side'}
    ${140}  | ${0}   | ${'figure.seen-back-side'}
    ${-180} | ${0}   | ${'figure.seen-back'}
    ${540}  | ${0}   | ${'figure.seen-back'}
    ${90}   | ${75}  | ${'figure.seen-above'}
  `(
    '$around round and $raised up → $words',
    ({ around, raised, words }: { around: number; raised: number; words: string }) => {
      expect(seenFrom(around, raised)).toBe(words)
    },
  )
})
