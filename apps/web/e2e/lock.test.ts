/** The lock on a shared computer: what the device then shows of a person, and to whom it opens. */

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type PlainKey, t } from '../src/words/message.ts'
import { desktop, expectVisitors, phone, type Visitor } from './a-visitor.ts'
import { arriveWith } from './their-way.ts'

const visit = expectVisitors()
const passphrase = 'seven quiet herons'
const told = 'lift my grandchild'

describe('the lock', () => {
  it('hides all that was told, and opens to its passphrase alone (S20)', async () => {
    const visitor = await visit({ size: phone })
    const { page, press, sees, at, type } = visitor
    await arriveWith(visitor)
    expect(await lies(visitor)).toContain(told)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await heading(other, 'today.title')

    await type('#/settings')
    await press('lock.set')
    const download = page.waitForEvent('download')
    await press('lock.save-copy')
    expect(await readFile(await (await download).path(), 'utf8')).toContain(told)
    await press('common.continue')
    await fill(visitor, t('lock.new'), passphrase)
    await press('lock.turn-on')
    await sees(t('lock.not-same'))
    await fill(visitor, t('lock.again'), passphrase)
    const before = await lies(visitor)
    await breakLastWrite(visitor)
    await press('lock.turn-on')
    await sees(t('lock.failed'))
    expect(await lies(visitor)).toBe(before)
    await press('lock.turn-on')
    await sees(t('lock.is-on'))

    // It was open before there was a lock.
    await heading(other, 'lock.locked')
    await other.close()

    await page.reload()
    await at('lock.locked')
    expect(await page.title()).not.toContain(t('settings.title'))
    expect(await page.getByRole('navigation').count()).toBe(0)
    const sealed = await lies(visitor)
    for (const text of [told, 'intake', 'between-blades', 'device', 'brought-0', passphrase]) {
      expect(sealed).not.toContain(text)
    }
    await open(visitor, 'seven loud herons')
    await sees(t('lock.wrong'))
    await open(visitor, passphrase)
    await at('settings.title')
    await type('#/today')
    await at('today.title')
  })

  it('lets no other window write beside it, and those start anew who have forgotten', async () => {
    const visitor = await visit({ size: desktop })
    const { page, press, sees, at, type } = visitor
    await arriveWith(visitor)
    const other = await page.context().newPage()
    // It cannot hear what the first one tells the others.
    await other.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
    await other.goto(new URL('#/exercise/cat-cow', page.url()).href)
    const like = other.getByRole('button', { name: t('exercise.like') })
    await like.waitFor()

    await type('#/settings')
    await press('lock.set')
    await press('common.continue')
    await fill(visitor, t('lock.new'), passphrase)
    await fill(visitor, t('lock.again'), passphrase)
    await press('lock.turn-on')
    await sees(t('lock.is-on'))
    const sealed = await lies(visitor)
    await like.click()
    await heading(other, 'lock.locked')
    expect(await lies(visitor)).toBe(sealed)
    await other.close()

    await press('lock.now')
    await at('lock.locked')
    await press('lock.forgotten')
    const sure = page.getByRole('button', { name: t('lock.delete') })
    expect(await sure.isDisabled()).toBe(true)
    await page.getByRole('checkbox', { name: t('lock.forgotten-sure') }).click()
    await sure.click()
    await at('welcome.title')
    expect(await lies(visitor)).not.toContain('sealed')
  })
})

// Helpers

function heading(page: Page, title: PlainKey): Promise<void> {
  return page.getByRole('heading', { level: 1, name: t(title), exact: true }).waitFor()
}

async function fill({ page }: Visitor, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
}

async function open(visitor: Visitor, typed: string): Promise<void> {
  await fill(visitor, t('lock.passphrase'), typed)
  await visitor.page.keyboard.press('Enter')
}

/** Everything that lies on the device, as text. */
function lies({ page }: Visitor): Promise<string> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('unhunch')
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const database = opening.result
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)]
    for (const name of database.objectStoreNames) {
      const transaction = database.transaction(name)
      const store = transaction.objectStore(name)
      const [keys, values] = [store.getAllKeys(), store.getAll()]
      await new Promise((resolve) => transaction.addEventListener('complete', resolve))
      found.push(name, keys.result, values.result)
    }
    database.close()
    return JSON.stringify(found)
  })
}

/** The last of the records to be exchanged, the lock itself, cannot be written: once. */
async function breakLastWrite({ page }: Visitor): Promise<void> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      if (this.name !== 'lock') return put.apply(this, given)
      IDBObjectStore.prototype.put = put
      throw new Error('The disk is full.')
    }
  })
}
