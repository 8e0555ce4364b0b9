/** What can be judged, and what is said when it cannot. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Blindness,
  firstSight,
  type LandmarkName,
  landmarkNames,
  measures,
  type Sighting,
  type SightNeeds,
  type SightState,
  watchSight,
} from '../src/index.ts'
import { bodyAt, changePoints, type Place, type Stance, unsureOf } from './a-body.ts'
import { followedBy, hasRecordings, readRealRecordings } from './real-recordings.ts'

const aspect = 4 / 3
const arm: readonly LandmarkName[] = [
  'left-shoulder',
  'right-shoulder',
  'left-hip',
  'right-hip',
  'left-elbow',
  'left-wrist',
]
const front: SightNeeds = { from: 'front', needs: [arm], aspect }
const side: SightNeeds = {
  from: 'side',
  needs: [['left-shoulder', 'left-hip'] as const, ['right-shoulder', 'right-hip'] as const],
  aspect,
}

const standing = bodyAt({})
const nobody: Sighting = { atMs: 0, points: [] }

describe('watchSight', () => {
  it('says nothing while all can be seen', () => {
    expect(tell([[standing, 3]])).toEqual([])
    expect(tell([[bodyAt({}, { around: 90 }), 3]], side)).toEqual([])
    expect(tell([[bodyAt({}, { around: -90 }), 3]], side)).toEqual([])
  })

  it.each<readonly [Blindness, Sighting, SightNeeds]>([
    ['nobody', nobody, front],
    ['nobody', { ...standing, people: 0 }, front],
    ['nobody', unsureOf(standing, landmarkNames, 0.2), front],
    ['two-people', { ...standing, people: 2 }, front],
    ['too-dark', { ...standing, light: 0.03 }, front],
    ['too-dark', { ...nobody, light: 0.1 }, front],
    ['too-dark', { ...unsureOf(standing, ['left-wrist']), light: 0.1 }, front],
    ['too-near', bodyAt({}, { scale: 3 }), front],
    ['too-near', bodyAt({}, { scale: 1.3, y: 1.05 }), front],
    ['too-far', bodyAt({}, { scale: 0.12 }), front],
    ['cut-off', bodyAt({ left: { out: 90 } }, { x: 0.85 }), front],
    ['wrong-view', bodyAt({}, { around: 90 }), front],
    ['wrong-view', bodyAt({}, { around: -66 }), front],
    ['wrong-view', bodyAt({}, { around: 180 }), front],
    ['wrong-view', bodyAt({}), side],
    ['wrong-view', bodyAt({}, { around: 45 }), side],
    ['hidden', unsureOf(standing, ['left-wrist', 'left-elbow'], 0.4), front],
    ['implausible', changePoints(standing, ['left-wrist'], ([, , z]) => [0.95, 0.05, z, 0.99]), front],
    ['tilted', tiltBy(standing, 15), front],
    ['tilted', tiltBy(standing, -20), front],
  ])('%s is told, and taken back when it is over', (why, sighting, needs) => {
    const good = needs === side ? bodyAt({}, { around: 90 }) : standing
    expect(
      tell(
        [
          [good, 1],
          [sighting, 2],
          [good, 2],
        ],
        needs,
      ),
    ).toEqual([why, null])
  })

  it.each(['two-people', 'too-dark', 'wrong-view', 'too-near', 'too-far', 'nobody'] as const)(
    'gives nothing to measure on while there is %s',
    (why) => {
      const bad: Readonly<Record<typeof why, Sighting>> = {
        'two-people': { ...standing, people: 2 },
        'too-dark': { ...standing, light: 0 },
        'wrong-view': bodyAt({}, { around: 90 }),
        'too-near': bodyAt({}, { scale: 3 }),
        'too-far': bodyAt({}, { scale: 0.1 }),
        nobody,
      }
      const [state, last] = follow([[bad[why], 1]]).at(-1) ?? []
      expect(state?.why).toBe(why)
      expect(last?.points).toEqual([])
    },
  )

  it('goes on with what is seen of the other arm', () => {
    const [state, last] = follow([[unsureOf(standing, ['left-wrist', 'left-elbow']), 2]]).at(-1) ?? []
    expect(state?.why).toBe('hidden')
    expect(measures['shoulder-elevation'].of(last ?? nobody, 'right', aspect)).toBeDefined()
    expect(measures['shoulder-elevation'].of(last ?? nobody, 'left', aspect)).toBeUndefined()
  })

  it('is not told of bad pictures now and then, nor healed by good ones', () => {
    expect(tell([[standing, 1], ...blink(standing, nobody)])).toEqual([])
    expect(tell([[standing, 1], [nobody, 1], ...blink(nobody, standing)])).toEqual(['nobody'])
  })

  it('is told within a second, at whatever rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 60 }), (hertz) => {
        const states = follow(
          [
            [standing, 1],
            [unsureOf(standing, ['left-wrist']), 1.1],
          ],
          front,
          hertz,
        )
        expect(states.at(-1)?.[0].why).toBe('hidden')
        const tooSoon = follow(
          [
            [standing, 1],
            [nobody, 0.4],
          ],
          front,
          hertz,
        )
        expect(tooSoon.at(-1)?.[0].why).toBeNull()
      }),
    )
  })

  it('keeps a point that drops out for a moment, and no longer', () => {
    const dropped = unsureOf(standing, ['left-wrist'], 0)
    const seen = follow([
      [standing, 1],
      [dropped, 0.5],
    ]).map(([, { points }]) => (points[landmarkNames.indexOf('left-wrist')]?.[3] ?? 0) > 0.6)
    expect(seen.slice(30, 35)).toEqual([true, true, true, true, true])
    expect(seen.slice(38)).toEqual(seen.slice(38).map(() => false))
  })

  it('loses no sight when a tenth of the points drop out by chance', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
        fc.constantFrom(15, 30),
        (dice, hertz) => {
          const pictures = Array.from({ length: 90 }, () =>
            unsureOf(
              standing,
              landmarkNames.filter(() => dice.next().value === 0),
              0,
            ),
          )
          expect(
            tell(
              pictures.map((picture) => [picture, 1 / hertz] as const),
              front,
              hertz,
            ),
          ).toEqual([])
        },
      ),
      { numRuns: 20 },
    )
  })

  it.each([
    ['an upper arm twice as long as the trunk', ['left-elbow'], 0.3],
    ['a thigh through the floor', ['left-knee'], 0.45],
  ] as const)('believes no %s, however sure the detector is', (_, names, by) => {
    const needs: SightNeeds = { ...front, needs: [[...arm, 'left-knee']] }
    const odd = changePoints(standing, names, ([x, y, z]) => [x + by, y, z, 1])
    const [state, last] = follow([[odd, 2]], needs).at(-1) ?? []
    expect(state?.why).toBe('implausible')
    expect(last?.points[landmarkNames.indexOf(names[0])]?.[3]).toBe(0)
  })

  it('believes no jump, but believes a point that stays where it went', () => {
    const away = changePoints(standing, ['left-wrist'], ([x, y, z]) => [x + 0.2, y - 0.25, z, 1])
    const elbow = changePoints(away, ['left-elbow'], ([x, y, z]) => [x + 0.1, y - 0.1, z, 1])
    const here = standing.points[landmarkNames.indexOf('left-wrist')]?.[0] ?? 0
    expect(
      wristsOf([
        [standing, 1],
        [elbow, 1 / 30],
        [standing, 0.5],
      ]).every((x) => x === here),
    ).toBe(true)
    expect(
      wristsOf([
        [standing, 1],
        [elbow, 0.5],
      ]).at(-1),
    ).toBeCloseTo(here + 0.2)
  })

  it('believes every movement that a person can make', () => {
    fc.assert(
      fc.property(anySwing(), (pictures) => {
        expect(tell(pictures.map((picture) => [picture, 1 / 30] as const))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('remembers no more after an hour than after a second', () => {
    const [early] = follow([[standing, 1]]).at(-1) ?? []
    const [late] = follow([[standing, 60]]).at(-1) ?? []
    expect(late?.beliefs.size).toBe(early?.beliefs.size)
  })
})

describe.skipIf(!hasRecordings)('sight of real people (skipped without their recordings)', () => {
  it.each(readRealRecordings().map((recording) => [recording.id, recording] as const))(
    'is kept in %s, and the arm can be measured',
    (_, { sightings, known }) => {
      const { needs, of } = measures[followedBy[known?.movement ?? ''] ?? 'shoulder-elevation']
      const arm = known?.side === 'left' ? 'left' : 'right'
      let state = firstSight
      let lost = 0
      let unmeasured = 0
      for (const sighting of sightings) {
        const [next, believed] = watchSight(state, sighting, { from: 'any', needs: [needs(arm)], aspect })
        state = next
        lost += state.why === null ? 0 : 1
        unmeasured += of(believed, arm, aspect) === undefined ? 1 : 0
      }
      expect(lost / sightings.length).toBeLessThan(0.02)
      expect(unmeasured / sightings.length).toBeLessThan(0.02)
    },
  )
})

type Pictures = readonly (readonly [Sighting, seconds: number])[]

/** Each picture for so many seconds, and after each instant what is thought of it. */
function follow(pictures: Pictures, needs = front, hertz = 30): readonly (readonly [SightState, Sighting])[] {
  const steps: (readonly [SightState, Sighting])[] = []
  let state = firstSight
  let step = 0
  for (const [picture, seconds] of pictures) {
    for (let left = Math.round(seconds * hertz); left > 0; left -= 1) {
      const now = watchSight(state, { ...picture, atMs: (step * 1000) / hertz }, needs)
      steps.push(now)
      state = now[0]
      step += 1
    }
  }
  return steps
}

