/** Which camera: the two sides of a phone, others by name, and another one while finding one's place. */

import { movements } from '@unhunch/knowledge/exercises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openCamera } from '../src/adapters/camera.ts'
import { cameraOf, listCameras } from '../src/adapters/which-camera.ts'
import { aCamera, record } from './a-camera.ts'
import { aPerson } from './a-person.ts'
import { aLifeWithAPlan, aWorld } from './a-world.ts'

afterEach(() => vi.unstubAllGlobals())

describe('listCameras', () => {
  it.each`
    labels                                                      | names
    ${['Front Camera', 'Back Camera']}                          | ${['front', 'back']}
    ${['Frontkamera', 'Rückkamera', 'Rückseitige Dual-Kamera']} | ${['front', 'back']}
    ${['Cámara delantera', 'Cámara trasera']}                   | ${['front', 'back']}
    ${['camera2 1, facing front', 'camera2 0, facing back']}    | ${['front', 'back']}
    ${['FaceTime HD Camera (05ac:8514)', 'Brio 100']}           | ${['FaceTime HD Camera', 'Brio 100']}
    ${['Integrated Webcam']}                                    | ${['Integrated Webcam']}
    ${['', '']}                                                 | ${[]}
    ${[]}                                                       | ${[]}
  `('of $labels tells apart $names', async ({ labels, names }) => {
    someDevices((labels as readonly string[]).map((label) => ({ label })))
    const list = await listCameras()
    expect(list.map(({ id, name }) => name ?? id)).toEqual(names)
  })

  it('believes what a camera says of itself', async () => {
    someDevices([
      { label: 'Kamera 1', facing: 'environment' },
      { label: 'Kamera 2', facing: 'user' },
    ])
    expect((await listCameras()).map(({ id }) => id)).toEqual(['back', 'front'])
  })

  it('is empty without a way to ask', async () => {
    vi.stubGlobal('navigator', {})
    await expect(listCameras()).resolves.toEqual([])
  })
})

describe('cameraOf', () => {
  it.each([
    [{ facingMode: 'user', deviceId: 'a' }, '', 'front'],
    [{ facingMode: 'environment', deviceId: 'a' }, '', 'back'],
    [{ deviceId: 'a' }, 'Back Camera', 'back'],
    [{ deviceId: 'a' }, 'Brio 100', 'a'],
    [{}, '', undefined],
  ])('of %o, called "%s", is %s', (told, label, camera) => {
    expect(cameraOf({ label, getSettings: () => told })).toBe(camera)
  })
})

describe('openCamera', () => {
  const front = { facingMode: 'user' }
  it.each([
    [undefined, [], [front]],
    ['front', [], [front]],
    ['back', [], [{ facingMode: { exact: 'environment' } }]],
    ['abc', [], [{ deviceId: { exact: 'abc' } }]],
    ['abc', ['OverconstrainedError'], [{ deviceId: { exact: 'abc' } }, front]],
    ['back', ['NotFoundError'], [{ facingMode: { exact: 'environment' } }, front]],
    ['abc', ['NotAllowedError'], [{ deviceId: { exact: 'abc' } }]],
    ['abc', ['OverconstrainedError', 'NotFoundError'], [{ deviceId: { exact: 'abc' } }, front]],
  ])('for %s, when %j goes wrong, asks for %j', async (which, errors, wishes) => {
    const failing = [...errors]
    const getUserMedia = vi.fn(async (_: MediaStreamConstraints) => {
      const name = failing.shift()
      if (name !== undefined) throw new DOMException('', name)
      return { getTracks: () => [] }
    })
    vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
    const opened = await openCamera(new AbortController().signal, () => undefined, which)
    expect(opened.kind).toBe(errors.length < wishes.length ? 'camera' : 'no-camera')
    expect(getUserMedia.mock.calls.map(([asked]) => asked)).toMatchObject(
      wishes.map((video) => ({ video, audio: false })),
    )
  })
})

describe('the other camera', () => {
  it('takes over while one finds one’s place, and the first one is let go', async () => {
    const { camera, world, cameraLife } = await aSetUp()
    await camera.pass(world, 1500)
    expect(cameraLife.film.value?.camera).toBe('front')
    expect(cameraLife.cameras.value.map(({ id }) => id)).toEqual(['front', 'back'])
    cameraLife.choose('back')
    expect(cameraLife.guide.value).toMatchObject({ why: undefined, isClear: false })
    await expect.poll(() => cameraLife.film.value?.camera).toBe('back')
    expect(camera).toMatchObject({ opened: 2, isOn: true })
    expect(cameraLife.status.value).toBe('setting-up')
    await camera.pass(world, 1000)
    expect(cameraLife.body.value).toBeDefined()
    await camera.pass(world, 6000)
    expect(cameraLife.status.value).toBe('watching')
    cameraLife.end()
    expect(camera.isOn).toBe(false)
  })

  it('is for the setting up, not for the middle of a session', async () => {
    const { camera, world, cameraLife } = await aSetUp()
    await camera.pass(world, 8000)
    cameraLife.choose('back')
    await camera.pass(world, 1000)
    expect(cameraLife.film.value?.camera).toBe('front')
    expect(camera.opened).toBe(1)
  })
})

// Helpers

function someDevices(devices: readonly { readonly label: string; readonly facing?: string }[]) {
  const enumerateDevices = async () => [
    { kind: 'audioinput', label: 'Front microphone', deviceId: 'm' },
    ...devices.map(({ label, facing }, index) => ({
      kind: 'videoinput',
      label,
      deviceId: `device-${index}`,
      ...(facing && { getCapabilities: () => ({ facingMode: [facing] }) }),
    })),
  ]
  vi.stubGlobal('navigator', { mediaDevices: { enumerateDevices } })
}

async function aSetUp() {
  const tempo = movements['wall-angel']?.['seated']
  if (tempo === undefined) throw new Error('There is no seated wall angel.')
  const camera = aCamera(record(60_000, aPerson(tempo).atRest))
  camera.options = [
    { id: 'front', name: undefined },
    { id: 'back', name: undefined },
  ]
  const world = aWorld({ camera: camera.edges })
  const life = await aLifeWithAPlan(world)
  await life.session.prepare('exercise-wall-angel.seated')
  const cameraLife = await life.camera()
  await cameraLife.begin('exercise-wall-angel.seated')
  return { camera, world, cameraLife }
}
