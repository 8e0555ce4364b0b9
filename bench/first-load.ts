/** What the first screen of the web app weighs: script and style that the page itself asks for. */

import { readFileSync, existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { row } from './support/measure.ts'

const dist = new URL('../apps/web/dist/', import.meta.url)
const limitKilobytes = 100
const aimKilobytes = 60

if (!existsSync(new URL('index.html', dist))) {
  console.log('  The app is not built yet: npm run build')
} else {
  const html = readFileSync(new URL('index.html', dist), 'utf8')
  const asked = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].flatMap(
    ([, path]) => path ?? [],
  )
  let total = 0
  for (const path of new Set(asked)) {
    const bytes = gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length
    total += bytes
    row(path, `${(bytes / 1024).toFixed(1)} kB gzip`)
  }
  const share = total / 1024 / limitKilobytes
  row(
    'first load',
    `${(total / 1024).toFixed(1)} kB gzip`,
    `${(share * 100).toFixed(0)} % of the limit of ${limitKilobytes} kB; the aim is ${aimKilobytes} kB`,
  )
}
