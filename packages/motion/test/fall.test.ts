/** Falls are noticed, and nothing else is taken for one. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mirrorSighting, noFall, type Sighting, watchFall } from '../src/index.ts'
import { bodyAt, type Place, type Stance } from './a-body.ts'

const aspect = 4 / 3
const nobody: Sighting = { atMs: 0, points: [] }

describe('watchFall', () => {
  it.each<readonly [string, Fall]>([
    ['sideways', (share) => bodyAt({ lean: 90 * share }, { y: 0.5 + 0.3 * share })],
    [
      'to the other side',
      (share) => bodyAt({ lean: -85 * share }, { y: 0.5 + 0.3 * share, x: 0.5 - 0.2 * share }),
    ],
    [
      'backwards, seen from the side',
      (share) => bodyAt({ inclination: -85 * share }, { ...aside, y: 0.5 + 0.3 * share }),
    ],
    [
      'forwards, seen from the side',
      (share) => bodyAt({ inclination: 95 * share }, { ...aside, y: 0.5 + 0.28 * share }),
    ],
    ['towards the camera', (share) => bodyAt({ inclination: 80 * share }, { y: 0.5 + 0.25 * share })],
    [
      'from a chair',
      (share) => bodyAt({ lean: 80 * share, leftThigh: 90, rightThigh: 90 }, { y: 0.7 + 0.12 * share }),
    ],
    [
      'with knees that give way first',
      (share) => bodyAt({ lean: 90 * Math.max(0, share * 2 - 1) }, { y: 0.5 + 0.3 * Math.min(1, share * 2) }),
    ],
    [
      'out of the bottom of the picture',
      (share) => (share > 0.6 ? nobody : bodyAt({ lean: 20 * share }, { y: 0.6 + 0.6 * share })),
    ],
    [
      'and is lost on the way',
      (share) => (share > 0.7 ? nobody : bodyAt({ lean: 60 * share }, { y: 0.5 + 0.3 * share })),
    ],
  ])('notices who falls %s, once, at whatever rate and in a mirror', (_, fall) => {
    for (const hertz of [10, 15, 60])
      for (const fallMs of [500, 900]) {
        const seen = film((atMs) => fall(Math.min(1, Math.max(0, (atMs - 2000) / fallMs))), hertz)
        const told = fallsIn(seen)
        expect(told).toHaveLength(1)
        expect(told[0]).toBeGreaterThan(2000)
        expect(told[0]).toBeLessThan(2000 + fallMs + 2000)
        expect(fallsIn(seen.map(mirrorSighting))).toEqual(told)
      }
  })

  it.each<readonly [string, (atMs: number) => Sighting]>([
    ['stands', () => bodyAt({})],
    ['is not there', () => nobody],
    ['lies down with care', (atMs) => down(atMs, 4000)],
    ['bows quickly, seen from the side', (atMs) => bodyAt({ inclination: 100 * swing(atMs, 900) }, aside)],
    ['bows quickly to the camera, and stays', (atMs) => bodyAt({ inclination: 90 * ramp(atMs, 800) })],
    ['bends to the side quickly', (atMs) => bodyAt({ lean: 50 * swing(atMs, 700) })],
    ['sits down quickly', (atMs) => bodyAt({}, { y: 0.5 + 0.16 * ramp(atMs, 700) })],
    ['squats', (atMs) => bodyAt({ inclination: 30 * swing(atMs, 900) }, { y: 0.5 + 0.2 * swing(atMs, 900) })],
    [
      'picks something up',
      (atMs) => bodyAt({ inclination: 80 * swing(atMs, 700) }, { y: 0.5 + 0.2 * swing(atMs, 700) }),
    ],
    ['walks out of the picture', (atMs) => bodyAt({}, { x: 0.5 + atMs / 4000 })],
    [
      'steps out in front of the camera',
      (atMs) =>
        atMs > 3500
          ? nobody
          : bodyAt({}, { scale: 0.36 * (1 + 1.5 * ramp(atMs, 1200)), y: 0.5 + 0.5 * ramp(atMs, 1200) }),
    ],
    ['is lost from one picture to the next', (atMs) => (atMs > 3000 ? nobody : bodyAt({}))],
    [
      'is seen wrongly now and then',
      (atMs) => (atMs % 1000 < 100 ? bodyAt({ lean: 90 }, { y: 0.8 }) : bodyAt({})),
    ],
    ['has somebody beside them', (atMs) => ({ ...down(atMs, 700), people: 2 })],
  ])('leaves in peace who %s', (_, doing) => {
    for (const hertz of [10, 30]) expect(fallsIn(film(doing, hertz))).toEqual([])
  })

  it('takes nobody for falling who stays upright, whatever they do', () => {
    fc.assert(
      fc.property(anyStance(), anyStance(), fc.integer({ min: 300, max: 3000 }), (one, other, ms) => {
        const seen = film((atMs) => bodyAt(between(one, other, swing(atMs, ms))), 15)
        expect(fallsIn(seen)).toEqual([])
      }),
    )
  })

  it('notices the next fall, once they have been up again', () => {
    const twice = film((atMs) => down(atMs % 8000, 700), 30, 16_000)
    expect(fallsIn(twice)).toHaveLength(2)
  })

  it('remembers no more after ten minutes than after two seconds', () => {
    const stance = bodyAt({})
    const stands = film(() => stance, 60, 600_000)
    const [state] = stands.reduce<ReturnType<typeof watchFall>>(
      ([before], sighting) => watchFall(before, sighting, aspect),
      [noFall, false],
    )
    expect(state.recent.length).toBeLessThan(20)
  })
})

// Helpers

/** From upright, 0, to the ground, 1. */
type Fall = (share: number) => Sighting

