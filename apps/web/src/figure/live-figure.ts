/** The moving figure behind the page: a view, the worker's bodies and movements, and the moment it is at. */

import type { Side } from '@unhunch/engine'
import {
  anglesOfView,
  anglesOnTheWay,
  type BakedMovement,
  type BodyId,
  frameCamera,
  pointsOfMovement,
  poseSkeleton,
  type Skeleton,
  viewsOf,
} from '@unhunch/figure'
import { FigureView, type FigureViewEvents } from '@unhunch/figure/scene'
import type { Tempo, View } from '@unhunch/knowledge'
import type { Colours } from './colours.ts'
import { askOnce } from './figure-works.ts'
import type { Moment } from './moment.ts'
import { hasPoses, musclesOf, tempoOf } from './tempo.ts'

export interface Subject {
  readonly exercise: string
  readonly form: string
  /** Forms that are done on both sides at once are shown as written. */
  readonly side: Side
  readonly body: BodyId
}

export const presets = ['best', 'second', 'front', 'side', 'back', 'above'] as const
export type Preset = (typeof presets)[number]

export interface LiveFigure {
  /** Resolves when the figure can be posed; false when nothing says how, or another has been asked for meanwhile. */
  readonly show: (subject: Subject) => Promise<boolean>
  readonly at: (moment: Moment) => void
  readonly look: (preset: Preset) => void
  readonly turn: (around: number, raised: number) => void
  readonly zoom: (by: number) => void
  readonly pan: (right: number, up: number) => void
  /** Degrees round the figure and above the horizon. */
  readonly direction: () => { readonly around: number; readonly raised: number }
  readonly setColours: (colours: Colours) => void
  readonly setGround: (ground: 'light' | 'dark') => void
  readonly begin: () => Promise<'fine' | 'slow'>
  readonly dispose: () => void
}

/** Enough that hands and faces are smooth on a phone. */
const detail = 'medium'
const presetViews: Readonly<Record<Exclude<Preset, 'best' | 'second'>, View>> = {
  front: { from: 'front' },
  side: { from: 'left' },
  back: { from: 'back' },
  above: { from: 'front', raised: 75 },
}

/** @throws when the browser gives no context to draw with. */
export function createLiveFigure(
  canvas: HTMLCanvasElement,
  colours: Colours,
  events: Omit<FigureViewEvents, 'onReshaped'>,
): LiveFigure {
  let asked: Subject | undefined
  let shown: Shown | undefined
  let preset: Preset = 'best'
  let moment: Moment | undefined
  const view = new FigureView(canvas, { ...events, onReshaped: () => frame('cut') })

  /** Puts the camera where the chosen view has the whole movement in the picture. */
  function frame(how: 'cut' | 'travel') {
    if (shown === undefined) return
    const { tempo, side, skeleton, movement } = shown
    const wanted = viewOf(preset, tempo)
    const points = pointsOfMovement(skeleton, movement, wanted.shows)
    const seen = side === 'left' ? points : points.map(([x, y, z]) => [-x, y, z] as const)
    view.look(frameCamera(anglesOfView(wanted, side), seen, view.aspect), how)
  }

  function at(next: Moment) {
    moment = next
    if (shown === undefined) return
    const { movement, skeleton } = shown
    // The right side is the left one seen in a mirror, which the view sees to.
    view.pose(poseSkeleton(skeleton, anglesOnTheWay(movement, next.phase, next.progress, 'left')))
  }

  return {
    async show(subject) {
      asked = subject
      const tempo = tempoOf(subject.exercise, subject.form)
      if (tempo === undefined || !hasPoses(tempo)) return false
      const { body, side } = subject
      const formKey = `${body} ${subject.exercise} ${subject.form}`
      const muscles = musclesOf(subject.exercise)
      const [mesh, movement, glow] = await Promise.all([
        askOnce('body', body, { body, detail }),
        askOnce('movement', formKey, { body, tempo }),
        askOnce('glow', `${body} ${muscles.join(' ')}`, { body, muscles }),
      ])
      if (asked !== subject) return false
      const isOtherBody = shown?.body !== body
      if (isOtherBody) view.setBody(mesh, colours)
      const isOther = shown?.movement !== movement
      view.setMirrored(side === 'right')
      shown = { body, side, tempo, skeleton: mesh.skeleton, movement }
      if (isOther) {
        view.setProps(movement.props)
        view.setGlow(glow)
        preset = 'best'
        frame('cut')
      }
      if (moment !== undefined) at(moment)
      return true
    },
    at,
    look(next) {
      preset = next
      frame('travel')
    },
    turn: (around, raised) => view.turn(around, raised),
    zoom: (by) => view.zoom(by),
    pan: (right, up) => view.pan(right, up),
    direction() {
      const { aroundDegrees = 0, raisedDegrees = 0 } = view.orbit ?? {}
      return { around: aroundDegrees, raised: raisedDegrees }
    },
    setColours(next) {
      colours = next
      view.setColours(next)
    },
    setGround: (ground) => view.setGround(ground),
    begin: () => view.begin(),
    dispose: () => view.dispose(),
  }
}

interface Shown {
  readonly body: BodyId
  readonly side: Side
  readonly tempo: Tempo
  readonly skeleton: Skeleton
  readonly movement: BakedMovement
}

export function viewOf(preset: Preset, tempo: Tempo): View {
  const [best, second] = viewsOf(tempo)
  if (preset === 'best') return best
  const other: View = preset === 'second' ? second : presetViews[preset]
  return { ...other, ...(best.shows === undefined || other.shows !== undefined ? {} : { shows: best.shows }) }
}
