/** The search finds what trying everything finds. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { easingOn } from '../../src/planning/easing.ts'
import type { Candidate, CandidatesBySlot } from '../../src/planning/candidates.ts'
import { joiningCost, clashes, findSession, timePoints } from '../../src/planning/find-session.ts'
import type { SessionShape } from '../../src/planning/find-session.ts'
import { offersOn } from '../../src/planning/offer.ts'
import type { Slot } from '../../src/planning/programme.ts'
import { slots } from '../../src/planning/programme.ts'
import { candidatesOn } from '../../src/planning/session-for.ts'
import { everyThing, monday, situationOf } from '../a-person.ts'
import { knowledge } from '../the-knowledge.ts'

const { objective } = knowledge.policy
const tolerance = 0.1

describe('findSession', () => {
  it('always finds a session as good as the best of all', () => {
    const pool = realCandidates()
    fc.assert(
      fc.property(anyPart(pool), anyShape(), (candidates, shape) => {
        const found = findSession(candidates, shape, objective, tolerance)
        const best = tryEverything(candidates, shape)
        expect(found?.points.toFixed(9)).toBe(best?.toFixed(9))
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same session for the same input', () => {
    const pool = realCandidates()
    const shape = shapeOf(600, 5)
    expect(findSession(pool, shape, objective, tolerance)).toEqual(
      findSession(pool, shape, objective, tolerance),
    )
  })

  it('finds nothing when a slot that must be filled has nothing', () => {
    const shape = shapeOf(300, 4)
    expect(findSession({ ...realCandidates(), strength: [] }, shape, objective, tolerance)).toBeUndefined()
  })
})

// Helpers

function realCandidates(): CandidatesBySlot {
  const situation = situationOf({ equipment: [...everyThing] })
  return candidatesOn(situation, monday, easingOn(situation, monday), offersOn(situation, monday).allowed)
}

/** A few candidates of each slot: trying everything must stay possible. */
function anyPart(pool: CandidatesBySlot): fc.Arbitrary<CandidatesBySlot> {
  const some = (slot: Slot, most: number): fc.Arbitrary<Candidate[]> =>
    fc.shuffledSubarray([...pool[slot]], { maxLength: most })
  return fc.record({
    'warm-up': some('warm-up', 2),
    mobility: some('mobility', 4),
    strength: some('strength', 3),
    stretch: some('stretch', 3),
    ease: some('ease', 2),
  })
}

function anyShape(): fc.Arbitrary<SessionShape> {
  return fc
    .record({
      budget: fc.constantFrom(120, 300, 600, 900, 1800),
      most: fc.integer({ min: 1, max: 5 }),
      free: fc.boolean(),
    })
    .map(({ budget, most, free }) =>
      free ? { ...shapeOf(budget, most), seconds: [0, Infinity] } : shapeOf(budget, most),
    )
}

function shapeOf(budgetSeconds: number, mostItems: number): SessionShape {
  return {
    budgetSeconds,
    mostItems,
    seconds: [budgetSeconds * 0.9, budgetSeconds * 1.1],
    counts: { 'warm-up': [0, 1], mobility: [1, 2], strength: [1, 2], stretch: [0, 2], ease: [0, 1] },
  }
}

/** The most points of any sequence at all, by brute force and without bounds. */
function tryEverything(candidates: CandidatesBySlot, shape: SessionShape): number | undefined {
  let best: number | undefined
  const extend = (chosen: readonly Candidate[], slotIndex: number, points: number): void => {
    const counts = slots.map((slot) => chosen.filter((candidate) => candidate.slot === slot).length)
    const seconds = chosen.reduce((sum, candidate) => sum + candidate.seconds, 0)
    const isWhole = slots.every((slot, index) => (counts[index] ?? 0) >= shape.counts[slot][0])
    if (isWhole && seconds >= shape.seconds[0] && seconds <= shape.seconds[1]) {
      const total = points + timePoints(seconds, shape.budgetSeconds, objective, tolerance)
      best = best === undefined ? total : Math.max(best, total)
    }
    if (chosen.length === shape.mostItems) return
    for (let index = slotIndex; index < slots.length; index += 1) {
      const slot = slots[index] ?? 'ease'
      if ((counts[index] ?? 0) >= shape.counts[slot][1]) continue
      for (const candidate of candidates[slot]) {
        if (clashes(chosen, candidate)) continue
        extend(
          [...chosen, candidate],
          index,
          points + candidate.points + joiningCost(chosen, candidate, objective),
        )
      }
    }
  }
  extend([], 0, 0)
  return best
}
