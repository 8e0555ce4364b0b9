/** Finds a browser for the journeys: an installed one, else Playwright's own, else the system's package. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

type Say = (text: string) => void

const root = fileURLToPath(new URL('../', import.meta.url))

export const howToGetOne = `No browser was found for the browser tests, and none could be installed.
Install Chromium, Chrome or Edge, or say where one is: CHROME_PATH=/path/to/chrome npm test`

/** The program of a browser that starts on this machine; nothing when there is none to be had. */
export function findBrowser(say: Say): string | undefined {
  return fromEnvironment(say) ?? findInstalled() ?? downloadWithPlaywright(say) ?? installWithApt(say)
}

function fromEnvironment(say: Say): string | undefined {
  const path = process.env['CHROME_PATH']
  if (!path) return undefined
  if (starts(path)) return path
  say(`CHROME_PATH is ${path}, but no browser starts from there. Looking elsewhere.`)
  return undefined
}

function findInstalled(): string | undefined {
  return [...onPath(), ...inUsualPlaces(), chromium.executablePath()].find(starts)
}

function onPath(): string[] {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
  ]
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const ending = process.platform === 'win32' ? '.exe' : ''
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
}

function inUsualPlaces(): string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((program) =>
        join(process.env[variable] ?? '', program),
      ),
    )
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

/** A browser may be there and still lack a library of the system. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false
  // On Windows, asking for the version opens a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

function downloadWithPlaywright(say: Say): string | undefined {
  say('No browser is installed. Downloading one with Playwright …')
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js')
  const done = spawnSync(process.execPath, [cli, 'install', 'chromium'], { encoding: 'utf8' })
  if (starts(chromium.executablePath())) return chromium.executablePath()
  say(
    done.status === 0
      ? 'It was downloaded, but does not start here: libraries of the system are missing.'
      : 'It could not be downloaded.',
  )
  return undefined
}

function installWithApt(say: Say): string | undefined {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  const isRoot = process.getuid?.() === 0
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return undefined
  say('Installing Chromium with apt-get; this can take some minutes …')
  const installed = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']].every((args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    const [program = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command]
    const done = spawnSync(program, rest, { encoding: 'utf8' })
    if (done.status !== 0) say(done.stderr)
    return done.status === 0
  })
  return installed ? findInstalled() : undefined
}