const aside: Place = { around: 90 }

/** From the second second on. */
function ramp(atMs: number, ms: number): number {
  return Math.min(1, Math.max(0, (atMs - 2000) / ms))
}

/** There and back, each in so many milliseconds. */
function swing(atMs: number, ms: number): number {
  return (1 - Math.cos((Math.PI * atMs) / ms)) / 2
}

function down(atMs: number, ms: number): Sighting {
  const share = ramp(atMs, ms)
  return bodyAt({ lean: 90 * share }, { y: 0.5 + 0.3 * share })
}

function film(doing: (atMs: number) => Sighting, hertz: number, ms = 6000): readonly Sighting[] {
  return Array.from({ length: Math.round((ms / 1000) * hertz) }, (_, index) => {
    const atMs = (index * 1000) / hertz
    return { ...doing(atMs), atMs }
  })
}

/** When each was told. */
function fallsIn(sightings: readonly Sighting[]): readonly number[] {
  const told: number[] = []
  let state = noFall
  for (const sighting of sightings) {
    const [next, hasFallen] = watchFall(state, sighting, aspect)
    state = next
    if (hasFallen) told.push(sighting.atMs)
  }
  return told
}

function anyStance(): fc.Arbitrary<Required<Pick<Stance, 'lean' | 'inclination' | 'turn' | 'headTilt'>>> {
  return fc.record({
    lean: fc.integer({ min: -45, max: 45 }),
    inclination: fc.integer({ min: -20, max: 100 }),
    turn: fc.integer({ min: -45, max: 45 }),
    headTilt: fc.integer({ min: -40, max: 40 }),
  })
}

type Turned = Required<Pick<Stance, 'lean' | 'inclination' | 'turn' | 'headTilt'>>

function between(one: Turned, other: Turned, share: number): Turned {
  const at = (name: keyof Turned) => one[name] + (other[name] - one[name]) * share
  return { lean: at('lean'), inclination: at('inclination'), turn: at('turn'), headTilt: at('headTilt') }
}
