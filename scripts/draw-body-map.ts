/** Draws the body of the body map in ink: areas and lines without colours, which the page gives them. */

import { smoothPoints } from '../packages/figure/src/ink/contours.ts'
import { fitCurves, printPath } from '../packages/figure/src/ink/curves.ts'
import { fill, type FillOptions, type FillStyle } from '../packages/figure/src/ink/ink-fill.ts'
import { findLines } from '../packages/figure/src/ink/ink-lines.ts'
import { lastBodyMaterial, lookAt, poseBody, type Sight } from '../packages/figure/src/ink/sight.ts'
import {
  createBodyMesh,
  createPaint,
  type Material,
  materials,
} from '../packages/figure/src/surface/index.ts'
import { bodies, type BodyId } from '../packages/figure/src/skeleton/body-shape.ts'
import { createSkeleton } from '../packages/figure/src/skeleton/bones.ts'
import { mapSize, mapViews, type MapView, standFor } from './body-map-stance.ts'

export interface BodyInk {
  /** Areas: the whole body, and what lies on it. */
  readonly body: string
  readonly top: string
  readonly leggings: string
  readonly hair: string
  readonly face: string
  readonly shade: string
  /** Lines. */
  readonly folds: string
}

/** In units of the drawing, which are pixels here. */
const style = { grid: 1, finer: 1, tolerance: 1.6, leastArea: 60 } as const
const shortestLine = 40
/** Darker than this, where 1 faces the lamp, is the shaded side. */
const shadeBelow = 0.1

export function drawBodyInk(body: BodyId): Readonly<Record<MapView, BodyInk>> {
  const stances = mapViews.map((view) => [view, standFor(body, view)] as const)
  const skeleton = createSkeleton(bodies[body])
  const mesh = createBodyMesh(skeleton, 'medium')
  const paint = createPaint(skeleton)
  return Object.fromEntries(
    stances.map(([view, { frame, camera }]) => {
      const posed = poseBody(mesh, frame, undefined, paint)
      return [view, inkOf(lookAt(posed, [], camera, { picture: mapSize, finer: 1 }, 'fine'))]
    }),
  ) as Record<MapView, BodyInk>
}

function inkOf(sight: Sight): BodyInk {
  const { width, height } = sight
  const pane = { width, height, within: { left: 0, top: 0, right: width - 1, bottom: height - 1 } }
  const area = (value: (at: number) => number, options: FillOptions = {}, drawn: FillStyle = style) =>
    pathIn(fill(pane, value, '', drawn, { softened: 3, ...options }))
  const isBody = (at: number) => {
    const material = sight.material[at] as number
    return material > 0 && material <= lastBodyMaterial
  }
  const of = (...wanted: readonly Material[]) =>
    area((at) =>
      isBody(at) && wanted.includes(materials[(sight.material[at] as number) - 1] as Material) ? 1 : 0,
    )
  return {
    body: area((at) => (isBody(at) ? 1 : 0), { smoothed: 12 }),
    top: of('top'),
    leggings: of('leggings', 'hem'),
    hair: of('hair', 'hair-shade'),
    face: of('brow', 'lips', 'face-line', 'iris', 'gleam'),
    shade: area(
      (at) => (isBody(at) && (sight.light[at] as number) < shadeBelow ? 1 : 0),
      { softened: 6, smoothed: 80, thinnest: 8 },
      { ...style, tolerance: 5, leastArea: 600 },
    ),
    folds: foldsOf(sight),
  }
}

function foldsOf(sight: Sight): string {
  return findLines(sight, shortestLine)
    .filter(({ kind }) => kind === 'fold')
    .map(({ points, closed }) =>
      printPath(
        fitCurves(smoothPoints(points, closed, 24), closed, {
          tolerance: style.tolerance,
          cornerDegrees: 65,
          cornerReach: 5,
        }),
        closed,
        1,
      ),
    )
    .join('')
}

function pathIn(element: string): string {
  return /d="([^"]*)"/.exec(element)?.[1] ?? ''
}
