/** How the server finds a port, and how it stops. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readEnvironment, serve } from '../src/serve.ts'

const dist = mkdtempSync(join(tmpdir(), 'unhunch-dist-'))
writeFileSync(join(dist, 'index.html'), 'Unhunch')

afterAll(() => rmSync(dist, { recursive: true }))

describe('serve', () => {
  it('takes the next port when the first is taken', async () => {
    const first = await serve({ dist, port: 0 })
    const port = Number(new URL(first.address).port)
    const second = await serve({ dist, port })
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port)
    expect(await (await fetch(second.address)).text()).toBe('Unhunch')
    await Promise.all([first.close(), second.close()])
  })

  it('stops while a browser still holds a connection', async () => {
    const served = await serve({ dist, port: 0 })
    await (await fetch(served.address)).text()
    await served.close()
    await expect(fetch(served.address)).rejects.toThrow('fetch failed')
  })
})

describe('readEnvironment', () => {
  it.each`
    HOST         | PORT         | host         | port
    ${undefined} | ${undefined} | ${undefined} | ${undefined}
    ${''}        | ${''}        | ${undefined} | ${undefined}
    ${'0.0.0.0'} | ${'8080'}    | ${'0.0.0.0'} | ${8080}
    ${undefined} | ${'0'}       | ${undefined} | ${0}
  `('HOST=$HOST PORT=$PORT → $host, $port', ({ HOST, PORT, host, port }) => {
    expect(readEnvironment({ HOST, PORT })).toEqual({ host, port })
  })

  it.each(['abc', '-1', '70000', '80.5'])('refuses PORT=%s in plain words', (PORT) => {
    expect(() => readEnvironment({ PORT })).toThrow('PORT must be a number')
  })
})
