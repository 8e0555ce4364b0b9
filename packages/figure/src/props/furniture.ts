/** What the props that stand by themselves are built of. Meshes, solids and bounds are all made from these parts. */

import type { Prop } from '@unhunch/knowledge'
import {
  cross,
  normalise,
  noRotation,
  type Rotation,
  scale,
  subtract,
  turnAbout,
  type Vector,
  xAxis,
} from '../skeleton/vector.ts'
import { dimensions } from './dimensions.ts'
import type { PropMaterial } from './prop-colours.ts'
import type { Shape } from './shapes.ts'
import { rollBar, rollRadius } from './surfaces.ts'

export interface Part {
  readonly shape: Shape
  /** In the prop's own frame. */
  readonly at: Vector
  readonly turn: Rotation
  readonly material: PropMaterial
  /**
   * Set where nobody can come from behind the -y face, so that depth counts from the other faces;
   * and how far the solid reaches on behind that face, metres.
   */
  readonly backing?: number
  /** Too slight to stop a body: only drawn. */
  readonly isOnlyDrawn?: true
}

export function partsOf(prop: Prop): readonly Part[] {
  switch (prop.kind) {
    case 'chair':
      return [...seat(), ...chairLegs(), ...chairBack()]
    case 'stool':
      return [...seat(), ...stoolLegs()]
    case 'table':
      return table()
    case 'wall':
      return wall()
    case 'doorway':
      return doorway()
    case 'bed':
      return bed()
    case 'mat': {
      const { halfWidth, halfLength, thickness } = dimensions.mat
      const half: Vector = [halfWidth, thickness / 2, halfLength]
      return [{ ...slab('mat', [0, thickness / 2, 0], half, 0.02, 0.0025), backing: 0 }]
    }
    case 'blanket':
      return blanket()
    case 'pillow': {
      const { halfWidth, halfLength, thickness } = dimensions.pillow
      const high = (prop.thick ?? thickness) / 2
      const shape: Shape = { shape: 'cushion', half: [halfWidth, high, halfLength] }
      return [{ shape, at: [0, high, 0], turn: noRotation, material: 'pillow', backing: 0 }]
    }
    case 'roller':
    case 'rolled-towel':
      return roll(prop)
    case 'band':
      return typeof prop.to === 'string' ? [] : anchorFitting(prop.to)
    case 'towel':
    case 'weights':
      return []
  }
}

function slab(
  material: PropMaterial,
  at: Vector,
  half: Vector,
  corner: number,
  edge: number,
  turn: Rotation = noRotation,
): Part {
  return { shape: { shape: 'slab', half, corner, edge }, at, turn, material }
}

function tube(
  material: PropMaterial,
  path: readonly Vector[],
  radii: number | readonly number[],
  edge = 0.004,
): Part {
  const shape: Shape = {
    shape: 'tube',
    path,
    radii: typeof radii === 'number' ? path.map(() => radii) : radii,
    edge,
  }
  return { shape, at: [0, 0, 0], turn: noRotation, material }
}

/** A thin pad on a wooden board. */
function seat(): Part[] {
  const { seatHeight, seatHalfWidth, seatHalfDepth, seatThickness } = dimensions.chair
  const pad = 0.011
  const board = (seatThickness - pad) / 2
  return [
    slab(
      'wood',
      [0, seatHeight - seatThickness + board, 0],
      [seatHalfWidth, board, seatHalfDepth],
      0.045,
      0.008,
    ),
    {
      ...slab(
        'fabric',
        [0, seatHeight - pad, 0],
        [seatHalfWidth - 0.012, pad, seatHalfDepth - 0.012],
        0.05,
        0.0105,
      ),
      backing: 0,
    },
  ]
}

function chairLegs(): Part[] {
  const { seatHeight, railHeight, railBehind, railHalfWidth, railRadius, backrestBehind } = dimensions.chair
  const postRadius = 0.0155
  const x = railHalfWidth
  return [
    ...bothSides((side) => [
      tube(
        'wood',
        [
          [side * (x + 0.006), 0, 0.196],
          [side * (x - 0.008), seatHeight - 0.03, 0.178],
        ],
        [0.0135, 0.019],
      ),
      // The posts stand behind the plane that the back leans on.
      tube(
        'wood',
        [
          [side * x, 0, -0.252],
          [side * x, seatHeight * 0.6, -0.218],
          [side * x, seatHeight, -backrestBehind - postRadius],
          [side * x, railHeight * 0.75, -railBehind - 0.001],
          [side * x, railHeight + railRadius, -railBehind - postRadius],
        ],
        [0.0135, postRadius, 0.017, postRadius, 0.0145],
        0.012,
      ),
      tube(
        'wood',
        [
          [side * (x + 0.001), 0.17, 0.189],
          [side * x, 0.19, -0.225],
        ],
        0.0095,
      ),
    ]),
    tube(
      'wood',
      [
        [-x, 0.18, -0.02],
        [x, 0.18, -0.02],
      ],
      0.0095,
    ),
  ]
}

