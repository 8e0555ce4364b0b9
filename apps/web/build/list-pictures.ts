/** Tells the app which pictures it has, so that it never asks for one that is not there. */

import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const list = /\/src\/figure\/(picture|thumbnail)-list\.ts$/

export function listPictures(): Plugin {
  let folder = ''
  return {
    name: 'list-pictures',
    enforce: 'pre',
    configResolved({ publicDir }) {
      folder = join(publicDir, 'pictures')
    },
    load(id) {
      const kind = list.exec(id.split('?')[0] ?? id)?.[1]
      if (kind === undefined) return null
      const names = globSync('*/*.svg', { cwd: folder })
        .map((file) => file.replaceAll('\\', '/').replace(/\.svg$/, ''))
        .filter((name) => /\bthumbnail$/.test(name) === (kind === 'thumbnail') && !name.endsWith('.print'))
        .toSorted()
      return `export const ${kind}Names = ${JSON.stringify(names.join(' '))}.split(' ')`
    },
  }
}
