/** Keeps what the detector saw, film by film, so that a run that was broken off goes on where it was. */

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Sighting } from '../../packages/motion/src/index.ts'
import { aspect, hertz, piecesOf, repetitions } from './film-figure.ts'
import type { Staged } from './film-list.ts'

export const filmFolder = fileURLToPath(new URL('../../.cache/films/', import.meta.url))
const packedFolder = fileURLToPath(new URL('../films/', import.meta.url))

/** One line as docs/motion.md says, for `unhunch observe`; fields that are not named there are notes. */
interface Kept {
  readonly id: string
  readonly aspect: number
  readonly fps: number
  /** Where each phase begins, a picture may come a little early. */
  readonly atMs: readonly number[]
  readonly reps: number
  readonly frames: readonly Sighting['points'][]
  readonly world?: readonly (Sighting['world'] | null)[]
  readonly people: readonly (number | null)[]
  readonly light: readonly (number | null)[]
}

/** Where films lie, and how one of them is read. */
export interface FilmShelf {
  readonly keys: () => readonly string[]
  readonly read: (key: string) => readonly Sighting[]
}

/** As they were made; not part of the repository, for they can be made again. */
export const cachedFilms: FilmShelf = {
  keys: () => keysIn(filmFolder, ending),
  read: (key) => sightingsOf(readFileSync(fileOf(key), 'utf8')),
}

/** A few of each form, small enough to be part of the repository: what is tested without a browser. */
export const packedFilms: FilmShelf = {
  keys: () => keysIn(packedFolder, packedEnding),
  read: (key) => sightingsOf(gunzipSync(readFileSync(packedFileOf(key))).toString('utf8')),
}

export function hasFilm(key: string): boolean {
  return existsSync(fileOf(key))
}

/** Copies it from where films are made, without what the measures of the exercises do not use. */
export function packFilm(key: string): void {
  const { id, fps, atMs, reps, frames, people, light } = readKept(readFileSync(fileOf(key), 'utf8'))
  const points = frames.map((frame) =>
    frame.map(([x, y, , visibility]) => [
      shortened(x, 1e3),
      shortened(y, 1e3),
      0,
      shortened(visibility, 1e2),
    ]),
  )
  const brightness = light.map((each) => each && shortened(each, 1e2))
  const packed = { id, aspect, fps, atMs, reps, frames: points, people, light: brightness }
  mkdirSync(packedFolder, { recursive: true })
  writeFileSync(packedFileOf(key), gzipSync(`${JSON.stringify(packed)}\n`, { level: 9 }))
}

/** Of a movement as it was before. */
export function dropPackedFilm(key: string): void {
  rmSync(packedFileOf(key))
}

export function keepFilm({ shot, key }: Staged, sightings: readonly Sighting[]): void {
  const [exercise, form] = shot.form.name.split('/')
  const kept = {
    id: key,
    aspect,
    fps: hertz,
    atMs: sightings.map(({ atMs }) => atMs),
    reps: repetitions,
    exercise,
    form,
    grade: shot.form.plan.grade,
    body: shot.body,
    ...shot.lens,
    pieces: piecesOf(shot.form.tempo),
    frames: sightings.map(({ points }) => points.map((point) => point.map(short))),
    world: sightings.map(({ world }) => world?.map((point) => point.map(short)) ?? nowhere),
    people: sightings.map(({ people }) => people ?? null),
    light: sightings.map(({ light }) => (light === undefined ? null : short(light))),
  }
  mkdirSync(filmFolder, { recursive: true })
  const file = fileOf(key)
  writeFileSync(`${file}.part`, `${JSON.stringify(kept)}\n`)
  renameSync(`${file}.part`, file)
}

function readKept(text: string): Kept {
  return JSON.parse(text) as Kept
}

function sightingsOf(text: string): readonly Sighting[] {
  const { atMs, frames, world = [], people, light } = readKept(text)
  return frames.map((points, place) => {
    const [space, count, brightness] = [world[place], people[place], light[place]]
    return {
      atMs: atMs[place] ?? 0,
      points,
      ...(points.length > 0 && space && { world: space }),
      ...(typeof count === 'number' && { people: count }),
      ...(typeof brightness === 'number' && { light: brightness }),
    }
  })
}

const ending = '.jsonl'
const packedEnding = '.jsonl.gz'
const nowhere = Array.from({ length: 33 }, () => [0, 0, 0])

function keysIn(folder: string, end: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => (name.endsWith(end) ? [name.slice(0, -end.length)] : []))
}

function fileOf(key: string): string {
  return join(filmFolder, `${key}${ending}`)
}

function packedFileOf(key: string): string {
  return join(packedFolder, `${key}${packedEnding}`)
}

/** A hundredth of a pixel, and a tenth of a millimetre. */
function short(value: number): number {
  return shortened(value, 1e4)
}

function shortened(value: number, steps: number): number {
  return Math.round(value * steps) / steps
}
