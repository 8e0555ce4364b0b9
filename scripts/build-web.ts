/** Builds the web app when it is missing or older than its sources, and compresses what a browser can unpack. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('../', import.meta.url))
export const dist = join(root, 'apps', 'web', 'dist')
// It lies inside dist, so that whatever empties dist takes it along.
const stampFile = join(dist, '.built-from')

const sources = [
  'package-lock.json',
  'CHANGELOG.md',
  'tsconfig.base.json',
  'scripts/build-web.ts',
  'apps/web/*.*',
  'apps/web/{build,public,src}/**/*.*',
  'knowledge/**/*.{ts,json}',
  'packages/*/src/**/*.*',
]

/** Below this many bytes compression saves less than its header costs. */
const worthCompressing = 1024

/** Answers whether there is an up-to-date build now. */
export function buildWeb(say: (text: string) => void): boolean {
  const stamp = hashSources()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true
  say('Building the app …')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const built = spawnSync(
    process.execPath,
    [vite, 'build', 'apps/web', '--emptyOutDir', '--logLevel', 'warn'],
    // The journeys may be what asks for it, and they say that they are a test.
    { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
  )
  if (built.status !== 0) {
    say('The app could not be built; the lines above say why.')
    return false
  }
  compress()
  writeFileSync(stampFile, stamp)
  return true
}

function hashSources(): string {
  const hash = createHash('sha256')
  const exclude = ['**/node_modules', '**/test']
  for (const file of globSync(sources, { cwd: root, exclude }).toSorted())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

function compress(): void {
  for (const file of globSync('**/*.{html,js,css,svg,json,webmanifest,txt,wasm,task}', { cwd: dist })) {
    const content = readFileSync(join(dist, file))
    if (content.length < worthCompressing) continue
    const params = {
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      // There are a thousand pictures, and the detector is large: the last few bytes take most of the time.
      [constants.BROTLI_PARAM_QUALITY]: /\.(svg|wasm|task)$/.test(file) ? 9 : 11,
    }
    writeFileSync(join(dist, `${file}.br`), brotliCompressSync(content, { params }))
    writeFileSync(join(dist, `${file}.gz`), gzipSync(content, { level: 9 }))
  }
}

if (import.meta.main) process.exitCode = buildWeb(console.log) ? 0 : 1
