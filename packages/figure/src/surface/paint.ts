/** Which colour a place on the skin has: for drawings in the program, for the scene as a shader. */

import { statureRatio } from '../skeleton/body-shape.ts'
import { boneIndex, type Skeleton } from '../skeleton/bones.ts'
import { dot, type Rotation, rotate, scale, subtract, type Vector } from '../skeleton/vector.ts'
import { bindPose } from './bind-pose.ts'
import { growthOf } from './growth.ts'
import { type Material, materials, type PaintLayer, paintLayers } from './paint-layers.ts'
import {
  type PaintPlace,
  paintShapeGlsl,
  print,
  printShape,
  printVector,
  shapeDistance,
} from './paint-shape.ts'

/** The layers of one body, and where its head and limbs begin in the bind pose. */
export interface Paint {
  readonly layers: readonly PaintLayer[]
  readonly tall: number
  readonly head: Vector
  /** How much larger the head is than the slim figure's. */
  readonly headGrowth: Vector
  readonly shoulder: Vector
  readonly alongArm: Vector
  readonly hip: Vector
  readonly alongLeg: Vector
}

/** Nothing of the head lies below this, from the head bone, metres on the slim figure. */
const headBottom = -0.085

export function createPaint(skeleton: Skeleton): Paint {
  const bind = bindPose(skeleton)
  const place = (bone: 'head' | 'left.upperArm' | 'left.thigh') => bind.places[boneIndex[bone]] as Vector
  const down = (bone: 'left.upperArm' | 'left.thigh') =>
    rotate(bind.turns[boneIndex[bone]] as Rotation, [0, -1, 0])
  return {
    layers: paintLayers(skeleton.shape.id),
    tall: statureRatio(skeleton.shape),
    head: place('head'),
    headGrowth: growthOf('face', skeleton.shape)([0, 0, 0]),
    shoulder: place('left.upperArm'),
    alongArm: down('left.upperArm'),
    hip: place('left.thigh'),
    alongLeg: down('left.thigh'),
  }
}

/** Of a place in the bind pose. `armShare` comes from the mesh. */
export function paintAt(paint: Paint, at: Vector, armShare: number): Material {
  const place = paintPlace(paint, at, armShare)
  for (let n = paint.layers.length - 1; n >= 0; n--) {
    const { material, shape, soft, onHead } = paint.layers[n] as PaintLayer
    if (soft !== undefined || (onHead && place.head[1] < headBottom)) continue
    if (shapeDistance(shape, place) < 0) return material
  }
  return 'skin'
}

function paintPlace(paint: Paint, [side, y, z]: Vector, armShare: number): PaintPlace {
  const at: Vector = [Math.abs(side), y, z]
  const fromHead = subtract(at, paint.head)
  return {
    body: scale(at, 1 / paint.tall),
    head: [
      fromHead[0] / paint.headGrowth[0],
      fromHead[1] / paint.headGrowth[1],
      fromHead[2] / paint.headGrowth[2],
    ],
    sideSign: side < 0 ? -1 : 1,
    alongArm: dot(subtract(at, paint.shoulder), paint.alongArm) / paint.tall,
    alongLeg: dot(subtract(at, paint.hip), paint.alongLeg) / paint.tall,
    armShare,
  }
}

/**
 * The same as GLSL: `vec3 paintBody(vec3 place, float armShare)`, which reads
 * `uniform vec3 paintColours[]`, one for each of `materials`.
 */
export function paintGlsl(paint: Paint): string {
  const onBody = paint.layers.filter(({ onHead }) => !onHead)
  const onHead = paint.layers.filter((layer) => layer.onHead)
  return `uniform vec3 paintColours[${materials.length}];
${paintShapeGlsl}
vec3 paintBody(vec3 place, float armShare) {
  float pixel = max(length(fwidth(place)) * .7, 1e-5);
  float sideSign = place.x < 0. ? -1. : 1.;
  vec3 at = vec3(abs(place.x), place.yz);
  vec3 body = at / ${print(paint.tall)};
  vec3 head = (at - ${printVector(paint.head)}) / ${printVector(paint.headGrowth)};
  vec2 along = vec2(dot(at - ${printVector(paint.shoulder)}, ${printVector(paint.alongArm)}), dot(at - ${printVector(paint.hip)}, ${printVector(paint.alongLeg)})) / ${print(paint.tall)};
  vec3 colour = paintColours[0];
${onBody.map(printLayer).join('\n')}
  if (head.y > ${print(headBottom)}) {
${onHead.map(printLayer).join('\n')}
  }
  return colour;
}`
}

function printLayer({ material, shape, strength = 1, soft }: PaintLayer): string {
  const distance = printShape(shape)
  const share =
    soft === undefined
      ? `clamp(.5 - ${distance} / pixel, 0., 1.)`
      : `smoothstep(0., ${print(-soft)}, ${distance})`
  return `  colour = mix(colour, paintColours[${materials.indexOf(material)}], ${print(strength)} * ${share});`
}
