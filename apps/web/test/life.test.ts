/** A life from the first answer to the second session, over the real knowledge and a journal in memory. */

import { readEntries, replayEntries } from '@unhunch/journal'
import { questions, symptoms } from '@unhunch/knowledge/screening'
import { describe, expect, it } from 'vitest'
import { createLife } from '../src/life/create-life.ts'
import type { Life } from '../src/life/life.ts'
import { aLifeWithAPlan, answerSafety, aWorld, tellIntake, until } from './a-world.ts'

describe('a new life', () => {
  it('goes from the safety check over the intake to a plan', async () => {
    const world = aWorld()
    const life = await createLife(world.edges)
    expect(life.stage.value).toBe('new')
    await expect(answerSafety(life)).resolves.toMatchObject({ status: 'with-care', precautions: [] })
    expect(life.stage.value).toBe('intake')
    // The safety check has asked for it already.
    expect(life.intake.draft.value.painNow).toBe(3)
    await tellIntake(life)
    expect(life.stage.value).toBe('ready')
    expect(life.intake.draft.value.goals).toEqual(['lift my grandchild'])
    expect(life.plan.programme.value?.weeks).toHaveLength(6)
    expect(life.plan.today.value).toMatchObject({
      next: { day: '2026-11-23' },
      doneToday: false,
      due: undefined,
      week: { done: 0, planned: 3 },
    })
    expect(life.journal.entries.value).toBe(3)
  })

  it('is the same after a reload', async () => {
    const world = aWorld()
    const before = await aLifeWithAPlan(world)
    const after = await createLife(world.edges)
    expect(after.stage.value).toBe('ready')
    await until(() => after.plan.programme.value !== undefined)
    expect(after.plan.programme.value).toEqual(before.plan.programme.value)
  })

  it('offers three easy minutes after the emergency questions alone, for that day', async () => {
    const world = aWorld()
    const life = await createLife(world.edges)
    await expect(life.session.prepare('ease')).resolves.toBe(false)
    await expect(answerSafety(life, {}, 'now')).resolves.toMatchObject({ precautions: [] })
    expect(life.stage.value).toBe('new')
    await expect(life.session.prepare('ease')).resolves.toBe(true)
    world.goToDay('2026-11-24')
    const later = await createLife(world.edges)
    await expect(later.session.prepare('ease')).resolves.toBe(false)
  })

  it('says every reason of a plan in words', async () => {
    const life = await aLifeWithAPlan(aWorld())
    const { weeks, reasons, whyNots } = life.plan.programme.value ?? { weeks: [], reasons: [], whyNots: [] }
    const all = [
      ...reasons,
      ...whyNots.flatMap((whyNot) => whyNot.reasons),
      ...weeks
        .flatMap((week) => week.days.flatMap((day) => (day.kind === 'session' ? day.session.items : [])))
        .flatMap((item) => item.reasons),
    ]
    expect(all.length).toBeGreaterThan(20)
    for (const reason of all) expect(life.plan.say(reason)).toMatch(/^[^{}]{9,}[.]$/)
  })
})

