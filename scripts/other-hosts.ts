/** Other ways to host the built app, for journeys: below a path, and as plain files that change one day. */

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { serve } from '../apps/server/src/serve.ts'
import { readNews } from '../apps/web/build/read-news.ts'
import { dist } from './build-web.ts'

const changelog = new URL('../CHANGELOG.md', import.meta.url)

/** Our own server. The address has no slash at its end. */
export async function serveBelow(basePath: string) {
  const { address, close } = await serve({ dist, port: 0, basePath })
  return { address: address.replace(/\/$/, ''), close }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** A host that knows nothing but files; one day the second version lies there, and the scripts of the first are gone. */
export async function staticHost() {
  const whatIsNew = 'Something that was not there yesterday.'
  const front = '/app/'
  const changed = new Map<string, string>()
  const [lastTold = ''] = readNews(readFileSync(changelog, 'utf8'))
  const read = (file: string) => {
    if (changed.size > 0 && file.startsWith('assets/')) throw new Error('The second version has others.')
    return changed.get(file) ?? readFileSync(join(dist, file))
  }
  const server = createServer(({ url = '' }, answer) => {
    const path = url.split('?')[0] ?? url
    const file = path.slice(front.length) || 'index.html'
    try {
      const content = read(file)
      answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(content)
    } catch {
      answer.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/app`,
    whatIsNew,
    bringSecondVersion() {
      const page = readFileSync(join(dist, 'index.html'), 'utf8')
      changed.set('index.html', page.replace('<title>', '<meta name="second-version" /><title>'))
      const worker = readFileSync(join(dist, 'service-worker.js'), 'utf8')
      const next = worker
        .replace(/(?<=\["index\.html","|\[`index\.html`,`)[0-9a-f]{8}/, '00000000')
        .replace(lastTold, whatIsNew)
      changed.set('service-worker.js', next)
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
