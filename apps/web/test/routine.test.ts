/** A person's own lists in a life: made, led, told about, and taken from other apps. */

import { createMemoryStore, readEntries, replayEntries } from '@unhunch/journal'
import type { OwnItem, Routine } from '@unhunch/engine'
import { describe, expect, it } from 'vitest'
import { createLife } from '../src/life/create-life.ts'
import type { Life } from '../src/life/life.ts'
import type { RoutinesLife } from '../src/life/routines/routines-life.ts'
import { askOf, isSessionKind, sessionKindOf } from '../src/life/session-kind.ts'
import { aLifeWithAPlan, answerSafety, aWorld, tellIntake, until, type World } from './a-world.ts'

describe('an address of a session', () => {
  it.each`
    part                           | ask
    ${undefined}                   | ${{ kind: 'today' }}
    ${'today'}                     | ${{ kind: 'today' }}
    ${'ease'}                      | ${{ kind: 'ease' }}
    ${'break-short'}               | ${{ kind: 'break', length: 'short' }}
    ${'break-longer'}              | ${{ kind: 'break', length: 'longer' }}
    ${'break-long'}                | ${{ kind: 'today' }}
    ${'routine-phone-2026-0'}      | ${{ kind: 'routine', routine: 'phone-2026-0' }}
    ${'routine-'}                  | ${{ kind: 'today' }}
    ${'exercise-cat-cow.standard'} | ${{ kind: 'exercise', exercise: 'cat-cow', form: 'standard' }}
    ${'exercise-cat-cow'}          | ${{ kind: 'today' }}
    ${'constructor'}               | ${{ kind: 'today' }}
  `('$part asks for $ask', ({ part, ask }: { part: string | undefined; ask: object }) => {
    expect(askOf(sessionKindOf(part))).toEqual(ask)
    expect(isSessionKind(part)).toBe(sessionKindOf(part) === part)
  })
})

