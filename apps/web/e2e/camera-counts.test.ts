/** The camera coach in a session: our own figure is filmed, and the real detector counts what it does. */

import type { SightReport } from '@unhunch/engine'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { holdSeconds } from '../../../bench/support/film-figure.ts'
import { t } from '../src/words/message.ts'
import { type LedCamera, leadCamera, pictureMs } from './a-camera.ts'
import { type Film, filmOf, type Truth } from './a-film.ts'
import { drawEmptyRoom } from './a-room.ts'
import { expectVisitors, phone, type Visitor } from './a-visitor.ts'
import { comeBeforeCamera } from './their-way.ts'

const visit = expectVisitors()

const hertz = 1000 / pictureMs
/** In seconds: so much a hold may be off. */
const leeway = 0.5
/** That the session asks for. */
const bendSeconds = 10
/** In place of a count, where none is shown. */
const none = 'none'

let angel: Film
let bend: Film

beforeAll(async () => {
  // Arms go up and down in half the time that the clock gives them, and that is fine.
  const films = [
    filmOf('wall-angel/seated', hertz / 2),
    filmOf('seated-side-bend-elbow-pull/no-pull', hertz),
  ] as const
  ;[angel, bend] = await Promise.all(films)
})

describe('the camera in a session', () => {
  it('counts what is done, waits for it and for who has left, and keeps nothing but numbers (S23)', async () => {
    const visitor = await visit({ size: phone })
    const { press, sees, asked } = visitor
    const camera = await leadCamera(visitor)
    const emptyRoom = await drawEmptyRoom(visitor)
    const { rest, there, back, truth } = angel
    await comeIntoSet(visitor, camera, 'wall-angel.seated', rest)
    const askedBefore = asked().length
    const counts: string[] = []
    const see = async (pictures: readonly Buffer[], everyMs?: number) => {
      for (const picture of pictures) {
        await camera.show(picture, everyMs)
        counts.push(await countShown(visitor))
      }
    }
    const repetition = [...there, ...back, rest, rest]

    // Longer than the clock would give to the first one.
    await see(times(8, rest), 1000)
    await sees(new RegExp(t('session.rep', { rep: 1, reps: 6 })))
    await see([...times(3, rest), ...times(3, repetition).flat()])
    expect(changesOf(counts)).toEqual(['0', '1', '2', '3'])

    await see(times(4, emptyRoom), 1000)
    await sees(t('camera.away'))
    await see(times(5, rest))
    await sees(t('camera.back'))
    await press('session.play')
    await see([...times(3, rest), ...times(3, repetition).flat()])
    expect(changesOf(counts)).toEqual(['0', '1', '2', '3', none, '3', '4', '5', '6', none])
    await sees(t('session.rest'))
    // The drawings of the exercise, and nothing that could tell of the person.
    const drawing = /\/pictures\/wall-angel\/[a-z-]+\.svg$/
    expect(asked().filter((url, place) => place >= askedBefore && !drawing.test(url))).toEqual([])
    await endSession(visitor, camera)
    const sights = await sightsKept(visitor)
    expect(sights).toEqual([
      {
        day: '2026-11-23',
        of: 'exercise',
        items: [
          {
            exercise: 'wall-angel',
            form: 'seated',
            measure: 'shoulder-elevation',
            unit: 'degrees',
            reps: 6,
            smaller: 0,
            reached: expect.any(Number),
            faults: [],
            unseenSeconds: expect.any(Number),
          },
        ],
      },
    ])
    expectReached(sights, truth)
  })

  it('lets the time of a hold run while it is held, to half a second (S23)', async () => {
    const visitor = await visit({ size: phone })
    const { page } = visitor
    const camera = await leadCamera(visitor)
    const { rest, there, held, back, truth } = bend
    await comeIntoSet(visitor, camera, 'seated-side-bend-elbow-pull.no-pull', rest)
    const timer = page.getByRole('timer')
    const isHeld = page.getByText(t('camera.held'))
    const heldAt: number[] = []
    const left: number[] = []
    const pictures = [...times(5, rest), ...there, ...held, ...back, ...times(3, rest)]
    for (const [place, picture] of pictures.entries()) {
      await camera.show(picture)
      if (await isHeld.isVisible()) heldAt.push(place)
      left.push(Number(await timer.textContent()))
    }
    const [first = 0, last = 0] = [heldAt[0], heldAt.at(-1)]
    // All in one piece.
    expect(heldAt).toHaveLength(last + 1 - first)
    const seconds = (heldAt.length * pictureMs) / 1000
    const [least, most] = [holdSeconds - leeway, truth.insideSeconds + leeway]
    expectBetween(seconds, least, most)
    expect(new Set(left.slice(last + 2)).size).toBe(1)
    expectBetween(left.at(-1) ?? 0, bendSeconds - most, bendSeconds - least + 1)

    await endSession(visitor, camera)
    const sights = await sightsKept(visitor)
    expect(sights).toMatchObject([{ items: [{ measure: 'trunk-lean', reps: 1 }] }])
    expectReached(sights, truth)
    expectBetween(sights[0]?.items[0]?.heldSeconds ?? 0, least, most)
  })
})

// Helpers

/** Into the first set of a session of one exercise; from the set-up on, the clock of the page is wound by hand. */
async function comeIntoSet(
  visitor: Visitor,
  camera: LedCamera,
  exercise: string,
  rest: Buffer,
): Promise<void> {
  const { page, sees, pass, control } = visitor
  await comeBeforeCamera(visitor, exercise)
  await control(t('camera.go-on')).waitFor()
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
  // Who can be seen well need not press anything.
  const setUp = page.getByRole('heading', { name: t('camera.set-up-title') })
  for (let turns = 0; turns < 30 && (await setUp.isVisible()); turns += 1) await camera.show(rest, 500)
  await sees(t('session.pause'))
  for (let turns = 0; turns < 15 && (await countShown(visitor)) === none; turns += 1) {
    await pass({ seconds: 4 })
    await camera.show(rest)
  }
}

function countShown({ page }: Visitor): Promise<string> {
  return page.evaluate(
    (otherwise) => document.querySelector('.camera-count')?.textContent?.match(/\d+/)?.[0] ?? otherwise,
    none,
  )
}

function times<T>(count: number, each: T): readonly T[] {
  return Array.from({ length: count }, () => each)
}

function changesOf(counts: readonly string[]): readonly string[] {
  return counts.filter((count, place) => count !== counts[place - 1])
}

/** From where the camera is off. */
async function endSession({ page, press, at }: Visitor, camera: LedCamera): Promise<void> {
  await page.clock.resume()
  await press('session.end')
  await press('session.end-yes')
  await at('feedback.title')
  await expect(camera.isOn()).resolves.toBe(false)
}

/** As the export of the whole journal has them. */
async function sightsKept({ page, type: go, at, press }: Visitor): Promise<readonly SightReport[]> {
  await go('#/data')
  await at('data.title')
  const download = page.waitForEvent('download')
  await press('data.save-json')
  const { entries } = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    readonly entries: readonly { readonly type: string; readonly body: SightReport }[]
  }
  return entries.filter(({ type }) => type === 'sight').map(({ body }) => body)
}

function expectReached([sight]: readonly SightReport[], { reached, error }: Truth): void {
  expectBetween(sight?.items[0]?.reached ?? 0, reached - error, reached + error)
}

function expectBetween(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least)
  expect(value).toBeLessThanOrEqual(most)
}
