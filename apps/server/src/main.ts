/** Serves the built app until it is told to stop. */

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readEnvironment } from './read-environment.ts'
import { serve, stopOnSignal } from './serve.ts'

const dist = fileURLToPath(new URL('../../web/dist', import.meta.url))
if (existsSync(`${dist}/index.html`)) await start()
else {
  console.error('The app has not been built yet. Run: npm run build')
  process.exitCode = 1
}

async function start(): Promise<void> {
  const served = await serve({ dist, ...readEnvironment(process.env) })
  console.log(`Unhunch is at ${served.address}`)
  stopOnSignal(served, console.log)
}
