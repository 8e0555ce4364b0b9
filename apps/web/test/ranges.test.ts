/** How far movements go: three tries to each side, the middle one, and no change that a camera may have made up. */

import { type RangeMeasure, rangeMeasures, type RangeReport, type Restriction } from '@unhunch/engine'
import { policy, ranges } from '@unhunch/knowledge/policy'
import { precautions } from '@unhunch/knowledge/screening'
import { landmarkNames, measures, type Point, type Sighting } from '@unhunch/motion'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addTry,
  dropMeasure,
  measuredIn,
  newRangeCheck,
  type RangeCheck,
  skipTask,
  type Task,
  taskOf,
  unmeasuredIn,
} from '../src/life/ranges/range-check.ts'
import { offersFor } from '../src/life/ranges/range-offers.ts'
import { resultsOf } from '../src/life/ranges/range-results.ts'
import { newTaskWatch, type Noticed, watchTask } from '../src/life/ranges/watch-tries.ts'
import { moved } from './a-mover.ts'

describe('a check', () => {
  it('asks for three tries of each movement to both sides, from the neck down', () => {
    expect(playedBy('trunk-lean head-turn', '40 41 42, 50 51 52, 20 21 22, 30 31 32')).toEqual([
      { measure: 'head-turn', side: 'left', degrees: [40, 41, 42] },
      { measure: 'head-turn', side: 'right', degrees: [50, 51, 52] },
      { measure: 'trunk-lean', side: 'left', degrees: [20, 21, 22] },
      { measure: 'trunk-lean', side: 'right', degrees: [30, 31, 32] },
    ])
  })

  it('keeps what there are two tries of, and not a single one', () => {
    const check = play('head-turn', '40 44 skip, 50 skip')
    expect(measuredIn(check)).toEqual([{ measure: 'head-turn', side: 'left', degrees: [40, 44] }])
    expect(unmeasuredIn(check)).toEqual([{ measure: 'head-turn', side: 'right' }])
  })

  it('keeps nothing of a movement that hurt, to either side, and asks no more for it (S26)', () => {
    const check = play('head-turn head-tilt trunk-lean', '40 41 42, 50 51 52, 20 21 22, 25 hurts')
    expect(taskOf(check)).toEqual({ measure: 'trunk-lean', side: 'left' })
    expect(measuredIn(check).map(({ measure }) => measure)).toEqual(['head-turn', 'head-turn'])
    expect(play('head-turn', '40 hurts').at).toBe(2)
  })

  it('is over at some time, and never has more tries than it asked for', () => {
    const step = fc.oneof(fc.integer({ min: 0, max: 180 }).map(String), fc.constantFrom('skip', 'hurts'))
    fc.assert(
      fc.property(fc.subarray([...rangeMeasures]), fc.array(step, { maxLength: 40 }), (wanted, steps) => {
        const check = steps.reduce(take, newRangeCheck(wanted))
        for (const tries of check.tries) expect(tries.length).toBeLessThanOrEqual(ranges.tries.value)
        for (const { degrees } of measuredIn(check))
          expect(degrees.length).toBeGreaterThanOrEqual(ranges.leastTries.value)
        expect(check.at).toBeLessThanOrEqual(check.tasks.length)
        // Thirty tries are all there are.
        if (steps.length >= 30 && !steps.includes('hurts')) expect(taskOf(check)).toBeUndefined()
      }),
    )
  })
})

describe('what it comes to', () => {
  it('is the try in the middle, in tens of degrees: one that went astray does not move it', () => {
    const [result] = resultsOf([{ measure: 'head-turn', side: 'left', degrees: [47, 12, 49] }], [])
    expect(result).toMatchObject({ fromDegrees: 40, toDegrees: 50, since: 'first', error: 20 })
  })

  it.each`
    before | now   | since
    ${40}  | ${54} | ${'same'}
    ${40}  | ${55} | ${'further'}
    ${55}  | ${41} | ${'same'}
    ${55}  | ${40} | ${'less'}
  `('is $since after $before when it is $now now', ({ before, now, since }) => {
    const told = resultsOf(
      [turnLeft(now)],
      [reportOf('2026-10-01', before + 90), reportOf('2026-11-01', before)],
    )
    expect(told[0]?.since).toBe(since)
  })

  it('calls nothing a change within what a camera may be off by (S18)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rangeMeasures), fc.nat(120), fc.nat(120), (measure, before, now) => {
        const tries = (degrees: number) => [{ measure, side: 'right' as const, degrees: [degrees, degrees] }]
        const [result] = resultsOf(tries(now), [{ day: '2026-11-01', tries: tries(before) }])
        const isBeyond = Math.abs(now - before) >= policy.progress.rangeChange.value[measure]
        expect(result?.since === 'same').toBe(!isBeyond)
      }),
    )
  })

  it('compares a side with itself only', () => {
    const other = { day: '2026-11-01', tries: [{ ...turnLeft(80), side: 'right' as const }] }
    expect(resultsOf([turnLeft(40)], [other])[0]?.since).toBe('first')
  })
})

