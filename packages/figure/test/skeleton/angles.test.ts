/** Poses as numbers: layers, sides and mirror images. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenPose, freedoms, indexOf, mirrorAngles } from '../../src/skeleton/angles.ts'
import { anyAngles } from '../any-angles.ts'

const read = (angles: Float64Array, name: string) => angles[indexOf(name)]

describe('flattenPose', () => {
  it('lets a later pose win, motion by motion', () => {
    const angles = flattenPose(
      { lumbar: { flexion: 10, turn: 5 }, both: { elbow: { flexion: 90 } } },
      { lumbar: { turn: -3 } },
    )
    expect(read(angles, 'lumbar.flexion')).toBe(10)
    expect(read(angles, 'lumbar.turn')).toBe(-3)
    expect(read(angles, 'right.elbow.flexion')).toBe(90)
  })

  it('lets a side win over both within a pose, and a later both over an earlier side', () => {
    const pose = { both: { elbow: { flexion: 90 } }, left: { elbow: { flexion: 20 } } }
    expect(read(flattenPose(pose), 'left.elbow.flexion')).toBe(20)
    expect(read(flattenPose(pose), 'right.elbow.flexion')).toBe(90)
    expect(read(flattenPose(pose, { both: { elbow: { flexion: 5 } } }), 'left.elbow.flexion')).toBe(5)
  })

  it('is 0 where nothing is said', () => {
    expect(flattenPose(undefined)).toEqual(new Float64Array(freedoms.length))
  })
})

describe('mirrorAngles', () => {
  it('exchanges the sides and turns over what points aside', () => {
    const mirrored = mirrorAngles(
      flattenPose({ thoracic: { turn: 30, flexion: 8 }, left: { shoulder: { elevation: 90 } } }),
    )
    expect(read(mirrored, 'thoracic.turn')).toBe(-30)
    expect(read(mirrored, 'thoracic.flexion')).toBe(8)
    expect(read(mirrored, 'right.shoulder.elevation')).toBe(90)
    expect(read(mirrored, 'left.shoulder.elevation')).toBe(0)
  })

  it('undoes itself', () => {
    fc.assert(
      fc.property(anyAngles, (angles) => {
        expect(mirrorAngles(mirrorAngles(angles))).toEqual(angles)
      }),
    )
  })
})
