/** What a phone needs to know to put the app on its home screen. */

import { readFileSync } from 'node:fs'
import { decode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { guard } from '../src/guard.ts'
import type { ScreenName } from '../src/route.ts'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url))
const manifest = JSON.parse(read('public/manifest.webmanifest').toString()) as {
  readonly start_url: string
  readonly scope: string
  readonly background_color: string
  readonly theme_color: string
  readonly icons: readonly {
    readonly src: string
    readonly sizes: string
    readonly type: string
    readonly purpose: string
  }[]
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
}

describe('the manifest', () => {
  it('stays below the folder that it lies in', () => {
    const { start_url, scope, icons, shortcuts } = manifest
    for (const url of [start_url, scope, ...icons.map(({ src }) => src), ...shortcuts.map(({ url }) => url)])
      expect(url).toMatch(/^\.\//)
  })

  it.each(manifest.icons.filter(({ type }) => type === 'image/png'))(
    'has $src in the size that it says',
    ({ src, sizes, purpose }) => {
      const { width, height, data, channels } = decode(read(`public/${src}`))
      expect(`${width}x${height}`).toBe(sizes)
      // A mask needs colour up to the corners; elsewhere the corners are cut already.
      const corner = channels === 4 ? data[3] : 255
      expect(corner).toBe(purpose === 'maskable' ? 255 : 0)
    },
  )

  it('has both kinds of icon, in both sizes that phones ask for', () => {
    const kinds = manifest.icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)
    for (const purpose of ['any', 'maskable'])
      for (const sizes of ['192x192', '512x512']) expect(kinds).toContain(`${purpose} ${sizes}`)
  })

  it.each(manifest.shortcuts)('leads "$name" to a screen of its own', ({ url }) => {
    const screen = url.split('/')[2] as ScreenName
    expect(guard({ screen }, 'ready')).toEqual({ screen })
  })

  it('opens in the colour of the paper', () => {
    const paper = /--paper: light-dark\((#\w+),/.exec(read('src/style/tokens.css').toString())?.[1]
    expect([manifest.background_color, manifest.theme_color]).toEqual([paper, paper])
    expect(read('index.html').toString()).toContain(`<meta name="theme-color" content="${paper}"`)
  })
})