describe('a list of one’s own', () => {
  it('is led in its order, told about, and written down once', async () => {
    const world = aWorld()
    const { life, routine } = await aLifeWithAList(world)
    await expect(life.session.prepare(`routine-${routine.id}`)).resolves.toBe(true)
    const { items = [] } = life.session.player.value?.session ?? {}
    expect(items.map(({ exercise }) => exercise)).toEqual(['shoulder-rolls', `own:${ownId(routine)}`])
    expect(life.session.player.value).toMatchObject({ canEase: false, canSwap: false, leftOut: [] })
    life.session.setPainBefore(2)
    playThrough(life, world)
    expect(world.said).toContain('Towel slides. 2 times, held for 3 seconds.')
    expect(world.said).toContain('Slide it up.')
    expect(life.reports.open.value).toMatchObject({ kind: `routine-${routine.id}` })
    expect(life.plan.today.value?.doneToday).toBe(false)

    const tooMuch = await life.reports.practice([{ pain: 1 }, { pain: 9 }], 3)
    expect(tooMuch).toEqual([{ exercise: `own:${ownId(routine)}`, form: 'own', light: 'red' }])
    const { practices, reports } = await toldBy(world)
    expect(reports).toEqual([])
    expect(practices).toMatchObject([
      {
        of: 'routine',
        routine: routine.id,
        items: [
          { exercise: 'shoulder-rolls', outcome: 'done', pain: 1 },
          { outcome: 'done', pain: 9 },
        ],
        seconds: items.reduce((sum, { seconds }) => sum + seconds, 0),
        painBefore: 2,
        painAfter: 3,
      },
    ])
    const after = await createLife(world.edges)
    expect(after.reports.open.value).toBeUndefined()
    expect((await toldBy(world)).practices).toHaveLength(1)
  })

  it('goes on where a reload has left it, and begins anew where the list was changed', async () => {
    const world = aWorld()
    const { life, routine } = await aLifeWithAList(world)
    await life.session.prepare(`routine-${routine.id}`)
    life.session.play()
    world.pass(40_000)
    const after = await createLife(world.edges)
    await until(() => after.plan.today.value !== undefined)
    await expect(after.session.prepare(`routine-${routine.id}`)).resolves.toBe(true)
    expect(after.session.player.value).toMatchObject({ status: 'paused', pausedBy: 'reload' })

    const lists = await after.routines()
    await lists.save({ ...routine, items: routine.items.slice(1) })
    await after.session.prepare(`routine-${routine.id}`)
    expect(after.session.player.value?.status).toBe('ready')
    expect(after.session.player.value?.session.items).toHaveLength(1)
  })

  it('counts what was done when it is ended early or left behind, never twice', async () => {
    const world = aWorld()
    const { life, routine } = await aLifeWithAList(world)
    await life.session.prepare(`routine-${routine.id}`)
    life.session.play()
    world.pass(35_000)
    life.session.end()
    // Nobody says how it went; another session begins.
    await life.session.prepare('today')
    expect((await toldBy(world)).practices).toMatchObject([{ items: [{ outcome: 'partly' }], seconds: 35 }])

    await life.session.prepare(`routine-${routine.id}`)
    life.session.play()
    world.pass(35_000)
    const place = await world.edges.store.scratch.get('session')
    life.session.skip('not-now')
    await life.session.prepare('ease')
    expect((await toldBy(world)).practices).toHaveLength(2)
    // As if the page had gone before the note of its place was cleared away.
    await world.edges.store.scratch.set('session', place)
    await createLife(world.edges)
    expect((await toldBy(world)).practices).toHaveLength(2)
  })

  it('writes nothing when nothing of it was begun', async () => {
    const world = aWorld()
    const { life, routine } = await aLifeWithAList(world)
    await life.session.prepare(`routine-${routine.id}`)
    await life.session.prepare('today')
    expect((await toldBy(world)).practices).toEqual([])
  })

  it('stops for a symptom, keeps what was done, and waits for the safety questions (S4)', async () => {
    const world = aWorld()
    const { life, routine } = await aLifeWithAList(world)
    await life.session.prepare(`routine-${routine.id}`)
    life.session.play()
    world.pass(35_000)
    await life.session.hurts(['strong-pain'], 8)
    expect(life.session.player.value?.status).toBe('stopped')
    await until(() => life.reports.open.value === undefined)
    const { practices, reports } = await toldBy(world)
    expect(practices).toMatchObject([{ of: 'routine', items: [{ outcome: 'partly', pain: 8 }] }])
    expect(reports).toMatchObject([{ type: 'session', items: [], symptoms: ['strong-pain'] }])
    const kind = `routine-${routine.id}` as const
    await expect(life.session.prepare(kind)).resolves.toBe(false)
    expect(life.session.whyNothing(kind)).toBe('check-due')
    expect(life.session.whyNothing('exercise-shoulder-rolls.seated')).toBe('check-due')
    expect(life.session.whyNothing('break-short')).toBe('check-due')
  })

  it('is never led in an emergency, and not before a safety check (S16)', async () => {
    const world = aWorld()
    const { life, routine } = await aLifeWithAList(world)
    const kind = `routine-${routine.id}` as const
    life.safety.begin('full')
    await until(() => life.safety.questions.value !== undefined)
    life.safety.answer('chest-pain', 'yes')
    expect(life.stage.value).toBe('emergency')
    await expect(life.session.prepare(kind)).resolves.toBe(false)
    life.session.play()
    expect(life.session.player.value).toBeUndefined()

    const newcomer = await createLife(aWorld().edges)
    await expect(newcomer.session.prepare(kind)).resolves.toBe(false)
    expect(newcomer.session.whyNothing(kind)).toBe('not-yet')
  })

  it('leaves out what is held back until the person says that it is known about (S16)', async () => {
    const world = aWorld()
    const life = await createLife(world.edges)
    await answerSafety(life, { pregnancy: 'yes', 'pregnancy-weeks': 30, 'pregnancy-cleared': 'yes' })
    await tellIntake(life)
    const lists = await life.routines()
    const item = lists.libraryItem('knee-to-chest', lists.formsOf('knee-to-chest')[0] ?? '')
    const routine = { ...lists.newRoutine(), name: 'From the clinic', items: [item, ownItem(lists)] }
    await lists.save(routine)
    const [warning] = lists.warnings.value(routine)
    expect(warning).toMatchObject({ item: item.id, isAgreed: false })
    expect(warning?.precautions[0]?.change).toMatch(/^[A-Z].+[.]$/)
    await life.session.prepare(`routine-${routine.id}`)
    expect(life.session.player.value?.leftOut).toEqual([life.plan.form(item.exercise, item.form).name])
    expect(life.session.player.value?.session.items).toHaveLength(1)

    const agreed = warning?.precautions.map(({ id }) => id) ?? []
    await lists.save({ ...routine, items: [{ ...item, agreed }, ...routine.items.slice(1)] })
    await life.session.prepare(`routine-${routine.id}`)
    expect(life.session.player.value?.leftOut).toEqual([])
    expect(life.session.player.value?.session.items).toHaveLength(2)
  })

  it('comes up on its days until it is done', async () => {
    const world = aWorld()
    const { life, routine } = await aLifeWithAList(world)
    const lists = await life.routines()
    await lists.save({ ...routine, weekdays: [1] })
    const due = () => life.plan.today.value?.routinesDue.map(({ name }) => name)
    expect(due()).toEqual(['For my neck'])
    await life.session.prepare(`routine-${routine.id}`)
    playThrough(life, world)
    await life.reports.practice([], undefined)
    expect(due()).toEqual([])
    world.goToDay('2026-11-24')
    expect(due()).toEqual([])
  })

  it('is removed, and comes back', async () => {
    const world = aWorld()
    const { life, routine } = await aLifeWithAList(world)
    const lists = await life.routines()
    const saved = lists.routines.value[0]
    await lists.remove(routine.id)
    expect(lists.routines.value).toEqual([])
    await expect(life.session.prepare(`routine-${routine.id}`)).resolves.toBe(false)
    expect(life.session.whyNothing(`routine-${routine.id}`)).toBe('gone')
    expect(life.plan.form(`own:${ownId(routine)}`, 'own').name).toBe('An exercise of your own')
    await lists.save(routine)
    expect(lists.routines.value).toEqual([saved])
  })

  it('takes exercises from the library, with the dose they begin with', async () => {
    const { life } = await aLifeWithAList(aWorld())
    const lists = await life.routines()
    const id = (await lists.addTo('new', 'cat-cow', 'flow', 'From the library')) ?? 'none'
    await expect(lists.addTo(id, 'shoulder-rolls', 'seated', 'Not read')).resolves.toBe(id)
    const routine = lists.routines.value.find((known) => known.id === id)
    expect(routine?.name).toBe('From the library')
    expect(routine?.items).toHaveLength(2)
    expect(lists.problemsOf(routine ?? lists.newRoutine())).toEqual([])
  })

  it('takes no more than it can hold', async () => {
    const { life } = await aLifeWithAList(aWorld())
    const lists = await life.routines()
    const id = (await lists.addTo('new', 'cat-cow', 'flow', 'A long one')) ?? 'none'
    const { mostItems } = lists.limits
    for (let count = 1; count < mostItems.value; count += 1) await lists.addTo(id, 'cat-cow', 'flow', '')
    const entries = life.journal.entries.value
    await expect(lists.addTo(id, 'shoulder-rolls', 'seated', '')).resolves.toBeUndefined()
    expect(life.journal.entries.value).toBe(entries)
    expect(lists.routines.value.find((known) => known.id === id)?.items).toHaveLength(mostItems.value)
  })
})

