/** Turns a signed distance that is the same on both sides of x = 0 into a closed, mirrored mesh. */

import type { BodyField, NearField } from './body-field.ts'

/** How finely a place is meshed: cells are halved this often. */
export type LevelOf = (x: number, y: number, z: number) => 0 | 1 | 2

/**
 * The left half. Corners of triangles: 0 and up are vertices of the left half; -1 and down are
 * the mirror images of vertex 0 and up.
 */
export interface HalfMesh {
  /** x, y, z of each vertex; those on the mirror plane have x = 0 and are their own image. */
  readonly positions: Float64Array
  readonly triangles: readonly number[]
  /** Triangles across the mirror plane, which have their mirror images among them. */
  readonly seam: readonly number[]
}

/** Cells of level 0 along each side of a block. */
const cells = 4
const levels = 3
/** Lattice steps along a block, at the finest level; and half steps, so that the middles of edges are whole. */
const blockSteps = cells << (levels - 1)
const blockHalves = blockSteps * 2

interface Block {
  readonly id: number
  readonly i: number
  readonly j: number
  readonly k: number
  readonly level: number
  /** Lattice points along a side, less one. */
  readonly size: number
  readonly values: Float32Array
  readonly near: NearField
  /** Vertex of each cell, once it has one. */
  readonly vertices: Int32Array
}

/**
 * Surface nets on blocks of different fineness: every cell that the surface passes through gets
 * one vertex, and every shortest edge that it crosses gets one polygon round it, whatever the
 * sizes of the cells around. So there are no gaps where finer cells meet coarser ones.
 */
