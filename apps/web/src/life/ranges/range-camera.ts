/** The camera of a check: switched on and off, and the place found in front of it. */

import { batch, signal, type Signal } from '@preact/signals'
import { movements } from '@unhunch/knowledge/exercises'
import type { Sighting } from '@unhunch/motion'
import type { CameraOption } from '../../adapters/which-camera.ts'
import type { Loading } from '../../camera/detector.ts'
import { t } from '../../words/message.ts'
import type { CameraEdges, Film } from '../camera/camera-edges.ts'
import type { CameraLife, Guide, SeenBody, WhyNotSeen } from '../camera/camera-life.ts'
import { type Look, type OpenedLook, openLook } from '../camera/open-look.ts'
import {
  checksOf,
  isClear,
  mayGoOn,
  notReady,
  type Readiness,
  sayWhatHelps,
  seeWhetherReady,
} from '../camera/readiness.ts'
import { tell } from '../camera/tell.ts'
import type { Edges } from '../edges.ts'
import type { Task } from './range-check.ts'
import { needsOf } from './watch-tries.ts'

export interface RangeCamera extends Pick<CameraLife, 'loading' | 'film' | 'cameras' | 'guide'> {
  readonly body: Signal<SeenBody | undefined>
  /** To be called from a tap. Undefined when it was switched off meanwhile. */
  readonly switchOn: () => Promise<OpenedLook | undefined>
  readonly switchOff: () => void
  readonly change: (which: string) => void
  /** One picture further; true once the place has been good for long enough. */
  readonly findPlace: (seen: SeenBody, tasks: readonly Task[]) => boolean
}

export function createRangeCamera(
  edges: Pick<Edges, 'awake' | 'voice'>,
  camera: CameraEdges,
  { onFilm, onLost }: { readonly onFilm: () => void; readonly onLost: (why: WhyNotSeen) => void },
): RangeCamera {
  const loading = signal<Loading | undefined>(undefined)
  const film = signal<Film | undefined>(undefined)
  const cameras = signal<readonly CameraOption[]>([])
  const body = signal<SeenBody | undefined>(undefined)
  const guide = signal<Guide>(guideOf(notReady, undefined))
  let silhouette: Sighting | undefined
  let readiness = notReady
  /** From switching the camera on to switching it off. */
  let over: AbortController | undefined
  let look: Look | undefined

  async function switchOn(): Promise<OpenedLook | undefined> {
    const sitting = new AbortController()
    over = sitting
    const [opened, outline] = await Promise.all([
      openLook(camera, sitting.signal, {
        onFilm: (shown) => showFilm(sitting, shown),
        onLoading(next) {
          if (over === sitting) loading.value = next
        },
        onLost(why) {
          if (over === sitting) onLost(why)
        },
      }),
      outlineOf(camera),
    ])
    if (over !== sitting) return undefined
    if (opened.kind === 'no-look') return opened
    look = opened
    silhouette = outline
    beginAnew()
    edges.awake.hold()
    return opened
  }

  function showFilm(sitting: AbortController, shown: Film) {
    if (over !== sitting) return
    film.value = shown
    onFilm()
    // Now that one is allowed, all can be told apart.
    void camera.list().then((list) => {
      if (over === sitting) cameras.value = list
    })
  }

  function beginAnew() {
    readiness = notReady
    batch(() => {
      body.value = undefined
      guide.value = guideOf(readiness, silhouette)
    })
  }

  return {
    loading,
    film,
    cameras,
    body,
    guide,
    switchOn,
    switchOff() {
      over?.abort()
      over = undefined
      look = undefined
      edges.awake.release()
      batch(() => {
        loading.value = undefined
        film.value = undefined
        cameras.value = []
        body.value = undefined
      })
    },
    change(which) {
      camera.choose(which)
      // What was seen before was seen by another one.
      beginAnew()
      void look?.change()
    },
    findPlace({ sighting, aspect }, tasks) {
      const [next, what] = sayWhatHelps(seeWhetherReady(readiness, sighting, needsOf(tasks, aspect)))
      readiness = next
      if (what !== undefined)
        edges.voice.say([what === 'clear' ? t('camera.clear') : t(`camera.blind-${what}`)], 'soon')
      tell(guide, guideOf(readiness, silhouette))
      return mayGoOn(readiness)
    },
  }
}

/** Somebody who sits and looks ahead. Without the outline it works as well. */
async function outlineOf({ keyPoses }: Pick<CameraEdges, 'keyPoses'>): Promise<Sighting | undefined> {
  const tempo = movements['neck-rotation']?.['moving']
  const poses = tempo === undefined ? [] : await keyPoses(tempo).catch(() => [])
  return poses.at(-1)?.sighting
}

function guideOf(readiness: Readiness, silhouette: Sighting | undefined): Guide {
  const { why } = readiness
  return { from: 'front', silhouette, why, checks: checksOf(why), isClear: isClear(readiness) }
}
