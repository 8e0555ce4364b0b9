/** Builds the service worker once all other files are made, and gives it the list of them. */

import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import type { KeptFile } from '../src/service-worker/kept-files.ts'
import { readNews } from './read-news.ts'

const changelog = new URL('../../../CHANGELOG.md', import.meta.url)
const list = /\/src\/service-worker\/kept-files\.ts$/

/** Large, and no screen is empty without them: these come when there is time. */
const later = /^pictures\/|^assets\/(live-canvas|moving-figure|figure-worker)-/
/** Only for those who switch the camera on, and then all of them; see build/bring-detector.ts. */
const asked = /^assets\/detector-(worker|loader|program|model|licence)-/
/** First what lists and screens show, then what is moved, then what is only printed. */
const laterOrder = [/thumbnail\.svg$/, /^pictures\/(?!.*\.print\.svg$)/, /^assets\//]

export function buildServiceWorker(): Plugin {
  let root = ''
  let outDir = ''
  return {
    name: 'build-service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = resolve(root, config.build.outDir)
    },
    async writeBundle() {
      await build({
        configFile: false,
        root,
        logLevel: 'warn',
        publicDir: false,
        // Workbox asks for it, to leave out its advice to developers.
        define: { 'process.env.NODE_ENV': '"production"' },
        plugins: [fillList(listFiles(outDir))],
        build: {
          outDir,
          emptyOutDir: false,
          lib: {
            entry: 'src/service-worker/service-worker.ts',
            // One classic script: not every browser runs a module here.
            formats: ['iife'],
            name: 'worker',
            fileName: () => 'service-worker.js',
          },
        },
      })
    },
  }
}

function fillList(files: readonly KeptFile[]): Plugin {
  return {
    name: 'fill-list',
    enforce: 'pre',
    load(id) {
      if (!list.test(id)) return null
      const lists = {
        appFiles: files.filter(([file]) => !later.test(file) && !asked.test(file)),
        laterFiles: files.filter(([file]) => later.test(file)).toSorted(([a], [b]) => rankOf(a) - rankOf(b)),
        askedFiles: files.filter(([file]) => asked.test(file)),
        news: readNews(readFileSync(changelog, 'utf8')),
      }
      return Object.entries(lists)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
        .join('\n')
    },
  }
}

function listFiles(folder: string): readonly KeptFile[] {
  return globSync('**/*.*', { cwd: folder, exclude: ['**/*.{br,gz}', 'service-worker.js'] })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .toSorted()
    .map((file) => {
      const content = readFileSync(join(folder, file))
      // The names of assets change with what is in them.
      const revision = file.startsWith('assets/')
        ? null
        : createHash('sha256').update(content).digest('hex').slice(0, 8)
      return [file, revision, content.length]
    })
}

function rankOf(file: string): number {
  const rank = laterOrder.findIndex((pattern) => pattern.test(file))
  return rank === -1 ? laterOrder.length : rank
}
