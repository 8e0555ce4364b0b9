/** What is seen lies where it should: a ball becomes a disc, and what is nearer hides what is behind. */

import { describe, expect, it } from 'vitest'
import { fill } from '../../src/ink/ink-fill.ts'
import { createProjector, createRaster, rasterise, type Solid } from '../../src/ink/raster.ts'
import type { Camera } from '../../src/view/camera.ts'
import { areaOf, boundsOf, readPaths } from './paths.ts'

const camera: Camera = { eye: [0, 1, 4], target: [0, 1, 0], verticalFieldDegrees: 30 }
const canvas = { picture: { width: 400, height: 300 }, finer: 2 }
const projector = createProjector(camera, canvas)

describe('rasterise', () => {
  it('makes a disc of a ball, to half a unit', () => {
    const raster = createRaster(projector)
    rasterise(raster, projector, ball([0, 1, 0], 0.4), 0)
    const pane = {
      width: raster.width,
      height: raster.height,
      within: { left: 0, top: 0, right: raster.width - 1, bottom: raster.height - 1 },
    }
    const style = { grid: 10, finer: canvas.finer, tolerance: 0.2, leastArea: 1 }
    const path = fill(pane, (at) => ((raster.solid[at] as number) < 0 ? 0 : 1), '#000000', style)
    const [loop] = readPaths(`<g transform="scale(.1)">${path}</g>`).flatMap(({ loops }) => loops)

    // The outline of a ball is where the line of sight touches it.
    const focal = 150 / Math.tan((15 * Math.PI) / 180)
    const radius = focal * Math.tan(Math.asin(0.4 / 4))
    const bounds = boundsOf(loop ?? [])
    expect(Math.abs(bounds.left - (200 - radius))).toBeLessThan(0.5)
    expect(Math.abs(bounds.right - (200 + radius))).toBeLessThan(0.5)
    expect(Math.abs(bounds.top - (150 - radius))).toBeLessThan(0.5)
    expect(Math.abs(bounds.bottom - (150 + radius))).toBeLessThan(0.5)
    expect(Math.abs(Math.sqrt(Math.abs(areaOf(loop ?? [])) / Math.PI) - radius)).toBeLessThan(0.5)
  })

  it('shows the nearer of two, whichever is drawn first', () => {
    const middle = 300 * 800 + 400
    const seen = [
      [0.5, -0.5],
      [-0.5, 0.5],
    ].map(([first = 0, second = 0]) => {
      const raster = createRaster(projector)
      rasterise(raster, projector, ball([0, 1, first], 0.2), 0)
      rasterise(raster, projector, ball([0, 1, second], 0.2), 1)
      return raster.solid[middle]
    })
    expect(seen).toEqual([0, 1])
  })

  it('leaves out what is behind the eye', () => {
    const raster = createRaster(projector)
    rasterise(raster, projector, ball([0, 1, 6], 0.4), 0)
    expect(raster.solid.every((index) => index < 0)).toBe(true)
  })

  it('sees the same through a window, only finer', () => {
    const window = { left: 150, top: 100, width: 100, height: 100 }
    const closer = createProjector(camera, { ...canvas, window, finer: 6 })
    const place = [0, 0, 0]
    closer.project(0.1, 1.1, 0, place, 0)
    const whole = [0, 0, 0]
    projector.project(0.1, 1.1, 0, whole, 0)
    expect((place[0] as number) / 6 + 150).toBeCloseTo((whole[0] as number) / 2, 6)
    expect((place[1] as number) / 6 + 100).toBeCloseTo((whole[1] as number) / 2, 6)
  })
})

// Helpers

function ball([x, y, z]: readonly [number, number, number], radius: number): Solid {
  const across = 96
  const down = 48
  const normals: number[] = []
  const triangles: number[] = []
  for (let i = 0; i <= down; i++) {
    for (let j = 0; j <= across; j++) {
      const a = (i / down) * Math.PI
      const b = (j / across) * 2 * Math.PI
      normals.push(Math.sin(a) * Math.sin(b), Math.cos(a), Math.sin(a) * Math.cos(b))
    }
  }
  for (let i = 0; i < down; i++) {
    for (let j = 0; j < across; j++) {
      const here = i * (across + 1) + j
      const below = here + across + 1
      triangles.push(here, below, here + 1, here + 1, below, below + 1)
    }
  }
  return {
    positions: Float32Array.from(normals, (value, index) => ([x, y, z][index % 3] ?? 0) + value * radius),
    normals: Float32Array.from(normals),
    triangles: Uint32Array.from(triangles),
  }
}
