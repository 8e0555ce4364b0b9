/** Opens the life that is kept on this device, with the browser as its world. */

import type { ToneKind } from '@unhunch/engine'
import type { JournalStore } from '@unhunch/journal'
import type { ComponentChild } from 'preact'
import { everyFrame, nowMs } from '../adapters/clock.ts'
import { dayOf, followToday, localTime, today } from '../adapters/day.ts'
import { openFile, saveFile } from '../adapters/files.ts'
import { newId } from '../adapters/ids.ts'
import { settings } from '../adapters/settings.ts'
import { hush, say } from '../adapters/speech.ts'
import { askToPersist } from '../adapters/storage.ts'
import { allowTones, playTone } from '../adapters/tones.ts'
import { vibrate } from '../adapters/vibration.ts'
import { holdAwake, releaseAwake } from '../adapters/wake-lock.ts'
import { createLife } from './create-life.ts'
import { beginAnew, eraseAll } from './forget-all.ts'
import type { Life } from './life.ts'
import { type Opened, openKept } from './open-kept.ts'

/** In milliseconds: on, off, on. Only what changes what one does is felt. */
const buzzes: Partial<Record<ToneKind, readonly number[]>> = {
  start: [60],
  switch: [60, 80, 60],
  end: [40],
}

/** `show` puts a page on the screen while there is no life yet. */
export async function openKeptLife(show: (page: ComponentChild) => Promise<void>): Promise<Life> {
  return openLife(await openKept(show))
}

export async function openLife(opened: Opened): Promise<Life> {
  followToday()
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
    camera: async () => (await import('../adapters/camera-place.ts')).cameraPlace,
    keepStorage: () => void askToPersist(),
    ...(opened.lock && { lock: opened.lock }),
    forget: (onBlocked) => eraseAll(opened.destroy, onBlocked),
    restart: beginAnew,
  })
}

/** Tells this device's entries from those of others. */
async function nameDevice({ scratch }: JournalStore): Promise<string> {
  const known = await scratch.get('device').catch(() => undefined)
  if (typeof known === 'string') return known
  const device = newId()
  await scratch.set('device', device).catch(() => undefined)
  return device
}
