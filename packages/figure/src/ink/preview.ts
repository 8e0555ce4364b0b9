/** A plain shaded picture of one pose, quick to make: for those who write movements. */

import { type PropMaterial, propColours } from '../props/prop-colours.ts'
import type { PropMesh } from '../props/prop-meshes.ts'
import { clamp, smoothStep } from '../skeleton/vector.ts'
import { coloursOf, type Look, type Material, materials, muscleColour } from '../surface/index.ts'
import type { Camera } from '../view/camera.ts'
import {
  floorShadow,
  lastBodyMaterial,
  lookAt,
  type PosedBody,
  propsInView,
  type Sight,
  sightMaterials,
} from './sight.ts'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity, 0 to 255. */
  readonly data: Uint8Array
}

/** Each pixel is the mean of this many across and down. */
const finer = 2
const paper = [248, 247, 244] as const
/** A nearer part darkens the rim of what lies this far behind it, metres. */
const rimDepth = { from: 0.012, to: 0.05 }

export function drawPreview(scene: {
  readonly body: PosedBody
  readonly props: readonly PropMesh[]
  readonly camera: Camera
  readonly width: number
  readonly height: number
  readonly look: Look
}): Pixels {
  const { body, camera } = scene
  const width = scene.width * finer
  const height = scene.height * finer
  const props = propsInView(scene.props, camera)
  const sight = lookAt(body, props, camera, { picture: scene, finer })
  const onFloor = [body, ...props.filter(({ kind }) => kind !== 'wall')]
  const shadow = floorShadow(onFloor, camera, { picture: scene, finer: 1 })
  const colours = sightColours(scene.look)
  const sums = new Float32Array(scene.width * scene.height * 4)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const into = (y >> 1) * scene.width + (x >> 1)
      addPixel(sums, into * 4, sight, shadow[into] as number, colours, at)
    }
  }
  const data = new Uint8Array(sums.length)
  for (let i = 0; i < sums.length; i++) data[i] = (i & 3) === 3 ? 255 : (sums[i] as number) / (finer * finer)
  return { width: scene.width, height: scene.height, data }
}

type Rgb = readonly [number, number, number]

function sightColours(look: Look): readonly Rgb[] {
  const ofBody = coloursOf(look)
  return sightMaterials.map((material, index) =>
    index === 0
      ? paper
      : rgbOf(
          index <= lastBodyMaterial
            ? ofBody[materials[index - 1] as Material]
            : propColours[material as PropMaterial],
        ),
  )
}

function addPixel(
  sums: Float32Array,
  into: number,
  sight: Sight,
  shadow: number,
  colours: readonly Rgb[],
  at: number,
) {
  const material = sight.material[at] as number
  const isShadow = material === 0 && shadow === 1
  const light = clamp((sight.light[at] as number) * 0.5 + 0.5, 0, 1)
  const shade = material > 0 ? (0.62 + 0.46 * light) * rim(sight, at) : isShadow ? 0.91 : 1
  const glow = smoothStep(0.15, 0.75, sight.glow[at] as number) * 0.8
  const base = colours[material] as Rgb
  for (let channel = 0; channel < 3; channel++) {
    const own = base[channel] as number
    const colour = (own + ((muscleRgb[channel] as number) - own) * glow) * shade
    sums[into + channel] = (sums[into + channel] as number) + Math.min(255, colour)
  }
}

const muscleRgb = rgbOf(muscleColour)

/** 1, or less where something nearer ends beside this pixel. */
function rim({ width, raster: { nearness } }: Sight, at: number): number {
  const here = nearness[at] as number
  const most = Math.max(
    here,
    nearness[at - 1] ?? 0,
    nearness[at + 1] ?? 0,
    nearness[at - width] ?? 0,
    nearness[at + width] ?? 0,
  )
  return 1 - 0.45 * smoothStep(rimDepth.from, rimDepth.to, 1 / here - 1 / most)
}

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
