/** The camera coach of a session: asks for the camera, helps to set it up, watches, and lets go of all of it at the end. */

import { batch, effect, signal, type Signal, untracked } from '@preact/signals'
import {
  type Day,
  type Segment,
  type Session,
  type SightReport,
  type Timeline,
  whereNow,
} from '@unhunch/engine'
import { measures, type Sighting } from '@unhunch/motion'
import type { CameraChange } from '../../adapters/camera.ts'
import { t } from '../../words/message.ts'
import type { Parts } from '../parts.ts'
import { askOf, type SessionKind } from '../session-kind.ts'
import type { CameraEdges, Film } from './camera-edges.ts'
import type { CameraLife, CameraStatus, CameraView, Guide, SeenBody, WhyNotSeen } from './camera-life.ts'
import { boundSession, type Coach, newCoach, readingBands, type Saying, watchPicture } from './coach.ts'
import { nobodyYet, notice, type Presence, type Sign } from './presence.ts'
import {
  checksOf,
  isClear,
  mayGoOn,
  notReady,
  type Readiness,
  sayWhatHelps,
  seeWhetherReady,
} from './readiness.ts'
import { seenOf, type Working } from './seen-in-set.ts'
import { nothingSeen, type SightTally, sightItems } from './sight-tally.ts'
import { nothingToFollow, type Subject, subjectOf } from './subject.ts'

