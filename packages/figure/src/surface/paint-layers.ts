/** What is painted on the figure: clothes, hair and face, from the undermost layer up. */

import type { BodyId } from '../skeleton/body-shape.ts'
import type { Vector } from '../skeleton/vector.ts'
import type { PaintShape } from './paint-shape.ts'

export const materials = [
  'skin',
  'blush',
  'leggings',
  'top',
  'hem',
  'hair',
  'hair-shade',
  'brow',
  'lips',
  'eye-white',
  'iris',
  'face-line',
  'gleam',
] as const
export type Material = (typeof materials)[number]

export interface PaintLayer {
  readonly material: Material
  readonly shape: PaintShape
  /** 1 covers what is below. */
  readonly strength?: number
  /** Fades out over this width instead of ending in an edge, metres. A drawing leaves such layers out. */
  readonly soft?: number
  /** Only the head has it, so the rest of the body need not be asked. */
  readonly onHead?: true
}

const ellipsoid = (at: Vector, radii: Vector, more: object = {}): PaintShape => ({
  kind: 'ellipsoid',
  in: 'head',
  at,
  radii,
  ...more,
})
const plane = (space: 'body' | 'head', normal: Vector, offset: number): PaintShape => ({
  kind: 'plane',
  in: space,
  normal,
  offset,
})
const both = (...of: PaintShape[]): PaintShape => ({ kind: 'both', of })
const either = (...of: PaintShape[]): PaintShape => ({ kind: 'either', of })
const outside = (of: PaintShape): PaintShape => ({ kind: 'outside', of })
/** The face looks forward: what is painted on it must not come through at the back of the head. */
const inFront = plane('head', [0, 0, -1], -0.03)

/** Where each body's clothes end, metres on the slim figure; and how wide the neck opening is. */
const clothes: Readonly<Record<BodyId, { hem: number; sleeve: number; ankle: number; scoop: Vector }>> = {
  slim: { hem: 0.962, sleeve: 0.137, ankle: 0.765, scoop: [0.07, 0.058, 0.09] },
  sturdy: { hem: 0.913, sleeve: 0.167, ankle: 0.777, scoop: [0.066, 0.05, 0.084] },
}

export function paintLayers(body: BodyId): readonly PaintLayer[] {
  const { hem, sleeve, ankle, scoop } = clothes[body]
  const sleeved = either({ kind: 'along', limb: 'arm', until: sleeve }, outside({ kind: 'arm' }))
  const opening = either(
    { kind: 'ellipsoid', in: 'body', at: [0, 1.458, 0.022], radii: scoop },
    { kind: 'ellipsoid', in: 'body', at: [0, 1.5, -0.022], radii: [0.078, 0.078, 0.084] },
  )
  const top = both(plane('body', [0, -1, 0], -hem), plane('body', [0, 1, 0], 1.48), sleeved, outside(opening))
  const leggings = both(
    plane('body', [0, 1, 0], 1.0),
    { kind: 'along', limb: 'leg', until: ankle },
    outside({ kind: 'arm' }),
  )
  return [
    { material: 'leggings', shape: leggings },
    { material: 'top', shape: top },
    { material: 'hem', shape: both(top, { kind: 'rim', of: top, halfWidth: 0.008 }), strength: 0.6 },
    ...faceLayers.map((layer): PaintLayer => ({ ...layer, shape: both(layer.shape, inFront), onHead: true })),
    { material: 'hair', shape: hairShapes[body], onHead: true },
    ...strands.map(
      (halfWidth): PaintLayer => ({
        material: 'hair-shade',
        shape: both(hairShapes[body], {
          kind: 'rim',
          of: ellipsoid([0, 0.07, -0.05], [halfWidth, 0.2, 0.2]),
          halfWidth: 0.0022,
        }),
        strength: 0.3,
        soft: 0.0022,
        onHead: true,
      }),
    ),
  ]
}

/** Hair grows outside the oval of the face and the ear, and above the nape. */
const ear = ellipsoid([0.0745, 0.034, -0.016], [0.0115, 0.031, 0.021])
/** Round the ear to the nape. */
const aboveNape = either(
  both(plane('head', [0, -1, 0.9], -0.042), plane('head', [0, -1, 0], 0.045)),
  both(plane('head', [0, -1, 0], -0.03), plane('head', [0, 0, -1], 0.01)),
)
/** Behind the temples, or above a line that rises from them over the forehead. */
const hairline = (temple: number, forehead: number) =>
  either(plane('head', [0, -0.35, 0.94], temple), plane('head', [0.1, -0.76, 0.65], forehead))
const hairShapes: Readonly<Record<BodyId, PaintShape>> = {
  slim: both(
    either(
      hairline(-0.008, -0.032),
      // Swept from a parting on the right.
      ellipsoid([0.014, 0.132, 0.075], [0.06, 0.026, 0.05], { sided: true, slant: 14 }),
    ),
    aboveNape,
    outside(ear),
  ),
  sturdy: both(
    either(
      hairline(-0.004, -0.04),
      ellipsoid([0.016, 0.137, 0.07], [0.055, 0.022, 0.05], { sided: true, slant: 12 }),
    ),
    aboveNape,
    outside(ear),
  ),
}

/** Combed from the forehead back: how far from the midline each strand runs, metres. */
const strands = [0.01, 0.021, 0.032, 0.043]

const eye: Vector = [0.0305, 0.0475, 0.08]
const eyeOpening = ellipsoid(eye, [0.0142, 0.0082, 0.05], { bow: 12, slant: -4 })
const faceLayers: readonly PaintLayer[] = [
  {
    material: 'blush',
    shape: ellipsoid([0.041, 0.014, 0.07], [0.025, 0.02, 0.05]),
    soft: 0.02,
    strength: 0.45,
  },
  // A gentle smile: lips, and the line between them.
  {
    material: 'lips',
    shape: ellipsoid([0, -0.0165, 0.09], [0.0225, 0.0052, 0.05], { bow: -13 }),
    strength: 0.8,
  },
  {
    material: 'face-line',
    shape: ellipsoid([0, -0.016, 0.09], [0.0275, 0.0012, 0.05], { bow: -15 }),
    strength: 0.65,
  },
  { material: 'eye-white', shape: eyeOpening },
  { material: 'iris', shape: both(ellipsoid([0.0302, 0.0486, 0.08], [0.0082, 0.0086, 0.05]), eyeOpening) },
  {
    material: 'face-line',
    shape: both(ellipsoid([0.0302, 0.0484, 0.08], [0.0044, 0.0046, 0.05]), eyeOpening),
  },
  {
    material: 'gleam',
    shape: ellipsoid([0.0302, 0.0512, 0.08], [0.0024, 0.0024, 0.05], { leftward: 0.0026 }),
  },
  // Upper lid, then brow.
  {
    material: 'face-line',
    shape: ellipsoid([0.0312, 0.0557, 0.08], [0.0156, 0.0012, 0.05], { bow: 19, slant: -4 }),
    strength: 0.75,
  },
  {
    material: 'brow',
    shape: ellipsoid([0.0325, 0.0725, 0.08], [0.0168, 0.0028, 0.05], { bow: 18, slant: -4 }),
    strength: 0.75,
  },
]