export function meshHalf(field: BodyField, cellSize: number, levelOf: LevelOf): HalfMesh {
  const unit = cellSize / (1 << (levels - 1))
  const { low, high } = field.bounds
  const originY = low[1] - cellSize
  const originZ = low[2] - cellSize
  const blockSize = cellSize * cells
  const [ni, nj, nk] = [
    Math.ceil(high[0] / blockSize) + 1,
    Math.ceil((high[1] - originY) / blockSize) + 1,
    Math.ceil((high[2] - originZ) / blockSize) + 1,
  ]
  const blocks = new Map<number, Block>()
  const shared = new Map<number, number>()
  findBlocks()

  const sums: number[] = []
  const counts: number[] = []
  const homes: Block[] = []
  const polygons: number[] = []
  const seam: number[] = []
  const around = [0, 0, 0, 0]
  for (const block of blocks.values()) crossEdges(block)

  const positions = new Float64Array(sums.length)
  for (let v = 0; v < homes.length; v++) settle(v)
  return { positions, triangles: triangulate(polygons, positions), seam }

  function findBlocks() {
    const radius = blockSize * 0.87
    for (let k = 0; k < nk; k++) {
      for (let j = 0; j < nj; j++) {
        for (let i = 0; i < ni; i++) {
          const x = (i + 0.5) * blockSize
          const y = originY + (j + 0.5) * blockSize
          const z = originZ + (k + 0.5) * blockSize
          const near = field.within(x, y, z, radius)
          if (isSure(near.distance(x, y, z), radius)) continue
          const level = levelOf(x, y, z)
          const size = cells << level
          const block: Block = {
            id: (k * nj + j) * ni + i,
            i,
            j,
            k,
            level,
            size,
            near,
            values: new Float32Array((size + 1) ** 3),
            vertices: new Int32Array(size ** 3).fill(-1),
          }
          fill(block)
          blocks.set(block.id, block)
        }
      }
    }
  }

  /**
   * Reads the field at the corners near the skin, part by part, so that fine blocks ask few pieces
   * and skip what is empty or solid.
   */
  function fill(block: Block) {
    const { i, j, k, size, values, near } = block
    const step = blockSteps / size
    const partSize = cells * step * unit
    const radius = partSize * 0.87
    values.fill(Number.NaN)
    const sureSigns: [number, number, number, number][] = []
    for (let c = 0; c < size; c += cells) {
      for (let b = 0; b < size; b += cells) {
        for (let a = 0; a < size; a += cells) {
          const x = (i * blockSteps + a * step) * unit + partSize / 2
          const y = originY + (j * blockSteps + b * step) * unit + partSize / 2
          const z = originZ + (k * blockSteps + c * step) * unit + partSize / 2
          const part = size === cells ? near : field.within(x, y, z, radius)
          const middle = part.distance(x, y, z)
          if (size > cells && isSure(middle, radius)) sureSigns.push([a, b, c, Math.sign(middle)])
          else
            eachCorner(a, b, c, (at, u, v, w) => {
              if (Number.isNaN(values[at])) values[at] = cornerValue(block, part, u, v, w)
            })
        }
      }
    }
    for (const [a, b, c, sign] of sureSigns) {
      eachCorner(a, b, c, (at) => {
        if (Number.isNaN(values[at])) values[at] = sign
      })
    }

    function eachCorner(
      a: number,
      b: number,
      c: number,
      visit: (at: number, u: number, v: number, w: number) => void,
    ) {
      const row = size + 1
      for (let w = c; w <= c + cells; w++) {
        for (let v = b; v <= b + cells; v++) {
          for (let u = a; u <= a + cells; u++) visit((w * row + v) * row + u, u, v, w)
        }
      }
    }
  }

  /** Blocks share the values on their faces, so that they agree on which side of the skin a corner lies. */
  function cornerValue({ i, j, k, size }: Block, near: NearField, a: number, b: number, c: number): number {
    const step = blockSteps / size
    const x = i * blockSteps + a * step
    const y = j * blockSteps + b * step
    const z = k * blockSteps + c * step
    const isInside = a > 0 && a < size && b > 0 && b < size && c > 0 && c < size
    if (isInside) return valueAt(near, x, y, z)
    const key = (z * (nj + 1) * blockSteps + y) * (ni + 1) * blockSteps + x
    let value = shared.get(key)
    if (value === undefined) {
      value = Math.fround(valueAt(near, x, y, z))
      shared.set(key, value)
    }
    return value
  }

  function valueAt(near: NearField, x: number, y: number, z: number): number {
    return near.distance(x * unit, originY + y * unit, originZ + z * unit)
  }

  /** Looks at every edge of the block's lattice that the surface crosses. */
  function crossEdges(block: Block) {
    const { size, values, level } = block
    const row = size + 1
    const strides = [1, row, row * row]
    const step = blockSteps / size
    const start = [block.i * blockSteps, block.j * blockSteps, block.k * blockSteps]
    const corner = [0, 0, 0]
    let at = 0
    for (corner[2] = 0; corner[2] <= size; corner[2]++) {
      for (corner[1] = 0; corner[1] <= size; corner[1]++) {
        for (corner[0] = 0; corner[0] <= size; corner[0]++) {
          const value = values[at] as number
          for (let axis = 0; axis < 3; axis++) {
            if (corner[axis] === size) continue
            const next = values[at + (strides[axis] as number)] as number
            if (value < 0 === next < 0) continue
            const [x, y, z] = corner.map((c, n) => (start[n] as number) + c * step) as [
              number,
              number,
              number,
            ]
            crossEdge(block, level, [x, y, z], axis, step, value, next)
          }
          at++
        }
      }
    }
  }

  function crossEdge(
    block: Block,
    level: number,
    from: [number, number, number],
    axis: number,
    step: number,
    value: number,
    next: number,
  ) {
    // Half steps, so that the middle of the edge is whole.
    const middle = from.map((c, n) => 2 * c + (n === axis ? step : 0)) as [number, number, number]
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3] as [number, number]
    const found: { block: Block; cell: number; mirrored: boolean }[] = []
    for (let corner = 0; corner < 4; corner++) {
      const place = [...middle] as [number, number, number]
      place[u] = (place[u] as number) + (corner === 1 || corner === 2 ? 1 : -1)
      place[v] = (place[v] as number) + (corner >= 2 ? 1 : -1)
      const home = cellAt(place)
      if (home === undefined) return
      // A finer neighbour has shorter edges here; of equals, the first one speaks.
      if (home.block.level > level || (home.block.level === level && home.block.id < block.id)) return
      found.push(home)
    }
    const t = value / (value - next)
    const at = from.map((c, n) => c + (n === axis ? t * step : 0)) as [number, number, number]
    const [x, y, z] = [at[0] * unit, originY + at[1] * unit, originZ + at[2] * unit]
    found.forEach((home, corner) => {
      around[corner] = vertexOf(home, x, y, z)
    })
    const [a, b, c, d] = around as [number, number, number, number]
    const outward = value < 0
    if (x === 0 && axis !== 0) fan(block, x, y, z, outward, [a, b, c, d])
    else polygon(outward, a, b, c, d)
  }

  function cellAt(place: [number, number, number]) {
    const mirrored = place[0] < 0
    const x = Math.abs(place[0])
    const [i, j, k] = [x, place[1], place[2]].map((c) => Math.floor(c / blockHalves)) as [
      number,
      number,
      number,
    ]
    const block = i < ni ? blocks.get((k * nj + j) * ni + i) : undefined
    if (block === undefined) return undefined
    const halves = blockHalves / block.size
    const a = Math.floor((x - i * blockHalves) / halves)
    const b = Math.floor((place[1] - j * blockHalves) / halves)
    const c = Math.floor((place[2] - k * blockHalves) / halves)
    return { block, cell: (c * block.size + b) * block.size + a, mirrored }
  }

  function vertexOf(
    { block, cell, mirrored }: { block: Block; cell: number; mirrored: boolean },
    x: number,
    y: number,
    z: number,
  ) {
    let vertex = block.vertices[cell] as number
    if (vertex < 0) {
      vertex = newVertex(block)
      block.vertices[cell] = vertex
    }
    if (!mirrored) {
      sums[vertex * 3] = (sums[vertex * 3] as number) + x
      sums[vertex * 3 + 1] = (sums[vertex * 3 + 1] as number) + y
      sums[vertex * 3 + 2] = (sums[vertex * 3 + 2] as number) + z
      counts[vertex] = (counts[vertex] as number) + 1
    }
    return mirrored ? -1 - vertex : vertex
  }

  function newVertex(home: Block): number {
    sums.push(0, 0, 0)
    counts.push(0)
    return homes.push(home) - 1
  }

  function polygon(outward: boolean, a: number, b: number, c: number, d: number) {
    if (outward) polygons.push(a, b, c, d)
    else polygons.push(d, c, b, a)
  }

  /** Round an edge in the mirror plane: a vertex in the middle keeps both sides alike. */
  function fan(block: Block, x: number, y: number, z: number, outward: boolean, corners: number[]) {
    const centre = newVertex(block)
    sums[centre * 3] = x
    sums[centre * 3 + 1] = y
    sums[centre * 3 + 2] = z
    counts[centre] = 1
    for (let n = 0; n < 4; n++) {
      const a = corners[n] as number
      const b = corners[(n + 1) % 4] as number
      if (a === b) continue
      if (outward) seam.push(centre, a, b)
      else seam.push(centre, b, a)
    }
  }

  /** From the middle of its crossings straight to the surface. */
  function settle(vertex: number) {
    const { near, level } = homes[vertex] as Block
    const count = counts[vertex] as number
    let x = (sums[vertex * 3] as number) / count
    let y = (sums[vertex * 3 + 1] as number) / count
    let z = (sums[vertex * 3 + 2] as number) / count
    const onPlane = x === 0
    const reach = (cellSize / (1 << level)) * 0.5
    const e = 0.0009
    for (let round = 0; round < 2; round++) {
      const d = near.distance(x, y, z)
      const gx = onPlane ? 0 : near.distance(x + e, y, z) - d
      const gy = near.distance(x, y + e, z) - d
      const gz = near.distance(x, y, z + e) - d
      const slope = Math.hypot(gx, gy, gz) || 1
      const step = Math.max(-reach, Math.min(reach, (d * e) / slope)) / slope
      x = onPlane ? 0 : Math.max(x - gx * step, reach * 0.02)
      y -= gy * step
      z -= gz * step
    }
    positions[vertex * 3] = x
    positions[vertex * 3 + 1] = y
    positions[vertex * 3 + 2] = z
  }
}

/** No skin within the radius. Ellipsoids and tubes tell their distance only roughly from afar. */
function isSure(distance: number, radius: number): boolean {
  return Math.abs(distance) > radius * 1.7 + 0.008
}

/** Quads along their shorter diagonal. Beside finer cells one vertex may stand twice: that is a triangle. */
function triangulate(polygons: readonly number[], positions: Float64Array): number[] {
  const triangles: number[] = []
  for (let n = 0; n < polygons.length; n += 4) {
    const [a, b, c, d] = polygons.slice(n, n + 4) as [number, number, number, number]
    if (a === b || b === c) triangles.push(a, c, d)
    else if (c === d || d === a) triangles.push(a, b, c)
    else if (gap(a, c) <= gap(b, d)) triangles.push(a, b, c, a, c, d)
    else triangles.push(a, b, d, b, c, d)
  }
  return triangles

  function gap(a: number, b: number): number {
    const x = (positions[a * 3] as number) - (positions[b * 3] as number)
    const y = (positions[a * 3 + 1] as number) - (positions[b * 3 + 1] as number)
    const z = (positions[a * 3 + 2] as number) - (positions[b * 3 + 2] as number)
    return x * x + y * y + z * z
  }
}
