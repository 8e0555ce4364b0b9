/** All that lasts from switching the camera on to switching it off. */

import type { Day, Session } from '@unhunch/engine'
import { type FallState, noFall } from '@unhunch/motion'
import type { SessionKind } from '../session-kind.ts'
import type { CameraEdges } from './camera-edges.ts'
import type { Coach } from './coach.ts'
import { nobodyYet, type Presence } from './presence.ts'
import { notReady, type Readiness } from './readiness.ts'
import { nothingSeen, type SightTally } from './sight-tally.ts'
import { nothingToFollow, type Subject, subjectOf } from './subject.ts'

export interface Sitting {
  readonly over: AbortController
  readonly kind: SessionKind
  readonly day: Day | undefined
  /** By exercise and form. */
  readonly subjects: Map<string, Promise<Subject>>
  coach: Coach | undefined
  /** The item whose subject is being made. */
  asked: number | undefined
  guided: Subject | undefined
  readiness: Readiness
  presence: Presence
  /** The hand that said to go on: until it is down, it is no part of the exercise. */
  isHandStillUp: boolean
  fall: FallState
  /** The session has waited for whoever has left; it does so once. */
  isAwayKnown: boolean
  tally: SightTally
  pictureMs: number
  /** Usual time from one picture to the next. */
  gapMs: number
  /** Items of which was said that the clock leads. */
  readonly gaveUp: Set<number>
}

export function newSitting(kind: SessionKind, day: Day | undefined, atMs: number): Sitting {
  return {
    over: new AbortController(),
    kind,
    day,
    subjects: new Map(),
    coach: undefined,
    asked: undefined,
    guided: undefined,
    readiness: notReady,
    presence: nobodyYet,
    isHandStillUp: false,
    fall: noFall,
    isAwayKnown: false,
    tally: nothingSeen,
    pictureMs: atMs,
    gapMs: 0,
    gaveUp: new Set(),
  }
}

/** Made once in a sitting. */
export function subjectIn(
  { subjects }: Sitting,
  item: Session['items'][number],
  edges: Pick<CameraEdges, 'keyPoses'>,
): Promise<Subject> {
  const key = `${item.exercise} ${item.form} ${item.sides}`
  // Without the figure nothing can be followed, and the clock leads.
  const subject = subjects.get(key) ?? subjectOf(item, edges).catch(() => nothingToFollow)
  subjects.set(key, subject)
  return subject
}

export function isOver({ over }: Sitting): boolean {
  return over.signal.aborted
}
