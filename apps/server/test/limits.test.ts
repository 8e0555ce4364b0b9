/** What the server refuses, as it arrives on a real connection, and that no refusal tells of its insides. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer } from '../src/create-server.ts'

let folder = ''
let server: FastifyInstance
let port = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unhunch-limits-'))
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  writeFileSync(join(dist, 'index.html'), 'Unhunch')
  writeFileSync(join(dist, '.built-from'), 'secret')
  writeFileSync(join(folder, 'outside.txt'), 'secret')
  mkdirSync(join(folder, 'dist-of-another'))
  writeFileSync(join(folder, 'dist-of-another', 'outside.txt'), 'secret')
  server = await createServer({ dist })
  await server.listen({ host: '127.0.0.1', port: 0 })
  port = (server.server.address() as AddressInfo).port
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

describe('a request', () => {
  it('is answered when it is an ordinary one', async () => {
    const answer = await ask('GET / HTTP/1.1', 'connection: close')
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(answer).toMatch(/Unhunch$/)
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'])(
    'with %s is refused anywhere, and hears what is allowed',
    async (method) => {
      for (const url of ['/', '/health', '/nowhere']) {
        const answer = await ask(`${method} ${url} HTTP/1.1`)
        expect(answer).toMatch(/^HTTP\/1\.1 405 /)
        expect(answer).toMatch(/^allow: GET, HEAD\r$/m)
        expect(answer).toMatch(/^content-security-policy: /im)
        expect(answer).not.toContain('secret')
      }
    },
  )

  it.each`
    what                          | lines                                                                    | status
    ${'a body'}                   | ${['GET / HTTP/1.1', 'content-length: 5']}                               | ${413}
    ${'an endless body'}          | ${['GET / HTTP/1.1', 'transfer-encoding: chunked']}                      | ${413}
    ${'a huge body to post'}      | ${['POST / HTTP/1.1', 'content-length: 99999999999']}                    | ${405}
    ${'a long address'}           | ${[`GET /${'a'.repeat(3000)} HTTP/1.1`]}                                 | ${414}
    ${'a long query'}             | ${[`GET /?${'a'.repeat(3000)} HTTP/1.1`]}                                | ${414}
    ${'long headers'}             | ${['GET / HTTP/1.1', `cookie: ${'a'.repeat(9000)}`]}                     | ${431}
    ${'an address out of bounds'} | ${[`GET /${'a'.repeat(9000)} HTTP/1.1`]}                                 | ${431}
    ${'a torn escape'}            | ${['GET /%zz HTTP/1.1']}                                                 | ${400}
    ${'a wrong escape'}           | ${['GET /%ff%fe HTTP/1.1']}                                              | ${400}
    ${'no method we know'}        | ${['HELLO / HTTP/1.1']}                                                  | ${400}
    ${'no HTTP at all'}           | ${['\u0016\u0003\u0001']}                                                | ${400}
    ${'two lengths'}              | ${['GET / HTTP/1.1', 'content-length: 1', 'content-length: 2']}          | ${400}
    ${'length and chunks'}        | ${['GET / HTTP/1.1', 'content-length: 1', 'transfer-encoding: chunked']} | ${400}
  `('with $what gets $status, plainly, and the connection ends', async ({ lines, status }) => {
    const answer = await ask(...lines)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).toMatch(/^content-type: text\/plain; charset=utf-8\r$/im)
    expect(answer).toMatch(/^x-content-type-options: nosniff\r$/im)
    const [, body = ''] = answer.split('\r\n\r\n')
    expect(body).toMatch(/^[A-Z][^\n]+\.\n$/)
    expect(body).not.toMatch(/node_modules|FST_|Error|at .*:\d+/)
  })

  it.each([
    '/../outside.txt',
    '/assets/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/%2e%2e%2foutside.txt',
    '/..%2foutside.txt',
    '/..%5coutside.txt',
    '/..\\outside.txt',
    '/%252e%252e/outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/../dist-of-another/outside.txt',
    '/%2e%2e/dist-of-another/outside.txt',
    '//outside.txt',
    '/outside.txt%00.html',
    '/.built-from',
    '/%2ebuilt-from',
    '/assets/../.built-from',
    '/assets/%2e%2e/%2ebuilt-from',
    'http://127.0.0.1/../outside.txt',
  ])('never leads out of the app by %s', async (url) => {
    const answer = await ask(`GET ${url} HTTP/1.1`, 'connection: close')
    expect(answer).toMatch(/^HTTP\/1\.1 (400|404) /)
    expect(answer).not.toContain('secret')
    expect(answer).not.toContain(folder)
  })
})

describe('a connection', () => {
  it('has only so much time', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout, timeout } = server.server
    expect({ headersTimeout, requestTimeout, keepAliveTimeout, timeout }).toEqual({
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 72_000,
      timeout: 60_000,
    })
  })
})

describe('a fault of our own', () => {
  it('is told without what it was', async () => {
    const faulty = await createServer({ dist: join(folder, 'dist') })
    faulty.get('/faulty', () => {
      throw new Error(`the insides, in ${folder}`)
    })
    const answer = await faulty.inject('/faulty')
    expect(answer.statusCode).toBe(500)
    expect(answer.body).toBe('Something went wrong here. Please try again later.\n')
    await faulty.close()
  })
})

// Helpers

/** Everything that comes back until the server closes the connection. */
function ask(...lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      answer += text
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
    socket.write([...lines, 'host: localhost', '', ''].join('\r\n'))
  })
}
