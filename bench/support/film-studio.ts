/** Makes films of the figure in a browser: as pictures, or as what the detector of the app sees in them. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { serve } from '../../apps/server/src/serve.ts'
import { bringDetector } from '../../apps/web/build/bring-detector.ts'
import type { SeeFilm, TimeDetector } from './film-detector-page.ts'
import type { FilmTask } from './film-page.ts'
import { makeGrain, pictureSize } from './film-picture.ts'

export interface FilmStudio {
  readonly see: SeeFilm
  readonly time: TimeDetector
  /** JPEGs. */
  readonly draw: (task: FilmTask) => Promise<readonly Buffer[]>
  readonly close: () => Promise<void>
}

/** As in the journeys: the processor draws, and Chromium refuses its sandbox to root. */
const browserArgs = [
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** The detector takes some seconds to build; for pictures alone it is not needed. */
export async function openFilmStudio(
  executablePath: string,
  { hasDetector }: { readonly hasDetector: boolean },
): Promise<FilmStudio> {
  const folder = mkdtempSync(join(tmpdir(), 'unhunch-film-'))
  await buildPage(folder, hasDetector ? 'film-detector-page.ts' : 'film-page.ts')
  const served = await serve({ dist: folder, port: 0 })
  const browser = await chromium.launch({
    executablePath,
    args: browserArgs,
    // Whoever ends the run ends the browser, too; it shall not be started again.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  const page = await browser.newPage()
  await page.goto(`${served.address}/index.html`)
  await page.waitForFunction(() => globalThis.filmPage !== undefined)
  await page.evaluate(([size, grain]) => globalThis.filmPage?.open(size.width, size.height, grain), [
    pictureSize,
    makeGrain().toString('base64'),
  ] as const)
  return {
    see: (task) => page.evaluate((each) => globalThis.seeFilm?.(each), task),
    async time(task) {
      return (await page.evaluate((each) => globalThis.timeDetector?.(each), task)) ?? []
    },
    async draw(task) {
      const drawn = (await page.evaluate((each) => globalThis.filmPage?.draw(each), task)) ?? []
      return drawn.map((picture) => Buffer.from(picture, 'base64'))
    },
    async close() {
      await browser.close()
      await served.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function buildPage(folder: string, page: string): Promise<void> {
  const entry = fileURLToPath(new URL(page, import.meta.url))
  await build({
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    plugins: [bringDetector()],
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: entry, output: { entryFileNames: 'film-page.js' } },
    },
  })
  const text =
    '<!doctype html><html lang="en"><title>Film</title><script type="module" src="film-page.js"></script>'
  writeFileSync(join(folder, 'index.html'), text)
}
