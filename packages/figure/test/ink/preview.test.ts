/** Previews show the figure, its things and a label on plain paper. */

import { describe, expect, it } from 'vitest'
import { drawLabel } from '../../src/ink/label.ts'
import { drawPreview } from '../../src/ink/preview.ts'
import { poseBody } from '../../src/ink/sight.ts'
import { flattenPose } from '../../src/skeleton/angles.ts'
import { bodies } from '../../src/skeleton/body-shape.ts'
import { createSkeleton } from '../../src/skeleton/bones.ts'
import { poseSkeleton } from '../../src/skeleton/forward-kinematics.ts'
import { createBodyMesh, looks } from '../../src/surface/index.ts'

const skeleton = createSkeleton(bodies.slim)
const picture = drawPreview({
  body: poseBody(createBodyMesh(skeleton, 'coarse'), poseSkeleton(skeleton, flattenPose())),
  props: [],
  camera: { eye: [0, 0.9, 6], target: [0, 0.9, 0], verticalFieldDegrees: 20 },
  width: 90,
  height: 120,
  look: looks.slim,
})

describe('drawPreview', () => {
  it('gives opaque pixels of the size that was asked for', () => {
    expect(picture.data.length).toBe(90 * 120 * 4)
    expect(picture.data.every((value, index) => index % 4 < 3 || value === 255)).toBe(true)
  })

  it('has paper in the corners and a body in the middle', () => {
    expect(pixelAt(0, 0)).toEqual(pixelAt(89, 0))
    expect(pixelAt(45, 50)).not.toEqual(pixelAt(0, 0))
  })

  it('is as wide to the left of a figure that stands straight as to its right', () => {
    const covered = [0, 1].map((half) =>
      Array.from({ length: 45 * 120 }, (_, i) => pixelAt(half * 45 + (i % 45), Math.floor(i / 45))).filter(
        (pixel) => pixel.join() !== pixelAt(0, 0).join(),
      ),
    )
    expect(Math.abs((covered[0]?.length ?? 0) - (covered[1]?.length ?? 0))).toBeLessThan(12)
  })
})

describe('drawLabel', () => {
  it('writes dark letters where it is told to', () => {
    const paper = { width: 20, height: 14, data: new Uint8Array(20 * 14 * 4).fill(255) }
    drawLabel(paper, 'i', 2, 2)
    const dark = Array.from({ length: 20 * 14 }, (_, i) => i).filter((i) => (paper.data[i * 4] ?? 0) < 128)
    // An i of three rows of dots and two bars, each dot two pixels across and down.
    expect(dark.length).toBe((3 + 1 + 1 + 1 + 3) * 4)
  })
})

// Helpers

function pixelAt(x: number, y: number): readonly number[] {
  return [...picture.data.subarray((y * 90 + x) * 4, (y * 90 + x) * 4 + 3)]
}
