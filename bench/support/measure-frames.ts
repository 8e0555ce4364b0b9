/** Times frames of the figure in a browser without a graphics card. */

import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import type { FrameTimes } from './frame-page.ts'

export async function measureFrames(browserProgram: string): Promise<FrameTimes> {
  const code = await bundlePage()
  const args = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
  const browser = await chromium.launch({ executablePath: browserProgram, args })
  try {
    const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 390, height: 844 } })
    await page.addScriptTag({ content: code, type: 'module' })
    await page.waitForFunction(() => globalThis.frameTimes !== undefined)
    return (await page.evaluate(() => globalThis.frameTimes)) as FrameTimes
  } finally {
    await browser.close()
  }
}

async function bundlePage(): Promise<string> {
  const entry = fileURLToPath(new URL('frame-page.ts', import.meta.url))
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['es'] }, minify: true, chunkSizeWarningLimit: 2000 },
  })) as Rolldown.RolldownOutput[]
  return built[0]?.output[0].code ?? ''
}
