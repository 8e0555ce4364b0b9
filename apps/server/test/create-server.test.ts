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

  it('says that it is well', async () => {
    expect((await get('/health')).json()).toEqual({ status: 'ok' })
  })

  it.each(['/nowhere', '/assets/', '/.built-from', '/../package.json', '/%2e%2e/package.json'])(
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
    })
    expect(headers['permissions-policy']).toContain('camera=(self)')
    expect(headers['permissions-policy']).toContain('microphone=()')
    expect(String(headers['content-security-policy']).split(';')).toMatchInlineSnapshot(`
      [
        "default-src 'self'",
        "script-src 'self'",
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
  it('names no other origin and allows no inline code (S10)', async () => {
    const policy = String((await get('/')).headers['content-security-policy'])
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })
})

// Helpers

function get(url: string, headers: Readonly<Record<string, string>> = {}) {
  return server.inject({ method: 'GET', url, headers })
}
