/** The check of how far movements go, with a camera in front of a body of known angles: led, noted, and let go. */

import type { RangeMeasure, RangeReport } from '@unhunch/engine'
import { measures, type Side, type Sighting } from '@unhunch/motion'
import { describe, expect, it } from 'vitest'
import type { OpenedCamera } from '../src/adapters/camera.ts'
import type { RangesLife } from '../src/life/ranges/ranges-life.ts'
import type { Life } from '../src/life/life.ts'
import { t } from '../src/words/message.ts'
import { moved } from './a-mover.ts'
import { aCamera, record, type TestCamera } from './a-camera.ts'
import { aLifeWithAPlan, answerSafety, aWorld, tellIntake, type World } from './a-world.ts'
import { createLife } from '../src/life/create-life.ts'

describe('measuring how far movements go', () => {
  it('finds the place, says the tries, and notes them once, at the end', async () => {
    const { camera, world, ranges } = await begun(['head-turn'], turning([1, 1, 1, -1, -1, -1]))
    expect(ranges.status.value).toBe('setting-up')
    await camera.pass(world, placedMs + 3 * tryMs)
    expect(ranges.view.value).toMatchObject({ task: { side: 'right' }, number: 2, of: 2, tries: 0 })
    expect(await notedIn(world)).toEqual([])
    await camera.pass(world, 3 * tryMs)
    expect(ranges.status.value).toBe('done')
    expect(camera.isOn).toBe(false)
    expect(world.isAwake).toBe(false)
    expect(world.said.filter((line) => /^\d$/.test(line))).toEqual(['1', '2', '3', '1', '2', '3'])
    expect(world.said).toContain(t('ranges.do-head-turn-left'))
    expect(world.said).toContain(t('ranges.rule'))
    const [entry, ...others] = await notedIn(world)
    expect(others).toEqual([])
    expect(entry?.tries.map(({ measure, side, degrees }) => [measure, side, degrees.length])).toEqual([
      ['head-turn', 'left', 3],
      ['head-turn', 'right', 3],
    ])
    for (const degrees of entry?.tries.flatMap((each) => each.degrees) ?? [])
      expect(Math.abs(degrees - farDegrees)).toBeLessThan(6)
    expect(ranges.outcome.value?.results.map(({ side, since }) => [side, since])).toEqual([
      ['left', 'first'],
      ['right', 'first'],
    ])
  })

  it('notes nothing of what hurt, and asks for the next (S26)', async () => {
    const { camera, world, ranges } = await begun(['head-turn', 'trunk-lean'], turning([1, 1, 1, -1, -1]))
    await camera.pass(world, placedMs + 4 * tryMs)
    expect(ranges.view.value?.tries).toBe(1)
    ranges.hurts()
    expect(ranges.status.value).toBe('hurt')
    expect(ranges.hasMeasured.value).toBe(false)
    await camera.pass(world, tryMs)
    ranges.goOnAfterHurt()
    expect(ranges.view.value).toMatchObject({
      task: { measure: 'trunk-lean', side: 'left' },
      number: 3,
      tries: 0,
    })
    await ranges.finish()
    expect(await notedIn(world)).toEqual([])
  })

  it('keeps what was measured so far only for whoever says so', async () => {
    for (const keeps of [true, false]) {
      const { camera, world, ranges } = await begun(['head-turn'], turning([1, 1, 1, -1]))
      await camera.pass(world, placedMs + 4 * tryMs)
      expect(ranges.hasMeasured.value).toBe(true)
      if (keeps) await ranges.finish()
      else ranges.end()
      expect(camera.isOn).toBe(false)
      const noted = await notedIn(world)
      expect(noted.flatMap(({ tries }) => tries.map(({ side }) => side))).toEqual(keeps ? ['left'] : [])
      if (keeps) expect(ranges.outcome.value?.missing).toEqual([{ measure: 'head-turn', side: 'right' }])
      else expect(ranges.status.value).toBe('choosing')
    }
  })

  it('counts nothing while something is asked', async () => {
    const { camera, world, ranges } = await begun(['head-turn'], turning([1, 1, 1]))
    await camera.pass(world, placedMs + tryMs)
    ranges.letAsk(true)
    await camera.pass(world, 2 * tryMs)
    expect(ranges.view.value?.tries).toBe(1)
    ranges.letAsk(false)
    expect(ranges.view.value?.tries).toBe(1)
  })

  it('goes on where it was when the camera comes back', async () => {
    const { camera, world, ranges } = await begun(['head-turn'], turning([1, 1, 1, -1]))
    await camera.pass(world, placedMs + 3.5 * tryMs)
    camera.unplug()
    expect(ranges.status.value).toBe('stopped')
    expect(ranges.why.value).toBe('lost')
    expect(world.said.at(-1)).toBe(t('ranges.lost'))
    expect(ranges.hasMeasured.value).toBe(true)
    await ranges.again()
    expect(ranges.status.value).toBe('setting-up')
    ranges.goOn()
    expect(ranges.view.value).toMatchObject({ number: 2, tries: 0 })
  })

  it.each(['denied', 'missing', 'in-use', 'insecure', 'failed'] as const)(
    'says why there is none when the camera is %s',
    async (why) => {
      const { ranges } = await begun(['head-turn'], [], { kind: 'no-camera', why })
      expect(ranges.status.value).toBe('stopped')
      expect(ranges.why.value).toBe(why)
    },
  )

  it('lets the camera go when it is left while the browser still asks', async () => {
    const camera = aCamera(turning([]))
    const world = aWorld({ camera: camera.edges })
    const ranges = await rangesOf(await aLifeWithAPlan(world))
    const beginning = ranges.begin(['head-turn'])
    ranges.end()
    await beginning
    expect(camera.isOn).toBe(false)
    expect(ranges.status.value).toBe('choosing')
  })
})

