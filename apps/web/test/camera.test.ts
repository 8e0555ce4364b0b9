/** The camera: what is said when there is none, and that it is always let go. */

import { afterEach, describe, expect, it, vi } from 'vitest'
import { type CameraChange, openCamera } from '../src/adapters/camera.ts'

afterEach(() => vi.unstubAllGlobals())

describe('openCamera', () => {
  it('asks for pictures of the person, and for no sound', async () => {
    const { asked } = aCamera()
    await openCamera(new AbortController().signal, () => undefined)
    expect(asked()).toMatchObject({ audio: false, video: { facingMode: 'user' } })
  })

  it.each`
    error                     | why
    ${'NotAllowedError'}      | ${'denied'}
    ${'SecurityError'}        | ${'denied'}
    ${'NotFoundError'}        | ${'missing'}
    ${'OverconstrainedError'} | ${'missing'}
    ${'NotReadableError'}     | ${'in-use'}
    ${'AbortError'}           | ${'in-use'}
    ${'SomethingNew'}         | ${'failed'}
  `('says "$why" when the browser says $error', async ({ error, why }) => {
    aCamera(new DOMException('', error))
    const opened = await openCamera(new AbortController().signal, () => undefined)
    expect(opened).toEqual({ kind: 'no-camera', why })
  })

  it.each([
    [false, 'insecure'],
    [true, 'failed'],
  ] as const)(
    'without a way to ask, on a page that is secure: %s, says "%s"',
    async (isSecureContext, why) => {
      vi.stubGlobal('navigator', {})
      vi.stubGlobal('isSecureContext', isSecureContext)
      const opened = await openCamera(new AbortController().signal, () => undefined)
      expect(opened).toEqual({ kind: 'no-camera', why })
    },
  )

  it('tells when its pictures stop, come back and end, until it is over', async () => {
    const { track } = aCamera()
    const over = new AbortController()
    const changes: CameraChange[] = []
    await openCamera(over.signal, (change) => changes.push(change))
    for (const type of ['mute', 'unmute', 'ended']) track.dispatchEvent(new Event(type))
    expect(changes).toEqual(['dark', 'back', 'ended'])
    over.abort()
    track.dispatchEvent(new Event('ended'))
    expect(changes).toHaveLength(3)
  })

  it('is let go when it is over, be that before the person has answered', async () => {
    const open = aCamera()
    const later = new AbortController()
    await openCamera(later.signal, () => undefined)
    expect(open.track.isOn).toBe(true)
    later.abort()
    expect(open.track.isOn).toBe(false)

    const left = aCamera()
    const sooner = new AbortController()
    const opening = openCamera(sooner.signal, () => undefined)
    sooner.abort()
    expect(await opening).toMatchObject({ kind: 'no-camera' })
    expect(left.track.isOn).toBe(false)
  })
})

// Helpers

class Track extends EventTarget {
  isOn = true
  stop() {
    this.isOn = false
  }
}

/** The browser's, with one track; or it fails. */
function aCamera(error?: DOMException) {
  const track = new Track()
  let asked: MediaStreamConstraints | undefined
  const getUserMedia = async (wanted: MediaStreamConstraints) => {
    asked = wanted
    if (error !== undefined) throw error
    return { getTracks: () => [track] }
  }
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
  return { track, asked: () => asked }
}
