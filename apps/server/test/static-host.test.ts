/** The built app needs no server of ours: any host of plain files will do, from any sub-path. */

import { existsSync, globSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const web = fileURLToPath(new URL('../../web/', import.meta.url))
const dist = `${web}dist/`
const isBuilt = existsSync(`${dist}index.html`)
const subPath = '/some/where/'

describe('the sources of the web app', () => {
  it('ask for relative addresses', () => {
    expect(readFileSync(`${web}vite.config.ts`, 'utf8')).toMatch(/^ {2}base: '\.\/',$/m)
    const references = referencesOf(readFileSync(`${web}index.html`, 'utf8'))
    expect(references).not.toEqual([])
    for (const reference of references) expect(reference).toMatch(/^\.\//)
  })
})

describe.skipIf(!isBuilt)('the built app (skipped while there is no build: npm run build)', () => {
  let host: Server
  let front = ''

  beforeAll(async () => {
    host = createServer(({ url = '' }, answer) => {
      const file = url.startsWith(subPath) ? dist + (url.slice(subPath.length) || 'index.html') : ''
      const isThere = existsSync(file)
      answer.writeHead(isThere ? 200 : 404).end(isThere ? readFileSync(file) : '')
    })
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    front = `http://127.0.0.1:${(host.address() as AddressInfo).port}${subPath}`
  })

  afterAll(() => {
    host.closeAllConnections()
    host.close()
  })

  it('finds everything that its front page names, below its sub-path', async () => {
    const references = referencesOf(await (await fetch(front)).text())
    expect(references.filter((reference) => reference.endsWith('.js'))).not.toEqual([])
    for (const reference of references) {
      const { href } = new URL(reference, front)
      expect(href.startsWith(front), reference).toBe(true)
      expect((await fetch(href)).status, reference).toBe(200)
    }
  })

  it('finds every script that a script names, beside it', () => {
    const missing = globSync('assets/*.js', { cwd: dist }).flatMap((script) =>
      importsOf(readFileSync(dist + script, 'utf8'))
        .map((name) => posix.join('assets', name))
        .filter((file) => !existsSync(dist + file)),
    )
    expect(missing).toEqual([])
  })

  it('finds every file that its service worker keeps, below its sub-path', () => {
    const worker = readFileSync(`${dist}service-worker.js`, 'utf8')
    const kept = [...worker.matchAll(/\[["'`]([\w./-]+)["'`],(?:null|["'`][0-9a-f]{8}["'`]),\d+/g)]
    const names = kept.map(([, name = '']) => name)
    expect(names.filter((name) => name.startsWith('/') || !existsSync(dist + name))).toEqual([])
    const [scripts, pictures] = [globSync('assets/*.js', { cwd: dist }), globSync('**/*.svg', { cwd: dist })]
    for (const file of ['index.html', 'manifest.webmanifest', ...scripts, ...pictures])
      expect(names).toContain(file)
  })

  it('names nothing from the root of the host', () => {
    const rooted = globSync('assets/*.{js,css}', { cwd: dist }).filter((file) =>
      /["'`(]\/(assets|pictures|icon|index)\b/.test(readFileSync(dist + file, 'utf8')),
    )
    expect(rooted).toEqual([])
  })
})

// Helpers

function referencesOf(page: string): readonly string[] {
  return [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, reference = '']) => reference)
}

function importsOf(script: string): readonly string[] {
  return [...script.matchAll(/(?:from|import)\s*\(?\s*["'`](\.\/[^"'`$]+\.js)["'`]/g)].map(
    ([, name = '']) => name,
  )
}
