/** A software z-buffer: which triangle of which solid is seen at each pixel. */

import { cross, normalise, radiansPerDegree, subtract } from '../skeleton/vector.ts'
import type { Camera } from '../view/camera.ts'

/** A closed mesh in the world; its triangles run anticlockwise seen from outside. */
export interface Solid {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly triangles: Uint32Array
}

/** The part of a picture that is looked at, and how finely. */
export interface Canvas {
  readonly picture: { readonly width: number; readonly height: number }
  /** In units of the picture; the whole picture when not said. */
  readonly window?: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  /** Pixels for each unit of the picture. */
  readonly finer: number
}

export interface Raster {
  readonly width: number
  readonly height: number
  /** Of the solid in the list; -1 where nothing is. */
  readonly solid: Int16Array
  /** Where the triangle begins in the solid's list of corners. */
  readonly triangle: Uint32Array
  /** One over the distance along the view, 1/m; 0 where nothing is. */
  readonly nearness: Float32Array
}

/** Where a place is seen: pixels from the left and from the top, and its nearness; nearness 0 is behind the eye. */
export interface Projector {
  /** Of the raster that it projects to. */
  readonly width: number
  readonly height: number
  project(x: number, y: number, z: number, out: Float64Array | number[], at: number): void
}

/** What is nearer to the eye than this is left out, metres. */
const nearest = 0.05

export function createProjector(camera: Camera, { picture, window, finer }: Canvas): Projector {
  const back = normalise(subtract(camera.eye, camera.target))
  const right = normalise(cross([0, 1, 0], back))
  const up = cross(back, right)
  const focal = (picture.height * finer) / 2 / Math.tan((camera.verticalFieldDegrees * radiansPerDegree) / 2)
  const middleX = (picture.width / 2 - (window?.left ?? 0)) * finer
  const middleY = (picture.height / 2 - (window?.top ?? 0)) * finer
  const [ex, ey, ez] = camera.eye
  return {
    width: Math.round((window ?? picture).width * finer),
    height: Math.round((window ?? picture).height * finer),
    project(x, y, z, out, at) {
      const dx = x - ex
      const dy = y - ey
      const dz = z - ez
      const distance = -(dx * back[0] + dy * back[1] + dz * back[2])
      const nearness = distance < nearest ? 0 : 1 / distance
      out[at] = middleX + (dx * right[0] + dy * right[1] + dz * right[2]) * focal * nearness
      out[at + 1] = middleY - (dx * up[0] + dy * up[1] + dz * up[2]) * focal * nearness
      out[at + 2] = nearness
    },
  }
}

export function createRaster({ width, height }: Projector): Raster {
  return {
    width,
    height,
    solid: new Int16Array(width * height).fill(-1),
    triangle: new Uint32Array(width * height),
    nearness: new Float32Array(width * height),
  }
}

/** Draws one more solid; what is nearer stays. Answers the corners as seen, for `blendAt`. */
export function rasterise(raster: Raster, projector: Projector, solid: Solid, index: number): Float64Array {
  const seen = projectCorners(projector, solid.positions)
  const { triangles } = solid
  for (let t = 0; t < triangles.length; t += 3) {
    const a = (triangles[t] as number) * 3
    const b = (triangles[t + 1] as number) * 3
    const c = (triangles[t + 2] as number) * 3
    fillTriangle(raster, seen, a, b, c, index, t)
  }
  return seen
}

/** How much of each corner is at the middle of a pixel: `out` gets three shares that add up to 1. */
export function blendAt(
  seen: Float64Array,
  triangles: Uint32Array,
  triangle: number,
  x: number,
  y: number,
  out: Float64Array,
) {
  const a = (triangles[triangle] as number) * 3
  const b = (triangles[triangle + 1] as number) * 3
  const c = (triangles[triangle + 2] as number) * 3
  const px = x + 0.5
  const py = y + 0.5
  const ax = (seen[a] as number) - px
  const ay = (seen[a + 1] as number) - py
  const bx = (seen[b] as number) - px
  const by = (seen[b + 1] as number) - py
  const cx = (seen[c] as number) - px
  const cy = (seen[c + 1] as number) - py
  // Shares on the screen times nearness are shares on the triangle itself.
  const u = (bx * cy - by * cx) * (seen[a + 2] as number)
  const v = (cx * ay - cy * ax) * (seen[b + 2] as number)
  const w = (ax * by - ay * bx) * (seen[c + 2] as number)
  const sum = u + v + w
  out[0] = u / sum
  out[1] = v / sum
  out[2] = w / sum
}

function projectCorners(projector: Projector, positions: Float32Array): Float64Array {
  const seen = new Float64Array(positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    projector.project(positions[i] as number, positions[i + 1] as number, positions[i + 2] as number, seen, i)
  }
  return seen
}

function fillTriangle(
  { width, height, solid, triangle, nearness }: Raster,
  seen: Float64Array,
  a: number,
  b: number,
  c: number,
  index: number,
  first: number,
) {
  const ax = seen[a] as number
  const ay = seen[a + 1] as number
  const bx = seen[b] as number
  const by = seen[b + 1] as number
  const cx = seen[c] as number
  const cy = seen[c + 1] as number
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const an = seen[a + 2] as number
  const bn = seen[b + 2] as number
  const cn = seen[c + 2] as number
  // y runs down, so what faces the eye has a negative area.
  if (area >= 0 || an === 0 || bn === 0 || cn === 0) return
  const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5))
  const right = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5))
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5))
  const bottom = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5))
  if (left > right || top > bottom) return
  const uStep = -(cy - by) / area
  const vStep = -(ay - cy) / area
  const nStep = uStep * an + vStep * bn - (uStep + vStep) * cn
  for (let y = top; y <= bottom; y++) {
    const px = left + 0.5
    const py = y + 0.5
    let u = ((bx - px) * (cy - py) - (by - py) * (cx - px)) / area
    let v = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) / area
    let near = u * an + v * bn + (1 - u - v) * cn
    for (let at = y * width + left, end = y * width + right; at <= end; at++) {
      if (u >= 0 && v >= 0 && u + v <= 1 && near > (nearness[at] as number)) {
        nearness[at] = near
        solid[at] = index
        triangle[at] = first
      }
      u += uStep
      v += vStep
      near += nStep
    }
  }
}