describe('what is offered', () => {
  it('is all of it to somebody who may do anything', () => {
    expect(offersFor([]).filter(({ heldBackBy }) => heldBackBy.length > 0)).toEqual([])
  })

  it.each`
    precaution     | leftOut
    ${'P06'}       | ${['head-turn', 'head-tilt']}
    ${'R04'}       | ${['head-turn', 'head-tilt']}
    ${'R03'}       | ${['head-turn', 'head-tilt']}
    ${'P03'}       | ${['trunk-lean', 'trunk-turn']}
    ${'R02'}       | ${['trunk-lean', 'trunk-turn']}
    ${'P05'}       | ${['shoulder-elevation']}
    ${'R11-chest'} | ${['shoulder-elevation']}
    ${'R01'}       | ${['trunk-turn']}
    ${'R12'}       | ${['head-turn', 'head-tilt', 'trunk-turn']}
    ${'R21'}       | ${rangeMeasures}
    ${'R06'}       | ${[]}
  `('leaves out $leftOut because of $precaution', ({ precaution, leftOut }) => {
    const held = offersFor([restrictionOf(precaution)]).filter(({ heldBackBy }) => heldBackBy.length > 0)
    expect(held.map(({ measure }) => measure)).toEqual(leftOut)
    for (const { heldBackBy } of held) expect(heldBackBy).toEqual([precaution])
  })
})

describe('what pictures say of a task', () => {
  it.each(rangeMeasures)('is one try for each time there and back: %s, to either side', (measure) => {
    for (const side of ['left', 'right'] as const) {
      const task: Task = { measure, side }
      const tries = triesIn(task, threeTimes(task))
      expect(tries).toHaveLength(3)
      const reached = measures[measure].of(moved(task, 1), side, aspect) ?? 0
      expect(reached).toBeGreaterThan(12)
      for (const degrees of tries) expect(Math.abs(degrees - reached)).toBeLessThan(8)
    }
  })

  it('is nothing of the other side, and that it was the other one', () => {
    const noticed = noticedIn(left('head-turn'), threeTimes({ measure: 'head-turn', side: 'right' }))
    expect(noticed).toEqual([{ kind: 'other-side' }])
  })

  it('is no try of an arm that hangs while the other one is raised', () => {
    const other = threeTimes({ measure: 'shoulder-elevation', side: 'right' })
    expect(triesIn(left('shoulder-elevation'), other)).toEqual([])
  })

  it('is why nothing can be seen, once, and no try', () => {
    const arm = left('shoulder-elevation')
    const hidden = threeTimes(arm).map((seen) => withoutElbows(seen))
    expect(noticedIn(arm, hidden)).toEqual([{ kind: 'blind', why: 'hidden' }])
    const dark = threeTimes(arm).map((seen) => ({ ...seen, light: 0.01 }))
    expect(noticedIn(arm, dark)).toEqual([{ kind: 'blind', why: 'too-dark' }])
  })

  it('is, after half a minute without any, that there is no hurry', () => {
    const turn = left('trunk-turn')
    const still = film(
      turn,
      Array.from({ length: 310 }, () => 0),
    )
    expect(noticedIn(turn, still)).toEqual([{ kind: 'stuck' }])
  })
})

// Helpers

/** `'40 41 42, 20 hurts'`: tries in degrees, `skip` and `hurts`. */
function play(wanted: string, steps: string): RangeCheck {
  return steps.split(/[ ,]+/).reduce(take, newRangeCheck(wanted.split(' ') as RangeMeasure[]))
}

function playedBy(wanted: string, steps: string): RangeReport['tries'] {
  return measuredIn(play(wanted, steps))
}

function take(check: RangeCheck, step: string): RangeCheck {
  if (step === 'skip') return skipTask(check)
  return step === 'hurts' ? dropMeasure(check) : addTry(check, Number(step))
}

function turnLeft(degrees: number): RangeReport['tries'][number] {
  return { measure: 'head-turn', side: 'left', degrees: [degrees - 3, degrees, degrees + 30] }
}

function reportOf(day: string, degrees: number): RangeReport {
  return { day, tries: [turnLeft(degrees)] }
}

function restrictionOf(id: string): Restriction {
  const clauses = precautions.find((precaution) => precaution.id === id)?.clauses ?? []
  return { id, clauses }
}

const aspect = 4 / 3
const everyMs = 100

function left(measure: RangeMeasure): Task {
  return { measure, side: 'left' }
}

/** There and back in four seconds, with a breath before and after. */
function threeTimes(task: Task): readonly Sighting[] {
  const rest = Array.from({ length: 10 }, () => 0)
  const swing = Array.from({ length: 40 }, (_, step) => (1 - Math.cos((2 * Math.PI * step) / 40)) / 2)
  return film(task, [...rest, ...swing, ...rest, ...swing, ...rest, ...swing, ...rest])
}

function film(task: Task, shares: readonly number[]): readonly Sighting[] {
  return shares.map((share, place) => ({ ...moved(task, share), atMs: place * everyMs }))
}

function withoutElbows(sighting: Sighting): Sighting {
  const points = sighting.points.map(
    ([x, y, z, visibility], place): Point =>
      landmarkNames[place]?.endsWith('elbow') === true ? [x, y, z, 0.3] : [x, y, z, visibility],
  )
  return { ...sighting, points }
}

function noticedIn(task: Task, pictures: readonly Sighting[]): readonly Noticed[] {
  let watch = newTaskWatch(task)
  return pictures.flatMap((sighting) => {
    const [next, noticed] = watchTask(watch, { sighting, aspect })
    watch = next
    return noticed
  })
}

function triesIn(task: Task, pictures: readonly Sighting[]): readonly number[] {
  return noticedIn(task, pictures).flatMap((each) => (each.kind === 'try' ? [each.degrees] : []))
}
