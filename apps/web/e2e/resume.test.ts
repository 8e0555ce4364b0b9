/** What is kept of a session over a reload. */

import { describe, expect, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { expectVisitors } from './a-visitor.ts'
import { arriveWith, beginSession, playUntil } from './their-way.ts'

const visit = expectVisitors()

describe('a session', () => {
  it('waits where a reload has left it, and goes on', async () => {
    const visitor = await visit()
    const { page, press, sees, type } = visitor
    await arriveWith(visitor)
    await beginSession(visitor)
    const second = page.getByText(/^Exercise 2 of /)
    await playUntil(visitor, second)
    const name = await page.getByRole('heading', { level: 1 }).innerText()
    await expect.poll(() => page.evaluate(readKeptItem)).toBe(1)
    await page.reload()
    await sees(t('session.paused-reload'))
    await type('#/today')
    await press('today.go-on')
    await sees(t('session.paused-reload'))
    await second.waitFor()
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    await press('session.play')
    await playUntil(visitor, page.getByText(/^Exercise 3 of /))
  })
})

// Helpers

/** Runs in the page: the index of the exercise at which the session would go on. */
async function readKeptItem(): Promise<number | undefined> {
  const opening = indexedDB.open('unhunch')
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(new Error('The database cannot be opened.')))
  })
  const reading = database.transaction('scratch').objectStore('scratch').get('session')
  const place = await new Promise<{ point?: { snapshot?: { item?: number } } } | undefined>((resolve) => {
    reading.addEventListener('success', () => resolve(reading.result))
    reading.addEventListener('error', () => resolve(undefined))
  })
  database.close()
  return place?.point?.snapshot?.item
}
