/** The camera coach in a session: it counts along, waits for the person, and never holds anybody up. */

import { movements } from '@unhunch/knowledge/exercises'
import type { Sighting } from '@unhunch/motion'
import { describe, expect, it } from 'vitest'
import type { CameraLife } from '../src/life/camera/camera-life.ts'
import type { Life, SessionKind } from '../src/life/life.ts'
import { t } from '../src/words/message.ts'
import { aCamera, record, type TestCamera } from './a-camera.ts'
import { aPerson, type Person } from './a-person.ts'
import { aLifeWithAPlan, aWorld, type World } from './a-world.ts'

/** 27 s, then six repetitions of 6 s, a rest of 30 s, and again. */
const angel = 'exercise-wall-angel.seated'
const angelSetMs = 27_000
/** 31 s, then three times 3 s there, 5 s held, 3 s back; then the other side. */
const bend = 'exercise-overhead-side-bend.seated'
const bendSetMs = 31_000

describe('a session that the camera leads', () => {
  it('waits for the person, says the number, and follows those who are quicker', async () => {
    const person = personAt('wall-angel', 'seated')
    const reps = repsFrom(person, { startMs: 36_000, everyMs: 4000, count: 6 })
    const { camera, world, life } = await watched(angel, record(70_000, reps))
    await camera.pass(world, 36_000)
    expect(life.session.positionMs.value).toBe(angelSetMs + 5999)
    expect(life.session.player.value?.status).toBe('playing')
    await camera.pass(world, 25_500)
    expect(life.session.positionMs.value).toBeGreaterThanOrEqual(angelSetMs + 36_000)
    expect(world.said.filter((line) => /^\d+$/.test(line)).slice(-6)).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  it('writes down numbers when it ends, and lets the camera go', async () => {
    const person = personAt('wall-angel', 'seated')
    const reps = repsFrom(person, { startMs: 28_000, everyMs: 6000, count: 3 })
    const { camera, world, life, cameraLife } = await watched(angel, record(60_000, reps))
    await camera.pass(world, 50_000)
    expect(camera.isOn).toBe(true)
    life.session.end()
    expect(camera.isOn).toBe(false)
    expect(cameraLife.status.value).toBe('off')
    const written = async () =>
      (await world.edges.store.readAll()) as readonly { readonly type: string; readonly body: unknown }[]
    await expect.poll(async () => (await written()).some(({ type }) => type === 'sight')).toBe(true)
    const entries = await written()
    expect(entries.filter(({ type }) => type === 'sight').map(({ body }) => body)).toMatchObject([
      {
        of: 'exercise',
        items: [{ exercise: 'wall-angel', measure: 'shoulder-elevation', unit: 'degrees', reps: 3 }],
      },
    ])
  })

  it('runs the time of a hold only while it is held', async () => {
    const person = personAt('overhead-side-bend', 'seated')
    const doing = (atMs: number) => {
      const inSet = atMs - bendSetMs
      if (inSet < 0) return person.atRest()
      // There in three seconds, held for two, let go for four, and held again.
      if (inSet < 3000) return person.moving((inSet / 3000) * 0.5)
      if (inSet < 5000) return person.holding()
      if (inSet < 9000) return person.atRest()
      return person.holding()
    }
    const { camera, world, life } = await watched(bend, record(60_000, doing))
    await camera.pass(world, bendSetMs + 4800)
    const before = life.session.positionMs.value
    expect(before).toBeGreaterThan(bendSetMs + 3000)
    expect(before).toBeLessThan(bendSetMs + 5500)
    await camera.pass(world, 1000)
    const waiting = life.session.positionMs.value
    await camera.pass(world, 2900)
    expect(life.session.positionMs.value).toBe(waiting)
    await camera.pass(world, 2500)
    expect(life.session.positionMs.value).toBeGreaterThan(waiting + 800)
  })
})

describe('a camera that does not see', () => {
  it('is waited for no longer than there is patience, and says so once (S23)', async () => {
    const person = personAt('wall-angel', 'seated')
    const doing = (atMs: number) => ({ ...person.atRest(), light: atMs > 20_000 ? 0.01 : 0.5 })
    const { camera, world, life, cameraLife } = await watched(angel, record(200_000, doing))
    await camera.pass(world, angelSetMs + 6000 + 9000)
    expect(life.session.positionMs.value).toBe(angelSetMs + 5999)
    await camera.pass(world, 4000)
    expect(life.session.positionMs.value).toBeGreaterThan(angelSetMs + 6000)
    expect(cameraLife.view.value.clockLeads).toBe(true)
    // Both sets, with a wait in each.
    await camera.pass(world, 130_000)
    expect(life.session.player.value?.status).toBe('finished')
    expect(world.said.filter((line) => line === t('camera.clock-spoken'))).toHaveLength(1)
    expect(world.said).toContain(t('camera.blind-too-dark'))
  })

  it('does not hold up somebody who is seen, and does nothing that counts', async () => {
    const person = personAt('wall-angel', 'seated')
    const { camera, world, life } = await watched(angel, record(120_000, person.atRest))
    await camera.pass(world, angelSetMs + 6000 + 29_000)
    expect(life.session.positionMs.value).toBe(angelSetMs + 5999)
    await camera.pass(world, 3000)
    expect(life.session.positionMs.value).toBeGreaterThan(angelSetMs + 6000)
  })

  it('that is lost says so once, and the clock leads (S23)', async () => {
    const person = personAt('wall-angel', 'seated')
    const { camera, world, life, cameraLife } = await watched(angel, record(90_000, person.atRest))
    await camera.pass(world, angelSetMs + 8000)
    camera.unplug()
    expect(cameraLife.status.value).toBe('off')
    expect(cameraLife.why.value).toBe('lost')
    await camera.pass(world, 20_000)
    expect(life.session.player.value?.status).toBe('playing')
    expect(life.session.positionMs.value).toBeGreaterThan(angelSetMs + 20_000)
    expect(world.said.filter((line) => line === t('camera.lost-spoken'))).toHaveLength(1)
  })

  it.each(['denied', 'missing', 'in-use', 'insecure', 'failed'] as const)(
    'for it is %s, says why',
    async (why) => {
      const camera = aCamera([], { kind: 'no-camera', why })
      const { life, cameraLife } = await lifeWith(camera, angel)
      await cameraLife.begin(angel)
      expect(cameraLife.status.value).toBe('off')
      expect(cameraLife.why.value).toBe(why)
      expect(t(`camera.off-${why}`)).toMatch(/\w/)
      life.session.play()
      expect(life.session.player.value?.status).toBe('playing')
    },
  )
})

describe('somebody in front of the camera', () => {
  it('who leaves is waited for, once, and starts again with a raised hand', async () => {
    const person = personAt('wall-angel', 'seated')
    const doing = (atMs: number) => {
      if (atMs > 30_000 && atMs < 40_000) return person.nobody()
      return atMs > 45_000 && atMs < 47_000 ? person.raisingAHand() : person.atRest()
    }
    const { camera, world, life } = await watched(angel, record(90_000, doing))
    await camera.pass(world, 32_000)
    expect(life.session.player.value?.status).toBe('playing')
    await camera.pass(world, 3000)
    expect(life.session.player.value?.status).toBe('paused')
    expect(world.said.at(-1)).toBe(t('camera.left-spoken'))
    await camera.pass(world, 9000)
    expect(life.session.player.value?.status).toBe('paused')
    expect(world.said.at(-1)).toBe(t('camera.back-spoken'))
    await camera.pass(world, 4000)
    expect(life.session.player.value?.status).toBe('playing')
  })

  it('who comes back goes on counting from where they were', async () => {
    const person = personAt('wall-angel', 'seated')
    const reps = repsFrom(person, { startMs: 28_000, everyMs: 6000, count: 7 })
    const doing = (atMs: number) => (atMs > 46_200 && atMs < 52_000 ? person.nobody() : reps(atMs))
    const { camera, world, life } = await watched(angel, record(90_000, doing))
    await camera.pass(world, 53_000)
    expect(life.session.player.value?.status).toBe('paused')
    life.session.play()
    await camera.pass(world, 18_000)
    expect(world.said.filter((line) => /^\d+$/.test(line)).slice(-6)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(life.session.positionMs.value).toBeGreaterThanOrEqual(angelSetMs + 36_000)
  })

  it('is not counted for the hand that says to go on, however slowly it goes up', async () => {
    const person = personAt('wall-angel', 'seated')
    const doing = (atMs: number) => {
      const upMs = atMs - 36_000
      return upMs > 0 && upMs < 4000 ? person.raisingAHand(Math.min(1, upMs / 3000)) : person.atRest()
    }
    const { camera, world, life, cameraLife } = await watched(angel, record(90_000, doing))
    await camera.pass(world, 35_000)
    life.session.pause()
    await camera.pass(world, 3000)
    expect(life.session.player.value?.status).toBe('playing')
    await camera.pass(world, 6000)
    expect(cameraLife.view.value.reps).toBe(0)
  })

  it('who goes on without being seen is not stopped again', async () => {
    const person = personAt('wall-angel', 'seated')
    const doing = (atMs: number) => (atMs > 30_000 ? person.nobody() : person.atRest())
    const { camera, world, life } = await watched(angel, record(150_000, doing))
    await camera.pass(world, 40_000)
    expect(life.session.player.value?.status).toBe('paused')
    life.session.play()
    await camera.pass(world, 20_000)
    expect(life.session.player.value?.status).toBe('playing')
    expect(life.session.positionMs.value).toBeGreaterThan(angelSetMs + 6000)
  })

  it('pauses with a raised hand, but not where the exercise itself raises the arms', async () => {
    const rolls = await watched(
      'exercise-shoulder-rolls.seated',
      record(60_000, raising(personAt('shoulder-rolls', 'seated'))),
    )
    await rolls.camera.pass(rolls.world, 35_500)
    expect(rolls.life.session.player.value?.status).toBe('paused')
    expect(rolls.world.said.at(-1)).toBe(t('camera.hand-spoken'))
    const angels = await watched(angel, record(60_000, raising(personAt('wall-angel', 'seated'))))
    await angels.camera.pass(angels.world, 35_500)
    expect(angels.life.session.player.value?.status).toBe('playing')
  })

  it('who is asked something starts nothing by hand', async () => {
    const person = personAt('wall-angel', 'seated')
    const doing = (atMs: number) => (atMs % 5000 > 3000 ? person.raisingAHand() : person.atRest())
    const { camera, world, life, cameraLife } = await watched(angel, record(60_000, doing))
    life.session.pause()
    cameraLife.letAsk(true)
    await camera.pass(world, 6000)
    expect(life.session.player.value?.status).toBe('paused')
    cameraLife.letAsk(false)
    await camera.pass(world, 5000)
    expect(life.session.player.value?.status).toBe('playing')
  })

  it('is guided until all of them is seen, and then the session begins by itself', async () => {
    const person = personAt('wall-angel', 'seated')
    const doing = (atMs: number) => (atMs < 7000 ? person.nobody() : person.atRest())
    const camera = aCamera(record(60_000, doing))
    const { world, life, cameraLife } = await lifeWith(camera, angel)
    await cameraLife.begin(angel)
    await camera.pass(world, 2000)
    expect(cameraLife.guide.value).toMatchObject({
      from: 'front',
      why: 'nobody',
      checks: { whole: 'not-yet', light: 'good' },
    })
    await camera.pass(world, 8500)
    expect(cameraLife.guide.value).toMatchObject({ why: null, isClear: true })
    expect(life.session.player.value?.status).toBe('ready')
    // From where one stands, it can be heard.
    expect(world.said).toEqual([t('camera.blind-nobody'), t('camera.clear')])
    await camera.pass(world, 3000)
    expect(cameraLife.status.value).toBe('watching')
    expect(life.session.player.value?.status).toBe('playing')
  })

  it('is told that all is well once they are known to be alone, or nobody can tell', async () => {
    const uncounted = record(60_000, personAt('wall-angel', 'seated').atRest).map(
      ({ people: _, ...sighting }) => sighting,
    )
    const camera = aCamera(
      uncounted.map((sighting) => (sighting.atMs < 5000 ? sighting : { ...sighting, people: 2 })),
    )
    const { world, cameraLife } = await lifeWith(camera, angel)
    await cameraLife.begin(angel)
    await camera.pass(world, 4900)
    expect(cameraLife.guide.value).toMatchObject({ why: null, isClear: false })
    await camera.pass(world, 3000)
    expect(cameraLife.guide.value).toMatchObject({ why: 'two-people', isClear: false })
    expect(world.said).toEqual([t('camera.blind-two-people')])

    const never = aCamera(uncounted)
    const other = await lifeWith(never, angel)
    await other.cameraLife.begin(angel)
    await never.pass(other.world, 13_000)
    expect(other.cameraLife.status.value).toBe('watching')
  })

  it('who turns to another page is waited for', async () => {
    const person = personAt('wall-angel', 'seated')
    const { camera, world, life } = await watched(angel, record(60_000, person.atRest))
    await camera.pass(world, 5000)
    camera.hidePage()
    expect(life.session.player.value?.status).toBe('paused')
  })
})

// Helpers

interface Scene {
  readonly camera: TestCamera
  readonly world: World
  readonly life: Life
  readonly cameraLife: CameraLife
}

async function lifeWith(camera: TestCamera, kind: SessionKind): Promise<Scene> {
  const world = aWorld({ camera: camera.edges })
  const life = await aLifeWithAPlan(world)
  await life.session.prepare(kind)
  return { camera, world, life, cameraLife: await life.camera() }
}

/** Watched from the first second of the session, which is the first of the recording. */
async function watched(kind: SessionKind, recording: readonly Sighting[]): Promise<Scene> {
  const scene = await lifeWith(aCamera(recording), kind)
  await scene.cameraLife.begin(kind)
  scene.cameraLife.goOn()
  return scene
}

function personAt(exercise: string, form: string): Person {
  const tempo = movements[exercise]?.[form]
  if (tempo === undefined) throw new Error(`There is no ${exercise} ${form}.`)
  return aPerson(tempo)
}

/** In the first set. */
function raising(person: Person): (atMs: number) => Sighting {
  return (atMs) => (atMs > 33_000 && atMs < 35_000 ? person.raisingAHand() : person.atRest())
}

function repsFrom(
  person: Person,
  { startMs, everyMs, count }: { readonly startMs: number; readonly everyMs: number; readonly count: number },
): (atMs: number) => Sighting {
  return (atMs) => {
    const rep = (atMs - startMs) / everyMs
    return rep < 0 || rep >= count ? person.atRest() : person.moving(rep % 1)
  }
}
