/** What the first screen weighs: the camera coach adds nothing to it. */

import type { Request } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectVisitors } from './a-visitor.ts'

const visit = expectVisitors()

/** As it was before there was a camera: scripts and styles, packed with gzip. */
const limitBytes = 49.3 * 1024

describe('the first load', () => {
  it('is no larger than it was without a camera, and brings nothing of it', async () => {
    const { page, open, at } = await visit()
    const asked: Request[] = []
    page.on('requestfinished', (request) => asked.push(request))
    // Whatever better the server could do.
    await page.setExtraHTTPHeaders({ 'accept-encoding': 'gzip' })
    await open()
    await at('welcome.title')
    await page.waitForLoadState('networkidle')
    const files = await Promise.all(
      asked
        .filter((request) => /\.(js|css|wasm|task)$/.test(request.url()))
        .map(async (request) => ({ name: request.url(), bytes: (await request.sizes()).responseBodySize })),
    )
    expect(files.filter(({ name }) => /camera|detector|pose|sight/.test(name))).toEqual([])
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    expect(bytes).toBeGreaterThan(limitBytes / 2)
    expect(bytes).toBeLessThanOrEqual(limitBytes)
  })
})
