/** Which pictures the app has, and what each was made from. */

import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { exercises, movements } from '../knowledge/exercises/index.ts'
import type { Movement } from '../knowledge/src/index.ts'
import { createFigure } from '../packages/figure/src/index.ts'
import {
  type createIllustrator,
  type DrawingOptions,
  type Illustration,
  tellingPhase,
} from '../packages/figure/src/ink/index.ts'
import { propsOf, solveKeyPoses } from '../packages/figure/src/pose/solve-movement.ts'

export const folder = new URL('../apps/web/public/pictures/', import.meta.url)
export const madeFrom = new URL('../apps/web/pictures.json', import.meta.url)
const sources = new URL('../packages/figure/src/', import.meta.url)

export interface PicturePlan {
  /** Below the folder of pictures, without `.svg`. */
  readonly name: string
  readonly exercise: string
  readonly form: string
  readonly options: Pick<DrawingOptions, 'phase' | 'palette' | 'size'>
  /** Of the pose, the things, the view and the muscles. */
  readonly hash: string
}

/** One for each key pose in colour and for print, and a small one for each form; the exercise's own is the first. */
export function listPictures(): readonly PicturePlan[] {
  const figure = createFigure('slim')
  return exercises.flatMap(({ id: exercise, targets }) => {
    const movement: Movement = movements[exercise] ?? {}
    const [known] = Object.keys(movement)
    return Object.entries(movement).flatMap(([form, tempo]) => {
      const { view, secondView, flowing } = tempo
      const shared = { props: propsOf(tempo), view, secondView, flowing, targets }
      const poses = solveKeyPoses(figure, tempo).map(({ id, angles }) => ({
        id,
        angles: Array.from(angles, (value) => Math.round(value * 100) / 100),
      }))
      const plan = (
        name: string,
        phase: string,
        palette: 'colour' | 'print',
        size: 'picture' | 'thumbnail',
      ) => ({
        name: `${exercise}/${name}`,
        exercise,
        form,
        options: { phase, palette, size },
        // All poses, because the camera frames the whole movement and arrows come from the pose before.
        hash: hashOf(JSON.stringify({ phase, poses, ...shared })),
      })
      return [
        plan(form === known ? 'thumbnail' : `${form}-thumbnail`, tellingPhase(tempo), 'colour', 'thumbnail'),
        ...poses.flatMap(({ id }) => [
          plan(`${form}-${id}`, id, 'colour', 'picture'),
          plan(`${form}-${id}.print`, id, 'print', 'picture'),
        ]),
      ]
    })
  })
}

/** `known` keeps what the pictures of a form share. */
export function drawPicture(
  { exercise, form, options }: PicturePlan,
  illustrate: ReturnType<typeof createIllustrator>,
  known: Map<string, Illustration>,
): string {
  const key = `${exercise}/${form}`
  const tempo = movements[exercise]?.[form]
  const targets = exercises.find(({ id }) => id === exercise)?.targets ?? []
  if (tempo === undefined) throw new Error(`there is no movement for ${key}`)
  const illustration = known.get(key) ?? illustrate(tempo, targets)
  known.set(key, illustration)
  return illustration.draw({ ...options, view: illustration.views[0], side: 'left' }) ?? ''
}

export function drawerHash(): string {
  const files = globSync('{skeleton,surface,props,view,ink}/**/*.ts', { cwd: sources }).toSorted()
  return hashOf(files.map((file) => readFileSync(new URL(file, sources), 'utf8')).join('\0'))
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
