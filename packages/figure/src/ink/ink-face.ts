/** The face of a drawing: looked at more closely than the rest, because its things are small. */

import type { Vector } from '../skeleton/vector.ts'
import { type Material, materials } from '../surface/index.ts'
import { partsOfBody, headPart } from './body-regions.ts'
import { fill } from './ink-fill.ts'
import type { InkPalette } from './ink-palette.ts'
import type { InkScene, InkStyle } from './ink-scene.ts'
import { createProjector } from './raster.ts'
import { lookAt, propsInView } from './sight.ts'

/** What is painted over what. A head smaller than `from`, units, goes without; `until`, with more. */
const features: readonly {
  readonly colour: Material
  readonly shows: readonly Material[]
  readonly from: number
  readonly until?: number
}[] = [
  { colour: 'brow', shows: ['brow'], from: 0 },
  { colour: 'lips', shows: ['lips'], from: 0 },
  { colour: 'face-line', shows: ['face-line', 'iris', 'gleam'], from: 0, until: 70 },
  { colour: 'eye-white', shows: ['eye-white', 'iris', 'gleam'], from: 70 },
  { colour: 'iris', shows: ['iris', 'gleam'], from: 70 },
  { colour: 'face-line', shows: ['face-line'], from: 70 },
  { colour: 'gleam', shows: ['gleam'], from: 110 },
]

export function drawFace(scene: InkScene, palette: InkPalette, style: InkStyle): readonly string[] {
  const { body, camera } = scene
  const picture = { width: scene.width, height: scene.height }
  const window = headWindow(scene)
  if (window === undefined) return []
  const size = Math.max(window.width, window.height)
  const finer = Math.max(style.finer, Math.min(12, 220 / size))
  const sight = lookAt(body, propsInView(scene.props, camera), camera, { picture, window, finer })
  const fine = { grid: style.grid, finer, tolerance: style.tolerance * 0.5, leastArea: 0.35 }
  return features
    .filter(({ from, until = Number.POSITIVE_INFINITY }) => size >= from && size < until)
    .map(({ colour, shows }) => {
      const numbers = new Set(shows.map((material) => 1 + materials.indexOf(material)))
      const value = (at: number) => (numbers.has(sight.material[at] as number) ? 1 : 0)
      const pane = {
        width: sight.width,
        height: sight.height,
        within: { left: 0, top: 0, right: sight.width - 1, bottom: sight.height - 1 },
      }
      return fill(pane, value, palette.body[colour], fine, { left: window.left, top: window.top })
    })
}

/** Around all vertices of the head that are in the picture. */
function headWindow({ body, camera, width, height }: InkScene) {
  const projector = createProjector(camera, { picture: { width, height }, finer: 1 })
  const parts = partsOfBody(body.mesh)
  const seen = [0, 0, 0]
  let [left, right, top, bottom] = [width, 0, height, 0]
  parts.forEach((part, vertex) => {
    if (part !== headPart) return
    const [x, y, z] = body.positions.subarray(vertex * 3, vertex * 3 + 3) as unknown as Vector
    projector.project(x, y, z, seen, 0)
    left = Math.min(left, seen[0] as number)
    right = Math.max(right, seen[0] as number)
    top = Math.min(top, seen[1] as number)
    bottom = Math.max(bottom, seen[1] as number)
  })
  left = Math.max(0, Math.floor(left))
  top = Math.max(0, Math.floor(top))
  const window = {
    left,
    top,
    width: Math.min(width, Math.ceil(right)) - left,
    height: Math.min(height, Math.ceil(bottom)) - top,
  }
  return window.width < 1 || window.height < 1 ? undefined : window
}