/** Ten seconds of one, now and then broken by the other. */
function blink(often: Sighting, seldom: Sighting): Pictures {
  return Array.from(
    { length: 30 },
    () =>
      [
        [seldom, 0.1],
        [often, 0.2],
      ] as const,
  ).flat()
}

/** Where the left wrist is believed to be, at each instant. */
function wristsOf(pictures: Pictures): readonly number[] {
  return follow(pictures).map(([, { points }]) => points[landmarkNames.indexOf('left-wrist')]?.[0] ?? 0)
}

/** Each change of what is told. */
function tell(pictures: Pictures, needs = front, hertz = 30): readonly (Blindness | null)[] {
  const whys = follow(pictures, needs, hertz).map(([{ why }]) => why)
  return whys.filter((why, place) => why !== (whys[place - 1] ?? null))
}

function tiltBy(sighting: Sighting, degrees: number): Sighting {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return changePoints(sighting, landmarkNames, ([x, y, z, visibility]) => {
    const [dx, dy] = [(x - 0.5) * aspect, y - 0.5]
    return [0.5 + (dx * cos - dy * sin) / aspect, 0.5 + dx * sin + dy * cos, z, visibility]
  })
}

/** Both arms up and down, from slow to as fast as anybody can, with some leaning. */
function anySwing(): fc.Arbitrary<readonly Sighting[]> {
  return fc
    .record({
      seconds: fc.double({ min: 0.8, max: 6, noNaN: true }),
      far: fc.double({ min: 20, max: 175, noNaN: true }),
      lean: fc.double({ min: -30, max: 30, noNaN: true }),
      scale: fc.double({ min: 0.25, max: 0.42, noNaN: true }),
    })
    .map(({ seconds, far, lean, scale }) =>
      Array.from({ length: 120 }, (_, place) => {
        const share = 0.5 - 0.5 * Math.cos((2 * Math.PI * place) / 30 / seconds)
        const arms = { out: far * share, bend: 20 }
        const stance: Stance = { left: arms, right: arms, lean: lean * share }
        const at: Place = { scale, y: 0.55 }
        return bodyAt(stance, at)
      }),
    )
}
