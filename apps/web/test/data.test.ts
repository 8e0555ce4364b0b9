/** The person's data: counted, looked into before it is added, and deleted with a receipt. */

import { createMemoryStore } from '@unhunch/journal'
import { describe, expect, it } from 'vitest'
import { createLife } from '../src/life/create-life.ts'
import { demoJournal } from '../src/life/demo-journal.ts'
import { receiptLines } from '../src/screens/data/receipt-lines.ts'
import { aLifeWithAPlan, aWorld } from './a-world.ts'

const endMs = Date.parse('2026-11-23T08:00:00Z')

describe('contents', () => {
  it('are counted by kind, from the first day to the last', async () => {
    const { data } = await sixWeeks()
    expect(data.contents.value.span).toEqual({ from: '2026-10-12', to: '2026-11-23' })
    expect(data.contents.value.kinds.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'answers 2',
      'intake 1',
      'programme-started 1',
      'report 28',
      'routine 1',
      'practice 9',
      'break 24',
      'ranges 6',
      'sight 3',
    ])
    const sum = data.contents.value.kinds.reduce((total, { count }) => total + count, 0)
    expect(sum).toBe(data.contents.value.entries)
  })

  it('keep what a later version has written among them', async () => {
    const store = createMemoryStore()
    await store.append([{ id: 'x', atMs: endMs, device: 'd', type: 'sleep', version: 1, body: {} }])
    const data = await (await createLife(aWorld({ store }).edges)).data()
    expect(data.contents.value.kinds).toEqual([
      { kind: 'later', count: 1, from: '2026-11-23', to: '2026-11-23' },
    ])
  })
})

describe('save', () => {
  it('writes each form into a file of its own', async () => {
    const { data, world } = await sixWeeks()
    for (const format of ['json', 'csv', 'fhir'] as const) await data.save(format)
    expect(world.saved.map(({ name }) => name)).toEqual([
      'unhunch-2026-11-23.json',
      'unhunch-2026-11-23.zip',
      'unhunch-2026-11-23.fhir.json',
    ])
    expect(world.saved[1]?.text.startsWith('PK')).toBe(true)
    const bundle = JSON.parse(world.saved[2]?.text ?? '')
    const types = bundle.entry.map(
      (entry: { resource: { resourceType: string } }) => entry.resource.resourceType,
    )
    expect([...new Set(types)]).toEqual([
      'Patient',
      'Goal',
      'CarePlan',
      'Observation',
      'QuestionnaireResponse',
    ])
    // Every id has found its words.
    expect(world.saved[2]?.text).not.toMatch(/"text": "[a-z]+(-[a-z]+)+"|data\./)
  })
})

describe('choose and add', () => {
  it('say what is new before anything is added, and add it once', async () => {
    const { data, world } = await sixWeeks()
    await data.save('json')
    const store = createMemoryStore()
    await store.append(demoJournal({ stage: 'ready', weeks: 0, endMs }).slice(0, 1))
    const other = aWorld({ store, device: 'laptop' })
    other.chosenFile = world.saved[0]?.text
    const life = await createLife(other.edges)
    const there = await life.data()
    const all = data.contents.value.entries
    await expect(there.choose()).resolves.toMatchObject({ status: 'readable', fresh: all - 1 })
    expect(await store.readAll()).toHaveLength(1)
    await expect(there.add()).resolves.toBe('added')
    expect(await store.readAll()).toHaveLength(all)
    await expect(there.choose()).resolves.toMatchObject({ status: 'readable', fresh: 0 })
  })

  it('change nothing when a file is damaged, or the store refuses (S19)', async () => {
    const { data, world } = await sixWeeks()
    await data.save('json')
    const store = { ...createMemoryStore(), append: () => Promise.reject(new Error('full')) }
    const other = aWorld({ store, device: 'laptop' })
    const there = await (await createLife(other.edges)).data()
    other.chosenFile = world.saved[0]?.text.replace('"minutes": 12', '"minutes": 12000')
    await expect(there.choose()).resolves.toMatchObject({
      status: 'unreadable',
      problem: { problem: 'damaged', field: 'entries[1].body.minutes' },
    })
    other.chosenFile = world.saved[0]?.text
    await there.choose()
    await expect(there.add()).resolves.toBe('not-saved')
    expect(there.contents.value.entries).toBe(0)
  })
})

describe('deleteAll', () => {
  it('gives a receipt of what was there, and writes nothing more', async () => {
    const world = aWorld()
    const life = await aLifeWithAPlan(world)
    const data = await life.data()
    const before = data.contents.value
    const receipt = await data.deleteAll(() => undefined)
    expect(receipt).toEqual({ contents: before, atMs: world.edges.nowMs(), left: [], canLook: true })
    expect(data.contents.value).toEqual({ entries: 0, kinds: [] })
    expect(life.stage.value).toBe('new')
    const stored = await world.edges.store.readAll()
    await life.plan.wish('cat-cow', 'like')
    expect(await world.edges.store.readAll()).toEqual(stored)
    expect(life.isUnsaved.value).toBe(false)
  })

  it('leaves everything as it was when it fails', async () => {
    const world = aWorld()
    const edges = { ...world.edges, forget: () => Promise.reject(new Error('no')) }
    const life = await aLifeWithAPlan({ ...world, edges })
    const data = await life.data()
    await expect(data.deleteAll(() => undefined)).resolves.toBeUndefined()
    expect(data.contents.value.entries).toBe(3)
    expect(life.stage.value).toBe('ready')
  })

  it('says on the receipt what is left, and what could not be looked at', () => {
    const receipt = { contents: { entries: 0, kinds: [] }, atMs: endMs, left: [], canLook: true }
    const words = [receipt, { ...receipt, canLook: false }, { ...receipt, left: ['unhunch-x'] }]
    const looked = words.map((each) => receiptLines(each).looked)
    expect(new Set(looked).size).toBe(3)
    expect(looked[2]).toContain('unhunch-x')
  })
})

// Helpers

async function sixWeeks() {
  const store = createMemoryStore()
  await store.append(demoJournal({ stage: 'ready', weeks: 6, endMs }))
  const world = aWorld({ store })
  const life = await createLife(world.edges)
  return { world, life, data: await life.data() }
}
