/** The figure's skin: its shape, how it follows the bones, its colours and muscles. */

export { type BodyField, createBodyField } from './body-field.ts'
export { type BodyMesh, createBodyMesh, type Detail, details } from './body-mesh.ts'
export {
  type Colour,
  coloursOf,
  hairColours,
  type Look,
  leggingsColours,
  looks,
  muscleColour,
  skinTones,
  topColours,
} from './looks.ts'
export { muscleGlow } from './muscle-glow.ts'
export { createPaint, type Paint, paintAt, paintGlsl } from './paint.ts'
export { type Material, materials } from './paint-layers.ts'
export { skinBoneNames } from './skin-bones.ts'
export { skinMatrices, skinVertices } from './skin-matrices.ts'
export { skinPoint } from './skin-point.ts'
