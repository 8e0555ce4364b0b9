/** The camera coach of a session: switches the camera on, shows it to those who set it up and lead, and lets go of all at the end. */

import { batch, effect, signal, untracked } from '@preact/signals'
import type { Sighting } from '@unhunch/motion'
import type { CameraOption } from '../../adapters/which-camera.ts'
import type { Loading } from '../../camera/detector.ts'
import { t } from '../../words/message.ts'
import type { Parts } from '../parts.ts'
import type { SessionKind } from '../session-kind.ts'
import type { CameraEdges, Film } from './camera-edges.ts'
import type { CameraLife, CameraStatus, CameraView, Guide, SeenBody, WhyNotSeen } from './camera-life.ts'
import { createAllRight } from './ask-all-right.ts'
import { guideOf, guidePerson, noGuide, prepareGuide } from './guide-person.ts'
import { createSessionLead, noView } from './lead-session.ts'
import { type Look, openLook } from './open-look.ts'
import { nobodyYet } from './presence.ts'
import { mayGoOn, notReady } from './readiness.ts'
import { sightReport } from './sight-report.ts'
import { newSitting, type Sitting } from './sitting.ts'
import { tell } from './tell.ts'

export function createCameraLife(
  { edges, facts, session }: Pick<Parts, 'edges' | 'facts' | 'session'>,
  camera: CameraEdges,
): CameraLife {
  const status = signal<CameraStatus>('off')
  const why = signal<WhyNotSeen | undefined>(undefined)
  const loading = signal<Loading | undefined>(undefined)
  const film = signal<Film | undefined>(undefined)
  const cameras = signal<readonly CameraOption[]>([])
  const body = signal<SeenBody | undefined>(undefined)
  const guide = signal<Guide>(noGuide)
  const view = signal<CameraView>(noView)
  const allRight = createAllRight({ edges, session })
  const lead = createSessionLead({ edges, session, camera, view, allRight })
  let now: Sitting | undefined
  let look: Look | undefined

  effect(() => {
    const { status: playing } = session.player.value ?? {}
    if (playing === 'playing' || playing === 'paused' || playing === 'ready') return
    untracked(allRight.answer)
    untracked(end)
  })

  async function begin(kind: SessionKind): Promise<void> {
    end()
    const sitting = newSitting(kind, session.player.peek()?.session.day, edges.nowMs())
    const { over } = sitting
    now = sitting
    batch(() => {
      why.value = undefined
      status.value = 'asking'
    })
    const [opened] = await Promise.all([
      openLook(camera, over.signal, {
        onFilm: (next) => showFilm(sitting, next),
        onLoading(next) {
          if (now === sitting) loading.value = next
        },
        onLost(because) {
          if (now === sitting) stop(because)
        },
      }),
      prepareGuide(sitting, session, camera),
    ])
    if (now !== sitting) return
    if (opened.kind === 'no-look') return stop(opened.why)
    look = opened
    batch(() => {
      guide.value = guideOf(sitting)
      status.value = 'setting-up'
    })
    opened.begin(see)
    camera.onHidden(over.signal, () => {
      if (session.player.peek()?.status === 'playing') session.pause()
    })
  }

  function showFilm(sitting: Sitting, next: Film) {
    if (now !== sitting) return
    batch(() => {
      film.value = next
      if (status.peek() === 'asking') status.value = 'loading'
    })
    // Now that one is allowed, all can be told apart.
    void camera.list().then((list) => {
      if (now === sitting) cameras.value = list
    })
  }

  /** What was seen before was seen by another one. */
  function choose(which: string) {
    const sitting = now
    if (sitting === undefined || status.peek() !== 'setting-up') return
    camera.choose(which)
    sitting.readiness = notReady
    batch(() => {
      body.value = undefined
      guide.value = guideOf(sitting)
    })
    void look?.change()
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
    look = undefined
    session.followSight(undefined)
    sitting.over.abort()
    const report = sightReport(sitting)
    if (report !== undefined) void facts.write({ type: 'sight', body: report })
    batch(() => {
      status.value = 'off'
      loading.value = undefined
      film.value = undefined
      cameras.value = []
      body.value = undefined
      guide.value = noGuide
      view.value = noView
    })
  }

  function goOn() {
    const sitting = now
    if (sitting === undefined || status.peek() !== 'setting-up') return
    sitting.presence = nobodyYet
    status.value = 'watching'
    session.followSight(lead.boundsIn(sitting))
    session.play()
  }

  function see(sighting: Sighting, aspect: number) {
    const sitting = now
    if (sitting === undefined) return
    const atMs = edges.nowMs()
    sitting.gapMs += (atMs - sitting.pictureMs - sitting.gapMs) / 8
    sitting.pictureMs = atMs
    body.value = { sighting, aspect }
    if (status.peek() === 'setting-up') {
      guidePerson(sitting, { sighting, aspect }, (words) => edges.voice.say([words], 'soon'))
      tell(guide, guideOf(sitting))
      if (mayGoOn(sitting.readiness)) goOn()
    } else if (status.peek() === 'watching') lead.watch(sitting, sighting, aspect)
  }

  return {
    status,
    why,
    loading,
    film,
    cameras,
    body,
    guide,
    view,
    begin,
    choose,
    goOn,
    end,
    isFallAsked: allRight.isAsked,
    answerFall: allRight.answer,
    letAsk: lead.letAsk,
  }
}
