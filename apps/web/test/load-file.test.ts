/** Large files: how much has come, and whether what came broke off. */

import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLoader } from '../src/camera/load-file.ts'

afterEach(() => vi.unstubAllGlobals())

describe('createLoader', () => {
  it('brings whole files, and tells how much of all of them has come', async () => {
    const nowMs = vi.spyOn(performance, 'now')
    let ms = 0
    nowMs.mockImplementation(() => (ms += 60))
    answerWith({ a: [[1, 2], [3]], b: [[4, 5, 6], [7]] })
    const told: number[] = []
    const loader = createLoader((bytes) => told.push(bytes))
    const a = await loader.load('a')
    const b = await loader.load('b')
    nowMs.mockRestore()
    expect([...a]).toEqual([1, 2, 3])
    expect([...b]).toEqual([4, 5, 6, 7])
    // Every other time, for it is not told more often than can be read.
    expect(told).toEqual([2, 6])
    expect(loader.hasBrokenOff()).toBe(false)
  })

  it('knows what broke off from what never came', async () => {
    answerWith({ a: [[1, 2], 'broken'] })
    const broken = createLoader(() => undefined)
    await expect(broken.load('a')).rejects.toThrow('broken')
    expect(broken.hasBrokenOff()).toBe(true)
    const missing = createLoader(() => undefined)
    await expect(missing.load('nowhere')).rejects.toThrow('nowhere')
    expect(missing.hasBrokenOff()).toBe(false)
  })
})

// Helpers

type Answer = readonly (readonly number[] | 'broken')[]

function answerWith(files: Readonly<Record<string, Answer>>) {
  vi.stubGlobal('fetch', async (address: string) => {
    const chunks = [...(files[address] ?? [])]
    const body = new ReadableStream({
      pull(controller) {
        const next = chunks.shift()
        if (next === undefined) controller.close()
        else if (next === 'broken') controller.error(new Error('broken'))
        else controller.enqueue(Uint8Array.from(next))
      },
    })
    return new Response(body, { status: address in files ? 200 : 404 })
  })
}
