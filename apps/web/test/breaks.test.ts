/** Breaks at the desk as a life has them: asked in time, once, in words, and written down. */

import type { BreakPlan } from '@unhunch/engine'
import { createMemoryStore } from '@unhunch/journal'
import { describe, expect, it } from 'vitest'
import type { BreaksLife } from '../src/life/breaks/breaks-life.ts'
import type { Life } from '../src/life/life.ts'
import { type Desk, aDesk } from './a-desk.ts'
import { aLifeWithAPlan, aWorld, until, type World } from './a-world.ts'

const minuteMs = 60_000

/** The world begins at nine on a Monday. */
const plan: BreakPlan = {
  isOn: true,
  weekdays: [1, 2, 3, 4, 5],
  from: 9 * 60,
  to: 17 * 60,
  everyMinutes: 30,
  longerEveryMinutes: 60,
}

describe('breaks', () => {
  it('are suggested from the hours at the desk, and off until somebody wants them', async () => {
    const { breaks, life } = await atTheDesk({ isOn: false })
    expect(life.wantsBreaks.value).toBe(false)
    expect(breaks.view.value).toEqual({ state: 'off' })
  })

  it('say when the next one comes, and ask by name when it has come', async () => {
    const { breaks, desk, pass } = await atTheDesk()
    expect(breaks.view.value).toMatchObject({ state: 'counting', length: 'short' })
    await pass(29)
    expect(desk.notices).toEqual([])
    await pass(1)
    expect(breaks.view.value).toMatchObject({ state: 'asked', notice: { length: 'short' } })
    const [notice = ''] = desk.notices
    expect(notice).toMatch(/^Time to move for a minute: .{4,}$/)
    expect(desk.notices).toHaveLength(1)
  })

  it('write down what came of each, and take the notice away', async () => {
    const { breaks, desk, life, pass } = await atTheDesk()
    const entries = life.journal.entries.value
    await pass(30)
    breaks.pass()
    await until(() => breaks.view.value.state === 'counting')
    expect(desk.shown.size).toBe(0)
    expect(life.journal.entries.value).toBe(entries + 1)
    expect(breaks.statistics.value.today).toMatchObject({ passed: 1, done: 0 })
  })

  it('come again after they were put off, as the same break', async () => {
    const { breaks, desk, pass } = await atTheDesk()
    await pass(30)
    breaks.snooze(10)
    await until(() => breaks.view.value.state === 'counting')
    await pass(9)
    expect(desk.shown.size).toBe(0)
    await pass(1)
    expect(desk.notices).toHaveLength(2)
    expect(breaks.statistics.value.today).toMatchObject({ passed: 0, ignored: 0 })
  })

  it('keep quiet in a meeting, and say until when (S17)', async () => {
    const { breaks, desk, pass } = await atTheDesk()
    await pass(20)
    breaks.meeting(60)
    await until(() => breaks.view.value.state === 'meeting')
    await pass(59)
    expect(desk.notices).toEqual([])
    await pass(10)
    expect(desk.notices).toHaveLength(1)
  })

  it('stay quiet after two that nobody answered, until somebody is back (S17)', async () => {
    const { breaks, desk, pass, nowMs } = await atTheDesk()
    await pass(90)
    expect(desk.notices).toHaveLength(2)
    expect(breaks.view.value).toEqual({ state: 'quiet' })
    expect(breaks.statistics.value.today).toMatchObject({ ignored: 2 })
    await pass(60)
    expect(desk.notices).toHaveLength(2)
    await desk.say({ type: 'active', atMs: nowMs() })
    expect(breaks.view.value).toMatchObject({ state: 'counting' })
  })

  it('are asked for once, however many windows are open (S17)', async () => {
    const place = {}
    const store = createMemoryStore()
    const one = await atTheDesk({}, { place, store })
    const other = await atTheDesk({}, { place, store, isOld: true })
    for (let minute = 0; minute < 30; minute += 1) {
      await one.pass(1)
      await other.pass(1)
    }
    expect([...one.desk.notices, ...other.desk.notices]).toHaveLength(1)
    // The window that did not ask shows it all the same.
    expect(other.breaks.view.value).toMatchObject({ state: 'asked' })
  })

  it('are not asked for while a session is led (S17)', async () => {
    const { life, breaks, desk, pass } = await atTheDesk()
    await pass(28)
    breaks.atSession(true)
    await life.session.prepare('today')
    life.session.play()
    await pass(8)
    expect(desk.notices).toEqual([])
  })

  it('are not held up by a session that was paused and left behind', async () => {
    const { life, breaks, desk, pass } = await atTheDesk()
    await life.session.prepare('today')
    life.session.play()
    breaks.atSession(true)
    life.session.pause()
    await pass(31)
    expect(desk.notices).toEqual([])
    breaks.atSession(false)
    await pass(1)
    expect(desk.notices).toHaveLength(1)
  })

  it('begin anew where another version has left a clock that cannot be read', async () => {
    const { breaks } = await atTheDesk({}, { place: { stored: '{"atMs":"later"}' } })
    expect(breaks.view.value).toMatchObject({ state: 'counting' })
  })

  it('are written to a calendar file in words', async () => {
    const { breaks, world } = await atTheDesk()
    await breaks.saveCalendar({ sessionsAt: 18 * 60, hasBreaks: true })
    const [file] = world.saved
    expect(file?.name).toBe('unhunch.ics')
    expect(file?.text).toContain('SUMMARY:Move for a minute')
    expect(file?.text).toContain('T180000')
  })
})

// Helpers

interface AtTheDesk {
  readonly world: World
  readonly life: Life
  readonly desk: Desk
  readonly breaks: BreaksLife
  readonly nowMs: () => number
  /** In minutes, beat by beat. */
  readonly pass: (minutes: number) => Promise<void>
}

async function atTheDesk(
  change: Partial<BreakPlan> = {},
  {
    place = {},
    store = createMemoryStore(),
    isOld = false,
  }: {
    readonly place?: { stored?: string }
    readonly store?: ReturnType<typeof createMemoryStore>
    readonly isOld?: boolean
  } = {},
): Promise<AtTheDesk> {
  const desk = aDesk(place)
  const world = aWorld({ desk: desk.edges, store, device: isOld ? 'second-window' : 'phone' })
  const life = isOld ? await openAgain(world) : await aLifeWithAPlan(world)
  const breaks = await life.breaks()
  await until(() => life.plan.programme.value !== undefined)
  if (!isOld) await breaks.save({ ...plan, ...change })
  if (change.isOn !== false) await until(() => breaks.view.value.state !== 'off')
  const nowMs = () => world.edges.nowMs()
  return {
    world,
    life,
    desk,
    breaks,
    nowMs,
    async pass(minutes) {
      for (let minute = 0; minute < minutes; minute += 1) {
        world.pass(minuteMs, minuteMs)
        await desk.beat(nowMs())
      }
    },
  }
}

async function openAgain({ edges }: World): Promise<Life> {
  const { createLife } = await import('../src/life/create-life.ts')
  return createLife(edges)
}
