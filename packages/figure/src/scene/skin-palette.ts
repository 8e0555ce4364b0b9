/** The matrices that carry the skin along, written straight into the texture that the graphics card reads. */

import { Bone, type DataTexture, Matrix4, Skeleton } from 'three'

/** three asks its bones for their matrices with every picture; ours come ready made. */
export class SkinPalette extends Skeleton {
  readonly matrices: Float32Array

  constructor(bones: number) {
    const still = Array.from({ length: bones }, () => new Bone())
    super(
      still,
      still.map(() => new Matrix4()),
    )
    super.update()
    this.computeBoneTexture()
    this.matrices = this.boneMatrices as Float32Array
  }

  /** After `matrices` have been written. */
  moved() {
    const texture = this.boneTexture as DataTexture
    texture.needsUpdate = true
  }

  override update() {
    // Nothing to gather: `moved` has said it.
  }
}
