/** Each fault is told when it is provoked, and none in clean movement. */

import { type CameraPlan, type FaultName, faultNames } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import type { Stance } from './a-body.ts'
import { type Move, film, observeAll, times, watchOf } from './a-film.ts'

interface Provoked {
  readonly plan?: Partial<CameraPlan>
  readonly clean: Move
  /** What is done wrong in the middle of it, by how far they are. */
  readonly wrong: Move
  readonly seconds?: number
  readonly around?: number
}

const raise: Move = (share) => arms({ out: 20 + 100 * share })
const circle: Move = (share) => arms({ out: 75 + 25 * share })
const pull: Move = (share) => ({ ...arms({ ahead: 30 - 40 * share, bend: 90 }) })
const fromTheSide = { from: 'side', follows: 'shoulder-flexion', works: 'one' } as const

const provoked: Readonly<Record<FaultName, Provoked>> = {
  'shoulder-creeps-up': { clean: raise, wrong: (share) => ({ ...raise(share), shrug: { left: 0.05 } }) },
  'sides-differ': { clean: raise, wrong: (share) => ({ ...raise(share), right: { out: 20 + 55 * share } }) },
  'trunk-leans': { clean: raise, wrong: (share) => ({ ...raise(share), lean: 16 }) },
  'trunk-sways': {
    plan: fromTheSide,
    around: 90,
    clean: pull,
    wrong: (share) => ({ ...pull(share), inclination: -20 + 40 * share }),
  },
  'trunk-turns': { clean: raise, wrong: (share) => ({ ...raise(share), turn: 40 }) },
  twists: { clean: raise, wrong: (share) => ({ ...raise(share), turn: -40 }) },
  'head-tilts': { clean: raise, wrong: (share) => ({ ...raise(share), headTilt: 20 }) },
  'head-nods': {
    plan: fromTheSide,
    around: 90,
    clean: pull,
    wrong: (share) => ({ ...pull(share), headNod: 25 }),
  },
  'arms-drop': { clean: circle, wrong: (share) => arms({ out: 45 + 25 * share }) },
  'elbow-bends': { clean: raise, wrong: (share) => arms({ out: 20 + 100 * share, bend: 60, rotation: 90 }) },
  'elbow-opens': {
    clean: (share) => arms({ out: 20 + 100 * share, bend: 90, rotation: 90 }),
    wrong: (share) => arms({ out: 20 + 100 * share, bend: 40, rotation: 90 }),
  },
  slack: {
    clean: (share) => arms({ out: 60 + 20 * share }),
    wrong: (share) => arms({ out: 60 + 20 * share, bend: 120, rotation: 90 }),
  },
  'too-fast': { clean: raise, wrong: raise, seconds: 0.65 },
}

describe.each(faultNames)('%s', (fault) => {
  const { plan, clean, wrong, seconds, around = 0 } = provoked[fault]
  const watch = watchOf({ notices: [fault], ...plan }, clean, { around })
  const start = film(clean, [...times(2), 0], { around })
  const beganMs = (start.at(-1)?.atMs ?? 0) + 33
  const later = film(wrong, times(5), { around, ...(seconds && { seconds }) }).map((sighting) => ({
    ...sighting,
    atMs: sighting.atMs + beganMs,
  }))

  it('is told when it is there, after some time', () => {
    const told = faultsOf(observeAll(watch, [...start, ...later]))
    expect(told[0]).toMatchObject({ fault, isOver: false })
    expect(told[0]?.sinceMs).toBeGreaterThan(beganMs - 1000)
    expect(told[0]?.certainty).toBeGreaterThanOrEqual(0.5)
  })

  it('is not told of clean movement', () => {
    expect(faultsOf(observeAll(watch, film(clean, times(6), { around })))).toEqual([])
  })

  it('is told to be over', () => {
    const again = film(clean, times(5), { around }).map((sighting) => ({
      ...sighting,
      atMs: sighting.atMs + (later.at(-1)?.atMs ?? 0) + 33,
    }))
    const told = faultsOf(observeAll(watch, [...start, ...later, ...again]))
    expect(told.at(-1)).toMatchObject({ fault, isOver: true })
  })
})

// Helpers

function arms(arm: NonNullable<Stance['left']>): Stance {
  return { left: arm, right: arm }
}

function faultsOf(observations: ReturnType<typeof observeAll>) {
  return observations.filter((each) => each.kind === 'fault')
}
