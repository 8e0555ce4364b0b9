/** Leads a session by what the camera sees: counts, waits, speaks, pauses, and shows what is made of it. */

import type { Signal } from '@preact/signals'
import { type Segment, type Session, type Timeline, whereNow } from '@unhunch/engine'
import { type Sighting, watchFall } from '@unhunch/motion'
import { t } from '../../words/message.ts'
import type { Parts } from '../parts.ts'
import type { BoundsFor } from '../session-life.ts'
import type { AllRight } from './ask-all-right.ts'
import type { CameraEdges } from './camera-edges.ts'
import type { CameraView } from './camera-life.ts'
import { boundSession, type Coach, newCoach, readingBands, type Saying, watchPicture } from './coach.ts'
import { notice, type Sign } from './presence.ts'
import { seenOf, type Working } from './seen-in-set.ts'
import { isOver, type Sitting, subjectIn } from './sitting.ts'
import type { Subject } from './subject.ts'
import { tell } from './tell.ts'

export const noView: CameraView = {
  mode: undefined,
  why: null,
  readings: [],
  measure: undefined,
  reps: undefined,
  isHeld: undefined,
  clockLeads: false,
  waits: undefined,
}
/** So long without a picture, and the detector is no help; so long from one to the next, and movements are missed. */
const stalledMs = 2000
const seldomMs = 350

export interface SessionLead {
  /** One picture further. */
  readonly watch: (sitting: Sitting, sighting: Sighting, aspect: number) => void
  readonly boundsIn: (sitting: Sitting) => BoundsFor
  /** While the person is asked something, a raised hand starts nothing. */
  readonly letAsk: (isAsking: boolean) => void
}

