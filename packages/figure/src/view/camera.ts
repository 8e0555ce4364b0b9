/** From where the figure is looked at, so that the whole movement stays in the picture. */

import type { Tempo, View } from '@unhunch/knowledge'
import type { Side } from '../skeleton/bones.ts'
import { add, cross, dot, normalise, radiansPerDegree, scale, type Vector } from '../skeleton/vector.ts'

export interface Camera {
  readonly eye: Vector
  readonly target: Vector
  readonly verticalFieldDegrees: number
}

/** Narrow, as from a few metres away: limbs near the eye are not swollen. */
const verticalFieldDegrees = 24
const far = 1e6
/** The eye stays this far from what it looks at, metres. */
const nearest = 0.5
const headings: Readonly<Record<View['from'], number>> = {
  front: 0,
  'front-left': 40,
  left: 90,
  'back-left': 140,
  back: 180,
  'back-right': -140,
  right: -90,
  'front-right': -40,
  // For who lies on the back or the front; side-lying heads point the way of `aside`.
  'head-end': 180,
  'foot-end': 0,
}

/** Degrees round the figure from its front to its left, and above the horizon. */
export function anglesOfView(view: View, side: Side): { readonly around: number; readonly raised: number } {
  const around = headings[view.from]
  return { around: side === 'right' ? -around : around, raised: view.raised ?? 10 }
}

/** The best side, and the second; usual ones for a movement that names none. */
export function viewsOf({ view, secondView }: Tempo): readonly [View, View] {
  return [view ?? { from: 'front-left' }, secondView ?? { from: 'back-right', raised: 20 }]
}

/** The direction that shows a mirrored figure as this one shows the figure. */
export function mirrorView(view: View): View {
  const swapped = view.from.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'))
  return { ...view, from: swapped as View['from'] }
}

/**
 * The nearest camera in a direction that has all `points` in the picture. There must be one point at least.
 *
 * `aspect` is width by height; `margin` the share of the picture left empty at each edge.
 */
export function frameCamera(
  direction: { readonly around: number; readonly raised: number },
  points: readonly Vector[],
  aspect: number,
  margin = 0.06,
): Camera {
  const around = direction.around * radiansPerDegree
  const raised = direction.raised * radiansPerDegree
  const back: Vector = [
    Math.sin(around) * Math.cos(raised),
    Math.sin(raised),
    Math.cos(around) * Math.cos(raised),
  ]
  const right = normalise(cross([0, 1, 0], back))
  const up = cross(back, right)
  const tall = Math.tan((verticalFieldDegrees * radiansPerDegree) / 2) * (1 - 2 * margin)
  const wide = tall * aspect

  // Each edge of the picture is a plane through the eye that every point must stay inside of. The
  // two of a pair meet where the eye is as near as it may be, and tell how far aside it stands.
  let [toRight, toLeft, toTop, toBottom] = [-far, -far, -far, -far]
  for (const point of points) {
    const [x, y, nearer] = [dot(point, right), dot(point, up), dot(point, back)]
    toRight = Math.max(toRight, nearer + x / wide)
    toLeft = Math.max(toLeft, nearer - x / wide)
    toTop = Math.max(toTop, nearer + y / tall)
    toBottom = Math.max(toBottom, nearer - y / tall)
  }
  const aside = ((toRight - toLeft) / 2) * wide
  const above = ((toTop - toBottom) / 2) * tall
  const away = Math.max(
    (toRight + toLeft) / 2,
    (toTop + toBottom) / 2,
    nearest + Math.max(...points.map((point) => dot(point, back))),
  )
  const middle = points.reduce((sum, point) => sum + dot(point, back), 0) / points.length
  const across = add(scale(right, aside), scale(up, above))
  return {
    eye: add(across, scale(back, away)),
    target: add(across, scale(back, middle)),
    verticalFieldDegrees,
  }
}
