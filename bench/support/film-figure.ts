/** The figure as the person: films of it doing an exercise, as a detector would see them from several places. */

import type { Tempo } from '../../knowledge/src/index.ts'
import {
  anglesOnTheWay,
  bakeMovement,
  cameraOfWatch,
  type Figure,
  type Frame,
  frameOf,
  landmarksOf,
  type SolvedMovement,
  type Watching,
} from '../../packages/figure/src/index.ts'
import type { KeyPose, Point, Sighting } from '../../packages/motion/src/index.ts'
import { chances } from '../../packages/motion/test/real-recordings.ts'

export const aspect = 4 / 3
/** Points of a detector are off by so much of the trunk; those of the face, which hang together, by less. */
export const noise = { body: 0.025, face: 0.01 }
export const metres = [1.6, 2.2] as const
export const turnedDegrees = [-15, 0, 15] as const
export const hertz = 10
export const repetitions = 3
export const holdSeconds = 4

const firstOfBody = 11
const leftShoulder = 11
const leftHip = 23

/** One whole figure, at one instant of the film. */
export interface Pictured {
  readonly atMs: number
  readonly frame: Frame
}

/** A part of the film: on the way to a phase, or kept where it ends. */
export interface Piece {
  readonly phase: string
  readonly startMs: number
  readonly seconds: number
  readonly moves: boolean
}

/** At rest for a second, so many repetitions with the hold of the form, and at rest again. */
export function piecesOf(tempo: Tempo): readonly Piece[] {
  const rest = tempo.phases.at(-1)?.id ?? ''
  const pieces: Piece[] = []
  let startMs = 0
  add(rest, 1, false)
  for (let done = 0; done < repetitions; done += 1) {
    for (const { id, seconds, held } of tempo.phases) {
      add(id, seconds, true)
      if (held) add(id, holdSeconds, false)
    }
  }
  add(rest, 1, false)
  return pieces

  function add(phase: string, seconds: number, moves: boolean) {
    pieces.push({ phase, startMs, seconds, moves })
    startMs += seconds * 1000
  }
}

export function play(figure: Figure, tempo: Tempo, solved: SolvedMovement): readonly Pictured[] {
  const baked = bakeMovement(solved)
  return piecesOf(tempo).flatMap(({ phase, startMs, seconds, moves }) => {
    const still = moves ? undefined : frameOf(figure, anglesOnTheWay(baked, phase, 1, 'left'))
    return Array.from({ length: Math.round(seconds * hertz) }, (_, at) => ({
      atMs: startMs + (at * 1000) / hertz,
      frame: still ?? frameOf(figure, anglesOnTheWay(baked, phase, at / hertz / seconds, 'left')),
    }))
  })
}

/** Where the lens stands, for every distance and turn; it is put up while the person is at rest. */
export function lensesFor(from: 'front' | 'side'): readonly Watching[] {
  return metres.flatMap((distance) =>
    turnedDegrees.map((turned) => ({ from, metres: distance, turnedDegrees: turned })),
  )
}

/** Sees each picture, with points off by chance. */
export function filmWith(
  figure: Figure,
  rest: Frame,
  lens: Watching,
  seed: number,
): (pictured: Pictured) => Sighting {
  const camera = cameraOfWatch(figure, rest, lens)
  const chance = chances(seed)
  // Three throws of a die are nearly a bell.
  const off = () => (chance() + chance() + chance() - 1.5) * 2
  return ({ atMs, frame }) => {
    const { points, world } = landmarksOf(figure, frame, camera, aspect)
    const trunk = trunkOf(points)
    const trunkMetres = Math.hypot(...differences(world))
    return {
      atMs,
      points: points.map(([x, y, z, visibility], place): Point => {
        const size = noiseOf(place) * trunk
        return [x + (off() * size) / aspect, y + off() * size, z, visibility]
      }),
      world: world.map(([x, y, z], place) => {
        const size = noiseOf(place) * trunkMetres
        return [x + off() * size, y + off() * size, z + off() * size]
      }),
    }
  }
}

/** As a faultless camera sees it: straight on, nothing hidden. */
export function seeFaultlessly(
  figure: Figure,
  rest: Frame,
  from: 'front' | 'side',
): (pictured: Pictured) => Sighting {
  const camera = cameraOfWatch(figure, rest, { from, metres: 2.2 })
  return ({ atMs, frame }) => {
    const { points, world } = landmarksOf(figure, frame, camera, aspect)
    return { atMs, points: points.map(([x, y, z]): Point => [x, y, z, 1]), world }
  }
}

/** The end of each phase, faultlessly seen. */
export function keyPosesIn(
  figure: Figure,
  tempo: Tempo,
  { phases }: SolvedMovement,
  from: 'front' | 'side',
): readonly KeyPose[] {
  const rest = phases.at(-1)
  if (rest === undefined) return []
  const see = seeFaultlessly(figure, rest.frame, from)
  return phases.map(({ frame }, place) => ({
    sighting: see({ atMs: 0, frame }),
    seconds: tempo.phases[place]?.seconds ?? 0,
    isHeld: tempo.phases[place]?.held === true,
  }))
}

function noiseOf(place: number): number {
  return place < firstOfBody ? noise.face : noise.body
}

/** In heights of the picture, however it is turned. */
function trunkOf(points: readonly Point[]): number {
  const [a, b] = [points[leftShoulder], points[leftHip]]
  return a && b ? Math.hypot((a[0] - b[0]) * aspect, a[1] - b[1]) : 0
}

function differences(world: readonly (readonly [number, number, number])[]): readonly number[] {
  const [a, b] = [world[leftShoulder], world[leftHip]]
  return a && b ? [a[0] - b[0], a[1] - b[1], a[2] - b[2]] : [0, 0, 0]
}
