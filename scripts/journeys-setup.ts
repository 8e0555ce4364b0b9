/** Makes ready what the browser journeys need: the built app on a free port, and a browser to drive. */

import type { TestProject } from 'vitest/node'
import { serve } from '../apps/server/src/serve.ts'
import { buildWeb, dist } from './build-web.ts'
import { findBrowser, howToGetOne } from './find-browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the app is served. */
    readonly address: string
    /** What Playwright's `chromium.launch` needs on this machine. */
    readonly browser: { readonly executablePath: string; readonly args: string[] }
  }
}

/** No services of the browser's own: the journeys must see no request but the app's. */
const quietBrowser = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
]

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!buildWeb(console.log)) throw new Error('There is no build of the app to drive.')
  const executablePath = findBrowser(console.log)
  if (!executablePath) throw new Error(howToGetOne)
  const served = await serve({ dist, port: 0 })
  // Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  project.provide('address', served.address)
  project.provide('browser', { executablePath, args: [...quietBrowser, ...sandbox] })
  return served.close
}