describe('a session', () => {
  it('is played to its end, told about, and changes the second one', async () => {
    const world = aWorld()
    const life = await aLifeWithAPlan(world)
    await life.session.prepare('today')
    life.session.setPainBefore(2)
    playThrough(life, world)
    expect(life.session.player.value?.status).toBe('finished')
    expect(world.isAwake).toBe(false)
    expect(world.said.at(-1)).toBe('That was the last one. Well done.')

    const { items = [] } = life.reports.open.value ?? {}
    expect(items.map(({ outcome }) => outcome)).toEqual(items.map(() => 'done'))
    expect(life.plan.today.value).toMatchObject({ doneToday: true, week: { done: 1, planned: 3 } })
    const [hurting] = items
    const told = items.map(({ exercise, form, outcome }, index) =>
      index === 0
        ? ({ exercise, form, outcome, pain: 7, character: 'familiar' } as const)
        : ({ exercise, form, outcome, effort: 'easy', pain: 1 } as const),
    )
    const changes = await life.reports.session(told, 2)
    expect(changes.map(({ change }) => change).join()).toContain('hurt too much')
    expect(changes[0]?.because).toMatch(/clinicians|trial|advice/)
    expect(life.reports.open.value).toBeUndefined()

    world.goToDay('2026-11-25')
    expect(life.plan.today.value?.due).toBe('morning')
    await life.reports.morning({ pain: 2, settled: true })
    expect(life.plan.today.value?.due).toBeUndefined()
    const second = life.plan.today.value?.next
    expect(second?.day).toBe('2026-11-25')
    expect(second?.session.items.map(({ exercise }) => exercise)).not.toContain(hurting?.exercise)
  })

  it('is planned gently on a day of much pain', async () => {
    const life = await aLifeWithAPlan(aWorld())
    await life.session.prepare('today')
    const usual = life.session.player.value?.session
    life.session.setPainBefore(8)
    const gentle = life.session.player.value?.session
    expect(gentle?.items.some(({ slot }) => slot === 'strength')).toBe(false)
    expect(gentle?.seconds).toBeLessThan(usual?.seconds ?? 0)
  })

  it('goes on where a reload has left it', async () => {
    const world = aWorld()
    const before = await aLifeWithAPlan(world)
    await before.session.prepare('today')
    before.session.setPainBefore(4)
    before.session.play()
    world.pass(60_000)
    const after = await createLife(world.edges)
    await until(() => after.plan.today.value !== undefined)
    expect(after.plan.today.value?.isUnderWay).toBe(true)
    await expect(after.session.prepare('today')).resolves.toBe(true)
    expect(after.session.player.value).toMatchObject({ status: 'paused', pausedBy: 'reload', painBefore: 4 })
    expect(after.session.positionMs.value).toBeGreaterThan(20_000)
    playThrough(after, world)
    expect(after.reports.open.value?.items[0]?.outcome).toBe('done')
  })

  it('waits to be told about over a reload, and counts all the same when nobody tells', async () => {
    const world = aWorld()
    const before = await aLifeWithAPlan(world)
    await before.session.prepare('today')
    playThrough(before, world)
    await settled()
    const after = await createLife(world.edges)
    expect(after.reports.open.value?.items.length).toBeGreaterThan(1)
    world.goToDay('2026-11-25')
    await after.session.prepare('today')
    expect(after.reports.open.value).toBeUndefined()
    expect(await reportsOf(world.edges.store)).toHaveLength(1)
  })

  it('leaves the plan alone when it was a break at the desk', async () => {
    const world = aWorld()
    const life = await aLifeWithAPlan(world)
    const before = life.plan.programme.value
    await expect(life.session.prepare('break-longer')).resolves.toBe(true)
    playThrough(life, world)
    expect(life.session.player.value?.status).toBe('finished')
    expect(life.reports.open.value).toBeUndefined()
    expect(life.plan.programme.value).toEqual(before)
  })

  it('can be made easier, and another exercise taken', async () => {
    const world = aWorld()
    const life = await aLifeWithAPlan(world)
    await life.session.prepare('today')
    life.session.play()
    world.pass(2000)
    const first = () => life.session.player.value?.session.items[0]
    const before = first()
    life.session.swap()
    expect(first()?.exercise).not.toBe(before?.exercise)
    expect(life.session.player.value?.status).toBe('playing')
    life.session.easier()
    expect(life.session.positionMs.value).toBe(0)
  })
})

