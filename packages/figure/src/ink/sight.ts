/** What is seen at each pixel: what it is made of, which part of the body, how much light falls on it. */

import type { PropMesh } from '../props/prop-meshes.ts'
import { type PropMaterial, propMaterials } from '../props/prop-colours.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import { add, cross, dot, normalise, scale, subtract, type Vector } from '../skeleton/vector.ts'
import {
  type BodyMesh,
  createPaint,
  type Material,
  materials,
  type Paint,
  paintAt,
  skinMatrices,
  skinVertices,
} from '../surface/index.ts'
import type { Camera } from '../view/camera.ts'
import { partsOfBody } from './body-regions.ts'
import {
  blendAt,
  type Canvas,
  createProjector,
  createRaster,
  type Raster,
  rasterise,
  type Solid,
} from './raster.ts'

/** The body in one pose. */
export interface PosedBody extends Solid {
  readonly mesh: BodyMesh
  readonly paint: Paint
  /** By vertex, 0 to 1. */
  readonly glow: Float32Array | undefined
}

export interface Sight {
  readonly width: number
  readonly height: number
  readonly raster: Raster
  /** An index into `sightMaterials`; 0 where nothing is. */
  readonly material: Uint8Array
  /** Of the body, as `partsOfBody` numbers them; then one number for each prop; 0 where nothing is. */
  readonly part: Uint8Array
  /** Of the surface towards the lamp: -1 to 1. */
  readonly light: Float32Array
  /** 0 to 1. */
  readonly glow: Float32Array
  /** How far apart on the unposed body two places of it lie, metres: what is far apart only happens to be seen side by side. */
  readonly apart: (at: number, other: number) => number
}

export const sightMaterials: readonly ('nothing' | Material | PropMaterial)[] = [
  'nothing',
  ...materials,
  ...propMaterials,
]
/** Materials up to this number are the body's. */
export const lastBodyMaterial = materials.length
export const firstPropPart = 32

export function poseBody(
  mesh: BodyMesh,
  frame: Frame,
  glow?: Float32Array,
  paint: Paint = createPaint(mesh.skeleton),
): PosedBody {
  const positions = new Float32Array(mesh.positions.length)
  const normals = new Float32Array(mesh.positions.length)
  skinVertices(mesh, skinMatrices(mesh.skeleton, frame), positions, normals)
  return { positions, normals, triangles: mesh.triangles, mesh, paint, glow }
}

/** Walls that would hide the figure are not drawn. */
export function propsInView(props: readonly PropMesh[], camera: Camera): readonly PropMesh[] {
  return props.filter(
    ({ front }) => front === undefined || dot(subtract(camera.eye, front.point), front.normal) > 0,
  )
}

export function lookAt(
  body: PosedBody,
  props: readonly PropMesh[],
  camera: Camera,
  canvas: Canvas,
  face: 'fine' | 'plain' = 'fine',
): Sight {
  const projector = createProjector(camera, canvas)
  const { width, height } = projector
  const raster = createRaster(projector)
  const solids: readonly Solid[] = [body, ...props]
  const corners = solids.map((solid, index) => rasterise(raster, projector, solid, index))
  const sight: Sight = {
    width,
    height,
    raster,
    material: new Uint8Array(width * height),
    part: new Uint8Array(width * height),
    light: new Float32Array(width * height),
    glow: new Float32Array(width * height),
    apart,
  }
  const lamp = lampOf(camera)
  const lights = solids.map(({ normals }) => lightOf(normals, lamp))
  const paintOf = createPainter(body, face === 'fine')
  const parts = partsOfBody(body.mesh)
  const share = new Float64Array(3)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const index = raster.solid[at] as number
      if (index < 0) continue
      const { triangles } = solids[index] as Solid
      const first = raster.triangle[at] as number
      blendAt(corners[index] as Float64Array, triangles, first, x, y, share)
      sight.light[at] = blend(lights[index] as Float32Array, triangles, first, share)
      if (index > 0) {
        sight.part[at] = firstPropPart + index - 1
        sight.material[at] =
          lastBodyMaterial + 1 + propMaterials.indexOf((props[index - 1] as PropMesh).material)
        continue
      }
      sight.part[at] = parts[triangles[first + strongest(share)] as number] as number
      sight.material[at] = paintOf(first, share)
      if (body.glow !== undefined) sight.glow[at] = blend(body.glow, triangles, first, share)
    }
  }
  return sight

  function apart(at: number, other: number): number {
    const [ax, ay, az] = bindPlace(at)
    const [bx, by, bz] = bindPlace(other)
    return Math.hypot(ax - bx, ay - by, az - bz)
  }

  function bindPlace(at: number): Vector {
    const { mesh, triangles } = body
    const first = raster.triangle[at] as number
    blendAt(corners[0] as Float64Array, triangles, first, at % width, Math.floor(at / width), share)
    return [
      blend(mesh.positions, triangles, first, share, 3, 0),
      blend(mesh.positions, triangles, first, share, 3, 1),
      blend(mesh.positions, triangles, first, share, 3, 2),
    ]
  }
}

