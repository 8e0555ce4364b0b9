/** The lock: what it hides, when it opens, and that it is never half on or half off. */

import type { Envelope } from '@unhunch/journal'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Keys, makeLock, openLock, seal, unseal, wrapAnew } from '../src/adapters/seal.ts'
import { createSealedStore, sealContents, unsealContents } from '../src/adapters/sealed-store.ts'
import type { Lock } from '../src/life/lock/device-records.ts'
import { strengthOf } from '../src/life/lock/passphrase.ts'
import { switchLockOff, switchLockOn } from '../src/life/lock/switch-lock.ts'
import { aDevice, anEntry, type Device, shapeOf } from './a-device.ts'

const passphrase = 'seven quiet herons'
/** Rounds of hashing: quick, and good for nothing else. */
const few = 1000
let made: { readonly lock: Lock; readonly keys: Keys }
beforeAll(async () => {
  made = await makeLock(passphrase, few)
})

const one: Envelope = anEntry('one', { goals: ['lift my grandchild'], painUsual: 7 })
const two: Envelope = anEntry('two', { answers: { 'chest-pain': 'no', note: 'worse at night' } })

describe('the sealed store', () => {
  it('leaves nothing on the device that the person told (S20)', async () => {
    await fc.assert(
      fc.asyncProperty(anyTold, anyTold, async (before, after) => {
        const device = aDevice({ entries: before.entries, scratch: before.scratch })
        await switchLockOn(device, made)
        const store = createSealedStore(device.under(made.lock), made.keys)
        await store.append(after.entries)
        for (const [key, value] of after.scratch) await store.scratch.set(key, value)
        const found = spread(device.bytes())
        for (const text of [...before.texts, ...after.texts]) expect(found).not.toContain(text)
        expect(shapeOf(device)).toBe('sealed')
      }),
      { numRuns: 60 },
    )
  })

  it('gives back what it was given, and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyTold, async ({ entries, scratch }) => {
        const device = aDevice()
        await switchLockOn(device, made)
        const store = createSealedStore(device.under(made.lock), made.keys)
        await store.append(entries)
        await store.append(entries.map((entry) => ({ ...entry, device: 'another' })))
        for (const [key, value] of scratch) await store.scratch.set(key, value)
        expect(sorted(await store.readAll())).toEqual(sorted(entries))
        for (const [key, value] of scratch) expect(await store.scratch.get(key)).toEqual(value)
        for (const [key] of scratch) await store.scratch.delete(key)
        expect(device.contents().scratch).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('never seals the same in the same way', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => seal(made.keys, 'a', one)))
    expect(first).not.toBe(second)
  })

  it('takes nothing that was damaged, or lies where something else belongs, for true', async () => {
    const device = aDevice({ entries: [one, two], scratch: [['session', { item: 3 }]] })
    await switchLockOn(device, made)
    const { entries } = device.contents() as never as { entries: { id: string; sealed: string }[] }
    const [first, second] = entries as [(typeof entries)[number], (typeof entries)[number]]
    const spoilt = [
      { ...first, sealed: second.sealed },
      { ...first, sealed: `${first.sealed.slice(0, -8)}AAAAAAAA` },
      { ...first, sealed: one },
      one,
    ]
    for (const record of spoilt) {
      const other = aDevice({ lock: made.lock, entries: [record] })
      await expect(createSealedStore(other.under(made.lock), made.keys).readAll()).rejects.toThrow()
    }
    await expect(unseal(made.keys, 'b', await seal(made.keys, 'a', 1))).rejects.toThrow()
  })
})

describe('a lock', () => {
  it('opens with its passphrase alone, however the keyboard writes it', async () => {
    const { lock, keys } = await makeLock('caf\u00e9 am fluss', few)
    const opened = await openLock(lock, 'cafe\u0301 am fluss')
    const sealed = await seal(keys, 'a', 'told')
    expect(await unseal(opened as Keys, 'a', sealed)).toBe('told')
    expect(await openLock(lock, 'cafe am fluss')).toBeUndefined()
    expect(await openLock(lock, '')).toBeUndefined()
  })

  it('asks for at least the rounds that OWASP asks for, and gives no key out', async () => {
    const { lock, keys } = await makeLock(passphrase)
    const [header = ''] = lock.wrapped.split('.')
    const { alg, enc, p2c } = JSON.parse(Buffer.from(header, 'base64url').toString())
    expect([alg, enc]).toEqual(['PBES2-HS512+A256KW', 'A256GCM'])
    expect(p2c).toBeGreaterThanOrEqual(210_000)
    for (const key of Object.values(keys)) {
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
    }
  })

  it('keeps its key when the passphrase changes, so that no entry is written anew', async () => {
    const device = aDevice({ entries: [one, two] })
    await switchLockOn(device, made)
    const { entries } = device.contents()
    const next = (await wrapAnew(made.lock, { from: passphrase, to: 'nine grey geese', count: few })) as Lock
    expect(await device.rewrap(made.lock, next)).toBe(true)
    expect(await device.rewrap(made.lock, next)).toBe(false)
    expect(device.contents()).toEqual({ lock: next, entries, scratch: [] })
    expect(await openLock(next, passphrase)).toBeUndefined()
    const keys = (await openLock(next, 'nine grey geese')) as Keys
    expect(sorted(await createSealedStore(device.under(next), keys).readAll())).toEqual(sorted([one, two]))
  })
})

