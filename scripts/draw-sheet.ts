/** Draws forms of an exercise on one sheet: a row for each form, body and view, a picture for each pose. */

import type { MuscleId, Tempo, View } from '../knowledge/src/index.ts'
import { type CheckedBody, createCheckedBody } from '../packages/figure/src/check/checked-body.ts'
import { drawLabel } from '../packages/figure/src/ink/label.ts'
import { drawPreview, type Pixels } from '../packages/figure/src/ink/preview.ts'
import { poseBody } from '../packages/figure/src/ink/sight.ts'
import { createFigure, type Figure } from '../packages/figure/src/pose/figure.ts'
import { bakeMovement } from '../packages/figure/src/pose/playback.ts'
import { frameOf, type SolvedMovement, solveMovement } from '../packages/figure/src/pose/solve-movement.ts'
import { propMeshes } from '../packages/figure/src/props/prop-meshes.ts'
import type { Angles } from '../packages/figure/src/skeleton/angles.ts'
import type { BodyId } from '../packages/figure/src/skeleton/body-shape.ts'
import { createPaint, looks, muscleGlow, type Paint } from '../packages/figure/src/surface/index.ts'
import { anglesOfView, frameCamera, viewsOf } from '../packages/figure/src/view/camera.ts'
import { pointsOfMovement } from '../packages/figure/src/view/movement-points.ts'

export interface SheetBody {
  readonly id: BodyId
  readonly figure: Figure
  readonly checked: CheckedBody
  readonly paint: Paint
}

export function createSheetBody(id: BodyId): SheetBody {
  const figure = createFigure(id)
  return { id, figure, checked: createCheckedBody(figure.skeleton), paint: createPaint(figure.skeleton) }
}

export interface SheetOptions {
  /** Two of the poses on the way to each key pose are shown, too. */
  readonly between: boolean
  readonly onSolved: (body: SheetBody, where: string, solved: SolvedMovement) => void
}

/** Of one picture on the sheet, pixels. */
const cell = { width: 400, height: 330 }
const gap = 4
/** Of the nine steps on the way to a key pose. */
const betweenSteps = [3, 6]

export function drawSheet(
  bodies: readonly SheetBody[],
  forms: readonly (readonly [form: string, tempo: Tempo])[],
  muscles: readonly MuscleId[],
  { between, onSolved }: SheetOptions,
): Pixels {
  const glows = bodies.map(({ checked }) => muscleGlow(checked.mesh, muscles, 'both'))
  const rows = forms.flatMap(([form, tempo]) =>
    bodies.flatMap((body, index) => {
      const solved = solveMovement(body.figure, tempo)
      onSolved(body, `${form}, ${body.id}`, solved)
      const glow = glows[index] as Float32Array
      return viewsOf(tempo).map((view) => drawRow(body, form, { solved, view, glow, between }))
    }),
  )
  return joinPictures(rows)
}

interface Row {
  readonly solved: SolvedMovement
  readonly view: View
  readonly glow: Float32Array
  readonly between: boolean
}

function drawRow(
  { id: body, figure, checked: { mesh }, paint }: SheetBody,
  form: string,
  { solved, view, glow, between }: Row,
): readonly Pixels[] {
  const points = pointsOfMovement(figure.skeleton, bakeMovement(solved), view.shows)
  const camera = frameCamera(anglesOfView(view, 'left'), points, cell.width / cell.height)
  const poses = solved.phases.flatMap(({ id, way, angles }) => [
    ...(between ? betweenSteps.map((step) => [`> ${id} ${step}/9`, way[step] as Angles] as const) : []),
    [id, angles] as const,
  ])
  return poses.map(([name, angles]) => {
    const frame = frameOf(figure, angles)
    const picture = drawPreview({
      body: poseBody(mesh, frame, glow, paint),
      props: propMeshes(solved.props, frame, figure.skeleton),
      camera,
      ...cell,
      look: looks[body],
    })
    drawLabel(picture, `${body} / ${form} / ${name} / ${view.from}`, 8, 8)
    return picture
  })
}

function joinPictures(rows: readonly (readonly Pixels[])[]): Pixels {
  const columns = Math.max(...rows.map((row) => row.length))
  const width = columns * (cell.width + gap) - gap
  const height = rows.length * (cell.height + gap) - gap
  const data = new Uint8Array(width * height * 4).fill(255)
  rows.forEach((row, y) => {
    row.forEach((picture, x) => {
      for (let line = 0; line < cell.height; line++) {
        const from = line * cell.width * 4
        const to = ((y * (cell.height + gap) + line) * width + x * (cell.width + gap)) * 4
        data.set(picture.data.subarray(from, from + cell.width * 4), to)
      }
    })
  })
  return { width, height, data }
}
