/** The bench for eyes: a development server of its own, so that nothing of it can get into what is shipped. */

import { defineConfig } from 'vite'

export default defineConfig({
  publicDir: '../public',
  cacheDir: '../node_modules/.vite-story',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  server: { port: 5180 },
})
