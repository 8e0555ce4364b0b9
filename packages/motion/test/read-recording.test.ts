/** Recordings as JSON lines: what is read of good ones, and what is said of bad ones. */

import { describe, expect, it } from 'vitest'
import { readRecordings } from '../src/index.ts'
import { bodyAt } from './a-body.ts'

const { points, world } = bodyAt({})
const sightingAt = (atMs: number, more: object = {}) => JSON.stringify({ atMs, points, ...more })
const recording = (more: object = {}) =>
  JSON.stringify({ id: 'a', fps: 10, frames: [points, points, []], world: [world, world, world], ...more })

describe('readRecordings', () => {
  it('reads a line for each sighting', () => {
    const read = readRecordings(`${sightingAt(0)}\n${sightingAt(33, { world, people: 1, light: 0.4 })}\n`)
    expect(read).toEqual({
      status: 'read',
      recordings: [
        {
          id: 'recording',
          aspect: 4 / 3,
          isMirrored: false,
          sightings: [
            { atMs: 0, points },
            { atMs: 33, points, world, people: 1, light: 0.4 },
          ],
        },
      ],
    })
  })

  it('takes the picture and the mirror from a line before them', () => {
    const read = readRecordings(`{"aspect":0.75,"mirrored":true,"id":"phone"}\r\n${sightingAt(0)}`)
    expect(read).toMatchObject({ recordings: [{ id: 'phone', aspect: 0.75, isMirrored: true }] })
  })

  it('reads a line for each recording, with what was counted', () => {
    const known = { movement: 'raise', correct: true, side: 'right', reps: 1, bounds: [0, 3], source: 'x' }
    const read = readRecordings(`${recording(known)}\n\n${recording({ id: undefined, world: undefined })}\n`)
    expect(read).toMatchObject({
      recordings: [
        {
          id: 'a',
          sightings: [{ atMs: 0, points, world }, { atMs: 100 }, { atMs: 200, points: [] }],
          known: { movement: 'raise', isCorrect: true, side: 'right', repetitions: 1, bounds: [0, 3] },
        },
        { id: 'recording 3', known: {} },
      ],
    })
  })

  it('assumes of the camera only what is not said', () => {
    const assumed = { aspect: 2, mirrored: true, fps: 5 }
    const read = readRecordings(`${recording({ fps: undefined })}\n${recording({ aspect: 1 })}`, assumed)
    expect(read).toMatchObject({
      recordings: [
        { aspect: 2, isMirrored: true, sightings: [{ atMs: 0 }, { atMs: 200 }, { atMs: 400 }] },
        { aspect: 1, isMirrored: true, sightings: [{ atMs: 0 }, { atMs: 100 }, { atMs: 200 }] },
      ],
    })
    const header = `{"mirrored":false}\n${sightingAt(0)}`
    expect(readRecordings(header, assumed)).toMatchObject({ recordings: [{ aspect: 2, isMirrored: false }] })
  })

  it.each`
    text                                                             | problem      | line | field                | found         | expected
    ${' \n\n'}                                                       | ${'empty'}   | ${1} | ${'line'}            | ${'nothing'}  | ${/a line with atMs and points/}
    ${`${sightingAt(0)}\n{"atMs":5,`}                                | ${'torn'}    | ${2} | ${'line'}            | ${/atMs/}     | ${'JSON'}
    ${'[1]'}                                                         | ${'damaged'} | ${1} | ${'line'}            | ${'[1]'}      | ${/a line with/}
    ${'{"mirrored":true}'}                                           | ${'damaged'} | ${2} | ${'line'}            | ${'nothing'}  | ${'a sighting'}
    ${'{"mirrored":"yes"}'}                                          | ${'damaged'} | ${1} | ${'mirrored'}        | ${'"yes"'}    | ${'true or false'}
    ${'{"aspct":1}'}                                                 | ${'damaged'} | ${1} | ${'line'}            | ${/aspct/}    | ${'no field called aspct'}
    ${'{"atMs":0}'}                                                  | ${'damaged'} | ${1} | ${'points'}          | ${'nothing'}  | ${'a list'}
    ${'{"atMs":0,"points":[[1,2,3,1]]}'}                             | ${'damaged'} | ${1} | ${'points'}          | ${/\[\[1/}    | ${'a list of 33'}
    ${`${sightingAt(0)}\n${sightingAt(1, { points: bad(4, 'x') })}`} | ${'damaged'} | ${2} | ${'points[4][1]'}    | ${'"x"'}      | ${'a number'}
    ${sightingAt(0, { points: bad(7, 0, 1.5) })}                     | ${'damaged'} | ${1} | ${'points[7][3]'}    | ${'1.5'}      | ${'at most 1'}
    ${`${sightingAt(9)}\n${sightingAt(9)}`}                          | ${'damaged'} | ${2} | ${'atMs'}            | ${'9'}        | ${/more than 9/}
    ${`${sightingAt(0)}\n${recording()}`}                            | ${'damaged'} | ${2} | ${'line'}            | ${/another/}  | ${'one kind of lines'}
    ${recording({ fps: 0 })}                                         | ${'damaged'} | ${1} | ${'fps'}             | ${'0'}        | ${'more than 0'}
    ${recording({ frames: [] })}                                     | ${'damaged'} | ${1} | ${'frames'}          | ${'[]'}       | ${'a list of at least 1'}
    ${recording({ frames: [points, bad(2, null), []] })}             | ${'damaged'} | ${1} | ${'frames[1][2][1]'} | ${'null'}     | ${'a number'}
    ${recording({ world: [world] })}                                 | ${'damaged'} | ${1} | ${'world'}           | ${/1 of/}     | ${/3, one for each/}
    ${recording({ side: 'middle' })}                                 | ${'damaged'} | ${1} | ${'side'}            | ${'"middle"'} | ${'"left" or "right" or "both"'}
    ${recording({ bounds: [0, 2, 1] })}                              | ${'damaged'} | ${1} | ${'bounds[2]'}       | ${'1'}        | ${/0 to 3/}
  `('says where $text is wrong', ({ text, problem, line, field, found, expected }: Row) => {
    const read = readRecordings(text)
    expect(read).toMatchObject({ status: 'unreadable', problem, line, field })
    const told = read as unknown as { readonly found: string; readonly expected: string }
    expect(told.found).toMatch(found)
    expect(told.expected).toMatch(expected)
  })
})

interface Row {
  readonly text: string
  readonly problem: string
  readonly line: number
  readonly field: string
  readonly found: string | RegExp
  readonly expected: string | RegExp
}

/** One point with something else in its second place. */
function bad(place: number, y: unknown, visibility = 0.9): readonly unknown[] {
  return points.map((point, at) => (at === place ? [point[0], y, point[2], visibility] : point))
}
