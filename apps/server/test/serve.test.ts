/** How the server finds a port, says its address, and stops. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { serve } from '../src/serve.ts'

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

  it('names the sub-path in its address', async () => {
    const served = await serve({ dist, port: 0, basePath: '/unhunch' })
    expect(new URL(served.address).pathname).toBe('/unhunch/')
    expect(await (await fetch(served.address)).text()).toBe('Unhunch')
    await served.close()
  })

  it('stops while a browser still holds a connection', async () => {
    const served = await serve({ dist, port: 0 })
    await (await fetch(served.address)).text()
    await served.close()
    await expect(fetch(served.address)).rejects.toThrow('fetch failed')
  })
})