describe('a draft', () => {
  it('says which field keeps it from being saved', async () => {
    const { life, routine } = await aLifeWithAList(aWorld())
    const lists = await life.routines()
    expect(lists.problemsOf(routine)).toEqual([])
    expect(lists.problemsOf({ ...routine, name: ' ', items: [] })).toEqual([
      { field: 'name', flaw: { kind: 'missing' } },
      { field: 'items', flaw: { kind: 'missing' } },
    ])
    const own = ownItem(lists)
    const flawed = (change: Partial<OwnItem>) =>
      lists.problemsOf({ ...routine, items: [{ ...own, ...change }] }).map(({ field }) => field)
    const dose = own.prescription
    expect(flawed({ name: '' })).toEqual(['name'])
    expect(flawed({ prescription: { ...dose, sets: 0 } })).toEqual(['sets'])
    expect(flawed({ prescription: { ...dose, sets: Number.NaN } })).toContain('sets')
    expect(flawed({ prescription: { ...dose, reps: 2.5 } })).toEqual(['reps'])
    expect(flawed({ prescription: { ...dose, holdSeconds: 999 } })).toEqual(['holdSeconds'])
    expect(flawed({ prescription: { ...dose, restSeconds: -1 } })).toEqual(['restSeconds'])
    expect(flawed({ prescription: { ...dose, reps: 0, seconds: 0 } })).toEqual(['seconds', 'reps'])
    expect(flawed({ repSeconds: 0 })).toEqual(['repSeconds'])
    expect(flawed({ prescription: { ...dose, sets: 10, reps: 100, holdSeconds: 180 } })).toEqual(['total'])
    expect(lists.problemsOf({ ...routine, items: Array.from({ length: 21 }, () => own) })).toMatchObject([
      { field: 'items', flaw: { kind: 'too-many', most: 20 } },
    ])
  })

  it('is kept over a reload, and what another version left is not taken', async () => {
    const store = createMemoryStore()
    const world = aWorld({ store })
    const { life, routine } = await aLifeWithAList(world)
    const lists = await life.routines()
    lists.keepDraft(routine.id, { ...routine, name: 'Half wri' })
    lists.keepDraft('new', lists.newRoutine())
    lists.dropDraft('new')
    const again = await (await createLife(world.edges)).routines()
    expect(again.drafts.value).toMatchObject({ [routine.id]: { name: 'Half wri' } })
    expect(Object.keys(again.drafts.value)).toEqual([routine.id])
    for (const stored of [7, { a: { id: 'a', name: 'b' } }, { a: { ...routine, items: [{ id: 'c' }] } }]) {
      await store.scratch.set('routine-drafts', stored)
      expect((await (await createLife(world.edges)).routines()).drafts.value).toEqual({})
    }
  })
})

