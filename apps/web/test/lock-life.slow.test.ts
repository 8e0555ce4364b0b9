/** The lock in a person's hands, with all its rounds of hashing. */

import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { createChangingStore } from '../src/life/lock/changing-store.ts'
import { createLockLife } from '../src/life/lock/create-lock-life.ts'
import { aDevice, anEntry, shapeOf } from './a-device.ts'

const passphrase = 'seven quiet herons'

describe('the life of a lock', () => {
  it('goes on writing to the same journal through it all', async () => {
    const device = aDevice({ entries: [anEntry('one', {})] })
    const store = createChangingStore(device.under(undefined))
    const told: string[] = []
    const life = createLockLife({
      device,
      store,
      isOn: signal(false),
      restart: () => told.push('restart'),
      restartOthers: () => told.push('others'),
    })
    const turning = life.turnOn(passphrase)
    const meanwhile = store.append([anEntry('two', {})])
    expect(await turning).toBe('done')
    await meanwhile
    expect([life.isOn.value, shapeOf(device)]).toEqual([true, 'sealed'])
    expect(await store.readAll()).toHaveLength(2)
    expect(await life.turnOn('another one here')).toBe('failed')
    expect(await life.changePassphrase('not it', 'x')).toBe('wrong')
    expect(await life.changePassphrase(passphrase, 'nine grey geese')).toBe('done')
    expect(await life.turnOff(passphrase)).toBe('wrong')
    device.failAt = device.steps
    expect(await life.turnOff('nine grey geese')).toBe('failed')
    expect(shapeOf(device)).toBe('sealed')
    device.failAt = undefined
    await store.append([anEntry('three', {})])
    expect(await life.turnOff('nine grey geese')).toBe('done')
    expect([life.isOn.value, shapeOf(device)]).toEqual([false, 'open'])
    expect(await store.readAll()).toHaveLength(3)
    life.lockNow()
    expect(told).toEqual(['others', 'others', 'others', 'restart'])
    expect(device.stale).toBe(0)
  })
})
