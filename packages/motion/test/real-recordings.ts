/** Recordings of real movement, where there are any, and how a camera may have seen them. */

import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { MeasureName } from '@unhunch/knowledge'
import { createObserver, finishObserving, observe } from '../src/observer.ts'
import { mirrorSighting } from '../src/mirror.ts'
import type { Observation } from '../src/observation.ts'
import { type Recording, readRecordings } from '../src/read-recording.ts'
import type { Side, Sighting } from '../src/landmarks.ts'
import { watchGeneric } from '../src/watch-generic.ts'

const folder = new URL('../../../../shared/data/motion/', import.meta.url)
const file = new URL('uiprmd_dev_s01-s02.jsonl.gz', folder)

export const hasRecordings = existsSync(file)

export function readRealRecordings(): readonly Recording[] {
  if (!hasRecordings) return []
  const read = readRecordings(gunzipSync(readFileSync(file)).toString('utf8'))
  return read.status === 'read' ? read.recordings : []
}

/** By which measure each movement is followed. */
export const followedBy: Readonly<Record<string, MeasureName>> = {
  'standing shoulder abduction': 'shoulder-elevation',
  'standing shoulder extension': 'shoulder-extension',
  'standing shoulder int-ext rotation': 'shoulder-rotation',
  'standing shoulder scaption': 'shoulder-elevation',
}

/** The same movement, otherwise seen. */
export type Condition = (recording: Recording) => Recording

export const conditions: Readonly<Record<string, Condition>> = {
  'as recorded, 30 a second': (recording) => recording,
  '15 a second': (recording) => everyNth(recording, 2),
  '10 a second': (recording) => everyNth(recording, 3),
  mirrored: mirror,
  'a tenth of the points dropped': (recording) => drop(recording, 1),
  '15 a second, mirrored, points dropped': (recording) => drop(mirror(everyNth(recording, 2)), 2),
  'backwards in time': reverse,
}

/** Streamed one by one, as a camera would. */
function watchRecording(
  { aspect, isMirrored, sightings }: Recording,
  measure: MeasureName,
): readonly Observation[] {
  let observer = createObserver(watchGeneric(measure), { aspect, isMirrored })
  const all: Observation[] = []
  for (const sighting of sightings) {
    const [next, observations] = observe(observer, sighting)
    observer = next
    all.push(...observations)
  }
  return [...all, ...finishObserving(observer)]
}

function countOf(observations: readonly Observation[], side: Side): number {
  return observations.filter((each) => each.kind === 'repetition' && each.side === side).length
}

export interface Outcome {
  readonly recording: Recording
  readonly known: number
  readonly counted: number
  /** Of the arm that did nothing. */
  readonly idle: number
}

export function judge(recording: Recording, condition: Condition): Outcome {
  const seen = condition(recording)
  const observations = watchRecording(
    seen,
    followedBy[recording.known?.movement ?? ''] ?? 'shoulder-elevation',
  )
  const side = recording.known?.side === 'left' ? 'left' : 'right'
  const other = side === 'left' ? 'right' : 'left'
  const [counted, idle] = [countOf(observations, side), countOf(observations, other)]
  return { recording, known: recording.known?.repetitions ?? 0, counted, idle }
}

/** How well they were counted, all in all. */
export interface Score {
  /** Share of those that were counted exactly. */
  readonly exact: number
  readonly mostOff: number
  /** As a share of the repetitions. */
  readonly meanError: number
  readonly idle: number
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const errors = outcomes.map(({ known, counted }) => Math.abs(counted - known))
  const shares = outcomes.map(({ known, counted }) => Math.abs(counted - known) / known)
  return {
    exact: errors.filter((error) => error === 0).length / outcomes.length,
    mostOff: Math.max(...errors),
    meanError: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    idle: outcomes.reduce((sum, { idle }) => sum + idle, 0),
  }
}

function everyNth(recording: Recording, nth: number): Recording {
  return { ...recording, sightings: recording.sightings.filter((_, at) => at % nth === 0) }
}

function reverse(recording: Recording): Recording {
  const endMs = recording.sightings.at(-1)?.atMs ?? 0
  const backwards = recording.sightings.toReversed()
  return { ...recording, sightings: backwards.map((each) => ({ ...each, atMs: endMs - each.atMs })) }
}

/** As a detector sees a mirror image: what is left is called right. */
function mirror(recording: Recording): Recording {
  return {
    ...recording,
    isMirrored: !recording.isMirrored,
    sightings: recording.sightings.map(mirrorSighting),
  }
}

/** Half of them are still there, but the detector is not sure of them; of half it says nothing sensible. */
function drop(recording: Recording, seed: number, share = 0.1): Recording {
  const chance = chances(seed)
  return { ...recording, sightings: recording.sightings.map((sighting) => dropOf(sighting)) }

  function dropOf(sighting: Sighting): Sighting {
    const points = sighting.points.map((point): Sighting['points'][number] =>
      chance() < share ? (chance() < 0.5 ? [point[0], point[1], point[2], 0] : [0, 0, 0, 0]) : point,
    )
    return { ...sighting, points }
  }
}

/** The same every time. */
export function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
