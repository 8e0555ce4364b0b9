/** Builds the app when needed, serves it on this machine, and says where it is. */

import { readEnvironment, serve, stopOnSignal } from '../apps/server/src/serve.ts'
import { buildWeb, dist } from './build-web.ts'

if (!buildWeb(console.log)) process.exit(1)
const served = await serve({ dist, ...readEnvironment(process.env) })

console.log(`
  Unhunch is ready. Open this address in a browser:

      ${served.address}

  Everything you enter stays in that browser. To stop: Ctrl-C.
`)
stopOnSignal(served, console.log)
