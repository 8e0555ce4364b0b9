/** Keeps what the detector saw, film by film, so that a run that was broken off goes on where it was. */

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sighting } from '../../packages/motion/src/index.ts'
import { aspect, hertz, piecesOf, repetitions } from './film-figure.ts'
import type { Staged } from './film-list.ts'

/** Not part of the repository: it can be made again. */
export const filmFolder = fileURLToPath(new URL('../../.cache/films/', import.meta.url))

/** One line as docs/motion.md says, for `unhunch observe`; fields that are not named there are notes. */
interface Kept {
  readonly id: string
  readonly aspect: number
  /** Where each phase begins, a picture may come a little early. */
  readonly atMs: readonly number[]
  readonly reps: number
  readonly frames: readonly Sighting['points'][]
  readonly world: readonly (Sighting['world'] | null)[]
  readonly people: readonly (number | null)[]
  readonly light: readonly (number | null)[]
}

export function hasFilm(key: string): boolean {
  return existsSync(fileOf(key))
}

export function keptFilms(): readonly string[] {
  if (!existsSync(filmFolder)) return []
  return readdirSync(filmFolder).flatMap((name) =>
    name.endsWith(ending) ? [name.slice(0, -ending.length)] : [],
  )
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

export function readFilm(key: string): readonly Sighting[] {
  const { atMs, frames, world, people, light } = JSON.parse(readFileSync(fileOf(key), 'utf8')) as Kept
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
const nowhere = Array.from({ length: 33 }, () => [0, 0, 0])

function fileOf(key: string): string {
  return join(filmFolder, `${key}${ending}`)
}

/** A hundredth of a pixel, and a tenth of a millimetre. */
function short(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
