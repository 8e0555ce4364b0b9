/** After what looks like a sudden fall, the session waits and asks; it calls nobody. */

import { movements } from '@unhunch/knowledge/exercises'
import { landmarkNames, type Point, type Sighting } from '@unhunch/motion'
import { describe, expect, it } from 'vitest'
import type { SessionKind } from '../src/life/life.ts'
import { t } from '../src/words/message.ts'
import { aCamera, record } from './a-camera.ts'
import { aPerson } from './a-person.ts'
import { aLifeWithAPlan, aWorld } from './a-world.ts'

const fallMs = 32_000
const angel = ['wall-angel', 'seated'] as const
const reach = ['supine-overhead-reach', 'on-floor'] as const

describe('somebody who falls in front of the camera', () => {
  it('is asked whether they are all right, while the session waits (S25)', async () => {
    const { camera, world, life, cameraLife } = await falling(angel)
    await camera.pass(world, fallMs)
    expect(cameraLife.isFallAsked.value).toBe(false)
    expect(life.session.player.value?.status).toBe('playing')
    await camera.pass(world, 3000)
    expect(cameraLife.isFallAsked.value).toBe(true)
    expect(life.session.player.value?.status).toBe('paused')
    expect(world.said.at(-1)).toBe(t('camera.fall-spoken'))
  })

  it('who does not answer is asked once more, and then left in peace (S25)', async () => {
    const { camera, world, life, cameraLife } = await falling(angel)
    await camera.pass(world, fallMs + 3000 + 18_000)
    expect(world.said).not.toContain(t('camera.fall-again'))
    await camera.pass(world, 60_000)
    expect(world.said.filter((line) => line === t('camera.fall-again'))).toHaveLength(1)
    expect(cameraLife.isFallAsked.value).toBe(true)
    expect(life.session.player.value?.status).toBe('paused')
  })

  it('goes on with one tap, and is not asked again for the same fall (S25)', async () => {
    const { camera, world, life, cameraLife } = await falling(angel)
    await camera.pass(world, fallMs + 3000)
    cameraLife.answerFall()
    life.session.play()
    await camera.pass(world, 25_000)
    expect(cameraLife.isFallAsked.value).toBe(false)
    expect(world.said).not.toContain(t('camera.fall-again'))
    expect(life.session.player.value?.status).toBe('playing')
  })

  it('who needs help sees the emergency card, and no exercise before the questions are answered anew (S25)', async () => {
    const { camera, world, life, cameraLife } = await falling(angel)
    await camera.pass(world, fallMs + 3000)
    cameraLife.answerFall()
    const answer = await life.session.hurts(['fall'], undefined)
    expect(answer.response).toBe('emergency')
    expect(answer.advice).toContain('112')
    await expect.poll(() => life.stage.value).toBe('emergency')
    expect(camera.isOn).toBe(false)
    await expect(life.session.prepare(kindOf(angel))).resolves.toBe(false)
  })

  it('is not asked where one lies down for the exercise', async () => {
    const { camera, world, cameraLife } = await falling(reach)
    await camera.pass(world, fallMs + 5000)
    expect(cameraLife.isFallAsked.value).toBe(false)
  })
})

// Helpers

type Form = readonly [exercise: string, form: string]

function kindOf([exercise, form]: Form): SessionKind {
  return `exercise-${exercise}.${form}`
}

/** Sits there, and goes down in 0.7 seconds, to lie there. */
async function falling(form: Form) {
  const tempo = movements['wall-angel']?.['seated']
  if (tempo === undefined) throw new Error('There is no seated wall angel.')
  const seated = aPerson(tempo).atRest()
  const camera = aCamera(record(120_000, (atMs) => tipped(seated, (atMs - fallMs) / 700)))
  const world = aWorld({ camera: camera.edges })
  const life = await aLifeWithAPlan(world)
  await life.session.prepare(kindOf(form))
  const cameraLife = await life.camera()
  await cameraLife.begin(kindOf(form))
  cameraLife.goOn()
  return { camera, world, life, cameraLife }
}

/** Turned about the hips to the side, and lower by half a trunk: 0 upright, 1 on the ground. */
function tipped(sighting: Sighting, at: number): Sighting {
  const share = Math.min(1, Math.max(0, at))
  const [sin, cos] = [Math.sin((share * Math.PI) / 2), Math.cos((share * Math.PI) / 2)]
  const [x, y] = pointOf(sighting, 'left-hip')
  const tall = y - pointOf(sighting, 'left-shoulder')[1]
  const aspect = 4 / 3
  const points = sighting.points.map(([px, py, z, visibility]): Point => {
    const [dx, dy] = [(px - x) * aspect, py - y]
    return [x + (dx * cos - dy * sin) / aspect, y + dx * sin + dy * cos + share * tall * 0.6, z, visibility]
  })
  return { ...sighting, points }
}

function pointOf({ points }: Sighting, name: (typeof landmarkNames)[number]): Point {
  return points[landmarkNames.indexOf(name)] ?? [0, 0, 0, 0]
}
