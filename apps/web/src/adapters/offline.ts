/** Starts the service worker and speaks with it: what is kept, what is new, and when a new version takes over. */

import { computed, effect } from '@preact/signals'
import { guard } from '../guard.ts'
import type { Life } from '../life/life.ts'
import { createUpdateLife } from '../life/update-life.ts'
import { goTo, parseRoute, route } from '../route.ts'
import type { FromWorker, Kept, ToWorker } from '../service-worker/messages.ts'
import { canKeep, keeping, updates } from './offline-state.ts'

/** A page may stay open for weeks, and the browser looks for a new version only when one is loaded. */
const lookEveryMs = 3_600_000

export async function workOffline(life: Pick<Life, 'session' | 'stage'>): Promise<void> {
  const registration = await register()
  if (registration === undefined) {
    canKeep.value = false
    return
  }
  const container = navigator.serviceWorker
  container.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'kept') show(data.kept)
    else goTo(parseRoute(data.address))
  })
  followVersions(registration, life)
  await container.ready
  const ask = () => {
    if (isSaving()) send(registration.active, { type: 'count-kept' })
    else keepTheRest()
  }
  addEventListener('online', ask)
  ask()

  function keepTheRest() {
    send(registration?.active, { type: 'keep-the-rest' })
  }

  function show(kept: Kept) {
    keeping.value = { kept, isSaving: isSaving(), keepTheRest }
  }
}

/** Private windows and old browsers have none, and some refuse it. */
async function register(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register('./service-worker.js', { updateViaCache: 'none' })
  } catch {
    return undefined
  }
}

function followVersions(
  registration: ServiceWorkerRegistration,
  { session, stage }: Pick<Life, 'session' | 'stage'>,
): void {
  const container = navigator.serviceWorker
  const update = createUpdateLife({
    route: computed(() => guard(route.value, stage.value)),
    player: session.player,
    takeOver: () => takeOver(registration),
    reload: () => location.reload(),
  })
  updates.value = update
  if (registration.waiting !== null) void announce(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const next = registration.installing
    next?.addEventListener('statechange', () => {
      // The very first version has nothing to wait for.
      if (next.state === 'installed' && registration.active !== null) void announce(next)
    })
  })
  let isServed = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (isServed) update.tookOver()
    isServed = true
  })
  addEventListener('vite:preloadError', (event) => {
    if (update.missesPart()) event.preventDefault()
  })
  holdDuringSession(update.isInSession)
  let lookedMs = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - lookedMs < lookEveryMs) return
    lookedMs = performance.now()
    // Without network there is nothing new.
    registration.update().catch(() => undefined)
  })

  /** What both versions tell is not new. */
  async function announce(next: ServiceWorker) {
    const [lines, known] = await Promise.all([readNews(next), readNews(registration.active)])
    update.waits(lines.filter((line) => !known.includes(line)))
  }
}

/** Held by every window in which a session is going on. */
const lock = 'unhunch-in-session'

function holdDuringSession(isInSession: { readonly value: boolean }): void {
  if (!('locks' in navigator)) return
  effect(() => {
    if (!isInSession.value) return undefined
    const over = new AbortController()
    const untilOver = new Promise<void>((resolve) => {
      over.signal.addEventListener('abort', () => resolve())
    })
    void navigator.locks.request(lock, { mode: 'shared' }, () => untilOver)
    return () => over.abort()
  })
}

async function takeOver({ active, waiting }: ServiceWorkerRegistration): Promise<boolean> {
  const begin = () => {
    send(active, { type: 'stop-keeping' })
    send(waiting, { type: 'take-over' })
    return true
  }
  if (!('locks' in navigator)) return begin()
  return navigator.locks.request(lock, { ifAvailable: true }, (free) => free !== null && begin())
}

function readNews(worker: ServiceWorker | null): Promise<readonly string[]> {
  if (worker === null) return Promise.resolve([])
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<readonly string[]>((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true })
  })
  port1.start()
  worker.postMessage({ type: 'tell-news' } satisfies ToWorker, [port2])
  return answer
}

function send(worker: ServiceWorker | null | undefined, message: ToWorker): void {
  worker?.postMessage(message, { transfer: [] })
}

/** Only some browsers tell. */
function isSaving(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
