/** A day at the desk: breaks are switched on, asked for in time, taken, put off and counted, and go into a calendar. */

import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { desktop, expectVisitors, phone, type Visitor } from './a-visitor.ts'
import { arriveWith, playUntil } from './their-way.ts'

const visit = expectVisitors()

/** At the keyboard: a page before one that is left untouched would count as having left. */
async function sit({ page, pass }: Visitor, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await page.mouse.move(200 + (minute % 2), 300)
    await pass({ seconds: 60 })
  }
}

it('asks in time, leads a break, and keeps quiet in a meeting', async () => {
  const visitor = await visit({ size: desktop })
  const { page, type, at, press, sees } = visitor
  const notice = page.getByRole('complementary', { name: t('breaks.notice-name') })
  await arriveWith(visitor)
  await type('#/breaks')
  await at('breaks.title')
  await sees(t('breaks.off'))

  // Hours that make no sense are not saved, and the words say why.
  const [from, to] = [
    page.getByLabel(t('breaks.from'), { exact: true }),
    page.getByLabel(t('breaks.to'), { exact: true }),
  ]
  await from.fill('17:00')
  await to.fill('09:00')
  await press('breaks.save')
  await sees(t('breaks.error-hours'))
  await from.fill('09:00')
  await to.fill('17:00')
  for (const day of [1, 2, 3, 4, 5] as const)
    await page.getByText(t(`weekday.${day}`), { exact: true }).click()
  await press('breaks.save')
  await sees(t('breaks.error-days'))
  await page.getByText(t('weekday.1'), { exact: true }).click()
  await press('breaks.save')
  await sees(t('breaks.saved'))

  await page.getByText(t('breaks.on'), { exact: true }).click()
  await sees(/^The next short break is at 09:3\d\.$/)
  await type('#/today')
  await at('today.title')
  await sit(visitor, 31)
  await notice.getByText(t('breaks.notice-short')).waitFor()
  expect(await page.title()).toContain(t('breaks.notice-short'))
  await notice.getByRole('button', { name: t('breaks.snooze', { minutes: 5 }) }).click()
  await expect.poll(() => notice.innerText()).toBe('')
  await sit(visitor, 6)
  await notice.getByRole('button', { name: t('breaks.start') }).click()
  await at('session.ready-title')
  await press('session.begin')
  await sees(t('session.pause'))
  await expect.poll(() => notice.innerText()).toBe('')
  await playUntil(visitor, page.getByRole('heading', { name: t('session.finished-title') }))
  await press('session.to-today')

  await type('#/breaks')
  await at('breaks.title')
  await page.getByRole('row', { name: `${t('breaks.done')} 1 1 1` }).waitFor()
  await press('breaks.in-meeting')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('common.minutes', { minutes: 45 }) })
    .click()
  await sees(/^Quiet for a meeting until \d\d:\d\d\.$/)
  await sit(visitor, 40)
  expect(await notice.innerText()).toBe('')
  await press('breaks.meeting-over')
  await sees(/^The next .+ break is at|^The next break is a longer one/)
})

it('says what this browser cannot do, and writes the calendar file', async () => {
  const visitor = await visit({ size: phone })
  const { page, type, at, press, sees } = visitor
  await arriveWith(visitor)
  await type('#/breaks')
  await at('breaks.title')
  await sees(t('breaks.background'))
  await page.getByText(t('breaks.calendar-sessions'), { exact: true }).click()
  await page.getByText(t('breaks.calendar-breaks'), { exact: true }).click()
  await press('breaks.calendar-save')
  await sees(t('breaks.calendar-none'))
  await page.getByText(t('breaks.calendar-sessions'), { exact: true }).click()
  await page.getByLabel(t('breaks.calendar-at')).fill('')
  await press('breaks.calendar-save')
  await sees(t('breaks.error-time'))
  await page.getByLabel(t('breaks.calendar-at')).fill('07:15')
  const download = page.waitForEvent('download')
  await press('breaks.calendar-save')
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file).toMatch(/^BEGIN:VCALENDAR/)
  expect(file).toContain('T071500')
  expect(file).not.toContain(t('breaks.calendar-short'))
})
