/** What of an item a camera can follow: made from the poses that move the figure. */

import type { SessionItem } from '@unhunch/engine'
import type { Position } from '@unhunch/knowledge'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { measures, planWatch, type Sighting, type Watch } from '@unhunch/motion'
import type { CameraEdges } from './camera-edges.ts'
import type { CameraMode } from './camera-life.ts'
import { isHandUp } from './presence.ts'

export interface Subject {
  readonly mode: CameraMode
  readonly watch: Watch | undefined
  /** Where a repetition starts. */
  readonly rest: Sighting | undefined
  /** One repetition goes to one side and to the other. */
  readonly takesTurns: boolean
  /** A wrist comes up over the head in the movement itself. */
  readonly raisesArms: boolean
  /** Nobody lies down for it. */
  readonly isUpright: boolean
}

export const nothingToFollow: Subject = {
  mode: 'rests',
  watch: undefined,
  rest: undefined,
  takesTurns: false,
  raisesArms: true,
  isUpright: false,
}

/** On hands and knees, the trunk is level from the start. */
const upright: readonly Position[] = ['seated', 'standing', 'kneeling']

/** The poses are made for a picture of these proportions. */
const aspect = 4 / 3

export async function subjectOf(item: SessionItem, edges: Pick<CameraEdges, 'keyPoses'>): Promise<Subject> {
  const tempo = movements[item.exercise]?.[item.form]
  if (tempo?.camera === undefined) return nothingToFollow
  const poses = await edges.keyPoses(tempo)
  const rest = poses.at(-1)?.sighting
  if (rest === undefined) return nothingToFollow
  const watch = planWatch(tempo.camera, poses, aspect)
  return {
    mode: tempo.camera.grade === 'C' || !isSure(watch) ? 'looks' : 'leads',
    watch,
    rest,
    takesTurns: item.sides === 'together' && watch.works === 'one',
    raisesArms: poses.some(({ sighting }) => isHandUp(sighting)),
    isUpright: upright.some((position) => position === positionOf(item)),
  }
}

/** What hardly differs from rest cannot be told from it. */
function isSure({ known, follows }: Watch): boolean {
  return known === undefined || Math.abs(known.top - known.rest) > measures[follows].error
}

function positionOf({ exercise, form }: SessionItem): Position | undefined {
  return exercises.find(({ id }) => id === exercise)?.forms.find(({ id }) => id === form)?.position
}
