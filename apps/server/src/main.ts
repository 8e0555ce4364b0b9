/** Serves the built app until it is told to stop. */

import { fileURLToPath } from 'node:url'
import { readEnvironment, serve, stopOnSignal } from './serve.ts'

const dist = fileURLToPath(new URL('../../web/dist', import.meta.url))
const served = await serve({ dist, ...readEnvironment(process.env) })
console.log(`Unhunch is at ${served.address}`)
stopOnSignal(served, console.log)
