/** A life's journal in the person's own hands: out, in, onto another device, and what happens when it cannot be stored. */

import { createMemoryStore } from '@unhunch/journal'
import { describe, expect, it } from 'vitest'
import { createLife } from '../src/life/create-life.ts'
import { aLifeWithAPlan, answerSafety, aWorld, tellIntake, until } from './a-world.ts'

describe('the journal', () => {
  it('carries a life to another device, once', async () => {
    const phone = aWorld()
    const life = await aLifeWithAPlan(phone)
    await life.journal.save()
    expect(phone.saved[0]?.name).toBe('unhunch-2026-11-23.json')
    const laptop = aWorld({ device: 'laptop' })
    const other = await createLife(laptop.edges)
    laptop.chosenFile = phone.saved[0]?.text
    await expect(other.journal.open()).resolves.toEqual({ status: 'merged', added: 3 })
    await until(() => other.plan.programme.value !== undefined)
    expect(other.stage.value).toBe('ready')
    expect(other.plan.programme.value).toEqual(life.plan.programme.value)
    await expect(other.journal.open()).resolves.toEqual({ status: 'merged', added: 0 })
  })

  it('changes nothing for a torn file', async () => {
    const world = aWorld()
    const life = await aLifeWithAPlan(world)
    await life.journal.save()
    world.chosenFile = world.saved[0]?.text.slice(0, -40)
    await expect(life.journal.open()).resolves.toEqual({
      status: 'unreadable',
      problem: { problem: 'torn' },
    })
    expect(await world.edges.store.readAll()).toHaveLength(3)
  })

  it('adds nothing when the store refuses', async () => {
    const phone = aWorld()
    await (await aLifeWithAPlan(phone)).journal.save()
    const store = { ...createMemoryStore(), append: () => Promise.reject(new Error('full')) }
    const laptop = aWorld({ store, device: 'laptop' })
    const life = await createLife(laptop.edges)
    laptop.chosenFile = phone.saved[0]?.text
    await expect(life.journal.open()).resolves.toEqual({ status: 'not-saved' })
    expect(life.stage.value).toBe('new')
    expect(life.journal.entries.value).toBe(0)
  })

  it('keeps on the screen what could not be stored, says so, and tries again', async () => {
    const memory = createMemoryStore()
    let isFull = true
    const store = {
      ...memory,
      append: (entries: Parameters<typeof memory.append>[0]) =>
        isFull ? Promise.reject(new Error('full')) : memory.append(entries),
    }
    const life = await createLife(aWorld({ store }).edges)
    await answerSafety(life)
    expect(life.stage.value).toBe('intake')
    expect(life.isUnsaved.value).toBe(true)
    isFull = false
    await tellIntake(life)
    expect(life.isUnsaved.value).toBe(false)
    expect(await memory.readAll()).toHaveLength(3)
  })
})
