/** How deep something is inside a prop, and how much room it takes. */

import type { Prop } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import { depthInProp, propBounds, propExtent, softness } from '../../src/props/prop-solids.ts'
import type { Vector } from '../../src/skeleton/vector.ts'

const chair: Prop = { kind: 'chair' }
const roller: Prop = { kind: 'roller', lies: 'crosswise' }

describe('depthInProp', () => {
  it.each<[string, Prop, Vector, number]>([
    ['above the seat', chair, [0, 0.45, 0], 0],
    ['sunk into the seat', chair, [0, 0.43, 0], 10],
    ['under the seat', chair, [0, 0.3, 0], 0],
    ['inside the rail', chair, [0, 0.9, -0.225], 18],
    ['between two slats', chair, [0, 0.68, -0.2], 0],
    ['in a front leg', chair, [0.19, 0.2, 0.187], 15],
    ['in the table top, from above', { kind: 'table' }, [0.2, 0.72, 0], 10],
    ['at the knees under the table', { kind: 'table' }, [0.2, 0.6, 0], 0],
    ['before the wall', { kind: 'wall' }, [0, 1, 0.01], 0],
    ['in the wall', { kind: 'wall' }, [0, 1, -0.02], 20],
    ['far behind the face of the wall', { kind: 'wall' }, [0, 1, -0.2], 200],
    ['in the wall to the left', { kind: 'wall', aside: 0.5, heading: -90 }, [0.53, 1, 0], 30],
    ['on the free side of the wall to the left', { kind: 'wall', aside: 0.5, heading: -90 }, [0.4, 1, 0], 0],
    ['in the opening of the door', { kind: 'doorway' }, [0.4, 1, 0], 0],
    ['in the door frame', { kind: 'doorway' }, [0.465, 1, -0.05], 15],
    ['in the lintel', { kind: 'doorway' }, [0, 2.07, 0], 30],
    ['beside the frame, in the wall', { kind: 'doorway' }, [0.9, 1, 0.04], 5],
    ['in the mattress', { kind: 'bed' }, [0.3, 0.46, 0.5], 40],
    ['under the bed', { kind: 'bed' }, [0, 0.1, 0], 0],
    ['in the mat', { kind: 'mat' }, [0, 0, 0], 6],
    ['in the middle of the pillow', { kind: 'pillow' }, [0, 0.07, 0], 30],
    ['beside the pillow', { kind: 'pillow' }, [0.26, 0.05, 0], 0],
    ['on top of the roller', roller, [0, 0.15, 0], 0],
    ['in the roller', roller, [0.2, 0.13, 0], 20],
    ['beyond the end of the roller', roller, [0.46, 0.07, 0], 0],
    ['through a towel', { kind: 'towel', held: 'between-hands' }, [0, 1, 0], 0],
  ])('is %s', (_, prop, point, millimetres) => {
    expect(Math.abs(depthInProp(prop, point) * 1000 - millimetres)).toBeLessThan(1)
  })

  it('goes with the prop wherever it stands', () => {
    const moved: Prop = { kind: 'chair', forward: 1, aside: 0.5, heading: 90, up: 0.1 }
    // Turned to the left, the chair's back is to the right.
    expect(depthInProp(moved, [0.5 - 0.225, 1, 1])).toBeCloseTo(0.018, 4)
    expect(depthInProp(moved, [0.5, 1, 1 - 0.225])).toBe(0)
  })
})

describe('softness', () => {
  it('is most for a pillow, then a mattress, and nothing for what is hard', () => {
    expect(softness('pillow')).toBeGreaterThan(softness('bed'))
    expect(softness('bed')).toBeGreaterThan(softness('chair'))
    expect([softness('wall'), softness('table'), softness('doorway')]).toEqual([0, 0, 0])
  })
})

describe('propBounds', () => {
  it('is all of a chair', () => {
    expect(propBounds(chair)).toEqual(propExtent(chair))
  })

  it('is only part of what is larger than the figure', () => {
    expect(size({ kind: 'wall' }, 0)).toBeCloseTo(0.6)
    expect(size({ kind: 'wall', heading: 90 }, 2)).toBeCloseTo(0.6)
    expect(size({ kind: 'bed' }, 2)).toBeCloseTo(1)
    expect(size({ kind: 'doorway' }, 1)).toBeLessThan(1.5)
  })

  it('holds the point a band is fixed at, and nothing for what is in the hands', () => {
    expect(propBounds({ kind: 'weights' })).toBeUndefined()
    expect(propBounds({ kind: 'towel', held: 'over-knees' })).toBeUndefined()
    const bounds = propBounds({ kind: 'band', held: 'both', to: { forward: 1, aside: 0, up: 2 } })
    expect(bounds?.high[1]).toBeGreaterThan(2)
    expect(bounds?.high[2]).toBeGreaterThan(1)
  })
})

// Helpers

function size(prop: Prop, axis: 0 | 1 | 2): number {
  const bounds = propBounds(prop)
  return bounds === undefined ? 0 : bounds.high[axis] - bounds.low[axis]
}
