/** Notices of the system: asked for by a tap, shown by the service worker where there is one, else by the page. */

import { signal } from '@preact/signals'
import type { DeskEdges, Permission } from '../life/breaks/desk-edges.ts'

export function createNotices(): DeskEdges['notices'] {
  /** `missing`: this browser has none, or only lets a service worker show them, and there is none. */
  const permission = signal<Permission>(readPermission())
  /** By the page itself. */
  const shown = new Map<string, Notification>()
  let worker: ServiceWorkerRegistration | undefined
  /** One after the other, so that a notice is not taken away before it is there. */
  let inOrder: Promise<unknown> = Promise.resolve()

  if ('serviceWorker' in navigator) {
    void navigator.serviceWorker.ready.then((ready) => {
      worker = ready
      permission.value = readPermission()
    })
  }

  function withdraw(tag: string): void {
    shown.get(tag)?.close()
    shown.delete(tag)
    afterThose(async (by) => {
      for (const notice of await by.getNotifications({ tag })) notice.close()
    })
  }

  function afterThose(task: (by: ServiceWorkerRegistration) => Promise<void>): void {
    const by = worker
    if (by !== undefined) inOrder = inOrder.then(() => task(by)).catch(() => undefined)
  }

  return {
    permission,
    async ask() {
      if (!('Notification' in globalThis)) return
      await Notification.requestPermission().catch(() => undefined)
      permission.value = readPermission()
    },
    show({ tag, title, body, address }) {
      if (readPermission() !== 'granted') return false
      if (worker !== undefined) {
        // The worker answers the tap, even when no page is open by then.
        afterThose((by) => by.showNotification(title, { body, tag, data: { address } }))
        return true
      }
      try {
        const notice = new Notification(title, { body, tag })
        notice.addEventListener('click', () => {
          window.focus()
          withdraw(tag)
          location.hash = address
        })
        shown.set(tag, notice)
        return true
      } catch {
        // On phones a page has the permission, but only a service worker may show one.
        permission.value = 'missing'
        return false
      }
    },
    withdraw,
  }
}

function readPermission(): Permission {
  if (!('Notification' in globalThis)) return 'missing'
  return Notification.permission === 'default' ? 'undecided' : Notification.permission
}
