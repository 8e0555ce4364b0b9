/**
 * Pictures and the figure: kept when they are first shown, or all together when there is time.
 * The detector of the camera: kept when it is first used, and from then on like the others.
 */

import { registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import { appFiles, askedFiles, type KeptFile, laterFiles } from './kept-files.ts'
import type { Kept } from './messages.ts'

declare const self: ServiceWorkerGlobalScope

/** So few that a screen that needs something meanwhile does not wait long; stored together, which is quicker. */
const atOnce = 16

const cacheName = `unhunch-later-${self.registration.scope}`

/** By address, what it is kept under: a picture that was drawn anew is another. */
const keyByUrl = new Map(
  [...laterFiles, ...askedFiles].map((file) => [new URL(file[0], self.location.href).href, keyOf(file)]),
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
  missing = wantedFiles(there)
    .map(keyOf)
    .filter((key) => !there.has(key))
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
  const wanted = wantedFiles(there)
  const come = wanted.filter((file) => there.has(keyOf(file)))
  return {
    files: appFiles.length + come.length,
    ofFiles: appFiles.length + wanted.length,
    bytes: sum([...appFiles, ...come]),
    ofBytes: sum([...appFiles, ...wanted]),
    isComing,
  }
}

/** Who has one of the files that are only fetched when asked for has used them, and after an update wants all of them. */
function wantedFiles(there: ReadonlySet<string>): readonly KeptFile[] {
  return askedFiles.some((file) => there.has(keyOf(file))) ? [...laterFiles, ...askedFiles] : laterFiles
}

function keyOf([file, revision]: KeptFile): string {
  const { href } = new URL(file, self.location.href)
  return revision === null ? href : `${href}?revision=${revision}`
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
