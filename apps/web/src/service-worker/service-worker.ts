/**
 * Keeps the app on the device. What its screens need is fetched as a whole before a version is used;
 * a new version waits until the person asks for it, or until no window shows the old one.
 */

import { precacheAndRoute } from 'workbox-precaching'
import { appFiles, news } from './kept-files.ts'
import { countKept, forgetOldFiles, keepTheRest, serveLaterFiles, stopKeeping } from './later-files.ts'
import type { FromWorker, ToWorker } from './messages.ts'

declare const self: ServiceWorkerGlobalScope

precacheAndRoute(
  appFiles.map(([url, revision]) => ({ url, revision })),
  // What stands behind a `?` changes nothing here.
  { cleanURLs: false, directoryIndex: 'index.html', ignoreURLParametersMatching: [/./] },
)
serveLaterFiles()

self.addEventListener('activate', (event) => {
  // The first visit can go on without network, too.
  event.waitUntil(Promise.all([self.clients.claim(), forgetOldFiles()]))
})

self.addEventListener('message', (event) => {
  const asked = event.data as ToWorker
  switch (asked.type) {
    case 'count-kept':
      event.waitUntil(countKept().then((kept) => tellPages({ type: 'kept', kept })))
      break
    case 'keep-the-rest':
      event.waitUntil(keepTheRest((kept) => tellPages({ type: 'kept', kept })))
      break
    case 'stop-keeping':
      stopKeeping()
      break
    case 'tell-news':
      event.ports[0]?.postMessage(news)
      break
    case 'take-over':
      event.waitUntil(self.skipWaiting())
      break
  }
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { address } = event.notification.data as { readonly address: string }
  event.waitUntil(showPage(address))
})

/** One window of the app is enough. */
async function showPage(address: string): Promise<void> {
  const [page] = await pages()
  if (page === undefined) {
    await self.clients.openWindow(new URL(address, self.registration.scope))
    return
  }
  tell(page, { type: 'go', address })
  await page.focus()
}

async function tellPages(message: FromWorker): Promise<void> {
  for (const page of await pages()) tell(page, message)
}

function tell(page: WindowClient, message: FromWorker): void {
  page.postMessage(message, { transfer: [] })
}

async function pages(): Promise<readonly WindowClient[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return all.filter(({ url }) => url.startsWith(self.registration.scope))
}
