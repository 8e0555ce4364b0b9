/** What restrictions leave of a form. */

import { precautions } from '@unhunch/knowledge/screening'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Restriction, RestrictedForm } from '../../src/screening/restrictions.ts'
import { doseShare, holdLimits, mustRest, withheldBy } from '../../src/screening/restrictions.ts'
import { aForm } from './arbitraries.ts'

describe('withheldBy', () => {
  it.each`
    precaution | form                                                             | withheld
    ${'R01'}   | ${form({ loads: { trunkRotation: 1 } })}                         | ${false}
    ${'R01'}   | ${form({ loads: { trunkRotation: 2 } })}                         | ${true}
    ${'R03'}   | ${form({ loads: { neckRotation: 1 } })}                          | ${false}
    ${'R03'}   | ${form({ position: 'standing' })}                                | ${true}
    ${'R06'}   | ${form({ position: 'hands-and-knees', loads: { kneeLoad: 1 } })} | ${true}
    ${'R14'}   | ${form({ loads: { rollerOnSpine: 1 } })}                         | ${true}
    ${'R17'}   | ${form({ position: 'supine', purposes: ['breathing'] })}         | ${true}
    ${'R17'}   | ${form({ position: 'supine', purposes: ['mobility'] })}          | ${false}
    ${'R21'}   | ${form({ purposes: ['mobility'], effort: 'gentle' })}            | ${false}
    ${'R21'}   | ${form({ purposes: ['mobility'], effort: 'light' })}             | ${true}
    ${'R21'}   | ${form({ purposes: ['strength'], effort: 'gentle' })}            | ${true}
    ${'R22'}   | ${form({ loads: { band: 1 } })}                                  | ${false}
  `('$precaution, $form → withheld: $withheld', ({ precaution, form, withheld }) => {
    expect(withheldBy([restriction(precaution)], form).length > 0).toBe(withheld)
  })

  it('names the restriction and the clause', () => {
    expect(withheldBy([restriction('R07'), restriction('R08')], form({ loads: { wristLoad: 2 } }))).toEqual([
      { restriction: 'R07', clause: { kind: 'withhold', load: 'wristLoad', atLeast: 1 } },
    ])
  })

  it('A withheld load is never allowed by adding a precaution (S3)', () => {
    fc.assert(
      fc.property(someRestrictions, someRestrictions, aForm, (some, more, form) => {
        const before = withheldBy(some, form).length
        expect(withheldBy([...some, ...more], form).length).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('holdLimits', () => {
  it('caps a firm hold, a stretch and a turned head, each by its own rule', () => {
    expect(holdLimits([restriction('R09')], form({ loads: { staticEffort: 1 } }))).toEqual({ atMost: 10 })
    expect(holdLimits([restriction('R09')], form({}))).toEqual({})
    expect(holdLimits([restriction('R10')], form({ purposes: ['stretch'] }))).toEqual({ atMost: 10 })
    expect(holdLimits([restriction('R03')], form({ loads: { neckRotation: 1 } }))).toEqual({ atMost: 0 })
  })

  it('lets the cap win over the floor', () => {
    const stretch = form({ purposes: ['stretch'] })
    expect(holdLimits([restriction('R19-age')], stretch)).toEqual({ atLeast: 30 })
    expect(holdLimits([restriction('R19-age'), restriction('R10')], stretch)).toEqual({
      atMost: 10,
      atLeast: 10,
    })
  })
})

describe('doseShare', () => {
  it('is the smallest share named, and one where none is', () => {
    expect(doseShare([])).toBe(1)
    expect(doseShare([restriction('R16-return'), restriction('R21')])).toBe(0.4)
  })

  it('never rises with another precaution', () => {
    fc.assert(
      fc.property(someRestrictions, someRestrictions, (some, more) => {
        expect(doseShare([...some, ...more])).toBeLessThanOrEqual(doseShare(some))
      }),
    )
  })
})

describe('mustRest', () => {
  it('is for a day of illness only', () => {
    expect(precautions.filter(({ id }) => mustRest([restriction(id)])).map(({ id }) => id)).toEqual([
      'R16-rest',
    ])
  })
})

// Helpers

const someRestrictions: fc.Arbitrary<readonly Restriction[]> = fc.subarray(
  precautions.map(({ id, clauses }) => ({ id, clauses })),
)

function restriction(id: string): Restriction {
  const found = precautions.find((precaution) => precaution.id === id)
  return { id, clauses: found?.clauses ?? [] }
}

function form(parts: Partial<RestrictedForm>): RestrictedForm {
  return { position: 'seated', purposes: ['mobility'], effort: 'gentle', loads: {}, ...parts }
}
