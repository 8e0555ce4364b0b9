/** Which words of the environment the server understands, and how it refuses the others. */

import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../src/read-environment.ts'

const nothing = { host: undefined, port: undefined, basePath: '', isBehindTls: false }

describe('readEnvironment', () => {
  it.each`
    HOST         | PORT         | host         | port
    ${undefined} | ${undefined} | ${undefined} | ${undefined}
    ${''}        | ${''}        | ${undefined} | ${undefined}
    ${'0.0.0.0'} | ${'8080'}    | ${'0.0.0.0'} | ${8080}
    ${undefined} | ${'0'}       | ${undefined} | ${0}
  `('HOST=$HOST PORT=$PORT → $host, $port', ({ HOST, PORT, host, port }) => {
    expect(readEnvironment({ HOST, PORT })).toEqual({ ...nothing, host, port })
  })

  it.each(['abc', '-1', '70000', '80.5'])('refuses PORT=%s in plain words', (PORT) => {
    expect(() => readEnvironment({ PORT })).toThrow('PORT must be a number')
  })

  it.each`
    text                       | basePath
    ${''}                      | ${''}
    ${'/'}                     | ${''}
    ${'/unhunch'}              | ${'/unhunch'}
    ${'unhunch/'}              | ${'/unhunch'}
    ${'/health-apps/unhunch/'} | ${'/health-apps/unhunch'}
  `('UNHUNCH_BASE_PATH=$text → "$basePath"', ({ text, basePath }) => {
    expect(readEnvironment({ UNHUNCH_BASE_PATH: text })).toEqual({ ...nothing, basePath })
  })

  it.each(['//', '/a//b', '/../a', '/a/*', '/:a', '/a b', '/%61', 'https://a.example', '/a?b'])(
    'refuses UNHUNCH_BASE_PATH=%s in plain words',
    (UNHUNCH_BASE_PATH) => {
      expect(() => readEnvironment({ UNHUNCH_BASE_PATH })).toThrow('must be a path')
    },
  )

  it.each([
    ['1', true],
    ['0', false],
    ['', false],
  ])('UNHUNCH_BEHIND_TLS=%s → %s', (UNHUNCH_BEHIND_TLS, isBehindTls) => {
    expect(readEnvironment({ UNHUNCH_BEHIND_TLS })).toEqual({ ...nothing, isBehindTls })
  })

  it('refuses a half-said UNHUNCH_BEHIND_TLS, which somebody relies on', () => {
    expect(() => readEnvironment({ UNHUNCH_BEHIND_TLS: 'true' })).toThrow('must be 1 or 0')
  })
})