describe('a file of another app', () => {
  it('is read, and kept only when the person says so', async () => {
    const world = aWorld()
    const { life } = await aLifeWithAList(world)
    const lists = await life.routines()
    world.chosenFile = JSON.stringify(myPtFile)
    const read = await lists.readFile()
    if (read?.status !== 'read') throw new Error(`It could not be read: ${JSON.stringify(read)}`)
    expect(lists.routines.value).toHaveLength(1)
    const [id = ''] = await lists.addRead(read.routines, { name: 'A list', isOurs: () => true })
    const routine = lists.routines.value.find((known) => known.id === id)
    expect(routine?.items.map((item) => (item.of === 'own' ? item.name : item.exercise))).toEqual([
      'shoulder-rolls',
      'Broomstick lifts',
    ])
    await expect(life.session.prepare(`routine-${id}`)).resolves.toBe(true)
    const stored = readEntries(await world.edges.store.readAll())
    expect(stored.entries.filter(({ type }) => type === 'routine')).toHaveLength(2)
  })

  it('changes nothing when it cannot be read, and says where and why (S19)', async () => {
    const world = aWorld()
    const { life } = await aLifeWithAList(world)
    const lists = await life.routines()
    const before = life.journal.entries.value
    for (const text of [
      '',
      '{"version":1,"data":',
      '[1,2]',
      'a,b\n1,2',
      '{"data":{"exercises":[{"id":1}]}}',
    ]) {
      world.chosenFile = text
      const read = await lists.readFile()
      expect(read).toMatchObject({ status: 'unreadable', where: expect.stringMatching(/./) as string })
    }
    world.chosenFile = undefined
    await expect(lists.readFile()).resolves.toBeUndefined()
    expect(life.journal.entries.value).toBe(before)
    expect(lists.routines.value).toHaveLength(1)
  })
})

