/** The skinned figure: its mesh, painted where it is looked at, and the matrices that move it. */

import {
  BufferAttribute,
  BufferGeometry,
  DetachedBindMode,
  Matrix4,
  MeshStandardMaterial,
  SkinnedMesh,
} from 'three'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import { type BodyMesh, skinBoneNames, skinMatrices } from '../surface/index.ts'
import { type FigureColours, paintBody } from './body-paint.ts'
import { SkinPalette } from './skin-palette.ts'

export interface FigureBody {
  readonly object: SkinnedMesh
  readonly pose: (frame: Frame) => void
  /** 0 to 1 by vertex. */
  readonly setGlow: (glow: Float32Array) => void
  /** How strong the glow is just now, 0 to 1. */
  readonly setSwell: (share: number) => void
  readonly setColours: (colours: FigureColours) => void
  readonly dispose: () => void
}

export function createFigureBody(mesh: BodyMesh, colours: FigureColours): FigureBody {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3))
  geometry.setAttribute('skinIndex', new BufferAttribute(mesh.skinIndices, 4))
  geometry.setAttribute('skinWeight', new BufferAttribute(mesh.skinWeights, 4))
  geometry.setAttribute('armShare', new BufferAttribute(mesh.armShare, 1))
  const glow = new BufferAttribute(new Float32Array(mesh.armShare.length), 1)
  geometry.setAttribute('glow', glow)
  geometry.setIndex(new BufferAttribute(mesh.triangles, 1))

  const material = new MeshStandardMaterial({ roughness: 0.76 })
  const paint = paintBody(material, mesh.skeleton)
  paint.setColours(colours)

  const palette = new SkinPalette(skinBoneNames.length)
  const object = new SkinnedMesh(geometry, material)
  // The matrices go from the bind pose straight to the stage, whichever way the stage is turned.
  object.bindMode = DetachedBindMode
  object.bind(palette, new Matrix4())
  object.castShadow = true
  object.receiveShadow = true
  object.frustumCulled = false

  return {
    object,
    pose(frame) {
      skinMatrices(mesh.skeleton, frame, palette.matrices)
      palette.moved()
    },
    setGlow(values) {
      glow.array.set(values)
      glow.needsUpdate = true
    },
    setSwell: paint.setSwell,
    setColours: paint.setColours,
    dispose() {
      geometry.dispose()
      material.dispose()
      palette.dispose()
    },
  }
}
