/** The outline to stand in: the figure at rest, as the camera would see it. */

import { landmarkNames, type LandmarkName, type Sighting } from '@unhunch/motion'

/** The figure was seen in a picture of these proportions. */
const figureAspect = 4 / 3

const limbs = ['shoulder elbow wrist', 'hip knee ankle foot-index'] as const

export function Silhouette({ sighting, aspect }: { readonly sighting: Sighting; readonly aspect: number }) {
  const at = (name: LandmarkName): readonly [number, number] => {
    const [x = 0.5, y = 0.5] = sighting.points[landmarkNames.indexOf(name)] ?? []
    return [aspect / 2 + (x - 0.5) * figureAspect, y]
  }
  const line = (names: readonly LandmarkName[]) => names.map((name) => at(name).join()).join(' ')
  const [neck, hips] = [
    middleOf(at('left-shoulder'), at('right-shoulder')),
    middleOf(at('left-hip'), at('right-hip')),
  ]
  const long = Math.hypot(neck[0] - hips[0], neck[1] - hips[1])
  const [headX, headY] = middleOf(at('left-ear'), at('right-ear'))
  return (
    <svg class="silhouette" viewBox={`0 0 ${aspect} 1`} aria-hidden="true">
      <g stroke-width={long * 0.22}>
        <circle cx={headX} cy={headY - long * 0.05} r={long * 0.2} stroke="none" />
        <line x1={headX} y1={headY} x2={neck[0]} y2={neck[1]} />
        <polygon
          points={line(['left-shoulder', 'right-shoulder', 'right-hip', 'left-hip'])}
          stroke-width={long * 0.3}
        />
        {(['left', 'right'] as const).flatMap((side) =>
          limbs.map((limb) => (
            <polyline
              key={`${side} ${limb}`}
              fill="none"
              points={line(limb.split(' ').map((joint) => `${side}-${joint}` as LandmarkName))}
            />
          )),
        )}
      </g>
    </svg>
  )
}

function middleOf(a: readonly [number, number], b: readonly [number, number]): readonly [number, number] {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}
