/** Opens the life that is kept on this device, with the browser as its world. */

import type { ToneKind } from '@unhunch/engine'
import type { JournalStore } from '@unhunch/journal'
import { forgetBreakClock } from '../adapters/break-place.ts'
import { everyFrame, nowMs } from '../adapters/clock.ts'
import { dayOf, followToday, localTime, today } from '../adapters/day.ts'
import { openFile, saveFile } from '../adapters/files.ts'
import { newId } from '../adapters/ids.ts'
import { forgetSettings, settings } from '../adapters/settings.ts'
import { hush, say } from '../adapters/speech.ts'
import { askToPersist, openStorage } from '../adapters/storage.ts'
import { allowTones, playTone } from '../adapters/tones.ts'
import { vibrate } from '../adapters/vibration.ts'
import { holdAwake, releaseAwake } from '../adapters/wake-lock.ts'
import { createLife } from './create-life.ts'
import type { Life } from './life.ts'

/** In milliseconds: on, off, on. Only what changes what one does is felt. */
const buzzes: Partial<Record<ToneKind, readonly number[]>> = {
  start: [60],
  switch: [60, 80, 60],
  end: [40],
}

/** `open` is handed in where the life is not the one that is kept: in the demonstration. */
export async function openLife(open: () => Promise<Opened> = openKept): Promise<Life> {
  followToday()
  const opened = await open()
  return createLife({
    store: opened.store,
    isKept: opened.isKept,
    device: await nameDevice(opened.store),
    newId,
    nowMs,
    today,
    dayOf,
    minuteOf: (atMs) => localTime(atMs).minute,
    everyFrame,
    onHide: (call) => addEventListener('pagehide', call),
    onShow: (call) =>
      document.addEventListener('visibilitychange', () => {
        if (!document.hidden) call()
      }),
    voice: { say, hush },
    sound(kind) {
      if (settings.value.hasTones) playTone(kind)
      const buzz = buzzes[kind]
      if (settings.value.hasVibration && buzz !== undefined) vibrate(buzz)
    },
    allowSound: allowTones,
    awake: { hold: holdAwake, release: releaseAwake },
    files: { save: saveFile, open: openFile },
    desk: async () => (await import('../adapters/desk.ts')).desk,
    keepStorage: () => void askToPersist(),
    async forget() {
      await opened.destroy()
      forgetSettings()
      forgetBreakClock()
      location.replace(location.pathname)
    },
  })
}

export interface Opened {
  readonly store: JournalStore
  readonly destroy: () => Promise<void>
  readonly isKept: boolean
}

/** Where the browser keeps nothing, a visit is still better than none. */
async function openKept(): Promise<Opened> {
  try {
    const store = await openStorage()
    return { store, destroy: store.destroy, isKept: true }
  } catch {
    const { createMemoryStore } = await import('./packs/memory.ts')
    return { store: createMemoryStore(), destroy: async () => undefined, isKept: false }
  }
}

/** Tells this device's entries from those of others. */
async function nameDevice({ scratch }: JournalStore): Promise<string> {
  const known = await scratch.get('device').catch(() => undefined)
  if (typeof known === 'string') return known
  const device = newId()
  await scratch.set('device', device).catch(() => undefined)
  return device
}
