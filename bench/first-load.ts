/** What the first screen of the web app weighs: every script and style that a browser fetches until it is shown. */

import { chromium } from 'playwright-core'
import { serve } from '../apps/server/src/serve.ts'
import { buildWeb, dist } from '../scripts/build-web.ts'
import { findBrowser } from '../scripts/find-browser.ts'
import { row } from './support/measure.ts'

const limitKilobytes = 100
const aimKilobytes = 60

buildWeb(() => undefined)
const executablePath = findBrowser(() => undefined)
if (!executablePath) console.log('  No browser was found to load the page with.')
else await measure(executablePath)

async function measure(program: string): Promise<void> {
  const served = await serve({ dist, port: 0 })
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-quic'] })
  // Compressed with gzip, whatever better the server could do.
  const page = await browser.newPage({ extraHTTPHeaders: { 'accept-encoding': 'gzip' } })
  await page.goto(served.address, { waitUntil: 'networkidle' })
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => /\.(js|css)$/.test(entry.name))
      .map((entry) => ({
        name: new URL(entry.name).pathname,
        bytes: (entry as PerformanceResourceTiming).encodedBodySize,
      })),
  )
  await browser.close()
  await served.close()
  for (const { name, bytes } of files) row(name, `${(bytes / 1024).toFixed(1)} kB gzip`)
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024
  const share = ((total / limitKilobytes) * 100).toFixed(0)
  row(
    'first load',
    `${total.toFixed(1)} kB gzip`,
    `${share} % of the limit of ${limitKilobytes} kB; the aim is ${aimKilobytes} kB`,
  )
}
