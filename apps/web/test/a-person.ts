/** Somebody in front of a camera: our own figure, filmed at an exercise, as a faultless detector would see it. */

import {
  anglesOnTheWay,
  bakeMovement,
  cameraOfWatch,
  createFigure,
  keyPosesOf,
  landmarksOf,
  poseSkeleton,
  solveMovement,
} from '@unhunch/figure'
import type { Tempo } from '@unhunch/knowledge'
import { type LandmarkName, landmarkNames, type Point, type Sighting } from '@unhunch/motion'

export const figure = createFigure('slim')
const aspect = 4 / 3

export interface Person {
  readonly nobody: () => Sighting
  readonly atRest: () => Sighting
  /** `share` of one repetition, from rest to rest, 0 to 1. */
  readonly moving: (share: number) => Sighting
  /** At the far end. */
  readonly holding: () => Sighting
  /** `share` of the way that is left to go once the hand is above the head; 1 is as far as it goes. */
  readonly raisingAHand: (share?: number) => Sighting
}

export function aPerson(tempo: Tempo): Person {
  const movement = bakeMovement(solveMovement(figure, tempo))
  const { camera, phases } = tempo
  const frameAt = (phase: string, progress: number) =>
    poseSkeleton(figure.skeleton, anglesOnTheWay(movement, phase, progress, 'left'))
  const last = phases.at(-1)?.id ?? ''
  const lens = cameraOfWatch(figure, frameAt(last, 1), { from: camera?.from ?? 'front', metres: 2.2 })
  const seen = (phase: string, progress: number): Sighting => ({
    atMs: 0,
    ...landmarksOf(figure, frameAt(phase, progress), lens, aspect),
  })
  const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0)
  const atRest = seen(last, 1)
  return {
    nobody: () => ({ atMs: 0, points: [] }),
    atRest: () => atRest,
    moving(share) {
      let left = share * seconds
      for (const phase of phases) {
        if (left <= phase.seconds) return seen(phase.id, left / phase.seconds)
        left -= phase.seconds
      }
      return atRest
    },
    holding: () => seen(phases.find(({ held }) => held)?.id ?? last, 1),
    raisingAHand(share = 1) {
      const [x = 0, y = 0] = atRest.points[at('nose')] ?? []
      const points = [...atRest.points] as Point[]
      points[at('left-elbow')] = [x + 0.12 - 0.04 * share, y - 0.02, 0, 0.97]
      points[at('left-wrist')] = [x + 0.08, y - 0.16, 0, 0.97]
      return { ...atRest, points }
    },
  }
}

function at(name: LandmarkName): number {
  return landmarkNames.indexOf(name)
}

export const keyPoses = async (tempo: Tempo) => keyPosesOf(figure, tempo)
