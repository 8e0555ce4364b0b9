/** Draws the joints that are sure, and the limbs between them. */

import { camera } from '@unhunch/knowledge/policy'
import { type LandmarkName, landmarkNames, type Point, type Sighting } from '@unhunch/motion'

const bones: readonly (readonly [LandmarkName, LandmarkName])[] = [
  ['left-shoulder', 'right-shoulder'],
  ['left-hip', 'right-hip'],
  ...(['left', 'right'] as const).flatMap((side) =>
    (
      [
        ['ear', 'shoulder'],
        ['shoulder', 'elbow'],
        ['elbow', 'wrist'],
        ['shoulder', 'hip'],
        ['hip', 'knee'],
        ['knee', 'ankle'],
      ] as const
    ).map(([from, to]) => [`${side}-${from}`, `${side}-${to}`] as const),
  ),
]

/** In thousandths of the picture's width; on any picture, a light line with a dark edge can be seen. */
const looks = [
  { colour: 'rgb(10 25 25 / 50%)', width: 13, radius: 10 },
  { colour: 'rgb(255 255 255 / 85%)', width: 7, radius: 7 },
] as const

export function drawSkeleton(canvas: HTMLCanvasElement, sighting: Sighting | undefined): void {
  const width = Math.round(canvas.clientWidth * devicePixelRatio)
  const height = Math.round(canvas.clientHeight * devicePixelRatio)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) return
  context.clearRect(0, 0, width, height)
  if (sighting === undefined) return
  const at = (name: LandmarkName) => sureOf(sighting.points[landmarkNames.indexOf(name)])
  for (const { colour, width: line, radius } of looks) {
    context.strokeStyle = colour
    context.fillStyle = colour
    context.lineWidth = (line * width) / 1000
    context.lineCap = 'round'
    const joints = new Set<Point>()
    for (const [from, to] of bones) {
      const [a, b] = [at(from), at(to)]
      if (a === undefined || b === undefined) continue
      joints.add(a).add(b)
      context.beginPath()
      context.moveTo(a[0] * width, a[1] * height)
      context.lineTo(b[0] * width, b[1] * height)
      context.stroke()
    }
    for (const [x, y] of joints) {
      context.beginPath()
      context.arc(x * width, y * height, (radius * width) / 1000, 0, 2 * Math.PI)
      context.fill()
    }
  }
}

function sureOf(point: Point | undefined): Point | undefined {
  return point !== undefined && point[3] >= camera.leastVisibility.value ? point : undefined
}
