/** From a movement to its drawings: poses it, lights the muscles, finds the camera, draws. */

import type { MuscleId, Tempo, View } from '@unhunch/knowledge'
import { createFigure } from '../pose/figure.ts'
import { bakeMovement } from '../pose/playback.ts'
import { type SolvedMovement, type SolvedPhase, solveMovement } from '../pose/solve-movement.ts'
import { propMeshes } from '../props/prop-meshes.ts'
import type { Angles } from '../skeleton/angles.ts'
import type { BodyId } from '../skeleton/body-shape.ts'
import type { Side } from '../skeleton/bones.ts'
import { createBodyMesh, createPaint, type Detail, type Look, looks, muscleGlow } from '../surface/index.ts'
import { anglesOfView, type Camera, frameCamera, viewsOf } from '../view/camera.ts'
import { pointsOfMovement } from '../view/movement-points.ts'
import { drawInk } from './draw-ink.ts'
import type { PaletteName } from './ink-palette.ts'
import type { InkSize } from './ink-scene.ts'
import { tracksOfWay } from './motion-tracks.ts'
import { drawPreview, type Pixels } from './preview.ts'
import { poseBody } from './sight.ts'

export interface DrawingOptions {
  /** A phase of the movement. */
  readonly phase: string
  /** Of the left side; for the right side it is mirrored with the figure. */
  readonly view: View
  /** Which side a form that is done on each is drawn for. */
  readonly side: Side
  readonly palette: PaletteName
  readonly size: InkSize
}

export type ShadingOptions = Pick<DrawingOptions, 'phase' | 'view'> & Pick<Pixels, 'width' | 'height'>

/** Draws one movement; everything that its drawings share is made once. */
export interface Illustration {
  readonly movement: SolvedMovement
  /** The best side, and the second. */
  readonly views: readonly [View, View]
  /** SVG; `undefined` when there is no such phase. */
  draw(options: DrawingOptions): string | undefined
  /** Plainly shaded, of the left side: many times as quick, for those who look over many. */
  shade(options: ShadingOptions): Pixels | undefined
}

/** Width and height of each kind of drawing, units of its `viewBox`. */
export const drawingSizes: Readonly<Record<InkSize, readonly [width: number, height: number]>> = {
  picture: [480, 360],
  thumbnail: [120, 120],
}

export function createIllustrator(
  body: BodyId,
  detail: Detail = 'medium',
  look: Look = looks[body],
): (tempo: Tempo, muscles: readonly MuscleId[]) => Illustration {
  const figure = createFigure(body)
  const mesh = createBodyMesh(figure.skeleton, detail)
  const paint = createPaint(figure.skeleton)

  return (tempo, muscles) => {
    const movement = solveMovement(figure, tempo)
    const baked = bakeMovement(movement)
    const glow = muscleGlow(mesh, muscles, 'both')
    return {
      movement,
      views: viewsOf(tempo),
      draw({ phase, view, side, palette, size }) {
        const pose = movement.phases.find(({ id }) => id === phase)
        if (pose === undefined) return undefined
        const [width, height] = drawingSizes[size]
        const svg = drawInk({
          body: poseBody(mesh, pose.frame, glow, paint),
          props: propMeshes(movement.props, pose.frame, figure.skeleton),
          camera: cameraFor(view, width / height),
          width,
          height,
          palette,
          look,
          size,
          tracks: tracksOfWay(figure.skeleton, wayTo(movement, pose)),
        })
        return side === 'left' ? svg : mirrorInk(svg, width)
      },
      shade({ phase, view, width, height }) {
        const pose = movement.phases.find(({ id }) => id === phase)
        if (pose === undefined) return undefined
        return drawPreview({
          body: poseBody(mesh, pose.frame, glow, paint),
          props: propMeshes(movement.props, pose.frame, figure.skeleton),
          camera: cameraFor(view, width / height),
          width,
          height,
          look,
        })
      },
    }

    function cameraFor(view: View, aspect: number): Camera {
      const points = pointsOfMovement(figure.skeleton, baked, view.shows)
      return frameCamera(anglesOfView(view, 'left'), points, aspect)
    }
  }
}

/** What an arrow tells: the way from the phase before; of a circle the three last quarters, for one is not round. */
function wayTo({ phases, flowing }: SolvedMovement, phase: SolvedPhase): readonly Angles[] {
  const index = phases.indexOf(phase)
  const earlier = flowing && phases.length > 2 ? [index - 2, index - 1] : []
  return [...earlier.flatMap((before) => phases.at(before)?.way ?? []), ...phase.way]
}

/** The same drawing as in a mirror: the right side of a movement is the mirror image of its left. */
function mirrorInk(svg: string, width: number): string {
  return svg
    .replace(/^<svg[^>]*>/, (open) => `${open}<g transform="matrix(-1 0 0 1 ${width} 0)">`)
    .replace(/<\/svg>$/, '</g></svg>')
}

/** The key pose that tells the exercise apart: the one that says so, else the one that is held, else the first. */
export function tellingPhase({ phases }: Tempo): string {
  return (phases.find(({ tells }) => tells) ?? phases.find(({ held }) => held) ?? phases[0])?.id ?? ''
}
