/** A device in memory for tests of the lock: every change can be made to fail at any of its steps. */

import type { Envelope } from '@unhunch/journal'
import type { Contents, DeviceRecords, Kept, Lock } from '../src/life/lock/device-records.ts'

export interface Device extends DeviceRecords {
  /** All that somebody would find who takes the device apart. */
  readonly bytes: () => string
  readonly contents: () => Contents
  /** The step of what follows that breaks, counted from 0; `undefined` for none. */
  failAt: number | undefined
  steps: number
  /** Windows that have been told to begin anew. */
  stale: number
}

export function aDevice(start: Partial<Contents> = {}): Device {
  /** Kept as text, so that nobody can change what was stored by holding on to it. */
  let text = JSON.stringify({ entries: [], scratch: [], ...start })
  const read = (): Contents => {
    const { lock, entries, scratch } = JSON.parse(text)
    return { lock, entries, scratch }
  }

  function step() {
    if (device.steps++ === device.failAt) throw new Error('The power is gone.')
  }

  /** As a transaction: what was done counts with the last step, or not at all. */
  async function transact<Result>(task: (contents: Draft) => Result): Promise<Result> {
    step()
    const draft = read() as Draft
    const result = task(draft)
    step()
    text = JSON.stringify(draft)
    step()
    return result
  }

  const device: Device = {
    failAt: undefined,
    steps: 0,
    stale: 0,
    bytes: () => text,
    contents: read,
    readLock: async () => read().lock,
    readContents: async () => {
      step()
      return read()
    },
    under(lock: Lock | undefined) {
      const known = <Result>(task: (contents: Draft) => Result) =>
        transact((contents) => {
          if (contents.lock?.id !== lock?.id) {
            device.stale += 1
            throw new Error('The lock is not the one that this window knows.')
          }
          return task(contents)
        })
      return {
        readAll: () => known(({ entries }) => entries),
        append: (records) =>
          known(({ entries }) => {
            for (const record of records)
              if (!entries.some(({ id }) => id === record.id)) entries.push(record)
          }),
        scratch: {
          get: (key) => known(({ scratch }) => new Map(scratch).get(key)),
          set: (key, value) => known((contents) => put(contents, key, value)),
          delete: (key) =>
            known((contents) => {
              contents.scratch = contents.scratch.filter(([other]) => other !== key)
            }),
        },
      }
    },
    replace: (from, to) =>
      transact((contents) => {
        if (JSON.stringify(contents) !== JSON.stringify(from)) return false
        contents.entries = []
        step()
        contents.scratch = []
        step()
        for (const record of to.entries) {
          contents.entries.push(record)
          step()
        }
        for (const [key, value] of to.scratch) {
          put(contents, key, value)
          step()
        }
        contents.lock = to.lock
        return true
      }),
    rewrap: (from, to) =>
      transact((contents) => {
        if (JSON.stringify(contents.lock) !== JSON.stringify(from)) return false
        contents.lock = to
        return true
      }),
    async destroy() {
      text = JSON.stringify({ entries: [], scratch: [] })
    },
  }
  return device
}

interface Draft {
  lock: Lock | undefined
  entries: Kept[]
  scratch: (readonly [string, unknown])[]
}

function put(contents: Draft, key: string, value: unknown) {
  contents.scratch = [...contents.scratch.filter(([other]) => other !== key), [key, value]]
}

export function anEntry(id: string, body: unknown): Envelope {
  return { id, atMs: 1, device: 'phone', type: 'intake', version: 1, body }
}

/** Of a device: all open, all sealed, or in between. */
export function shapeOf(device: Device): 'open' | 'sealed' | 'half' {
  const { lock, entries, scratch } = device.contents()
  const sealed = [
    ...entries.map((record) => {
      const { id, ...others } = record
      const isBare = Object.keys(others).join() === 'sealed'
      return isBare && isName(id) && isToken((others as { sealed?: unknown }).sealed, id)
    }),
    ...scratch.map(([key, value]) => isName(key) && isToken(value, key)),
  ]
  if (lock !== undefined && sealed.every(Boolean)) return 'sealed'
  return lock === undefined && !sealed.some(Boolean) ? 'open' : 'half'
}

function isName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name)
}

function isToken(text: unknown, name: string): boolean {
  if (typeof text !== 'string') return false
  const [header = '', key] = text.split('.')
  const { alg, enc, kid, ...others } = JSON.parse(Buffer.from(header, 'base64url').toString())
  const isRight = alg === 'dir' && enc === 'A256GCM' && kid === name && key === ''
  return isRight && Object.keys(others).length === 0
}