export function createSessionLead({
  edges,
  session,
  camera,
  view,
  allRight,
}: Pick<Parts, 'edges' | 'session'> & {
  readonly camera: Pick<CameraEdges, 'keyPoses'>
  readonly view: Signal<CameraView>
  readonly allRight: Pick<AllRight, 'isAsked' | 'ask'>
}): SessionLead {
  let isAskedElse = false
  const isAsking = () => isAskedElse || allRight.isAsked.peek()

  function watch(sitting: Sitting, sighting: Sighting, aspect: number) {
    const segment = placeNow()
    const coach = coachFor(sitting, segment)
    const [presence, sign] = notice(sitting.presence, sighting)
    sitting.presence = presence
    sitting.isHandStillUp &&= presence.raisedMs !== undefined
    if (coach !== undefined) {
      const isWatched = isPlaying() && !sitting.isHandStillUp
      const picture = { sighting, aspect, segment, isPlaying: isWatched }
      const watched = watchPicture(coach, sitting.tally, picture)
      sitting.coach = watched.coach
      sitting.tally = watched.tally
      if (watched.says !== undefined) speak(watched.says)
    }
    lookForFall(sitting, sighting, aspect)
    if (sign !== undefined) follow(sign, sitting, segment)
    waitForThem(sitting, segment)
    show(sitting, segment)
  }

  /** Where one lies down for the exercise, nothing can be told. */
  function lookForFall(sitting: Sitting, sighting: Sighting, aspect: number) {
    const [fall, hasFallen] = watchFall(sitting.fall, sighting, aspect)
    sitting.fall = fall
    const { mode, isUpright } = sitting.coach?.subject ?? {}
    if (hasFallen && isPlaying() && mode === 'leads' && isUpright) allRight.ask()
  }

  /** The item that is played has changed: the next one is got ready, and nothing is watched until then. */
  function coachFor(sitting: Sitting, segment: Segment | undefined): Coach | undefined {
    const { session: list } = session.player.peek() ?? {}
    const item = segment && list?.items[segment.item]
    if (segment === undefined || item === undefined) return undefined
    const { coach } = sitting
    if (coach?.index === segment.item && coach.item === item) return coach
    if (sitting.asked !== segment.item || coach?.index === segment.item) {
      sitting.asked = segment.item
      sitting.coach = undefined
      void subjectIn(sitting, item, camera).then((subject) => {
        if (isOver(sitting) || sitting.asked !== segment.item) return
        sitting.coach = newCoach(segment.item, item, subject, coach?.remarks)
        if (subject.mode !== 'rests' && subject.watch?.from !== coach?.subject.watch?.from)
          tellWhereToStand(subject)
      })
    }
    return undefined
  }

  function tellWhereToStand({ watch: watched }: Subject) {
    if (watched?.from === 'side') edges.voice.say([t('camera.stand-side')], 'in-full')
    else if (watched?.from === 'front') edges.voice.say([t('camera.stand-front')], 'in-full')
  }

  function speak(saying: Saying) {
    switch (saying.kind) {
      case 'count':
        return edges.voice.say([String(saying.count)], 'now-or-never')
      case 'remark':
        return edges.voice.say([t(`camera.remark-${saying.remark}`)], 'soon')
      case 'blind':
        return edges.voice.say([t(`camera.blind-${saying.why}`)], 'soon')
    }
  }

  /** What somebody shows from afar. */
  function follow(sign: Sign, sitting: Sitting, segment: Segment | undefined) {
    const { status: playing, pausedBy } = session.player.peek() ?? {}
    if (sign === 'back') {
      sitting.isAwayKnown = false
      if (playing === 'paused' && !isAsking()) edges.voice.say([t('camera.back-spoken')], 'in-full')
    } else if (playing === 'playing') {
      // Who raises the arms for the exercise, or gets ready to, gives no sign.
      if (segment?.kind !== 'rest' && (sitting.coach?.subject.raisesArms ?? true)) return
      session.pause()
      edges.voice.say([t('camera.hand-spoken')], 'in-full')
    } else if (playing === 'paused' && pausedBy !== 'symptom' && !isAsking()) {
      sitting.isHandStillUp = true
      session.play()
    }
  }

  /** Who has left is waited for, once. Only where they should be seen: between sets, nobody is missed. */
  function waitForThem(sitting: Sitting, segment: Segment | undefined) {
    const { presence, coach, isAwayKnown } = sitting
    if (!presence.hasLeft || isAwayKnown || !isPlaying()) return
    if (!isWorking(segment) || coach?.subject.mode !== 'leads') return
    sitting.isAwayKnown = true
    session.pause()
    edges.voice.say([t('camera.left-spoken')], 'in-full')
  }

  function boundsFor(sitting: Sitting, timeline: Timeline, list: Session, positionMs: number) {
    if (sitting.coach === undefined || list.items[sitting.coach.index] !== sitting.coach.item)
      return undefined
    const atMs = edges.nowMs()
    const place = { timeline, session: list, positionMs }
    const bounded = boundSession(sitting.coach, place, {
      atMs,
      isStalled: atMs - sitting.pictureMs > stalledMs || sitting.gapMs > seldomMs,
    })
    sitting.coach = bounded.coach
    if (bounded.gaveUp && !sitting.gaveUp.has(bounded.coach.index)) {
      sitting.gaveUp.add(bounded.coach.index)
      edges.voice.say([t('camera.clock-spoken')], 'soon')
    }
    return bounded.bounds
  }

  function show({ coach, presence }: Sitting, segment: Segment | undefined) {
    const { mode, watch: watched } = coach?.subject ?? {}
    const isHold = (coach?.item.prescription.holdSeconds ?? 0) > 0
    const seen = isWorking(segment) && mode === 'leads' ? coach?.seen : undefined
    const isPaused = session.player.peek()?.status === 'paused'
    tell(view, {
      mode,
      why: coach?.why ?? null,
      readings: coach === undefined ? [] : readingBands(coach),
      measure: watched?.follows,
      reps: seen && coach && seenOf(seen, coach.subject.takesTurns).reps,
      isHeld: seen && isHold && watched?.isHeld === true ? seen.isHeld : undefined,
      clockLeads: isWorking(segment) && coach?.patience.isOver === true,
      waits: isPaused ? (presence.isThere ? 'back' : 'away') : undefined,
    })
  }

  function placeNow(): Segment | undefined {
    const { timeline } = session.player.peek() ?? {}
    return timeline && whereNow(timeline, session.positionMs.peek())?.segment
  }

  function isPlaying(): boolean {
    return session.player.peek()?.status === 'playing'
  }

  return {
    watch,
    boundsIn: (sitting) => (timeline, list, positionMs) => boundsFor(sitting, timeline, list, positionMs),
    letAsk(next) {
      isAskedElse = next
    },
  }
}

function isWorking(segment: Segment | undefined): segment is Working {
  return segment !== undefined && 'rep' in segment
}
