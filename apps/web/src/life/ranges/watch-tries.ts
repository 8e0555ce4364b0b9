/** What pictures say of one movement to one side: tries, why nothing can be told, and what may help. */

import type { RangeMeasure } from '@unhunch/engine'
import { camera } from '@unhunch/knowledge/policy'
import {
  type Blindness,
  createObserver,
  measures,
  observe,
  type Observer,
  readingsOf,
  type Repetition,
  type Sighting,
  type SightNeeds,
  type Watch,
  watchGeneric,
} from '@unhunch/motion'
import type { Task } from './range-check.ts'

export interface TaskWatch {
  readonly task: Task
  readonly observer: Observer | undefined
  readonly why: Blindness | null
  readonly whySinceMs: number
  /** The reason that was given last, so that it is not given again. */
  readonly toldWhy: Blindness | undefined
  /** Since the last try, or since the first picture. */
  readonly sinceMs: number | undefined
  readonly own: number
  readonly other: number
  readonly hasAsked: boolean
  /** What was said last, until the next try. */
  readonly remark: Remark | undefined
}

/** `other-side`: it went there. `stuck`: for a while nothing has come of it. */
export type Remark = 'other-side' | 'stuck'

export type Noticed =
  /** How far it went, in degrees. */
  | { readonly kind: 'try'; readonly degrees: number }
  | { readonly kind: 'blind'; readonly why: Blindness }
  | { readonly kind: Remark }

/** In milliseconds: one who steps aside for a moment knows that. */
const blindForMs = 3000
/** Once may be a look aside. */
const otherSideTimes = 2

export function newTaskWatch(task: Task): TaskWatch {
  return {
    task,
    observer: undefined,
    why: null,
    whySinceMs: 0,
    toldWhy: undefined,
    sinceMs: undefined,
    own: 0,
    other: 0,
    hasAsked: false,
    remark: undefined,
  }
}

/** To the other side, it is known already where the middle is. */
export function nextTaskWatch(before: TaskWatch | undefined, task: Task): TaskWatch {
  const next = newTaskWatch(task)
  return before?.task.measure === task.measure ? { ...next, observer: before.observer } : next
}

/** How far it is just now, in degrees; undefined while it cannot be seen. */
export function angleOf({ task: { measure, side }, observer }: TaskWatch): number | undefined {
  const readings = observer === undefined ? [] : readingsOf(observer)
  const own = readings.find((reading) => reading.side === side)?.value
  // Of head and trunk one value tells both ways.
  if (own !== undefined || measure === arm) return own
  const [other] = readings
  return other?.value === undefined ? undefined : -other.value
}

const arm: RangeMeasure = 'shoulder-elevation'

/** A step. */
export function watchTask(
  before: TaskWatch,
  { sighting, aspect }: { readonly sighting: Sighting; readonly aspect: number },
): readonly [TaskWatch, readonly Noticed[]] {
  const { atMs } = sighting
  const { task } = before
  // A phone that is turned makes another picture of the same body.
  const isSame = before.observer?.camera.aspect === aspect
  const last = isSame && before.observer ? before.observer : createObserver(watchOf(task), { aspect })
  const [observer, observed] = observe(last, sighting)
  const repetitions = observed.filter((each): each is Repetition => each.kind === 'repetition')
  const tries = repetitions.filter(({ side }) => side === task.side)
  const { why } = observer.sight
  const now: TaskWatch = {
    ...before,
    observer,
    why,
    whySinceMs: why === before.why ? before.whySinceMs : atMs,
    sinceMs: tries.length > 0 ? atMs : (before.sinceMs ?? atMs),
    own: before.own + tries.length,
    other: before.other + repetitions.length - tries.length,
    remark: tries.length > 0 ? undefined : before.remark,
  }
  const [told, said] = tell(now, before, atMs)
  return [told, [...tries.map(({ reached }): Noticed => ({ kind: 'try', degrees: reached })), ...said]]
}

/** Which way it goes is known, of an arm as well: what came before was getting ready. */
function watchOf({ measure }: Task): Watch {
  const known = measure === arm ? { rest: 0, top: camera.fullRange.armRaise.value } : undefined
  return { ...watchGeneric(measure), from: 'front', known }
}

/** What must be seen for all of them. */
export function needsOf(tasks: readonly Task[], aspect: number): SightNeeds {
  return {
    from: 'front',
    needs: [tasks.flatMap(({ measure, side }) => measures[measure].needs(side))],
    aspect,
  }
}

/** One thing at a time. */
function tell(now: TaskWatch, before: TaskWatch, atMs: number): readonly [TaskWatch, readonly Noticed[]] {
  const { why, whySinceMs, toldWhy, own, other, sinceMs = atMs, hasAsked } = now
  if (why !== null && why !== toldWhy && atMs - whySinceMs >= blindForMs)
    return [{ ...now, toldWhy: why }, [{ kind: 'blind', why }]]
  if (own === 0 && other === otherSideTimes && before.other < other) return remarked(now, 'other-side')
  if (!hasAsked && atMs - sinceMs >= camera.patienceSeconds.value.still * 1000)
    return remarked({ ...now, hasAsked: true }, 'stuck')
  return [now, []]
}

function remarked(now: TaskWatch, remark: Remark): readonly [TaskWatch, readonly Noticed[]] {
  return [{ ...now, remark }, [{ kind: remark }]]
}