const noGuide: Guide = {
  from: undefined,
  silhouette: undefined,
  why: undefined,
  checks: checksOf(undefined),
  isClear: false,
}
const noView: CameraView = {
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

/** All that lasts from switching on to switching off. */
interface Sitting {
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
  /** The session has waited for whoever has left; it does so once. */
  isAwayKnown: boolean
  tally: SightTally
  pictureMs: number
  /** Usual time from one picture to the next. */
  gapMs: number
  /** Items of which was said that the clock leads. */
  readonly gaveUp: Set<number>
}

export function createCameraLife({ edges, facts, session }: CameraParts, camera: CameraEdges): CameraLife {
  const status = signal<CameraStatus>('off')
  const why = signal<WhyNotSeen | undefined>(undefined)
  const film = signal<Film | undefined>(undefined)
  const body = signal<SeenBody | undefined>(undefined)
  const guide = signal<Guide>(noGuide)
  const view = signal<CameraView>(noView)
  let now: Sitting | undefined
  let isAsking = false

  effect(() => {
    const { status: playing } = session.player.value ?? {}
    if (playing !== 'playing' && playing !== 'paused' && playing !== 'ready') untracked(end)
  })

  async function begin(kind: SessionKind): Promise<void> {
    end()
    const over = new AbortController()
    const sitting: Sitting = {
      over,
      kind,
      day: session.player.peek()?.session.day,
      subjects: new Map(),
      coach: undefined,
      asked: undefined,
      guided: undefined,
      readiness: notReady,
      presence: nobodyYet,
      isAwayKnown: false,
      tally: nothingSeen,
      pictureMs: edges.nowMs(),
      gapMs: 0,
      gaveUp: new Set(),
    }
    now = sitting
    batch(() => {
      why.value = undefined
      status.value = 'asking'
    })
    const opened = await camera.open(over.signal, (change) => onChange(sitting, change))
    if (now !== sitting) return
    if (opened.kind === 'no-camera') return stop(opened.why)
    const shown = camera.film(opened.stream)
    batch(() => {
      film.value = shown
      status.value = 'loading'
    })
    const detector = camera.createDetector()
    over.signal.addEventListener('abort', detector.close)
    const [ready] = await Promise.all([detector.open(), prepareGuide(sitting)])
    if (now !== sitting) return
    if (ready.kind === 'no-detector') return stop(ready.why)
    batch(() => {
      guide.value = guideOf(sitting)
      status.value = 'setting-up'
    })
    const stopWatching = shown.watch({ detector, see, lose: (lost) => stop(lost.why) })
    over.signal.addEventListener('abort', stopWatching)
    camera.onHidden(over.signal, () => {
      if (isPlaying()) session.pause()
    })
  }

  /** Who is guided looks as they should for the first exercise that is followed. */
  async function prepareGuide(sitting: Sitting): Promise<void> {
    const { session: list, timeline } = session.player.peek() ?? {}
    if (list === undefined || timeline === undefined) return
    const from = whereNow(timeline, session.positionMs.peek())?.item ?? 0
    for (const item of list.items.slice(from)) {
      const subject = await subjectFor(sitting, item)
      if (subject.watch === undefined) continue
      sitting.guided = subject
      return
    }
  }

  function subjectFor(sitting: Sitting, item: Session['items'][number]): Promise<Subject> {
    const key = `${item.exercise} ${item.form} ${item.sides}`
    // Without the figure nothing can be followed, and the clock leads.
    const subject = sitting.subjects.get(key) ?? subjectOf(item, camera).catch(() => nothingToFollow)
    sitting.subjects.set(key, subject)
    return subject
  }

  function onChange(sitting: Sitting, change: CameraChange) {
    if (now === sitting && change === 'ended') stop('lost')
  }

  /** Something went wrong; a session that is under way goes on by the clock. */
  function stop(because: WhyNotSeen) {
    const wasWatching = status.peek() === 'watching'
    end()
    why.value = wasWatching ? 'lost' : because
    if (wasWatching) edges.voice.say([t('camera.lost-spoken')], 'soon')
  }

  function end() {
    const sitting = now
    if (sitting === undefined) return
    now = undefined
    session.followSight(undefined)
    sitting.over.abort()
    report(sitting)
    batch(() => {
      status.value = 'off'
      film.value = undefined
      body.value = undefined
      guide.value = noGuide
      view.value = noView
    })
  }

  /** Numbers only: what was seen is gone. */
  function report({ tally, kind, day }: Sitting) {
    const items = sightItems(tally)
    if (day === undefined || items.length === 0) return
    void facts.write({ type: 'sight', body: { day, of: ofKind(kind), items } })
  }

  function goOn() {
    const sitting = now
    if (sitting === undefined || status.peek() !== 'setting-up') return
    sitting.presence = nobodyYet
    status.value = 'watching'
    session.followSight(boundsFor)
    session.play()
  }

  function see(sighting: Sighting, aspect: number) {
    const sitting = now
    if (sitting === undefined) return
    const atMs = edges.nowMs()
    sitting.gapMs += (atMs - sitting.pictureMs - sitting.gapMs) / 8
    sitting.pictureMs = atMs
    body.value = { sighting, aspect }
    if (status.peek() === 'setting-up') setUp(sitting, sighting, aspect)
    else if (status.peek() === 'watching') watch(sitting, sighting, aspect)
  }

  function setUp(sitting: Sitting, sighting: Sighting, aspect: number) {
    const { watch: watched } = sitting.guided ?? {}
    const needs = watched
      ? (['left', 'right'] as const).map((side) => measures[watched.follows].needs(side))
      : []
    const from = watched?.from ?? 'any'
    const seen = seeWhetherReady(sitting.readiness, sighting, { from, needs, aspect })
    const [readiness, what] = sayWhatHelps(seen)
    sitting.readiness = readiness
    if (what !== undefined)
      edges.voice.say([what === 'clear' ? t('camera.clear') : t(`camera.blind-${what}`)], 'soon')
    tell(guide, guideOf(sitting))
    if (mayGoOn(sitting.readiness)) goOn()
  }

  function watch(sitting: Sitting, sighting: Sighting, aspect: number) {
    const segment = placeNow()
    const coach = coachFor(sitting, segment)
    const [presence, sign] = notice(sitting.presence, sighting)
    sitting.presence = presence
    if (coach !== undefined) {
      const picture = { sighting, aspect, segment: isPlaying() ? segment : undefined }
      const watched = watchPicture(coach, sitting.tally, picture)
      sitting.coach = watched.coach
      sitting.tally = watched.tally
      if (watched.says !== undefined) speak(watched.says)
    }
    if (sign !== undefined) follow(sign, sitting, segment)
    waitForThem(sitting, segment)
    show(sitting, segment)
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
      void subjectFor(sitting, item).then((subject) => {
        if (now !== sitting || sitting.asked !== segment.item) return
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
      if (playing === 'paused' && !isAsking) edges.voice.say([t('camera.back-spoken')], 'in-full')
    } else if (playing === 'playing') {
      // Who raises the arms for the exercise, or gets ready to, gives no sign.
      if (segment?.kind !== 'rest' && (sitting.coach?.subject.raisesArms ?? true)) return
      session.pause()
      edges.voice.say([t('camera.hand-spoken')], 'in-full')
    } else if (playing === 'paused' && pausedBy !== 'symptom' && !isAsking) session.play()
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

  function boundsFor(timeline: Timeline, list: Session, positionMs: number) {
    const sitting = now
    if (sitting?.coach === undefined || list.items[sitting.coach.index] !== sitting.coach.item)
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
    status,
    why,
    film,
    body,
    guide,
    view,
    begin,
    goOn,
    end,
    letAsk(next) {
      isAsking = next
    },
  }
}

function isWorking(segment: Segment | undefined): segment is Working {
  return segment !== undefined && 'rep' in segment
}

export type CameraParts = Pick<Parts, 'edges' | 'facts' | 'session'>

/** Screens are drawn anew only for what has changed, and not with every picture. */
function tell<Value extends object>(told: Signal<Value>, next: Value): void {
  if (JSON.stringify(told.peek()) !== JSON.stringify(next)) told.value = next
}

function guideOf({ guided, readiness }: Sitting): Guide {
  const { from } = guided?.watch ?? {}
  return {
    from: from === 'any' ? undefined : from,
    silhouette: guided?.rest,
    why: readiness.why,
    checks: checksOf(readiness.why),
    isClear: isClear(readiness),
  }
}

function ofKind(kind: SessionKind): SightReport['of'] {
  const ask = askOf(kind)
  if (ask.kind === 'today') return 'plan'
  return ask.kind === 'routine' ? 'routine' : 'exercise'
}
