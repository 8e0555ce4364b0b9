/** Drawings of the figure: as vectors for screens and paper, as pixels for those who write movements. */

export { drawInk } from './draw-ink.ts'
export {
  createIllustrator,
  type DrawingOptions,
  drawingSizes,
  type Illustration,
  tellingPhase,
} from './illustrate.ts'
export { type PaletteName, recolourInk } from './ink-palette.ts'
export type { InkScene, InkSize } from './ink-scene.ts'
export { type MotionTrack, tracksOfWay } from './motion-tracks.ts'
export type { Pixels } from './preview.ts'
export { type PosedBody, poseBody } from './sight.ts'
