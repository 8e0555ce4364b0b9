/** What is observed of a person of sticks, however they are filmed. */

import { describe, expect, it } from 'vitest'
import { createObserver, observe, readingsOf, watchGeneric } from '../src/index.ts'
import { bodyAt } from './a-body.ts'
import { type Move, film, observeAll, repetitionsOf, times, watchOf } from './a-film.ts'

const raiseBoth: Move = (share) => ({ left: { out: 20 + 120 * share }, right: { out: 20 + 120 * share } })
const raiseLeft: Move = (share) => ({ left: { out: 20 + 120 * share }, right: { out: 20 } })
const turnHead: Move = (share) => ({ headTurn: 45 * share })
const swaying: Move = (share) => ({ left: { out: 20 + 120 * share }, right: { out: 20 + 25 * share } })
const inTurn: Move = (share) => ({
  left: { out: 20 + 120 * Math.max(0, share) },
  right: { out: 20 + 120 * Math.max(0, -share) },
})
const askew: Move = (share) => ({ headTurn: 8 + 45 * share })
const pull: Move = (share) => ({ headTilt: -35 * share })
const angel: Move = (share) => ({ left: { out: 85 + 65 * share }, right: { out: 85 + 65 * share } })
const uneven: Move = (share) => ({ left: { out: 20 + 120 * share }, right: { out: 20 + 80 * share } })
const both = watchOf({}, raiseBoth)
const one = watchOf({ works: 'one' }, raiseLeft)
const head = watchOf({ follows: 'head-turn', works: 'one' }, turnHead)

describe('observe', () => {
  it('counts both arms as one', () => {
    const seen = repetitionsOf(observeAll(both, film(raiseBoth, times(4))))
    expect(seen.map(({ side, count, size }) => [side, count, size])).toEqual([
      ['both', 1, 'usual'],
      ['both', 2, 'usual'],
      ['both', 3, 'usual'],
      ['both', 4, 'usual'],
    ])
    expect(Math.max(...seen.map(({ reached }) => Math.abs(reached - 140)))).toBeLessThan(5)
  })

  it('counts the arm that works and not the one that idles or sways along', () => {
    for (const move of [raiseLeft, swaying])
      expect(sidesOf(observeAll(one, film(move, times(3))))).toEqual(['left', 'left', 'left'])
  })

  it('counts sides that take turns', () => {
    const shares = [0, 1, 0, -1, 0, 1, 0, -1, 0]
    expect(sidesOf(observeAll(one, film(inTurn, shares)))).toEqual(['left', 'right', 'left', 'right'])
    expect(sidesOf(observeAll(head, film(turnHead, shares)))).toEqual(['left', 'right', 'left', 'right'])
  })

  it('counts turns to one side only, and from a head that is not quite straight', () => {
    expect(sidesOf(observeAll(head, film(askew, times(3))))).toEqual(['left', 'left', 'left'])
    expect(sidesOf(observeAll(head, film(turnHead, times(3, -1))))).toEqual(['right', 'right', 'right'])
  })

  it('names the side that the form is for, though it goes to the other', () => {
    const watch = watchOf({ follows: 'head-tilt', works: 'one' }, pull)
    expect(sidesOf(observeAll(watch, film(pull, times(2))))).toEqual(['left', 'left'])
  })

  it('calls half of the usual smaller, and counts it', () => {
    const sizes = repetitionsOf(observeAll(both, film(raiseBoth, [0, 1, 0, 1, 0, 0.4, 0, 1, 0])))
    expect(sizes.map(({ size }) => size)).toEqual(['usual', 'usual', 'smaller', 'usual'])
  })

  it('counts from the rest of the form, wherever the hands come from and go to', () => {
    const seen = repetitionsOf(observeAll(watchOf({}, angel), film(angel, [-1, 0, 1, 0, 1, 0, 0, -1])))
    expect(seen).toHaveLength(2)
    // From one rest to the next it takes three seconds; the hands were raised within the first one and a half.
    expect(seen.map(({ endMs }) => Math.round(endMs / 3000))).toEqual([1, 2])
    expect(seen[0]?.endMs).toBeLessThan(4500)
  })

  it('counts as many backwards in time', () => {
    const seen = film(raiseLeft, [0, 1, 0, 0.6, 0, 1, 0, 0.8, 0])
    const endMs = seen.at(-1)?.atMs ?? 0
    const backwards = seen.toReversed().map((sighting) => ({ ...sighting, atMs: endMs - sighting.atMs }))
    expect(sidesOf(observeAll(one, backwards))).toEqual(sidesOf(observeAll(one, seen)))
  })

  it('counts none while two people are seen', () => {
    const crowd = film(raiseBoth, times(3)).map((sighting) => ({ ...sighting, people: 2 }))
    const seen = observeAll(both, crowd)
    expect(repetitionsOf(seen).length).toBeLessThanOrEqual(0)
    expect(seen).toContainEqual(expect.objectContaining({ kind: 'sight', why: 'two-people' }))
  })

  it('tells how the sides compare', () => {
    const compared = observeAll(both, film(uneven, times(2))).filter(({ kind }) => kind === 'symmetry')
    expect(compared).toHaveLength(2)
    expect(compared[0]).toMatchObject({ kind: 'symmetry', share: expect.closeTo(80 / 120, 1) })
  })

  it('counts a measure of which nothing is known', () => {
    const seen = observeAll(watchGeneric('shoulder-elevation'), film(raiseLeft, times(3)))
    expect(sidesOf(seen)).toEqual(['left', 'left', 'left'])
  })

  it('shows what is followed, and nothing while it is out of sight', () => {
    const rest = film(raiseBoth, [0, 0])
    const seen = rest.reduce((now, each) => observe(now, each)[0], createObserver(both, { aspect: 4 / 3 }))
    expect(readingsOf(seen).map(({ side, value }) => [side, Math.round(value ?? 0)])).toEqual([
      ['left', 20],
      ['right', 20],
    ])
    const [gone] = observe(seen, { atMs: 9000, points: [] })
    expect(readingsOf(gone).map(({ value }) => value)).toEqual([undefined, undefined])
  })

  it('keeps no more however long it goes on', () => {
    expect(sizeAfter(120)).toBe(sizeAfter(60))
  })
})

// Helpers

function sidesOf(observations: Parameters<typeof repetitionsOf>[0]) {
  return repetitionsOf(observations).map(({ side }) => side)
}

function sizeAfter(seconds: number): number {
  let observer = createObserver(both, { aspect: 4 / 3 })
  for (let atMs = 0; atMs < seconds * 1000; atMs += 100) {
    const out = 20 + 60 * (1 - Math.cos((Math.PI * atMs) / 1500))
    const stance = { left: { out }, right: { out } }
    observer = observe(observer, bodyAt(stance, { atMs }))[0]
  }
  return JSON.stringify(observer, (_, value) => (value instanceof Map ? [...value] : value)).replaceAll(
    /[\d.-]+/g,
    '0',
  ).length
}