describe('safety first', () => {
  it('never measures what a precaution leaves out, even when asked to (S26)', async () => {
    const { camera, world, ranges } = await begun(['head-turn', 'head-tilt'], turning([1, 1, 1]), undefined, {
      'provoked-turning-head': 'yes',
    })
    expect(ranges.offers.value.filter(({ heldBackBy }) => heldBackBy.includes('P06'))).toHaveLength(2)
    await camera.pass(world, placedMs + 3 * tryMs)
    expect(ranges.status.value).toBe('choosing')
    expect(camera.isOn).toBe(false)
  })

  it('ends at once when a plan has to wait', async () => {
    const { camera, world, life, ranges } = await begun(['head-turn'], turning([1, 1, 1]))
    await camera.pass(world, placedMs + tryMs)
    expect(camera.isOn).toBe(true)
    await life.plan.flare(false)
    expect(ranges.heldBack.value).toBe('check-due')
    expect(ranges.status.value).toBe('choosing')
    expect(camera.isOn).toBe(false)
  })

  it('waits for whoever is to be seen first, or has answered nothing (S1)', async () => {
    const world = aWorld({ camera: aCamera([]).edges })
    const life = await createLife(world.edges)
    const ranges = await rangesOf(life)
    expect(ranges.heldBack.value).toBe('not-yet')
    await answerSafety(life, { 'burning-band': 'yes' })
    expect(ranges.heldBack.value).toBe('see-clinician')
    await ranges.begin(['head-turn'])
    expect(ranges.status.value).toBe('choosing')
  })
})

// Helpers

/** Two seconds until the place is good, two to read it, and a little. */
const placedMs = 5000
const tryMs = 4000
const turnedTo = (side: Side, share: number) => moved({ measure: 'head-turn', side }, share)
const farDegrees = measures['head-turn'].of(turnedTo('left', 1), 'left', 4 / 3) ?? 0

/** Looks ahead while the place is found, then turns the head: 1 is to the left, -1 to the right. */
function turning(ways: readonly number[]): readonly Sighting[] {
  return record(placedMs + (ways.length + 4) * tryMs, (atMs) => {
    const way = ways[Math.floor((atMs - placedMs) / tryMs)] ?? 0
    const share = ((atMs - placedMs) % tryMs) / tryMs
    // There and back in three of the four seconds.
    const swing = Math.max(0, 1 - Math.cos((2 * Math.PI * Math.min(share, 0.75)) / 0.75)) / 2
    const side = way < 0 ? 'right' : 'left'
    return { ...turnedTo(side, way === 0 || atMs < placedMs ? 0 : swing), people: 1 }
  })
}

interface Begun {
  readonly camera: TestCamera
  readonly world: World
  readonly life: Life
  readonly ranges: RangesLife
}

async function begun(
  wanted: readonly RangeMeasure[],
  recording: readonly Sighting[],
  opened?: OpenedCamera,
  answers: Readonly<Record<string, string>> = {},
): Promise<Begun> {
  const camera = aCamera(recording, opened)
  const world = aWorld({ camera: camera.edges })
  const life = await createLife(world.edges)
  await answerSafety(life, answers)
  await tellIntake(life)
  const ranges = await rangesOf(life)
  await ranges.begin(wanted)
  return { camera, world, life, ranges }
}

async function rangesOf(life: Life): Promise<RangesLife> {
  return (await life.progress()).ranges()
}

async function notedIn({ edges }: World): Promise<readonly RangeReport[]> {
  const entries = (await edges.store.readAll()) as readonly {
    readonly type: string
    readonly body: RangeReport
  }[]
  return entries.filter(({ type }) => type === 'ranges').map(({ body }) => body)
}
