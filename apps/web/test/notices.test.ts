/** Notices of the system: by the service worker where there is one, so that phones show them as well. */

import { afterEach, describe, expect, it, vi } from 'vitest'
import { createNotices } from '../src/adapters/notices.ts'

const notice = { tag: 'break-3', title: 'Time to move', body: 'A short one.', address: '#/breaks' }

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('createNotices', () => {
  it('has the service worker show it, with the place to which a tap leads', async () => {
    const worker = aWorker()
    const notices = await openNotices({ worker, isPhone: true })
    expect(notices.show(notice)).toBe(true)
    await worker.rest()
    expect(worker.shown()).toEqual([{ tag: 'break-3', title: 'Time to move', address: '#/breaks' }])
  })

  it('takes away even what is only just coming, in this window or another (S17)', async () => {
    const worker = aWorker()
    const notices = await openNotices({ worker, isPhone: true })
    notices.show(notice)
    notices.withdraw('break-3')
    await worker.rest()
    expect(worker.shown()).toEqual([])

    notices.show(notice)
    await worker.rest()
    const other = await openNotices({ worker, isPhone: true })
    other.withdraw('break-3')
    await worker.rest()
    expect(worker.shown()).toEqual([])
  })

  it('shows it by itself where there is no service worker', async () => {
    const notices = await openNotices({})
    expect(notices.show(notice)).toBe(true)
    expect(notices.permission.value).toBe('granted')
  })

  it('says that it cannot, on a phone without service worker', async () => {
    const notices = await openNotices({ isPhone: true })
    expect(notices.show(notice)).toBe(false)
    expect(notices.permission.value).toBe('missing')
  })
})

// Helpers

const soon = () => new Promise<void>((resolve) => setTimeout(resolve))

function aWorker() {
  const shown = new Map<string, { readonly tag: string; readonly title: string; readonly address: string }>()
  return {
    shown: () => [...shown.values()],
    async rest() {
      for (let turns = 0; turns < 8; turns += 1) await soon()
    },
    async showNotification(title: string, options: { tag: string; data: { address: string } }) {
      await soon()
      shown.set(options.tag, { tag: options.tag, title, address: options.data.address })
    },
    async getNotifications({ tag }: { tag: string }) {
      return shown.has(tag) ? [{ close: () => shown.delete(tag) }] : []
    },
  }
}

/** As a window opens it. */
async function openNotices({
  worker,
  isPhone = false,
}: {
  readonly worker?: ReturnType<typeof aWorker>
  readonly isPhone?: boolean
}) {
  class Notification extends EventTarget {
    static readonly permission = 'granted'
    constructor() {
      super()
      if (isPhone) throw new TypeError('Only a service worker may.')
    }
    close() {}
  }
  vi.stubGlobal('Notification', Notification)
  const serviceWorker = { ready: Promise.resolve(worker) }
  vi.stubGlobal('navigator', worker === undefined ? {} : { serviceWorker })
  const notices = createNotices()
  await soon()
  return notices
}
