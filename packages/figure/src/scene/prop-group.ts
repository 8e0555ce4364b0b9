/** The things around the figure. Most stand still; what hands hold goes along with every picture. */

import { BufferAttribute, BufferGeometry, Group, Mesh, MeshStandardMaterial } from 'three'
import { type PropMaterial, propColours } from '../props/prop-colours.ts'
import type { PropMesh, PropMeshes } from '../props/prop-meshes.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import { dot, subtract, type Vector } from '../skeleton/vector.ts'

export interface PropGroup {
  readonly group: Group
  /** Takes the place of what was there. */
  readonly show: (props: PropMeshes | undefined) => void
  readonly follow: (frame: Frame) => void
  /** Leaves out the walls that stand between. */
  readonly seeFrom: (eye: Vector) => void
}

/** 1 scatters all light, 0 is a mirror. */
const roughness: Readonly<Record<PropMaterial, number>> = {
  wood: 0.7,
  fabric: 0.95,
  mat: 0.95,
  wall: 0.98,
  trim: 0.8,
  rubber: 0.85,
  band: 0.6,
  towel: 1,
  metal: 0.45,
  pillow: 0.95,
  mattress: 0.95,
}

interface Shown {
  readonly prop: PropMesh
  readonly mesh: Mesh<BufferGeometry, MeshStandardMaterial>
}

export function createPropGroup(): PropGroup {
  const group = new Group()
  let props: PropMeshes | undefined
  let fixed: readonly Shown[] = []
  let held: readonly Shown[] = []

  return {
    group,
    show(next) {
      for (const { mesh } of [...fixed, ...held]) {
        mesh.geometry.dispose()
        mesh.material.dispose()
      }
      group.clear()
      props = next
      fixed = (next?.fixed ?? []).map(build)
      held = (next?.held ?? []).map(build)
      for (const { mesh } of [...fixed, ...held]) group.add(mesh)
    },
    follow(frame) {
      if (props === undefined || held.length === 0) return
      props.follow(frame)
      for (const { mesh } of held) {
        mesh.geometry.getAttribute('position').needsUpdate = true
        mesh.geometry.getAttribute('normal').needsUpdate = true
      }
    },
    seeFrom(eye) {
      for (const { prop, mesh } of fixed) {
        const { front } = prop
        if (front !== undefined) mesh.visible = dot(subtract(eye, front.point), front.normal) > 0
      }
    },
  }
}

function build(prop: PropMesh): Shown {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(prop.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(prop.normals, 3))
  geometry.setIndex(new BufferAttribute(prop.triangles, 1))
  const material = new MeshStandardMaterial({
    color: propColours[prop.material],
    roughness: roughness[prop.material],
  })
  const mesh = new Mesh(geometry, material)
  // A wall would throw its shadow over the room; a mat has no height to throw one.
  mesh.castShadow = prop.front === undefined && prop.kind !== 'mat' && prop.kind !== 'blanket'
  mesh.receiveShadow = true
  mesh.frustumCulled = false
  return { prop, mesh }
}