describe('turning it on and off', () => {
  const open = { entries: [one, two], scratch: [['session', { item: 3 }] as const] }

  it.each(['on', 'off'] as const)('%s: leaves the old or the new, wherever it breaks', async (way) => {
    const plain = { lock: undefined, ...open }
    const start = way === 'on' ? plain : await sealContents(plain, made.lock, made.keys)
    const turn = (device: Device) =>
      way === 'on' ? switchLockOn(device, made) : switchLockOff(device, made.lock, made.keys)
    const whole = aDevice(start)
    await turn(whole)
    const outcomes = new Set<string>()
    for (let failAt = 0; failAt < whole.steps; failAt += 1) {
      const device = aDevice(start)
      device.failAt = failAt
      await expect(turn(device)).rejects.toThrow('The power is gone.')
      outcomes.add(shapeOf(device))
      const left = device.contents()
      const readable = left.lock === undefined ? left : await unsealContents(left, made.keys)
      expect(readable).toEqual(plain)
    }
    expect([...outcomes].toSorted()).toEqual(['open', 'sealed'])
  })

  it('begins again when another window writes meanwhile, and loses nothing', async () => {
    const device = aDevice(open)
    const { replace } = device
    let isFirst = true
    const busy: Device = {
      ...device,
      async replace(from, to) {
        if (isFirst) await device.under(undefined).append([anEntry('three', {})])
        isFirst = false
        return replace(from, to)
      },
    }
    await switchLockOn(busy, made)
    const store = createSealedStore(device.under(made.lock), made.keys)
    expect(await store.readAll()).toHaveLength(3)
  })

  it('lets no window write, or read, that does not know of it', async () => {
    const device = aDevice(open)
    const other = device.under(undefined)
    await switchLockOn(device, made)
    const { lock, entries, scratch } = device.contents()
    await expect(other.append([anEntry('late', { pain: 'secret' })])).rejects.toThrow()
    await expect(other.scratch.set('session', 'secret')).rejects.toThrow()
    await expect(other.readAll()).rejects.toThrow()
    expect(device.stale).toBe(3)
    expect(device.contents()).toEqual({ lock, entries, scratch })
    await switchLockOff(device, made.lock, made.keys)
    await expect(createSealedStore(device.under(made.lock), made.keys).append([two])).rejects.toThrow()
    expect(shapeOf(device)).toBe('open')
  })
})

describe('strengthOf', () => {
  it.each`
    passphrase                  | strength
    ${''}                       | ${'too-short'}
    ${'sevenup'}                | ${'too-short'}
    ${'🦩🦩🦩🦩'}               | ${'too-short'}
    ${'seven up'}               | ${'short'}
    ${'aaaaaaaaaaaaaaaaaaaa'}   | ${'short'}
    ${'seven herons'}           | ${'fair'}
    ${'seven quiet herons fly'} | ${'good'}
  `('$passphrase → $strength', ({ passphrase, strength }) => {
    expect(strengthOf(passphrase)).toBe(strength)
  })
})

// Helpers

/** Long enough not to be found by chance in what is random. */
const anyText = fc
  .string({ minLength: 8, maxLength: 30, unit: 'grapheme' })
  .filter((text) => text.trim() === text)

/** Entries and notes, with all the texts that are in them, names and ids too. */
const anyTold = fc
  .tuple(
    fc.uniqueArray(anyText, { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(anyText, { maxLength: 3 }),
    anyText,
  )
  .map(([ids, keys, said]) => ({
    entries: ids.map((id) => anEntry(id, { goals: [said], [`about ${said}`]: { deep: [said] } })),
    scratch: keys.map((key) => [key, { note: said, list: [said] }] as const),
    texts: [...ids, ...keys, said],
  }))

/** As it stands, and with everything that is only written in another way read back: base64 hides nothing. */
function spread(bytes: string): string {
  const parts = bytes.split(/[^\w-]+/).filter((part) => part.length > 3)
  const read = parts.flatMap((part) => [
    Buffer.from(part, 'base64url').toString('utf8'),
    Buffer.from(part, 'hex').toString('utf8'),
  ])
  return [bytes, JSON.stringify(JSON.parse(bytes)), unescaped(bytes), ...read].join('\n')
}

/** Quotes within a text are written with a stroke before them. */
function unescaped(json: string): string {
  return json.replaceAll(/\\(["\\])/g, '$1')
}

function sorted(entries: readonly unknown[]): readonly string[] {
  return entries.map((entry) => JSON.stringify(entry)).toSorted()
}
