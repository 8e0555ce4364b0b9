/** Notices of the system: asked for by a tap, shown where the browser lets a page show them. */

import { type ReadonlySignal, signal } from '@preact/signals'
import type { Notice, Permission } from '../life/breaks/desk-edges.ts'

/** `missing`: this browser has none, or only lets a service show them. */
const permission = signal<Permission>(readPermission())
export const noticePermission: ReadonlySignal<Permission> = permission

const shown = new Map<string, Notification>()

/** To be called from a tap. */
export async function askForNotices(): Promise<void> {
  if (!('Notification' in globalThis)) return
  await Notification.requestPermission().catch(() => undefined)
  permission.value = readPermission()
}

/** False when it could not be shown. */
export function showNotice({ tag, title, body, address }: Notice): boolean {
  if (readPermission() !== 'granted') return false
  try {
    const notice = new Notification(title, { body, tag })
    notice.addEventListener('click', () => {
      window.focus()
      withdrawNotice(tag)
      location.hash = address
    })
    shown.set(tag, notice)
    return true
  } catch {
    // On phones a page has the permission, but only a service may show one.
    permission.value = 'missing'
    return false
  }
}

export function withdrawNotice(tag: string): void {
  shown.get(tag)?.close()
  shown.delete(tag)
}

function readPermission(): Permission {
  if (!('Notification' in globalThis)) return 'missing'
  return Notification.permission === 'default' ? 'undecided' : Notification.permission
}
