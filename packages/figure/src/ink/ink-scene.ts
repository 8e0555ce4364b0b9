/** What a drawing shows, and how finely it is made. */

import type { PropMesh } from '../props/prop-meshes.ts'
import type { Look } from '../surface/index.ts'
import type { Camera } from '../view/camera.ts'
import type { FillStyle } from './ink-fill.ts'
import type { LineKind } from './ink-lines.ts'
import type { PaletteName } from './ink-palette.ts'
import type { MotionTrack } from './motion-tracks.ts'
import type { PosedBody } from './sight.ts'

export type InkSize = 'picture' | 'thumbnail'

export interface InkScene {
  readonly body: PosedBody
  readonly props: readonly PropMesh[]
  readonly camera: Camera
  /** Of the drawing's `viewBox`. */
  readonly width: number
  readonly height: number
  readonly palette: PaletteName
  readonly look: Look
  readonly size: InkSize
  /** What moves on the way to this pose; one or two of them are told by an arrow. */
  readonly tracks?: readonly MotionTrack[]
}

export interface InkStyle extends FillStyle {
  readonly weights: Readonly<Record<LineKind, number>>
  /** Shorter lines are left out, units. */
  readonly shortestLine: number
  /** How much bolder arrows are than in a picture of the same height. */
  readonly boldArrows: number
}

export const inkStyles: Readonly<Record<InkSize, InkStyle>> = {
  picture: {
    grid: 5,
    finer: 2.8,
    weights: { outline: 1.7, fold: 1.4, thing: 1 },
    tolerance: 0.32,
    leastArea: 4,
    shortestLine: 4,
    boldArrows: 1,
  },
  thumbnail: {
    grid: 8,
    finer: 6,
    weights: { outline: 1.5, fold: 1, thing: 0.8 },
    tolerance: 0.22,
    leastArea: 2,
    shortestLine: 4,
    boldArrows: 1.5,
  },
}
