/** Pictures and the figure: kept when they are first shown, or all together when there is time. */

import { registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import { appFiles, type KeptFile, laterFiles } from './kept-files.ts'
import type { Kept } from './messages.ts'

declare const self: ServiceWorkerGlobalScope

/** So few that a screen that needs something meanwhile does not wait long; stored together, which is quicker. */
const atOnce = 16

const cacheName = `unhunch-later-${self.registration.scope}`

/** By address, what it is kept under: a picture that was drawn anew is another. */
const keyByUrl = new Map(
  laterFiles.map(([file, revision]) => {
    const { href } = new URL(file, self.location.href)
    return [href, revision === null ? href : `${href}?revision=${revision}`]
  }),
)

const strategy = new CacheFirst({
  cacheName,
  plugins: [{ cacheKeyWillBeUsed: async ({ request }) => keyByUrl.get(request.url) ?? request }],
})

export function serveLaterFiles(): void {
  registerRoute(({ url }) => keyByUrl.has(url.href), strategy)
}

let isComing = false
/** Keys, which are addresses that no store on the way can answer with an older picture. */
let missing: string[] = []

/** Stops at the first that cannot be had, for lack of network or room; the next time goes on from there. */
export async function keepTheRest(tell: (kept: Kept) => Promise<void>): Promise<void> {
  if (isComing) return
  isComing = true
  const there = new Set(await keysThere())
  missing = [...keyByUrl.values()].filter((key) => !there.has(key))
  const cache = await caches.open(cacheName)
  try {
    while (missing.length > 0) {
      const next = missing.splice(0, atOnce)
      await cache.addAll(next.map((key) => new Request(key, { priority: 'low' })))
      for (const key of next) there.add(key)
      await tell(count(there))
    }
  } catch {
    stopKeeping()
  }
  isComing = false
  await tell(await countKept())
}

/** What is just being fetched still comes. */
export function stopKeeping(): void {
  missing = []
}

export async function countKept(): Promise<Kept> {
  return count(await keysThere())
}

/** `there`: keys of what may come later, and has come. */
function count(there: ReadonlySet<string>): Kept {
  const keys = [...keyByUrl.values()]
  const later = laterFiles.filter((_, index) => there.has(keys[index] ?? ''))
  return {
    files: appFiles.length + later.length,
    ofFiles: appFiles.length + laterFiles.length,
    bytes: sum([...appFiles, ...later]),
    ofBytes: sum([...appFiles, ...laterFiles]),
    isComing,
  }
}

function sum(files: readonly KeptFile[]): number {
  return files.reduce((total, [, , bytes]) => total + bytes, 0)
}

/** What an earlier version had, and this one has not. */
export async function forgetOldFiles(): Promise<void> {
  const cache = await caches.open(cacheName)
  const wanted = new Set(keyByUrl.values())
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url))
  await Promise.all(old.map((request) => cache.delete(request)))
}

async function keysThere(): Promise<ReadonlySet<string>> {
  const cache = await caches.open(cacheName)
  return new Set((await cache.keys()).map(({ url }) => url))
}
