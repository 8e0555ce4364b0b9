/** The figure as a detector sees it: known poses give known points, and a camera changes nothing of the body. */

import type { PoseAngles } from '@unhunch/knowledge'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cameraOfWatch, type Watching } from '../../src/landmarks/camera-of-watch.ts'
import { landmarksOf } from '../../src/landmarks/landmarks-of.ts'
import { createFigure } from '../../src/pose/figure.ts'
import { frameOf } from '../../src/pose/solve-movement.ts'
import { type Angles, flattenPose, mirrorAngles } from '../../src/skeleton/angles.ts'
import { bodyIds } from '../../src/skeleton/body-shape.ts'
import { lengthOf, subtract, type Vector } from '../../src/skeleton/vector.ts'
import { anyAngles } from '../any-angles.ts'

const place = {
  nose: 0,
  leftEar: 7,
  rightEar: 8,
  leftShoulder: 11,
  rightShoulder: 12,
  leftElbow: 13,
  leftWrist: 15,
  rightWrist: 16,
  leftAnkle: 27,
  rightHeel: 30,
  leftToe: 31,
} as const
type Name = keyof typeof place

const sure = 0.6
const armsOut = { both: { shoulder: { elevation: 90 } } } as const satisfies PoseAngles
const aside = fc.integer({ min: -60, max: 60 })

describe.each(bodyIds)('the landmarks of the figure, %s', (body) => {
  const figure = createFigure(body)
  const see = (angles: Angles, watching: Partial<Watching> = {}) => {
    const frame = frameOf(figure, angles)
    const camera = cameraOfWatch(figure, frame, { from: 'front', metres: 2.6, ...watching })
    const { points, world } = landmarksOf(figure, frame, camera)
    return {
      points,
      world,
      at: (name: Name) => points[place[name]] as [number, number, number, number],
      inWorld: (name: Name) => world[place[name]] as [number, number, number],
    }
  }

  it('are 33, all in sight from the front, and the left ones are on the right of the picture', () => {
    const { points, world, at } = see(flattenPose(armsOut))
    expect([points.length, world.length]).toEqual([33, 33])
    expect(points.every(([, , , visibility]) => visibility > sure)).toBe(true)
    expect(at('leftShoulder')[0]).toBeGreaterThan(at('rightShoulder')[0])
    for (const [x, y] of points) {
      expect(Math.min(x, y)).toBeGreaterThan(0)
      expect(Math.max(x, y)).toBeLessThan(1)
    }
  })

  it('have level arms where the arms are level', () => {
    const { at, inWorld } = see(flattenPose(armsOut))
    for (const name of ['leftElbow', 'leftWrist', 'rightWrist'] as const) {
      expect(at(name)[1]).toBeCloseTo(at('leftShoulder')[1], 2)
      expect(inWorld(name)[1]).toBeCloseTo(inWorld('leftShoulder')[1], 2)
    }
  })

  it('have a y that falls, a nose before the ears, and toes before the heels', () => {
    const { at, inWorld } = see(flattenPose({}))
    expect(at('nose')[1]).toBeLessThan(at('leftShoulder')[1])
    expect(at('leftAnkle')[1]).toBeGreaterThan(at('leftShoulder')[1])
    expect(inWorld('nose')[2]).toBeLessThan(inWorld('leftEar')[2])
    expect(at('nose')[2]).toBeLessThan(at('leftEar')[2])
    expect(inWorld('leftToe')[2]).toBeLessThan(inWorld('rightHeel')[2])
  })

  it('are hidden behind the trunk, where a far arm is guessed and a far shoulder is not', () => {
    const hanging = flattenPose({ both: { shoulder: { elevation: 4 }, elbow: { flexion: 20 } } })
    const { at } = see(hanging, { from: 'side', side: 'right' })
    expect(at('rightWrist')[3]).toBeGreaterThan(sure)
    expect(at('leftElbow')[3]).toBeLessThan(sure)
    expect(at('leftShoulder')[3]).toBeGreaterThan(sure)
    expect(see(hanging, { from: 'side' }).at('leftElbow')[3]).toBeGreaterThan(sure)
  })

  it('are not believed outside the picture', () => {
    const { at } = see(flattenPose({}), { metres: 0.9 })
    expect(at('leftAnkle')[1]).toBeGreaterThan(1)
    expect(at('leftAnkle')[3]).toBeLessThan(sure)
    expect(at('nose')[3]).toBeGreaterThan(sure)
  })

  it('keep every distance of the body in the world, from wherever they are seen', () => {
    fc.assert(
      fc.property(anyAngles, aside, (angles, turnedDegrees) => {
        const [straight, turned] = [see(angles), see(angles, { turnedDegrees, metres: 1.5 })]
        for (const [index, point] of straight.world.entries()) {
          expect(apart(turned.world, index)).toBeCloseTo(apart(straight.world, index), 6)
          expect(lengthOf(turned.world[index] as Vector)).toBeCloseTo(lengthOf(point), 6)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('are mirrored with the pose', () => {
    fc.assert(
      fc.property(anyAngles, (angles) => {
        const [here, there] = [see(angles), see(mirrorAngles(angles))]
        for (const [left, right] of [
          ['leftShoulder', 'rightShoulder'],
          ['leftWrist', 'rightWrist'],
          ['leftEar', 'rightEar'],
        ] as const) {
          const [x, y] = here.inWorld(left)
          expect(there.inWorld(right)[0]).toBeCloseTo(-x, 6)
          expect(there.inWorld(right)[1]).toBeCloseTo(y, 6)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('cameraOfWatch', () => {
  const figure = createFigure('slim')
  const frame = frameOf(figure, flattenPose({}))

  it('has a standing person at 60 to 90 % of the picture from 2.2 metres', () => {
    const { points } = landmarksOf(
      figure,
      frame,
      cameraOfWatch(figure, frame, { from: 'front', metres: 2.2 }),
    )
    const heights = points.map(([, y]) => y)
    const tall = Math.max(...heights) - Math.min(...heights)
    expect(tall).toBeGreaterThan(0.6)
    expect(tall).toBeLessThan(0.9)
  })

  it('stands as far away as asked, round the person as asked, and hardly tilted', () => {
    const camera = cameraOfWatch(figure, frame, { from: 'side', metres: 2, turnedDegrees: 15 })
    const [x, y, z] = subtract(camera.eye, camera.target)
    expect(Math.hypot(x, z)).toBeCloseTo(2)
    expect((Math.atan2(x, z) * 180) / Math.PI).toBeCloseTo(105)
    expect(Math.abs((Math.atan2(y, 2) * 180) / Math.PI)).toBeLessThan(5.1)
    const right = cameraOfWatch(figure, frame, { from: 'side', side: 'right', metres: 2 })
    expect(right.eye[0]).toBeLessThan(-1.9)
  })

  it('leans no lower than a phone on the floor', () => {
    const lying = frameOf(figure, flattenPose({ pelvis: { lean: -90, up: -0.82 } }))
    const { eye } = cameraOfWatch(figure, lying, { from: 'side', metres: 2 })
    expect(eye[1]).toBe(0.3)
  })
})

/** From one point to the next. */
function apart(points: readonly Vector[], index: number): number {
  return lengthOf(subtract(points[index] as Vector, points[(index + 1) % points.length] as Vector))
}
