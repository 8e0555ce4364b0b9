/** Runs one of the project's commands on a bare machine: installs what is missing, then goes on with the pinned Node. */

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const commands = {
  start: ['scripts/start.ts'],
  test: ['scripts/test.ts'],
  check: ['scripts/test.ts', '--quick'],
  dev: ['node_modules/vite/bin/vite.js', 'apps/web'],
  build: ['scripts/build-web.ts'],
  fix: ['scripts/fix.ts'],
  watch: ['node_modules/vitest/vitest.mjs', 'watch', '--project', 'unit'],
  graph: ['scripts/graph.ts'],
  'new-exercise': ['scripts/new-exercise.ts'],
  changelog: ['scripts/changelog.ts'],
  bench: ['scripts/bench.ts'],
  pictures: ['scripts/pictures.ts'],
  icons: ['scripts/icons.ts'],
  'contact-sheet': ['scripts/contact-sheet.ts'],
  story: ['node_modules/vite/bin/vite.js', 'apps/web/story'],
  unhunch: ['apps/cli/bin/unhunch.js'],
}

const root = fileURLToPath(new URL('../', import.meta.url))
const modules = join(root, 'node_modules')
const windows = process.platform === 'win32'
const pinnedNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node')

const [command = '', ...rest] = process.argv.slice(2)
const script = commands[command]
if (!script) stop(`Unknown command "${command}". There are: ${Object.keys(commands).join(', ')}.`)

checkNode()
if (!isInstalled()) install()
run(findNode(), [...script, ...rest])

function checkNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    stop(`Unhunch needs Node 20 or newer to set itself up. This is Node ${process.versions.node}.`)
}

/** npm keeps a record of what it installed; it must agree with the lockfile, but for other platforms' packages. */
function isInstalled() {
  const locked = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(join(modules, '.package-lock.json'))
  return Object.entries(locked).every(([place, entry]) => {
    if (place === '') return true
    if (entry.link) return existsSync(join(root, place))
    return installed[place] ? installed[place].version === entry.version : entry.optional === true
  })
}

function readPackages(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {}
}

function install() {
  const stale = existsSync(modules)
  say(
    stale
      ? 'The dependencies have changed. Installing them again …'
      : 'First run: installing the dependencies …',
  )
  // Windows cannot delete a Node that is running, and this may be the one in node_modules.
  if (!npm([windows && stale ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error']))
    stop(
      'The dependencies could not be installed; the lines above say why.\n' +
        'Needed: npm 10 or newer, a connection to the npm registry, about 1 GB of free disk.',
    )
  if (!isInstalled()) stop('npm finished, but not every package of package-lock.json is there. Run: npm ci')
}

/** The tools run on the pinned Node, whatever Node the machine has. */
function findNode() {
  if (runs(pinnedNode)) return pinnedNode
  say('The pinned Node is not there yet, because install scripts did not run. Fetching it …')
  npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
  if (runs(pinnedNode)) return pinnedNode
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  stop('The pinned Node 24 could not be installed. Install Node 24 yourself, or run: npm rebuild node')
}

function runs(node) {
  return existsSync(node) && spawnSync(node, ['--version']).status === 0
}

function npm(args) {
  // The npm that started this script, when there is one, so that only one version is involved.
  const own = process.env.npm_execpath
  const done =
    own && /\.c?js$/.test(own)
      ? spawnSync(process.execPath, [own, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows })
  return done.status === 0
}

function run(node, args) {
  // Windows writes it Path.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const env = { ...process.env, [name]: [join(modules, '.bin'), process.env[name]].join(delimiter) }
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env })
  // Ctrl-C reaches the child by itself; this process only waits for it. Other signals are passed on.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

function say(text) {
  console.log(`\n${text}`)
}

function stop(text) {
  console.error(`\n${text}\n`)
  process.exit(1)
}