describe('other sessions beside the plan', () => {
  it('leads a single exercise, and writes it down', async () => {
    const world = aWorld()
    const life = await aLifeWithAPlan(world)
    await expect(life.session.prepare('exercise-shoulder-rolls.seated')).resolves.toBe(true)
    playThrough(life, world)
    await expect(life.reports.practice([{ pain: 0 }], undefined)).resolves.toEqual([])
    const { practices } = await toldBy(world)
    expect(practices).toMatchObject([{ of: 'exercise', items: [{ exercise: 'shoulder-rolls', pain: 0 }] }])
    expect(practices[0]).not.toHaveProperty('routine')
    await expect(life.session.prepare('exercise-unheard-of.standard')).resolves.toBe(false)
    expect(life.session.whyNothing('exercise-unheard-of.standard')).toBe('held-back')
  })

  it('writes a break down when at least half of it was done, and asks for nothing', async () => {
    const world = aWorld()
    const life = await aLifeWithAPlan(world)
    for (const share of [0.2, 0.8]) {
      await life.session.prepare('break-longer')
      const { seconds = 0 } = life.session.player.value?.session ?? {}
      life.session.play()
      world.pass(seconds * share * 1000)
      life.session.end()
      expect(life.reports.open.value).toBeUndefined()
    }
    await until(() => life.journal.entries.value > 3)
    const { breaks, practices } = await toldBy(world)
    expect(practices).toEqual([])
    expect(breaks).toMatchObject([{ length: 'longer', outcome: 'done', day: '2026-11-23' }])
    // The clock of this world began at nine.
    expect(breaks[0]?.minute).toBeGreaterThanOrEqual(540)
    expect(breaks[0]?.minute).toBeLessThan(560)
  })
})

// Helpers

async function aLifeWithAList(world: World): Promise<{ readonly life: Life; readonly routine: Routine }> {
  const life = await aLifeWithAPlan(world)
  const lists = await life.routines()
  const routine: Routine = {
    ...lists.newRoutine(),
    name: 'For my neck',
    items: [lists.libraryItem('shoulder-rolls', 'seated'), ownItem(lists)],
  }
  await lists.save(routine)
  return { life, routine }
}

function ownItem(lists: RoutinesLife): OwnItem {
  return {
    ...lists.ownItem(),
    name: 'Towel slides',
    steps: ['Slide it up.'],
    prescription: { sets: 1, reps: 2, holdSeconds: 3, seconds: 0, restSeconds: 0 },
  }
}

function ownId({ items }: Routine): string {
  return items.find((item) => item.of === 'own')?.id ?? ''
}

function playThrough(life: Life, world: World) {
  life.session.play()
  for (let minute = 0; minute < 60 && life.session.player.value?.status === 'playing'; minute += 1)
    world.pass(60_000, 500)
}

async function toldBy(world: World) {
  return replayEntries(readEntries(await world.edges.store.readAll()).entries)
}

const myPtFile = {
  version: 1,
  data: {
    exercises: [
      { id: 1, name: 'Shoulder rolls', type: 'reps', defaultReps: 8, defaultSets: 1, defaultRepDuration: 4 },
      { id: 2, name: 'Broomstick lifts', type: 'duration', defaultDuration: 30, defaultSets: 2 },
    ],
    sessionDefinitions: [{ name: 'Mornings', exercises: [{ exerciseId: 1 }, { exerciseId: 2 }] }],
  },
}
