/** A person of sticks who moves, as a detector would see them picture by picture. */

import type { CameraPlan } from '@unhunch/knowledge'
import {
  createObserver,
  finishObserving,
  type Observation,
  observe,
  planWatch,
  type Sighting,
  type Watch,
} from '../src/index.ts'
import { bodyAt, type Place, type Stance } from './a-body.ts'
import { chances } from './real-recordings.ts'

/** From a stance at rest to the far end: 0 is rest, 1 the far end. */
export type Move = (share: number) => Stance

export interface Filming extends Place {
  readonly hertz?: number
}

/** Shares to go through, each in `seconds`, slowly at first and at last. */
export function film(
  move: Move,
  shares: readonly number[],
  { seconds = 1.5, hertz = 30, ...place }: Filming & { readonly seconds?: number } = {},
): readonly Sighting[] {
  const frames = Math.round((shares.length - 1) * seconds * hertz) + Math.round(hertz / 2)
  return Array.from({ length: frames }, (_, at) => {
    const way = Math.min(at / hertz / seconds, shares.length - 1)
    const from = shares[Math.floor(way)] ?? 0
    const to = shares[Math.ceil(way)] ?? from
    const share = from + ((to - from) * (1 - Math.cos(Math.PI * (way % 1)))) / 2
    return bodyAt(move(share), { ...place, atMs: (at * 1000) / hertz })
  })
}

/** There and back, so many times. */
export function times(count: number, far = 1): readonly number[] {
  return [0, ...Array.from({ length: count }, () => [far, 0]).flat()]
}

export function watchOf(plan: Partial<CameraPlan>, move: Move, { isHeld = false, around = 0 } = {}): Watch {
  const whole = {
    grade: 'A',
    from: 'front',
    follows: 'shoulder-elevation',
    works: 'both',
    notices: [],
    ...plan,
  } as const
  const pose = (share: number) => ({ sighting: bodyAt(move(share), { around }), seconds: 1.5 })
  return planWatch(
    whole,
    [
      { ...pose(1), isHeld },
      { ...pose(0), isHeld: false },
    ],
    4 / 3,
  )
}

export function observeAll(
  watch: Watch,
  sightings: readonly Sighting[],
  isMirrored = false,
): readonly Observation[] {
  let observer = createObserver(watch, { aspect: 4 / 3, isMirrored })
  const all: Observation[] = []
  for (const sighting of sightings) {
    const [next, observations] = observe(observer, sighting)
    observer = next
    all.push(...observations)
  }
  return [...all, ...finishObserving(observer)]
}

export function repetitionsOf(observations: readonly Observation[]) {
  return observations.filter((each) => each.kind === 'repetition')
}

/** Each point is off by chance, in heights of the picture and metres alike. */
export function shake(sightings: readonly Sighting[], amount: number, seed: number): readonly Sighting[] {
  const chance = chances(seed)
  const off = () => (chance() + chance() + chance() - 1.5) * 2 * amount
  return sightings.map(({ points, world, ...rest }) => ({
    ...rest,
    points: points.map(([x, y, z, visibility]): Sighting['points'][number] => [
      x + off(),
      y + off(),
      z + off(),
      visibility,
    ]),
    ...(world && {
      world: world.map(([x, y, z]) => [x + off(), y + off(), z + off()] as [number, number, number]),
    }),
  }))
}