function chairBack(): Part[] {
  const { seatHeight, railHeight, railBehind, railHalfWidth, railRadius, backrestBehind, backrestLean } =
    dimensions.chair
  const thick = 0.007
  const leans = Math.tan((backrestLean * Math.PI) / 180)
  const rail = tube(
    'wood',
    [
      [-railHalfWidth, railHeight, -railBehind],
      [railHalfWidth, railHeight, -railBehind],
    ],
    railRadius,
    0.006,
  )
  const slats = [0.2, 0.285, 0.37].map((above) =>
    slab(
      'wood',
      [0, seatHeight + above, -backrestBehind - above * leans - thick],
      [railHalfWidth, 0.023, thick],
      0.006,
      0.005,
      turnAbout(xAxis, -backrestLean),
    ),
  )
  return [rail, ...slats]
}

function stoolLegs(): Part[] {
  const { seatHeight } = dimensions.chair
  const foot = 0.205
  const head = 0.15
  const at = (x: number, z: number, y: number): Vector => {
    const out = foot + (head - foot) * (y / seatHeight)
    return [x * out, y, z * out]
  }
  const corners = [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ] as const
  return corners.flatMap(([x, z], index) => {
    const [nextX, nextZ] = corners[(index + 1) % 4] as (typeof corners)[number]
    const height = index % 2 === 0 ? 0.16 : 0.2
    return [
      tube('wood', [at(x, z, 0), at(x, z, seatHeight - 0.03)], [0.0145, 0.019]),
      tube('wood', [at(x, z, height), at(nextX, nextZ, height)], 0.0095),
    ]
  })
}

/** The round edge of the top is the bar that hands hold: its axis lies where the dimensions say. */
function table(): Part[] {
  const { height, halfWidth, halfDepth, thickness } = dimensions.table
  const edge = thickness / 2
  const top = slab(
    'wood',
    [0, height - edge, 0],
    [halfWidth + edge, edge, halfDepth + edge],
    0.035,
    edge - 0.0005,
  )
  const x = halfWidth - 0.06
  const z = halfDepth - 0.05
  const apronHalf = 0.032
  const apronAt = height - thickness - apronHalf + 0.002
  const tall = (height - thickness) / 2 + 0.002
  return [
    { ...top, backing: 0 },
    ...bothSides((side) => [
      slab('wood', [side * x, tall, z], [0.024, tall, 0.024], 0.008, 0.004),
      slab('wood', [side * x, tall, -z], [0.024, tall, 0.024], 0.008, 0.004),
      slab('wood', [side * x, apronAt, 0], [0.01, apronHalf, z], 0.003, 0.003),
      slab('wood', [0, apronAt, side * z], [x, apronHalf, 0.01], 0.003, 0.003),
    ]),
  ]
}

/** Turns a slab so that its top is the face towards the figure. */
const upright = turnAbout(xAxis, 90)

function wall(): Part[] {
  const { halfWidth, height, thickness } = dimensions.wall
  const face = slab(
    'wall',
    [0, height / 2, -thickness / 2],
    [halfWidth, thickness / 2, height / 2],
    0.003,
    0.002,
    upright,
  )
  return [{ ...face, backing: 0.3 }, skirting(0, halfWidth, 0, 1)]
}

function skirting(x: number, halfWidth: number, z: number, facing: number): Part {
  const half: Vector = [halfWidth, 0.04, 0.006]
  return { ...slab('trim', [x, 0.04, z + facing * 0.002], half, 0.004, 0.003), isOnlyDrawn: true }
}

function doorway(): Part[] {
  const { halfOpening, height, frameWidth, frameHalfDepth, wallWidth } = dimensions.doorway
  const wallHalfDepth = frameHalfDepth - 0.02
  const wallHeight = dimensions.wall.height
  const outside = halfOpening + frameWidth
  const above = (wallHeight - height - frameWidth) / 2
  return [
    ...bothSides((side) => [
      slab(
        'trim',
        [side * (halfOpening + frameWidth / 2), (height + frameWidth) / 2, 0],
        [frameWidth / 2, (height + frameWidth) / 2, frameHalfDepth],
        0.008,
        0.004,
      ),
      slab(
        'wall',
        [side * (outside + wallWidth / 2), wallHeight / 2, 0],
        [wallWidth / 2, wallHeight / 2, wallHalfDepth],
        0.003,
        0.002,
      ),
      skirting(side * (outside + wallWidth / 2), wallWidth / 2, -wallHalfDepth, -1),
      skirting(side * (outside + wallWidth / 2), wallWidth / 2, wallHalfDepth, 1),
    ]),
    slab(
      'trim',
      [0, height + frameWidth / 2, 0],
      [halfOpening + 0.01, frameWidth / 2, frameHalfDepth],
      0.006,
      0.004,
    ),
    slab('wall', [0, wallHeight - above, 0], [outside, above, wallHalfDepth], 0.003, 0.002),
  ]
}

