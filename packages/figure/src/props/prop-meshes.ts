/** The things around the figure as triangle meshes. */

import type { Prop } from '@unhunch/knowledge'
import type { Skeleton } from '../skeleton/bones.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import { add, compose, rotate } from '../skeleton/vector.ts'
import { type Part, partsOf } from './furniture.ts'
import { createHeldMeshes, type HeldProp } from './held-props.ts'
import type { PropMaterial } from './prop-colours.ts'
import { joinMeshes, type Mesh, meshOf } from './shapes.ts'
import { type Plane, placementOf, surfacesOf } from './surfaces.ts'

export interface PropMesh extends Mesh {
  readonly kind: Prop['kind']
  readonly material: PropMaterial
  /** Of a wall: it is left out when seen from behind, where it would hide the figure. */
  readonly front?: Plane
}

export interface PropMeshes {
  /** They stand where they stand. */
  readonly fixed: readonly PropMesh[]
  /** Their places and normals are empty until `follow` writes them, in place; their triangles stay. */
  readonly held: readonly PropMesh[]
  follow(frame: Frame): void
}

export function propMeshes(props: readonly Prop[], frame: Frame, skeleton: Skeleton): readonly PropMesh[] {
  const { fixed, held, follow } = createPropMeshes(props, skeleton)
  follow(frame)
  return [...fixed, ...held]
}

/** For a figure that moves: what stands is made once, what is held follows cheaply. */
export function createPropMeshes(props: readonly Prop[], skeleton: Skeleton): PropMeshes {
  const held = props.filter(propFollowsFigure).flatMap((prop) =>
    createHeldMeshes(prop, skeleton).map(({ material, mesh, follow }) => ({
      prop: { kind: prop.kind, material, ...mesh },
      follow,
    })),
  )
  return {
    fixed: props.flatMap(fixedMeshes),
    held: held.map(({ prop }) => prop),
    follow(frame) {
      for (const { follow } of held) follow(frame)
    },
  }
}

export function propFollowsFigure(prop: Prop): prop is HeldProp {
  return prop.kind === 'towel' || prop.kind === 'band' || prop.kind === 'weights'
}

/** One mesh for each material. */
function fixedMeshes(prop: Prop): PropMesh[] {
  const { at, turn } = placementOf(propFollowsFigure(prop) ? {} : prop)
  const { wall } = surfacesOf([prop])
  const parts = partsOf(prop)
  return [...new Set(parts.map(({ material }) => material))].map((material) => ({
    kind: prop.kind,
    material,
    ...(wall?.kind === 'plane' ? { front: wall } : {}),
    ...joinMeshes(parts.filter((part) => part.material === material).map(inWorld)),
  }))

  function inWorld(part: Part) {
    return { mesh: meshOf(part.shape), at: add(at, rotate(turn, part.at)), turn: compose(turn, part.turn) }
  }
}
