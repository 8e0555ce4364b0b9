/** A stop lets running answers end, takes nothing new meanwhile, and does not wait for ever. */

import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serve } from '../src/serve.ts'

// More than any system keeps between two programs, so that the answer is still running.
const bytes = 32 * 1024 * 1024

let dist = ''

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'unhunch-stop-'))
  writeFileSync(join(dist, 'index.html'), 'Unhunch')
  writeFileSync(join(dist, 'large.bin'), Buffer.alloc(bytes, 'a'))
})

afterAll(() => rmSync(dist, { recursive: true }))

// Either name of this machine may be the second of the two servers that "localhost" stands for.
describe.each(['127.0.0.1', 'localhost'])('a stop, on %s', (host) => {
  it('lets a running answer end, and refuses new ones politely', async () => {
    const served = await serve({ dist, host, port: 0, graceMs: 60_000 })
    const answer = await beginReading(served)
    const stopped = served.close()
    expect((await fetch(`${served.address}/health`)).status).toBe(503)

    let received = 0
    for await (const chunk of answer) received += (chunk as Buffer).length
    expect(received).toBe(bytes)
    await stopped
    await expect(fetch(served.address)).rejects.toThrow('fetch failed')
  })

  it('cuts off a reader who does not read, when the time is over', async () => {
    const served = await serve({ dist, host, port: 0, graceMs: 50 })
    const answer = await beginReading(served)
    const cut = once(answer, 'error')
    await served.close()
    answer.resume()
    expect(String(await cut)).toContain('aborted')
  })

  it('is quick when nobody is reading', async () => {
    const served = await serve({ dist, host, port: 0, graceMs: 600_000 })
    expect((await fetch(served.address)).status).toBe(200)
    await served.close()
    await expect(fetch(served.address)).rejects.toThrow('fetch failed')
  })
})

// Helpers

/** The headers are here, the rest waits. */
async function beginReading({ address }: Served): Promise<IncomingMessage> {
  const request = get(`${address}/large.bin`, { agent: new Agent({ keepAlive: true }) })
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  return answer.pause()
}