function bed(): Part[] {
  const { height, halfWidth, halfLength } = dimensions.bed
  const mattress = 0.105
  const frame = 0.045
  const frameAt = height - 2 * mattress - frame + 0.03
  const foot = (frameAt - frame) / 2 + 0.01
  return [
    {
      ...slab('mattress', [0, height - mattress, 0], [halfWidth, mattress, halfLength], 0.1, 0.05),
      backing: 0,
    },
    slab('wood', [0, frameAt, 0], [halfWidth + 0.012, frame, halfLength + 0.012], 0.04, 0.012),
    ...bothSides((side) =>
      bothSides((end) => [
        slab(
          'wood',
          [side * (halfWidth - 0.05), foot, end * (halfLength - 0.06)],
          [0.03, foot, 0.03],
          0.012,
          0.004,
        ),
      ]),
    ),
  ]
}

/** Folded in three: the layers show at its edges. */
function blanket(): Part[] {
  const { halfWidth, halfLength, thickness } = dimensions.blanket
  const layer = thickness / 6
  return [0, 1, 2].map((index) => {
    const at: Vector = [0.003 * (index - 1), layer * (2 * index + 1), 0.004 * ((index % 2) - 0.5)]
    const half: Vector = [halfWidth - 0.003, layer, halfLength - 0.002]
    return { ...slab('fabric', at, half, 0.02, layer * 0.95), backing: 0 }
  })
}

function roll(prop: Extract<Prop, { kind: 'roller' | 'rolled-towel' }>): Part[] {
  const radius = rollRadius(prop)
  // Without its place, so that the bar lies in the prop's own frame.
  const { from, to } = rollBar({ kind: prop.kind, lies: prop.lies, thick: prop.thick })
  const isTowel = prop.kind === 'rolled-towel'
  const body = tube(isTowel ? 'towel' : 'rubber', [from, to], radius, isTowel ? 0.014 : 0.006)
  return [body, coil(from, to), coil(to, from)]

  /** A towel shows its layers at the ends; a roller its core. */
  function coil(end: Vector, other: Vector): Part {
    const out = normalise(subtract(end, other))
    const acrossA: Vector = Math.abs(out[1]) > 0.5 ? [1, 0, 0] : [0, 1, 0]
    const acrossB = cross(out, acrossA)
    const turns = isTowel ? 2.6 : 1
    const steps = Math.round(turns * 20)
    const path = Array.from({ length: steps + 1 }, (_, step): Vector => {
      const t = step / steps
      const angle = t * turns * 2 * Math.PI
      const outward = isTowel ? radius * (0.08 + 0.62 * t) : radius * 0.45
      const a = scale(acrossA, outward * Math.cos(angle))
      const b = scale(acrossB, outward * Math.sin(angle))
      return [end[0] + a[0] + b[0], end[1] + a[1] + b[1], end[2] + a[2] + b[2]]
    })
    const thick = isTowel ? radius * 0.075 : 0.004
    return { ...tube(isTowel ? 'towel' : 'trim', path, thick, thick), isOnlyDrawn: true }
  }
}

/** A door anchor: a small plate with a ring, facing where the figure stands. */
function anchorFitting(to: { forward: number; aside: number; up: number }): Part[] {
  const centre: Vector = [to.aside, to.up, to.forward]
  const away = normalise([to.aside, 0, to.forward])
  const heading = (Math.atan2(-away[0], -away[2]) * 180) / Math.PI
  const facing = turnAbout([0, 1, 0], heading)
  const behind = (metres: number): Vector => [
    centre[0] + away[0] * metres,
    centre[1],
    centre[2] + away[2] * metres,
  ]
  return [
    slab('wood', behind(0.036), [0.035, 0.08, 0.009], 0.008, 0.004, facing),
    slab('metal', behind(0.025), [0.02, 0.03, 0.003], 0.003, 0.002, facing),
    tube('metal', [behind(0.024), behind(-0.006)], 0.006, 0.003),
    tube('metal', [behind(0.004), behind(-0.006)], 0.011, 0.004),
  ].map((part) => ({ ...part, isOnlyDrawn: true }) as const)
}

function bothSides(make: (side: 1 | -1) => readonly Part[]): Part[] {
  return [...make(1), ...make(-1)]
}
