/**
 * Reads recorded landmarks, as JSON lines: one for each recording, or one for each sighting of a single recording,
 * with or without a line before them that tells of the camera.
 */

import * as z from 'zod'
import { pointSchema, type Sighting, sightingSchema, worldPointSchema } from './landmarks.ts'
import { checkLine, damaged, type LineProblem, shorten } from './line-problem.ts'

export interface Recording {
  readonly id: string
  /** Width of the picture over its height. */
  readonly aspect: number
  /** The detector saw a mirror image. */
  readonly isMirrored: boolean
  /** At least one. */
  readonly sightings: readonly Sighting[]
  /** What somebody counted. */
  readonly known?: Known
}

export interface Known {
  readonly movement?: string
  /** As in the instruction for the movement. */
  readonly isCorrect?: boolean
  readonly side?: 'left' | 'right' | 'both'
  readonly repetitions?: number
  /** Where each repetition begins and the last one ends, as places in the list of sightings. */
  readonly bounds?: readonly number[]
}

/** All or nothing. */
export type ReadRecordings =
  | { readonly status: 'read'; readonly recordings: readonly Recording[] }
  | ({ readonly status: 'unreadable' } & LineProblem)

const headerSchema = z.strictObject({
  id: z.string().optional(),
  aspect: z.number().positive().optional(),
  mirrored: z.boolean().optional(),
})

/** Fields that are not named here are notes of those who recorded it. */
const recordingSchema = headerSchema.loose().extend({
  fps: z.number().positive(),
  frames: z.array(z.union([z.array(pointSchema).length(33), z.array(pointSchema).length(0)])).min(1),
  world: z.array(z.array(worldPointSchema).length(33)).optional(),
  movement: z.string().optional(),
  correct: z.boolean().optional(),
  side: z.enum(['left', 'right', 'both']).optional(),
  reps: z.number().int().nonnegative().optional(),
  bounds: z.array(z.number().int().nonnegative()).optional(),
})

/** What most cameras of phones and laptops give when asked for little. */
const usualAspect = 4 / 3

/** Holds where a recording does not say it. */
export interface Assumed {
  readonly aspect?: number
  readonly mirrored?: boolean
  /** Pictures a second. */
  readonly fps?: number
}

export function readRecordings(text: string, assumed: Assumed = {}): ReadRecordings {
  const lines = [...linesOf(text)]
  const [first] = lines
  if (!first)
    return unreadable({ problem: 'empty', line: 1, field: 'line', found: 'nothing', expected: aLine })
  const recordings: Recording[] = []
  const sightings: Sighting[] = []
  let header: z.infer<typeof headerSchema> = {}
  for (const { line, text: lineText } of lines) {
    const parsed = parseLine(line, lineText)
    if ('problem' in parsed) return unreadable(parsed)
    const { fields } = parsed
    if (Object.hasOwn(fields, 'frames')) {
      const read = readRecording(line, fields, assumed)
      if ('problem' in read) return unreadable(read)
      recordings.push(read)
    } else if (Object.hasOwn(fields, 'atMs') || line !== first.line) {
      const read = readSighting(line, fields, sightings.at(-1))
      if ('problem' in read) return unreadable(read)
      sightings.push(read)
    } else {
      const read = checkLine(line, headerSchema, fields)
      if ('problem' in read) return unreadable(read)
      header = read.value
    }
    const isMixed = recordings.length > 0 && sightings.length > 0
    if (isMixed) return unreadable(damaged(line, 'line', 'a line of another kind', 'one kind of lines'))
  }
  if (recordings.length > 0) return { status: 'read', recordings }
  if (sightings.length === 0) return unreadable(damaged(first.line + 1, 'line', 'nothing', 'a sighting'))
  return { status: 'read', recordings: [{ ...cameraOf({ ...assumed, ...header }, 'recording'), sightings }] }
}

const aLine = 'a line with atMs and points, or with fps and frames'

function* linesOf(text: string): Generator<{ readonly line: number; readonly text: string }> {
  for (const [place, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() !== '') yield { line: place + 1, text: line }
  }
}

type Fields = Readonly<Record<string, unknown>>

function parseLine(line: number, text: string): { readonly fields: Fields } | LineProblem {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: 'torn', line, field: 'line', found: shorten(text), expected: 'JSON' }
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? { fields: value as Fields } : damaged(line, 'line', shorten(text), aLine)
}

function readSighting(line: number, fields: Fields, last: Sighting | undefined): Sighting | LineProblem {
  const read = checkLine(line, sightingSchema, fields)
  if ('problem' in read) return read
  const { atMs } = read.value
  return last && atMs <= last.atMs
    ? damaged(line, 'atMs', String(atMs), `more than ${last.atMs}, the one before`)
    : read.value
}

function readRecording(line: number, fields: Fields, assumed: Assumed): Recording | LineProblem {
  const read = checkLine(line, recordingSchema, { ...assumed, ...fields })
  if ('problem' in read) return read
  const { fps, frames, world, movement, correct, side, reps, bounds, ...header } = read.value
  if (world && world.length !== frames.length) {
    return damaged(line, 'world', `${world.length} of them`, `${frames.length}, one for each frame`)
  }
  const beyond =
    bounds?.findIndex((bound, place) => bound > frames.length || bound < (bounds[place - 1] ?? 0)) ?? -1
  if (beyond >= 0) {
    return damaged(
      line,
      `bounds[${beyond}]`,
      String(bounds?.[beyond]),
      `a place in the frames, 0 to ${frames.length}, not before the last`,
    )
  }
  return {
    ...cameraOf(header, `recording ${line}`),
    sightings: frames.map((points, place) => {
      const space = world?.[place]
      return { atMs: (place * 1000) / fps, points, ...(space && { world: space }) }
    }),
    known: {
      ...(movement !== undefined && { movement }),
      ...(correct !== undefined && { isCorrect: correct }),
      ...(side && { side }),
      ...(reps !== undefined && { repetitions: reps }),
      ...(bounds && { bounds }),
    },
  }
}

function cameraOf({ id, aspect, mirrored }: z.infer<typeof headerSchema>, name: string) {
  return { id: id ?? name, aspect: aspect ?? usualAspect, isMirrored: mirrored ?? false }
}

function unreadable(problem: LineProblem): ReadRecordings {
  return { status: 'unreadable', ...problem }
}
