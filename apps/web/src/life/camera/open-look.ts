/** Opens the camera and a detector, and shows the one to the other until it is over. */

import type { Loading } from '../../camera/detector.ts'
import type { CameraEdges, Film, Watcher } from './camera-edges.ts'
import type { WhyNotSeen } from './camera-life.ts'

export interface Look {
  readonly kind: 'look'
  readonly begin: (see: Watcher['see']) => void
  /** Goes on with the camera that has been chosen meanwhile. */
  readonly change: () => Promise<void>
}

export type OpenedLook = Look | { readonly kind: 'no-look'; readonly why: WhyNotSeen }

export interface LookListener {
  readonly onFilm: (film: Film) => void
  readonly onLost: (why: WhyNotSeen) => void
  readonly onLoading?: (loading: Loading) => void
}

/** To be called from a tap. What comes after `over` was aborted is of no use to anybody. */
export async function openLook(
  camera: Pick<CameraEdges, 'open' | 'film' | 'createDetector'>,
  over: AbortSignal,
  { onFilm, onLost, onLoading }: LookListener,
): Promise<OpenedLook> {
  /** Over with this camera, though perhaps not with all of it. */
  let lens = new AbortController()
  let see: Watcher['see'] | undefined
  over.addEventListener('abort', () => lens.abort())

  const first = await openFilm()
  if (first.kind === 'no-camera') return { kind: 'no-look', why: first.why }
  if (over.aborted) return { kind: 'no-look', why: 'failed' }
  let film = first.film
  onFilm(film)
  const detector = camera.createDetector()
  over.addEventListener('abort', detector.close)
  const ready = await detector.open(onLoading)
  if (ready.kind === 'no-detector') return { kind: 'no-look', why: ready.why }

  return {
    kind: 'look',
    begin(next) {
      see = next
      watch()
    },
    async change() {
      lens.abort()
      lens = new AbortController()
      const mine = lens
      const opened = await openFilm()
      if (mine.signal.aborted) return
      if (opened.kind === 'no-camera') return onLost(opened.why)
      film = opened.film
      onFilm(film)
      watch()
    },
  }

  async function openFilm() {
    const { signal } = lens
    const opened = await camera.open(signal, (change) => {
      if (change === 'ended' && !signal.aborted) onLost('lost')
    })
    return opened.kind === 'no-camera'
      ? opened
      : ({ kind: 'film', film: camera.film(opened.stream) } as const)
  }

  function watch() {
    if (see === undefined || lens.signal.aborted) return
    const stop = film.watch({ detector, see, lose: ({ why }) => onLost(why) })
    lens.signal.addEventListener('abort', stop)
  }
}
