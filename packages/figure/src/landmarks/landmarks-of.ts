/** The posed figure as a detector sees a person: the 33 points of BlazePose, in a picture and in the world. */

import type { Figure } from '../pose/figure.ts'
import { statureRatio } from '../skeleton/body-shape.ts'
import { boneIndex, type CentralBone, type SidedBone } from '../skeleton/bones.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import {
  add,
  cross,
  dot,
  normalise,
  radiansPerDegree,
  rotate,
  subtract,
  type Vector,
} from '../skeleton/vector.ts'
import type { Camera } from '../view/camera.ts'
import { createHiding } from './hiding.ts'

export interface Landmarks {
  /** x and y in shares of the picture, y down; z from the middle of the hips, in widths of the picture. */
  readonly points: [number, number, number, number][]
  /** x right of the picture, y down, z away from the camera; metres from the middle of the hips. */
  readonly world: [number, number, number][]
}

/** Which girth moves a point out: a wider face has its eyes further apart. */
type Part = 'face' | 'trunk' | 'limb'
type Place = readonly [bone: CentralBone | SidedBone, at: Vector, part: Part]

/** From the beginning of a bone in its own frame, metres, on the slim figure; the left one of a pair. */
const places = {
  nose: ['head', [0, 0.022, 0.104], 'face'],
  'eye-inner': ['head', [0.017, 0.05, 0.08], 'face'],
  eye: ['head', [0.031, 0.05, 0.077], 'face'],
  'eye-outer': ['head', [0.044, 0.05, 0.068], 'face'],
  ear: ['head', [0.078, 0.034, -0.008], 'face'],
  mouth: ['head', [0.022, -0.013, 0.085], 'face'],
  shoulder: ['upperArm', [0, 0, 0], 'trunk'],
  elbow: ['forearm', [0, 0, 0], 'limb'],
  wrist: ['hand', [0, 0, 0], 'limb'],
  pinky: ['hand', [0, -0.082, -0.027], 'limb'],
  index: ['hand', [0, -0.088, 0.03], 'limb'],
  thumb: ['hand', [-0.015, -0.058, 0.052], 'limb'],
  hip: ['thigh', [0, 0, 0], 'trunk'],
  knee: ['shin', [0, 0, 0], 'limb'],
  ankle: ['foot', [0, 0, 0], 'limb'],
  heel: ['foot', [0, -0.065, -0.055], 'limb'],
  'foot-index': ['toes', [-0.01, -0.006, 0.055], 'limb'],
} as const satisfies Record<string, Place>
type PlaceName = keyof typeof places

/** In the order of BlazePose: the left one of a pair first, but for the eyes, which come three at a time. */
const order: readonly (readonly [PlaceName, 1 | -1])[] = [
  ['nose', 1],
  ['eye-inner', 1],
  ['eye', 1],
  ['eye-outer', 1],
  ['eye-inner', -1],
  ['eye', -1],
  ['eye-outer', -1],
  ...(
    [
      'ear',
      'mouth',
      'shoulder',
      'elbow',
      'wrist',
      'pinky',
      'index',
      'thumb',
      'hip',
      'knee',
      'ankle',
      'heel',
      'foot-index',
    ] as const
  ).flatMap((name) => [[name, 1] as const, [name, -1] as const]),
]
const leftHip = order.findIndex(([name]) => name === 'hip')

/** How sure a detector is of a point in plain sight, and of one outside the picture. */
const seen = 0.97
const outside = 0.1
/** Behind the body: the far ear, shoulder and hip are placed by the head and the trunk; a limb is guessed. */
const hidden: Readonly<Record<Part, number>> = { face: 0.75, trunk: 0.75, limb: 0.2 }

/** `aspect` is the width of the picture by its height. */
export function landmarksOf(figure: Figure, frame: Frame, camera: Camera, aspect = 4 / 3): Landmarks {
  const ahead = normalise(subtract(camera.target, camera.eye))
  const right = normalise(cross(ahead, [0, 1, 0]))
  const down = cross(ahead, right)
  const at = placesInWorld(figure, frame)
  const middle = middleOf(at[leftHip] as Vector, at[leftHip + 1] as Vector)
  const isHidden = createHiding(figure, frame, camera.eye)
  const tall = 2 * Math.tan((camera.verticalFieldDegrees * radiansPerDegree) / 2)
  const middleDepth = dot(subtract(middle, camera.eye), ahead)

  const points = at.map((place, index): [number, number, number, number] => {
    const from = subtract(place, camera.eye)
    const depth = dot(from, ahead)
    const x = 0.5 + dot(from, right) / (depth * tall * aspect)
    const y = 0.5 + dot(from, down) / (depth * tall)
    const z = (depth - middleDepth) / (middleDepth * tall * aspect)
    const isOutside = depth <= 0 || x < 0 || x > 1 || y < 0 || y > 1
    const part = places[(order[index] as (typeof order)[number])[0]][2]
    return [x, y, z, isOutside ? outside : isHidden(place) ? hidden[part] : seen]
  })
  const world = at.map((place): [number, number, number] => {
    const from = subtract(place, middle)
    return [dot(from, right), dot(from, down), dot(from, ahead)]
  })
  return { points, world }
}

/** Where the 33 points are in the figure's own world. */
export function placesInWorld({ skeleton }: Pick<Figure, 'skeleton'>, frame: Frame): readonly Vector[] {
  const size = statureRatio(skeleton.shape)
  return order.map(([name, outward]) => {
    const [bone, [x, y, z], part] = places[name]
    const wider = part === 'face' ? skeleton.shape.girth.face : 1
    const index = bone === 'head' ? boneIndex.head : boneIndex[`${outward === 1 ? 'left' : 'right'}.${bone}`]
    const offset: Vector = [x * outward * wider * size, y * size, z * wider * size]
    return add(frame.places[index] as Vector, rotate(frame.turns[index] as never, offset))
  })
}

function middleOf(a: Vector, b: Vector): Vector {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
}
