/** Ten minutes of trembling points of somebody who is at rest count nothing, however small the movement that is waited for. */

import { createFigure, keyPosesOf } from '@unhunch/figure'
import type { CameraPlan, Movement, Tempo } from '@unhunch/knowledge'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { describe, expect, it } from 'vitest'
import { createObserver, observe, planWatch, type Point, type Sighting } from '../src/index.ts'
import { chances } from './real-recordings.ts'

const aspect = 4 / 3
const hertz = 10
const minutes = 10
/** Of the trunk; of the face, whose points hang together, less. */
const noise = { body: 0.025, face: 0.01 }
const firstOfBody = 11
const trunk = [11, 23] as const

const figure = createFigure('slim')
const noticed = exercises.flatMap(({ id }) => {
  const movement: Movement = movements[id] ?? {}
  return Object.entries(movement).flatMap(([form, tempo]) =>
    tempo.camera?.grade === 'A' ? [[`${id}/${form}`, tempo, tempo.camera] as const] : [],
  )
})

describe('somebody at rest', () => {
  it.each(noticed)('does nothing that counts: %s', (_name, tempo, plan) => {
    expect(countAtRest(tempo, plan)).toBe(0)
  })
})

function countAtRest(tempo: Tempo, plan: CameraPlan): number {
  const poses = keyPosesOf(figure, tempo, aspect)
  const rest = poses.at(-1)?.sighting
  if (rest === undefined) return Number.NaN
  const chance = chances(1)
  // Three throws of a die are nearly a bell.
  const off = () => (chance() + chance() + chance() - 1.5) * 2
  let observer = createObserver(planWatch(plan, poses, aspect), { aspect })
  let counted = 0
  for (let at = 0; at < minutes * 60 * hertz; at += 1) {
    const [next, told] = observe(observer, tremble(rest, (at * 1000) / hertz, off))
    observer = next
    counted += told.filter(({ kind }) => kind === 'repetition').length
  }
  return counted
}

function tremble({ points }: Sighting, atMs: number, off: () => number): Sighting {
  const [a, b] = [points[trunk[0]], points[trunk[1]]]
  const length = a && b ? Math.hypot((a[0] - b[0]) * aspect, a[1] - b[1]) : 0
  return {
    atMs,
    points: points.map(([x, y, z, visibility], place): Point => {
      const size = (place < firstOfBody ? noise.face : noise.body) * length
      return [x + (off() * size) / aspect, y + off() * size, z, visibility]
    }),
  }
}
