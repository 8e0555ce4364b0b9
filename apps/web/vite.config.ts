/** How the web app is built: plain JSX, messages compiled ahead of time, nothing inlined. */

import { defineConfig } from 'vite'
import { bringDetector } from './build/bring-detector.ts'
import { compileMessages } from './build/compile-messages.ts'
import { listPictures } from './build/list-pictures.ts'
import { buildServiceWorker } from './build/service-worker.ts'

export default defineConfig({
  // Relative addresses, so that the app works from any sub-path of any static host.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [compileMessages(), listPictures(), bringDetector(), buildServiceWorker()],
  worker: { format: 'es' },
  build: {
    // A data: address would break the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // three comes in one piece, and only to those whose figure moves.
    chunkSizeWarningLimit: 700,
  },
})
