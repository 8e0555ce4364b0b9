/** Recorded landmarks at the command line: what is told of them, and of files that cannot be read. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Point, sides } from '@unhunch/motion'
import { afterAll, describe, expect, it } from 'vitest'
import { runBin } from './run-bin.ts'
import { runMain } from './run-main.ts'

const folder = mkdtempSync(join(tmpdir(), 'unhunch-'))
afterAll(() => rmSync(folder, { recursive: true }))

const arms = 'observe --generic shoulder-elevation'

describe('unhunch observe', () => {
  it('tells each repetition, and sums up at the end', async () => {
    const lines = await observe(arms, sightings(raise('right', 3)))
    expect(lines.map(({ kind }) => kind)).toEqual(['repetition', 'repetition', 'repetition', 'summary'])
    expect(lines[0]).toMatchObject({ id: 'recording', side: 'right', count: 1, size: 'usual' })
    expect(lines.at(-1)).toMatchObject({
      measure: 'shoulder-elevation',
      repetitions: { left: 0, right: 3 },
      smaller: 0,
      heldMs: 0,
      blind: {},
    })
  })

  it('tells of the example what the documents say', async () => {
    const page = readFileSync(new URL('../../../docs/motion.md', import.meta.url), 'utf8')
    const [, command = '', file = '', shown] =
      /\n\$ unhunch (observe .*) < (examples\S+)\n([^`]+)```/.exec(page) ?? []
    const example = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
    const lines = await observe(command, example)
    expect(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`).toBe(shown)
    const coached = await observe('observe --exercise wall-angel --summary', example)
    expect(coached[0]).toMatchObject({ repetitions: { both: 2 }, blind: {} })
  })

  it('observes each recording by itself, and says what somebody counted', async () => {
    const file = [recording('a', raise('left', 2), { reps: 2 }), recording('b', raise('right', 1))].join('\n')
    const lines = await observe(`${arms} --summary`, file)
    expect(lines).toMatchObject([
      { kind: 'summary', id: 'a', repetitions: { left: 2, right: 0 }, known: 2 },
      { kind: 'summary', id: 'b', repetitions: { left: 0, right: 1 } },
    ])
    expect(lines[1]).not.toHaveProperty('known')
  })

  it('tells one side alone', async () => {
    const file = sightings(raise('right', 2))
    expect((await observe(`${arms} --side left`, file)).map(({ repetitions }) => repetitions)).toEqual([
      { left: 0 },
    ])
    for (const asked of ['--side right', '--generic Shoulder_Elevation-right'])
      expect((await observe(`${arms} ${asked} --summary`, file))[0]).toMatchObject({
        repetitions: { right: 2 },
      })
  })

  it('takes left for right in a mirror image, unless the file says that it is none', async () => {
    const body = raise('right', 2)
    const mirrored = await observe(`${arms} --summary --mirrored`, sightings(body))
    expect(mirrored[0]).toMatchObject({ repetitions: { left: 2, right: 0 } })
    const said = await observe(`${arms} --summary --mirrored`, `{"mirrored":false}\n${sightings(body)}`)
    expect(said[0]).toMatchObject({ repetitions: { left: 0, right: 2 } })
  })

  it('assumes a rate of pictures only where there is none', async () => {
    const body = raise('right', 2)
    const file = [recording('a', body, { fps: undefined }), recording('b', body, { fps: 10 })].join('\n')
    const lines = await observe(`${arms} --summary --fps 20`, file)
    expect(lines.map(({ lastMs }) => lastMs)).toEqual([(body.length - 1) * 50, (body.length - 1) * 100])
  })

  it('gives the values of every sighting to who asks', async () => {
    const body = raise('right', 1)
    const readings = (await observe(`${arms} --readings`, sightings(body))).filter(
      ({ kind }) => kind === 'reading',
    )
    expect(readings).toHaveLength(body.length * sides.length)
    expect(readings[1]).toMatchObject({
      id: 'recording',
      atMs: 0,
      measure: 'shoulder-elevation',
      side: 'right',
    })
  })

  it('says for how long it was blind, and why', async () => {
    const empty = Array.from({ length: 40 }, () => [])
    const lines = await observe(`${arms} --summary`, sightings([...raise('right', 1), ...empty]))
    const { blind } = lines[0] as { blind: Record<string, number> }
    expect(Object.keys(blind)).toEqual(['nobody'])
    expect(blind.nobody).toBeGreaterThan(1000)
  })

  it('compares with the poses of an exercise', async () => {
    const lines = await observe(
      'observe --exercise arm-circles --form seated --summary',
      sightings(raise('right', 1)),
    )
    expect(lines[0]).toMatchObject({
      exercise: 'arm-circles',
      form: 'seated',
      repetitions: { both: 0, left: expect.any(Number), right: expect.any(Number) },
    })
  })

  it('lists every measure with its error, and what can be followed', async () => {
    const { out } = await runMain(['observe', '--list'])
    expect(out).toMatch(/shoulder-elevation +degrees +front +front +two +-60 to 180 +20\n/)
    expect(out).toMatch(/wall-angel +full +A +front +both +shoulder-elevation\n/)
    const { measures, exercises } = JSON.parse(
      (await runMain(['observe', '--list', '--json'])).out,
    ) as Record<string, readonly object[]>
    expect(measures).toContainEqual(expect.objectContaining({ id: 'head-turn', unit: 'degrees' }))
    expect(exercises).toContainEqual(
      expect.objectContaining({ exercise: 'wall-angel', grade: expect.any(String) }),
    )
  })

  it('reads standard input', async () => {
    const told = await runBin([...arms.split(' '), '--summary'], sightings(raise('right', 2)))
    expect(told).toMatchObject({ exitCode: 0, err: '' })
    expect(JSON.parse(told.out)).toMatchObject({ repetitions: { right: 2 } })
  }, 60_000)

  it.each([
    [
      'observe',
      '--exercise: found nothing, expected the id of an exercise, or --generic <measure>, or --list',
    ],
    [
      'observe --exercise cat-cow --generic head-nod',
      '--generic: found beside --exercise, expected one of the two',
    ],
    [
      'observe --exercise cat-cwo',
      '--exercise: found "cat-cwo", expected an exercise that a camera can follow, as --list shows (did you mean cat-cow?)',
    ],
    ['observe --exercise wall-angel --form flying', '--form: found "flying", expected one of '],
    ['observe --generic head-trun', '--generic: found "head-trun", expected one of shoulder-elevation, '],
    ['observe --generic head-turn --form a', '--form: found beside --generic, expected only with --exercise'],
    [
      'observe --generic head-turn-left --side right',
      '--side: found "right", expected the left of --generic, or neither',
    ],
    ['observe --generic head-turn --side up', '--side: found "up", expected one of left, right, both'],
    [
      'observe --generic head-nod --side left',
      '--side: found "left", expected nothing, since head-nod has no sides',
    ],
    [
      'observe --exercise arm-circles --side left',
      '--side: found "left", expected nothing, since both sides work at once in arm-circles',
    ],
    [`${arms} --fps 0`, '--fps: found "0", expected a number of pictures a second, like 30'],
    [`${arms} --aspect wide`, '--aspect: found "wide", expected a number like 1.333'],
    [`${arms} --summary --readings`, '--readings: found beside --summary, expected one of the two'],
    [`${arms} /nowhere.jsonl`, '/nowhere.jsonl: found no such file, expected a file that can be read'],
  ])('%s: says what is wrong', async (command, problem) => {
    const told = await runMain(command.split(' '))
    expect(told).toMatchObject({ exitCode: 2, out: '' })
    expect(told.err).toContain(`unhunch: ${problem}`)
  })

  it.each([
    ['', 'line 1: found nothing, expected a line with atMs and points, or with fps and frames'],
    ['{"atMs":0,', 'line 1: found {"atMs":0,, expected JSON'],
    ['{"atMs":0,"points":[[1,2,3]]}', 'line 1, points[0]: found [1,2,3], expected a list of '],
    [
      `${sightings([person(), person()])}\n{"atMs":50,"points":[]}`,
      'line 3, atMs: found 50, expected more than 50',
    ],
    [recording('a', [person()], { fps: undefined }), 'line 1, fps: found nothing, expected a number'],
    [recording('a', [person()], { fps: 0 }), 'line 1, fps: found 0, expected more than 0'],
    [`${recording('a', [person()])}\n{"id":"b","fps":30}`, 'line 2, atMs: found nothing, expected a number'],
  ])(
    'names the line and the field of what it cannot read, and prints nothing else: %#',
    async (text, problem) => {
      const file = join(folder, 'landmarks.jsonl')
      writeFileSync(file, text)
      const told = await runMain([...arms.split(' '), file])
      expect(told).toMatchObject({ exitCode: 2, out: '' })
      expect(told.err).toContain(`unhunch: ${file} at ${problem}`)
    },
  )
})

// Helpers

type Frame = readonly Point[]

async function observe(command: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const file = join(folder, 'landmarks.jsonl')
  writeFileSync(file, text)
  const { exitCode, out, err } = await runMain([...command.split(' '), file])
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** Twenty a second. */
function sightings(frames: readonly Frame[]): string {
  return frames.map((points, at) => JSON.stringify({ atMs: at * 50, points })).join('\n')
}

