/** The detector is some megabytes: how much has come is told, it can be done without, and it may break off. */

import { describe, expect, it } from 'vitest'
import type { Detector, Loading, Opened } from '../src/camera/detector.ts'
import { aCamera } from './a-camera.ts'
import { aLifeWithAPlan, aWorld } from './a-world.ts'

const angel = 'exercise-wall-angel.seated'

describe('a detector that is being loaded', () => {
  it('tells how much of it has come, until it is there', async () => {
    const { detector, cameraLife, begun } = await aSlowStart()
    expect(cameraLife.status.value).toBe('loading')
    detector.tell({ loadedBytes: 3_000_000, totalBytes: 17_000_000 })
    expect(cameraLife.loading.value).toEqual({ loadedBytes: 3_000_000, totalBytes: 17_000_000 })
    detector.answer({ kind: 'opened' })
    await begun
    expect(cameraLife.status.value).toBe('setting-up')
  })

  it('can be done without: it is closed, the camera is let go, and what comes late is ignored', async () => {
    const { detector, camera, cameraLife, begun } = await aSlowStart()
    cameraLife.end()
    expect(detector.isClosed()).toBe(true)
    expect(camera.isOn).toBe(false)
    detector.tell({ loadedBytes: 4_000_000, totalBytes: 17_000_000 })
    detector.answer({ kind: 'no-detector', why: 'failed' })
    await begun
    expect(cameraLife.loading.value).toBeUndefined()
    expect(cameraLife.status.value).toBe('off')
    expect(cameraLife.why.value).toBeUndefined()
  })

  it('says that it broke off, and can be tried again', async () => {
    const { detector, camera, cameraLife, begun } = await aSlowStart()
    detector.answer({ kind: 'no-detector', why: 'broken-off' })
    await begun
    expect(cameraLife.why.value).toBe('broken-off')
    expect(camera.isOn).toBe(false)
    const again = cameraLife.begin(angel)
    await expect.poll(() => cameraLife.status.value).toBe('loading')
    expect(cameraLife.why.value).toBeUndefined()
    detector.answer({ kind: 'opened' })
    await again
    expect(cameraLife.status.value).toBe('setting-up')
  })
})

// Helpers

async function aSlowStart() {
  const camera = aCamera([])
  const detector = aSlowDetector()
  const world = aWorld({ camera: { ...camera.edges, createDetector: detector.create } })
  const life = await aLifeWithAPlan(world)
  await life.session.prepare(angel)
  const cameraLife = await life.camera()
  const begun = cameraLife.begin(angel)
  await expect.poll(() => cameraLife.status.value).toBe('loading')
  return { camera, detector, cameraLife, begun }
}

function aSlowDetector() {
  let answer: ((opened: Opened) => void) | undefined
  let tell: ((loading: Loading) => void) | undefined
  let isClosed = false
  return {
    create: (): Detector => ({
      open(next) {
        tell = next
        return new Promise((resolve) => {
          answer = resolve
        })
      },
      detect: async () => ({ kind: 'no-detector', why: 'failed' }),
      close() {
        isClosed = true
      },
    }),
    answer: (opened: Opened) => answer?.(opened),
    tell: (loading: Loading) => tell?.(loading),
    isClosed: () => isClosed,
  }
}
