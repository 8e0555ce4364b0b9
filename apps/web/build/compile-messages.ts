/** Compiles the message catalogue while building, so that no message parser is sent to the browser. */

import { stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

/** Every export of `src/words/<language>/*.ts`, and of the words of reasons and progress, is a flat catalogue of ICU messages. */
const catalogue = /\/(src\/words\/[a-z]{2}\/[^/]+|knowledge\/words\/(?:reasons|progress)\.[a-z]{2})\.ts$/

export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    enforce: 'pre',
    async load(id) {
      const file = id.split('?')[0] ?? id
      if (!catalogue.test(file)) return null
      const { mtimeMs } = await stat(file)
      const module: Record<string, Record<string, string>> = await import(
        `${pathToFileURL(file).href}?at=${mtimeMs}`
      )
      return Object.entries(module)
        .map(([name, messages]) => `export const ${name} = ${JSON.stringify(compiled(messages))}`)
        .join('\n')
    },
  }
}

function compiled(messages: Record<string, string>) {
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compileMessageOrThrow(text)]))
}