describe('a symptom in a session', () => {
  it('offers an easier way when it is mild, and the plan goes on', async () => {
    const world = aWorld()
    const life = await begunSession(world)
    await expect(life.session.hurts(['familiar-ache'], 3)).resolves.toMatchObject({ response: 'ease' })
    expect(life.session.player.value).toMatchObject({ status: 'paused', pausedBy: 'symptom' })
    life.session.end()
    await life.reports.session([], 3)
    expect(life.plan.lane.value).toBe('plan')
  })

  it('stops when the pain alone is red', async () => {
    const life = await begunSession(aWorld())
    await expect(life.session.hurts([], 8)).resolves.toMatchObject({ response: 'stop' })
    expect(life.session.player.value?.status).toBe('stopped')
  })

  it.each(symptoms.filter(({ response }) => response === 'stop').map(({ id }) => id))(
    'stops for %s, and the plan waits for the safety questions',
    async (id) => {
      const world = aWorld()
      const life = await begunSession(world)
      await life.session.hurts([id, 'familiar-ache'], undefined)
      expect(life.session.player.value?.status).toBe('stopped')
      expect(life.stage.value).toBe('ready')
      expect(life.plan.lane.value).toBe('paused')
      expect(life.plan.today.value?.due).toBe('safety')
      await expect(life.session.prepare('break-longer')).resolves.toBe(false)
      await answerSafety(life, {}, 'again')
      expect(life.plan.lane.value).toBe('plan')
      expect(life.plan.today.value?.due).toBeUndefined()
      expect(await reportsOf(world.edges.store)).toMatchObject([{ type: 'session', symptoms: [id] }])
    },
  )

  it.each(symptoms.filter(({ response }) => response === 'stop-and-see').map(({ id }) => id))(
    'asks to be seen for %s, and leaves nothing to be done until then',
    async (id) => {
      const life = await begunSession(aWorld())
      await life.session.hurts([id], undefined)
      expect(life.stage.value).toBe('see-clinician')
      expect(life.safety.clearance.value).toMatchObject({ status: 'see-clinician', meanwhile: 'nothing' })
      expect(await waysToMove(life)).toEqual([])
    },
  )

  it.each(symptoms.filter(({ response }) => response === 'emergency').map(({ id }) => id))(
    'shows the emergency card for %s, over a reload too (S1)',
    async (id) => {
      const world = aWorld()
      const life = await begunSession(world)
      await life.session.hurts(['familiar-ache', id], undefined)
      expect(life.stage.value).toBe('emergency')
      expect(life.safety.clearance.value?.advice[0]?.id).toBe(id)
      expect(await waysToMove(life)).toEqual([])
      await settled()
      const after = await createLife(world.edges)
      expect(after.stage.value).toBe('emergency')
      expect(await waysToMove(after)).toEqual([])
      await answerSafety(after, {}, 'again')
      expect(after.stage.value).toBe('ready')
    },
  )
})

describe('an emergency answer', () => {
  const emergencies = questions.filter(({ stage }) => stage === 'emergency').map(({ id }) => id)

  it.each(emergencies)('%s closes every way to a session, until it is answered anew (S1)', async (id) => {
    const world = aWorld()
    const life = await aLifeWithAPlan(world)
    await life.session.prepare('today')
    life.session.play()
    world.pass(5000)
    life.safety.begin('again')
    life.safety.answer(id, 'yes')
    expect(life.stage.value).toBe('emergency')
    expect(await waysToMove(life)).toEqual([])
    await settled()
    const after = await createLife(world.edges)
    expect(after.stage.value).toBe('emergency')
    expect(await waysToMove(after)).toEqual([])
    after.safety.startOver()
    expect(after.stage.value).toBe('emergency')
    await answerSafety(after)
    expect(after.stage.value).toBe('ready')
    expect(after.plan.programme.value).toBeDefined()
  })

  it('closes the way of a new person, and of the three minutes', async () => {
    const life = await createLife(aWorld().edges)
    await answerSafety(life, { 'stroke-signs': 'yes' }, 'now')
    expect(life.stage.value).toBe('emergency')
    expect(await waysToMove(life)).toEqual([])
  })
})