function recording(id: string, frames: readonly Frame[], more: object = {}): string {
  return JSON.stringify({ id, fps: 20, frames, ...more })
}

/** Up and down in three seconds, so many times. */
function raise(side: 'left' | 'right', times: number): readonly Frame[] {
  return Array.from({ length: times * 60 + 15 }, (_, at) => {
    const turns = Math.min(times, Math.max(0, at - 5) / 60)
    return person({ [side]: 15 + 60 * (1 - Math.cos(2 * Math.PI * turns)) })
  })
}

/** Facing the camera, with arms so many degrees out to the side. */
function person(arm: Partial<Record<'left' | 'right', number>> = {}): Frame {
  const points = Array.from({ length: 33 }, (): Point => [0.5, 0.14, -0.1, 0.95])
  put(0, 0, 0.14, -0.12)
  for (const [place, s] of [
    [0, 1],
    [1, -1],
  ] as const) {
    const out = ((arm[s === 1 ? 'left' : 'right'] ?? 15) * Math.PI) / 180
    for (const eye of [1, 2, 3]) put(eye + 3 * place, s * 0.01 * eye, 0.12, -0.11)
    put(7 + place, s * 0.035, 0.135, 0)
    put(9 + place, s * 0.012, 0.17, -0.11)
    put(11 + place, s * 0.07, 0.27, 0)
    const [x, y] = [Math.sin(out), Math.cos(out)]
    put(13 + place, s * (0.07 + 0.11 * x), 0.27 + 0.11 * y, 0)
    for (const hand of [15, 17, 19, 21]) {
      const reach = hand === 15 ? 0.2 : 0.24
      put(hand + place, s * (0.07 + reach * x), 0.27 + reach * y, 0)
    }
    put(23 + place, s * 0.035, 0.49, 0)
    put(25 + place, s * 0.035, 0.67, 0)
    for (const foot of [27, 29, 31]) put(foot + place, s * 0.035, 0.85 + (foot - 27) * 0.005, 0)
  }
  return points

  /** `x` from the middle, in heights of the picture, towards the left of the person. */
  function put(at: number, x: number, y: number, z: number) {
    points[at] = [0.5 + (x * 3) / 4, y, z, 0.95]
  }
}
