/** Whether the person is at the device: by idle detection where they allow it, by what they do on the page otherwise. */

import { type ReadonlySignal, signal } from '@preact/signals'
import type { Permission, Presence } from '../life/breaks/desk-edges.ts'
import { nowMs } from './clock.ts'

interface IdleDetector extends EventTarget {
  readonly userState: 'active' | 'idle' | null
  readonly screenState: 'locked' | 'unlocked' | null
  start(options: { readonly threshold: number; readonly signal: AbortSignal }): Promise<void>
}
interface IdleDetectorClass {
  new (): IdleDetector
  requestPermission(): Promise<'granted' | 'denied'>
}
declare global {
  var IdleDetector: IdleDetectorClass | undefined
}

/** In milliseconds: the least that the browser allows. */
const idleAfterMs = 60_000
/** In milliseconds: long enough to have read a screen of this app. */
const stillAfterMs = 120_000
/** In milliseconds: one movement of the mouse is told once. */
const tellEveryMs = 10_000

/** `undecided`: the browser could tell, if the person allowed it. */
const device = signal<Permission>(globalThis.IdleDetector === undefined ? 'missing' : 'undecided')
export const devicePresence: ReadonlySignal<Permission> = device

/** To be called from a tap. */
export async function askForPresence(): Promise<void> {
  const answer = await globalThis.IdleDetector?.requestPermission().catch(() => 'denied' as const)
  if (answer !== undefined) device.value = answer
}

/** Calls until it is told to end. */
export function watchPresence(call: (presence: Presence) => void): () => void {
  const end = new AbortController()
  watchPage(call, end.signal)
  void followDevice(call, end.signal)
  return () => end.abort()
}

/** Somebody who has this page before them and does nothing has left; in another window they may be working. */
function watchPage(call: (presence: Presence) => void, ended: AbortSignal): void {
  let toldMs = 0
  let lastMs = nowMs()
  let isAway = false
  const stir = () => {
    lastMs = nowMs()
    if (!isAway && Math.abs(lastMs - toldMs) < tellEveryMs) return
    toldMs = lastMs
    isAway = false
    call({ type: 'active', atMs: lastMs })
  }
  for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const) {
    addEventListener(type, stir, { passive: true, signal: ended })
  }
  addEventListener(
    'blur',
    () => {
      if (isAway) call({ type: 'back', atMs: nowMs() })
      isAway = false
    },
    { signal: ended },
  )
  addEventListener(
    'focus',
    () => {
      lastMs = nowMs()
    },
    { signal: ended },
  )
  const timer = setInterval(() => {
    const atMs = nowMs()
    if (isAway || device.value === 'granted' || !document.hasFocus()) return
    if (atMs - lastMs < stillAfterMs) return
    isAway = true
    call({ type: 'away', sinceMs: lastMs, atMs })
  }, 30_000)
  ended.addEventListener('abort', () => clearInterval(timer))
}

async function followDevice(call: (presence: Presence) => void, ended: AbortSignal): Promise<void> {
  if (globalThis.IdleDetector === undefined) return
  const name = 'idle-detection' as PermissionName
  const state = await navigator.permissions.query({ name }).catch(() => undefined)
  if (state === undefined || ended.aborted) return
  const begin = () => {
    device.value = state.state === 'prompt' ? 'undecided' : state.state
    if (device.value === 'granted') void detect(call, ended)
  }
  state.addEventListener('change', begin, { signal: ended })
  begin()
}

async function detect(call: (presence: Presence) => void, ended: AbortSignal): Promise<void> {
  if (globalThis.IdleDetector === undefined) return
  const detector = new globalThis.IdleDetector()
  const tell = () => {
    const atMs = nowMs()
    const isIdle = detector.userState === 'idle'
    // Idle is told a minute after the last key; a locked screen at once.
    if (isIdle || detector.screenState === 'locked') {
      call({ type: 'away', sinceMs: isIdle ? atMs - idleAfterMs : atMs, atMs })
    } else call({ type: 'back', atMs })
  }
  detector.addEventListener('change', tell, { signal: ended })
  await detector.start({ threshold: idleAfterMs, signal: ended }).catch(() => undefined)
}
