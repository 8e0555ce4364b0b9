/** Finding where a body is inside the floor, a thing, or itself. */

import type { PoseAngles, Prop } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import { createCheckedBody } from '../../src/check/checked-body.ts'
import { deepestPenetrations } from '../../src/check/penetration.ts'
import { flattenPose, mirrorAngles } from '../../src/skeleton/angles.ts'
import { bodies } from '../../src/skeleton/body-shape.ts'
import { createSkeleton } from '../../src/skeleton/bones.ts'
import { poseSkeleton } from '../../src/skeleton/forward-kinematics.ts'

const checked = {
  slim: createCheckedBody(createSkeleton(bodies.slim)),
  sturdy: createCheckedBody(createSkeleton(bodies.sturdy)),
}
/** Arms a little away from the sides. */
const standing: PoseAngles = { both: { shoulder: { elevation: 14 } } }

describe.each(['slim', 'sturdy'] as const)('deepestPenetrations of the %s figure', (body) => {
  const find = (poses: readonly PoseAngles[], props: readonly Prop[] = []) =>
    deepestPenetrations(
      checked[body],
      poseSkeleton(checked[body].skeleton, flattenPose(standing, ...poses)),
      props,
    )
  const names = (poses: readonly PoseAngles[], props: readonly Prop[] = []) =>
    find(poses, props).map(({ what }) => what)

  it.each<[string, PoseAngles]>([
    ['standing', {}],
    ['with arms out', { both: { shoulder: { elevation: 90 } } }],
    ['with arms up', { both: { shoulder: { elevation: 165, plane: 50 } } }],
    ['with elbows bent', { both: { elbow: { flexion: 130 }, shoulder: { elevation: 30, plane: 60 } } }],
    ['with a knee bent', { left: { knee: { flexion: 125 } } }],
    ['with a knee drawn up', { left: { hip: { flexion: 95 }, knee: { flexion: 100 } } }],
    ['breathing in', { chest: { fullness: 100 } }],
    ['with the back bent', { lumbar: { flexion: 25 }, thoracic: { flexion: 25 }, neck: { flexion: 35 } }],
  ])('finds nothing %s', (_, pose) => {
    expect(find([pose])).toEqual([])
  })

  it('finds an arm in the belly', () => {
    const found = names([
      { left: { shoulder: { elevation: 12, plane: 60, rotation: 95 }, elbow: { flexion: 90 } } },
    ])
    expect(found[0]).toMatch(/^left (hand|forearm) in the (belly|hips|chest)$/)
    expect(found.every((what) => what.startsWith('left'))).toBe(true)
  })

  it('finds a hand in the head', () => {
    const [worst] = find([
      { right: { shoulder: { elevation: 120, plane: 30, rotation: -60 }, elbow: { flexion: 128 } } },
      { neck: { sideBend: -25 } },
    ])
    expect(worst?.what).toMatch(/^right (hand|forearm) in the head$/)
  })

  it('finds forearms that run through each other', () => {
    const found = names([
      { both: { shoulder: { elevation: 45, plane: 80, rotation: 62 }, elbow: { flexion: 75 } } },
    ])
    expect(found.some((what) => /(forearm|hand) in (left|right) (forearm|hand)/.test(what))).toBe(true)
  })

  it('finds a leg in the other, once', () => {
    const found = names([{ left: { hip: { abduction: -14 } } }])
    const knees = found.filter(
      (what) => what === 'left knee in right knee' || what === 'right knee in left knee',
    )
    expect(knees).toHaveLength(1)
  })

  it('measures how deep feet are in the floor', () => {
    for (const down of [0.03, 0.06]) {
      const feet = find([{ pelvis: { up: -down } }])
      expect(feet.map(({ what }) => what).toSorted()).toEqual([
        'left foot under the floor',
        'right foot under the floor',
      ])
      for (const { depth, gives, where } of feet) {
        expect(Math.abs(depth + gives - down)).toBeLessThan(0.003)
        expect(where[1]).toBeLessThan(0)
      }
    }
  })

  it('measures how deep a back is in a wall, wherever the wall stands', () => {
    const behind = (forward: number) => find([], [{ kind: 'wall', forward }])
    const depthOf = (forward: number) =>
      behind(forward).find(({ what }) => what === 'chest in the wall')?.depth ?? 0
    expect(behind(-0.5)).toEqual([])
    expect(depthOf(-0.04) - depthOf(-0.07)).toBeCloseTo(0.03, 5)
    const turnedRound = find([{ pelvis: { heading: 180 } }], [{ kind: 'wall', forward: 0.04, heading: 180 }])
    expect(turnedRound[0]?.depth).toBeCloseTo(behind(-0.04)[0]?.depth as number, 4)
  })

  it('lets a head sink into a pillow', () => {
    const lying: PoseAngles = { pelvis: { lean: -90, up: -0.78, forward: 0.7 }, ...standing }
    const inPillow = (thick: number) =>
      names([lying], [{ kind: 'pillow', thick, forward: 0.02 }]).filter((what) => what.includes('pillow'))
    expect(inPillow(0.03)).toEqual([])
    expect(inPillow(0.4)).toContain('head in the pillow')
  })

  it('finds the mirror image in the mirrored pose', () => {
    const angles = flattenPose(standing, {
      left: { shoulder: { elevation: 12, plane: 60, rotation: 95 }, elbow: { flexion: 90 } },
      thoracic: { turn: 20 },
    })
    const [one, other] = [angles, mirrorAngles(angles)].map((pose) =>
      deepestPenetrations(checked[body], poseSkeleton(checked[body].skeleton, pose), []),
    )
    const mirrored = other?.map(({ what, depth }) => [swapSides(what), depth.toFixed(4)])
    expect(mirrored).toEqual(one?.map(({ what, depth }) => [what, depth.toFixed(4)]))
    expect(one?.length).toBeGreaterThan(0)
  })
})

// Helpers

function swapSides(what: string): string {
  return what.replace(/left|right/g, (side) => (side === 'left' ? 'right' : 'left'))
}
