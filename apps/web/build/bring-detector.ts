/** Brings the detector's large files into the app, from packages that are here already, and tells it where they are. */

import type { Plugin, ResolvedConfig } from 'vite'
import { assembleModel } from './detector/assemble-model.ts'
import { detectorLicence } from './detector/detector-licence.ts'
import { readInput } from './detector/read-input.ts'

const list = /\/src\/camera\/detector-files\.ts$/
/** Where they are while the app is being developed. */
const devPath = '/detector/'

interface DetectorFile {
  readonly name: string
  readonly type: string
  readonly make: () => Buffer | string
}

/** All names begin alike, so that the service worker knows them. */
const files: Readonly<Record<string, DetectorFile>> = {
  loader: {
    name: 'detector-loader.js',
    type: 'text/javascript',
    make: () => readInput('@mediapipe/tasks-vision/wasm/vision_wasm_module_internal.js'),
  },
  program: {
    name: 'detector-program.wasm',
    type: 'application/wasm',
    make: () => readInput('@mediapipe/tasks-vision/wasm/vision_wasm_module_internal.wasm'),
  },
  model: { name: 'detector-model.task', type: 'application/octet-stream', make: assembleModel },
  licence: { name: 'detector-licence.txt', type: 'text/plain; charset=utf-8', make: detectorLicence },
}

export function bringDetector(): Plugin {
  let command: ResolvedConfig['command'] = 'build'
  return {
    name: 'bring-detector',
    enforce: 'pre',
    configResolved(config) {
      command = config.command
    },
    configureServer({ middlewares }) {
      middlewares.use(devPath, ({ url = '' }, answer, next) => {
        const asked = url.split('?')[0]?.slice(1)
        const file = Object.values(files).find(({ name }) => name === asked)
        if (file === undefined) next()
        else answer.setHeader('content-type', file.type).end(file.make())
      })
    },
    load(id) {
      if (!list.test(id.split('?')[0] ?? id)) return null
      // The script is bundled like any other, and must be the known one, too.
      readInput('@mediapipe/tasks-vision/vision_bundle.mjs')
      const addresses = Object.entries(files).map(([key, { name, make }]) => {
        if (command === 'serve') return `${key}: ${JSON.stringify(devPath + name)}`
        const reference = this.emitFile({ type: 'asset', name, source: make() })
        return `${key}: import.meta.ROLLUP_FILE_URL_${reference}`
      })
      const bytes = ['program', 'model'].map((key) => `${key}: ${files[key]?.make().length ?? 0}`)
      return [
        `export const detectorFiles = { ${addresses.join(', ')} }`,
        `export const detectorBytes = { ${bytes.join(', ')} }`,
      ].join('\n')
    },
  }
}