describe('a round of questions', () => {
  it('changes nothing that stands until it is finished', async () => {
    const life = await createLife(aWorld().edges)
    await answerSafety(life, { 'weight-loss': 'yes', 'night-pain': 'yes', cancer: 'yes' })
    expect(life.stage.value).toBe('see-clinician')
    const before = life.safety.stands.value
    life.safety.begin('again')
    life.safety.answer('chest-pain', 'no')
    expect(life.safety.clearance.value?.status).toBe('incomplete')
    expect(life.safety.stands.value).toEqual(before)
    expect(await waysToMove(life)).toEqual(before?.meanwhile === 'ease' ? ['ease', 'ease plays'] : [])
  })

  it('comes before any other easy minutes once a symptom has ended some (S4)', async () => {
    const world = aWorld()
    const life = await createLife(world.edges)
    await answerSafety(life, {}, 'now')
    await life.session.prepare('ease')
    life.session.play()
    world.pass(20_000)
    await life.session.hurts(['dizzy'], undefined)
    await settled()
    expect(life.session.player.value?.status).toBe('stopped')
    expect(await waysToMove(life)).toEqual([])
    expect(await waysToMove(await createLife(world.edges))).toEqual([])
  })
})

describe('two windows', () => {
  it('share an emergency as soon as the other one is looked at (S1)', async () => {
    const world = aWorld()
    const one = await aLifeWithAPlan(world)
    const other = await createLife(world.edges)
    one.safety.begin('again')
    one.safety.answer('stroke-signs', 'yes')
    await settled()
    world.show()
    await until(() => other.stage.value === 'emergency')
    expect(await waysToMove(other)).toEqual([])
  })
})

describe('the week', () => {
  it('asks to look back after seven days, and then for safety', async () => {
    const world = aWorld()
    const life = await aLifeWithAPlan(world)
    world.goToDay('2026-11-30')
    expect(life.plan.today.value?.due).toBe('check-in')
    const { askSafety } = await life.reports.checkIn({
      painAverage: 3,
      painWorst: 4,
      stiffness: 3,
      goals: [5],
    })
    expect(askSafety).toBe(true)
    expect(life.plan.today.value?.due).toBe('safety')
    await answerSafety(life, {}, 'again')
    expect(life.plan.today.value?.due).toBeUndefined()
    await expect(life.session.prepare('today')).resolves.toBe(true)
  })

  it('keeps what was answered once in the short form', async () => {
    const life = await aLifeWithAPlan(aWorld())
    life.safety.begin('again')
    const asked = life.safety.questions.value ?? []
    expect(asked.length).toBeLessThan(40)
    expect(asked.map(({ id }) => id)).not.toContain('age')
  })
})

// Helpers

async function begunSession(world: ReturnType<typeof aWorld>): Promise<Life> {
  const life = await aLifeWithAPlan(world)
  await life.session.prepare('today')
  life.session.play()
  world.pass(30_000)
  return life
}

function playThrough(life: Life, world: ReturnType<typeof aWorld>) {
  life.session.play()
  for (let minute = 0; minute < 60 && life.session.player.value?.status === 'playing'; minute += 1)
    world.pass(60_000, 500)
}

/** Every action that could lead to moving, tried. */
async function waysToMove(life: Life): Promise<readonly string[]> {
  const ways: string[] = []
  for (const kind of ['today', 'break-longer', 'ease'] as const) {
    if (await life.session.prepare(kind)) ways.push(kind)
    life.session.play()
    life.session.skip('not-now')
    life.session.back()
    if (life.session.player.value?.status === 'playing') ways.push(`${kind} plays`)
  }
  if (life.plan.programme.value !== undefined) ways.push('programme')
  if (life.plan.today.value?.next !== undefined) ways.push('next')
  return ways
}

/** What was begun without waiting for it has ended by then. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
}

async function reportsOf(store: { readonly readAll: () => Promise<readonly unknown[]> }) {
  return replayEntries(readEntries(await store.readAll()).entries).reports
}
