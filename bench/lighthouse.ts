/** What Lighthouse says of the built app on a slow phone, beside an empty page of the same server, which is the limit. */

import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { serve } from '../apps/server/src/serve.ts'
import { buildWeb, dist } from '../scripts/build-web.ts'
import { findBrowser } from '../scripts/find-browser.ts'
import { row } from './support/measure.ts'

const home = fileURLToPath(new URL('lighthouse/', import.meta.url))
const program = join(home, 'node_modules', 'lighthouse', 'cli', 'index.js')

/** The middle one of an odd number of runs counts. */
const runs = 3
const categories = ['performance', 'accessibility', 'best-practices'] as const
/** At least, of 100. */
const wanted = { performance: 98, accessibility: 100, 'best-practices': 100 } as const
const timings = {
  'first-contentful-paint': 'first words',
  'largest-contentful-paint': 'all words',
  'total-blocking-time': 'blocked',
  'speed-index': 'speed index',
} as const

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

const emptyPage =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><meta name="description" content="Nothing."><title>Empty</title><main><h1>Empty</h1></main></html>'

buildWeb(() => undefined)
const browser = findBrowser(() => undefined)
if (!browser) console.log('  No browser was found to load the page with.')
else if (isInstalled()) {
  const empty = mkdtempSync(join(tmpdir(), 'unhunch-empty-'))
  writeFileSync(join(empty, 'index.html'), emptyPage)
  await measure('the app', dist, browser)
  await measure('an empty page', empty, browser)
}

function isInstalled(): boolean {
  if (existsSync(program)) return true
  console.log('  First run: installing Lighthouse (about 170 MB) …')
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) console.log('  Lighthouse could not be installed; the lines above say why.')
  return done.status === 0
}

async function measure(name: string, folder: string, executablePath: string): Promise<void> {
  const served = await serve({ dist: folder, port: 0 })
  const reports: Report[] = []
  while (reports.length < runs) reports.push(await look(served.address, executablePath))
  await served.close()
  for (const category of categories) {
    const score = median(reports.map((report) => (report.categories[category]?.score ?? 0) * 100))
    row(`${name}: ${category}`, `${score.toFixed(0)} of 100`, `at least ${wanted[category]} is wanted`)
  }
  for (const [audit, words] of Object.entries(timings)) {
    const ms = median(reports.map((report) => report.audits[audit]?.numericValue ?? Number.NaN))
    row(`${name}: ${words}`, `${ms.toFixed(0)} ms`)
  }
}

/** The mobile preset: a phone of the middle class on a slow mobile network, simulated. */
async function look(address: string, executablePath: string): Promise<Report> {
  const file = join(mkdtempSync(join(tmpdir(), 'unhunch-lighthouse-')), 'report.json')
  await promisify(execFile)(
    process.execPath,
    [
      program,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      '--no-enable-error-reporting',
      '--chrome-flags=--headless=new --no-sandbox --disable-quic',
    ],
    { cwd: home, env: { ...process.env, CHROME_PATH: executablePath } },
  )
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
