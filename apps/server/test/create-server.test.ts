/** What a browser gets from the server: files, headers, and a plain answer to a wrong address. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer } from '../src/create-server.ts'

let dist = ''
let server: FastifyInstance

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'unhunch-dist-'))
  mkdirSync(join(dist, 'assets'))
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Unhunch</title>')
  writeFileSync(join(dist, 'assets', 'main-a1b2c3d4.js'), 'document.title')
  writeFileSync(join(dist, 'assets', 'main-a1b2c3d4.js.br'), brotliCompressSync('document.title'))
  writeFileSync(join(dist, 'service-worker.js'), 'self.registration')
  writeFileSync(join(dist, 'manifest.webmanifest'), '{}')
  mkdirSync(join(dist, 'pictures'))
  for (const name of ['a.svg', 'b.json', 'c.wasm', 'd.webmanifest', 'e.html', 'f.png'])
    writeFileSync(join(dist, 'pictures', name), '0123456789')
  writeFileSync(join(dist, '.built-from'), 'not for anyone')
  server = await createServer({ dist })
})

afterAll(async () => {
  await server.close()
  rmSync(dist, { recursive: true })
})

describe('createServer', () => {
  it('serves the front page, and has it asked for anew each time', async () => {
    const answer = await get('/')
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('<title>Unhunch</title>')
    expect(answer.headers['cache-control']).toBe('no-cache')
  })

  it('lets hashed files be kept for good', async () => {
    const answer = await get('/assets/main-a1b2c3d4.js')
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers['content-type']).toContain('javascript')
  })

  it.each(['/service-worker.js', '/manifest.webmanifest', '/pictures/a.svg'])(
    'has %s asked for anew, because its name stays the same',
    async (url) => {
      const answer = await get(url)
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['cache-control']).toBe('no-cache')
    },
  )

  it('sends the compressed file to a browser that reads it', async () => {
    const answer = await get('/assets/main-a1b2c3d4.js', { 'accept-encoding': 'gzip, br' })
    expect(answer.headers['content-encoding']).toBe('br')
    expect(answer.headers['content-type']).toContain('javascript')
    expect(answer.headers['cache-control']).toContain('immutable')
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe('document.title')
  })

  it('sends the plain file to a browser that reads none', async () => {
    const answer = await get('/assets/main-a1b2c3d4.js')
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.body).toBe('document.title')
  })

  it('says that it is well, and never from a store', async () => {
    const answer = await get('/health')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({ status: 'ok' })
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it.each`
    file               | type
    ${'a.svg'}         | ${'image/svg+xml'}
    ${'b.json'}        | ${'application/json; charset=utf-8'}
    ${'c.wasm'}        | ${'application/wasm'}
    ${'d.webmanifest'} | ${'application/manifest+json'}
    ${'e.html'}        | ${'text/html; charset=utf-8'}
    ${'f.png'}         | ${'image/png'}
  `('sends $file as $type', async ({ file, type }) => {
    const answer = await get(`/pictures/${file}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe(type)
  })

  it('sends nothing again that the browser has', async () => {
    const { etag } = (await get('/')).headers
    const again = await get('/', { 'if-none-match': String(etag) })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
    expect(again.headers['cache-control']).toBe('no-cache')
  })

  it('keeps the compressed and the plain file apart, in every store on the way', async () => {
    const url = '/assets/main-a1b2c3d4.js'
    const [plain, small] = [await get(url), await get(url, { 'accept-encoding': 'br' })]
    expect(plain.headers.vary).toBe('accept-encoding')
    expect(small.headers.vary).toBe('accept-encoding')
    expect(small.headers.etag).not.toBe(plain.headers.etag)
  })

  it('sends the part that was asked for', async () => {
    const answer = await get('/pictures/a.svg', { range: 'bytes=2-4' })
    expect(answer.statusCode).toBe(206)
    expect(answer.headers['content-range']).toBe('bytes 2-4/10')
    expect(answer.body).toBe('234')
  })

  it('says plainly that a file has no such part', async () => {
    const answer = await get('/pictures/a.svg', { range: 'bytes=20-30' })
    expect(answer.statusCode).toBe(416)
    expect(answer.headers['content-type']).toContain('text/plain')
    expect(answer.body).toBe('The file has no such part.\n')
  })

  it('answers HEAD with the headers alone', async () => {
    const answer = await server.inject({ method: 'HEAD', url: '/pictures/a.svg' })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-length']).toBe('10')
    expect(answer.body).toBe('')
  })

  it.each(['/nowhere', '/assets/', '/.built-from', '/assets', '/pictures//a.svg'])(
    'answers %s with a plain 404',
    async (url) => {
      const answer = await get(url)
      expect(answer.statusCode).toBe(404)
      expect(answer.headers['content-type']).toContain('text/plain')
      expect(answer.body).toContain('no page at this address')
    },
  )

  it.each(['/', '/assets/main-a1b2c3d4.js', '/health', '/nowhere'])('guards %s', async (url) => {
    const { headers } = await get(url)
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'x-frame-options': 'DENY',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
    expect(headers['permissions-policy']).toContain('camera=(self)')
    expect(headers['permissions-policy']).toContain('microphone=()')
    expect(String(headers['content-security-policy']).split(';')).toMatchInlineSnapshot(`
      [
        "default-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "frame-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]
    `)
  })
})

describe('the content policy', () => {
  it('names no other origin, allows no inline code, and no text to be run as code (S10)', async () => {
    const policy = String((await get('/')).headers['content-security-policy'])
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/)
  })
})

describe('behind TLS', () => {
  it('tells browsers to keep to HTTPS, and only there', async () => {
    const secure = await createServer({ dist, isBehindTls: true })
    const { headers } = await secure.inject('/')
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
    await secure.close()
    const claimed = await get('/', { 'x-forwarded-proto': 'https' })
    expect(claimed.headers).not.toHaveProperty('strict-transport-security')
  })
})

describe('under a sub-path', () => {
  let under: FastifyInstance

  beforeAll(async () => {
    under = await createServer({ dist, basePath: '/unhunch' })
  })

  afterAll(() => under.close())

  it.each`
    url                                   | status
    ${'/unhunch/'}                        | ${200}
    ${'/unhunch/assets/main-a1b2c3d4.js'} | ${200}
    ${'/unhunch/health'}                  | ${200}
    ${'/health'}                          | ${200}
    ${'/'}                                | ${404}
    ${'/assets/main-a1b2c3d4.js'}         | ${404}
    ${'/unhunched/'}                      | ${404}
    ${'/unhunch/unhunch/'}                | ${404}
  `('$url → $status', async ({ url, status }) => {
    expect((await under.inject(url)).statusCode).toBe(status)
  })

  it.each`
    url                  | location
    ${'/unhunch'}        | ${'/unhunch/'}
    ${'/unhunch?from=1'} | ${'/unhunch/?from=1'}
    ${'/%75nhunch'}      | ${'/unhunch/'}
  `('sends $url on to $location', async ({ url, location }) => {
    const answer = await under.inject(url)
    expect(answer.statusCode).toBe(301)
    expect(answer.headers.location).toBe(location)
  })

  it('names its own front page to those who are lost', async () => {
    expect((await under.inject('/nowhere')).body).toContain('front page: /unhunch/')
  })
})

describe('without a build', () => {
  it('says so in plain words, and is not well, until there is one', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'unhunch-empty-'))
    const unbuilt = await createServer({ dist: empty })
    const front = await unbuilt.inject('/')
    expect(front.statusCode).toBe(503)
    expect(front.body).toContain('not been built yet')
    const health = await unbuilt.inject('/health')
    expect(health.statusCode).toBe(503)
    expect(health.json()).toEqual({ status: 'not-built' })

    writeFileSync(join(empty, 'index.html'), 'Unhunch')
    expect((await unbuilt.inject('/')).body).toBe('Unhunch')
    expect((await unbuilt.inject('/health')).statusCode).toBe(200)
    await unbuilt.close()
    rmSync(empty, { recursive: true })
  })
})

// Helpers

function get(url: string, headers: Readonly<Record<string, string>> = {}) {
  return server.inject({ method: 'GET', url, headers })
}