/** Where the shadow of all solids falls that the lamp right above throws on the floor; 1 or 0 by pixel. */
export function floorShadow(solids: readonly Solid[], camera: Camera, canvas: Canvas): Uint8Array {
  const projector = createProjector(camera, canvas)
  const raster = createRaster(projector)
  solids.forEach(({ positions, normals, triangles }, index) => {
    const flat = positions.slice()
    for (let i = 1; i < flat.length; i += 3) flat[i] = 0
    rasterise(raster, projector, { positions: flat, normals, triangles }, index)
  })
  const shadow = new Uint8Array(raster.solid.length)
  for (let at = 0; at < shadow.length; at++) shadow[at] = (raster.solid[at] as number) < 0 ? 0 : 1
  return shadow
}

function lightOf(normals: Float32Array, [x, y, z]: Vector): Float32Array {
  const light = new Float32Array(normals.length / 3)
  for (let v = 0; v < light.length; v++) {
    const at = v * 3
    light[v] = (normals[at] as number) * x + (normals[at + 1] as number) * y + (normals[at + 2] as number) * z
  }
  return light
}

/** The material of each vertex, as far as it was asked for; it is the same in every pose. */
const paintedVertices = new WeakMap<BodyMesh, Uint8Array>()

/**
 * The material at a place of a triangle. Most triangles have one material at all corners; only
 * where they differ, and on a fine face with its small things, the place itself is asked.
 */
function createPainter({ mesh, paint, triangles }: PosedBody, hasFineFace: boolean) {
  const ofVertex = paintedVertices.get(mesh) ?? new Uint8Array(mesh.armShare.length)
  paintedVertices.set(mesh, ofVertex)
  const faceFrom = [paint.head[1] - 0.1, paint.head[2] + 0.02] as const
  return (first: number, share: Float64Array): number => {
    const a = vertexMaterial(triangles[first] as number)
    const b = vertexMaterial(triangles[first + 1] as number)
    const c = vertexMaterial(triangles[first + 2] as number)
    if (a === b && b === c && !hasFineFace) return a
    const corner = (triangles[first] as number) * 3
    const isFace =
      (mesh.positions[corner + 1] as number) > faceFrom[0] &&
      (mesh.positions[corner + 2] as number) > faceFrom[1]
    if (a === b && b === c && !isFace) return a
    const place: Vector = [
      blend(mesh.positions, triangles, first, share, 3, 0),
      blend(mesh.positions, triangles, first, share, 3, 1),
      blend(mesh.positions, triangles, first, share, 3, 2),
    ]
    return 1 + materials.indexOf(paintAt(paint, place, blend(mesh.armShare, triangles, first, share)))
  }

  function vertexMaterial(vertex: number): number {
    const known = ofVertex[vertex] as number
    if (known > 0) return known
    const [x, y, z] = mesh.positions.subarray(vertex * 3, vertex * 3 + 3)
    const material =
      1 +
      materials.indexOf(
        paintAt(paint, [x as number, y as number, z as number], mesh.armShare[vertex] as number),
      )
    ofVertex[vertex] = material
    return material
  }
}

/** The lamp stands to the viewer's upper left, so that the side that is looked at is never the dark one. */
function lampOf({ eye, target }: Camera): Vector {
  const back = normalise(subtract(eye, target))
  const right = normalise(cross([0, 1, 0], back))
  return normalise(add(add(scale(right, -0.5), [0, 0.75, 0]), scale(back, 0.7)))
}

function strongest(share: Float64Array): 0 | 1 | 2 {
  const [a, b, c] = share as unknown as Vector
  return a >= b && a >= c ? 0 : b >= c ? 1 : 2
}

function blend(
  values: Float32Array,
  triangles: Uint32Array,
  first: number,
  share: Float64Array,
  stride = 1,
  offset = 0,
): number {
  return (
    (values[(triangles[first] as number) * stride + offset] as number) * (share[0] as number) +
    (values[(triangles[first + 1] as number) * stride + offset] as number) * (share[1] as number) +
    (values[(triangles[first + 2] as number) * stride + offset] as number) * (share[2] as number)
  )
}
