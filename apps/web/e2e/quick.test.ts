/** What can be had without a plan: three seated minutes, a few easy ones until a clinician has looked, or nothing. */

import { exerciseWords } from '@unhunch/knowledge/en'
import { policy } from '@unhunch/knowledge/policy'
import { describe, expect, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { expectVisitors } from './a-visitor.ts'
import { answerSafety, playUntil } from './their-way.ts'

const visit = expectVisitors()

const easyNames = policy.easeForms.map(({ exercise, form }) => {
  const words = exerciseWords[exercise]
  return words?.forms[form]?.name ?? words?.name
})

describe('the three-minute session', () => {
  it('follows the emergency questions alone, and is over in three minutes', async () => {
    const visitor = await visit()
    const { page, open, press, at } = visitor
    await open()
    await press('welcome.now')
    await at('safety.emergency-title')
    await press('safety.none')
    await at('session.ready-title')
    await visitor.sees(/about 3 minutes\./)
    await expect(page.locator('.session-list strong').allTextContents()).resolves.toEqual(easyNames)
    await press('session.begin')
    await playUntil(visitor, page.getByText(t('session.finished-title'), { exact: true }))
    await press('session.to-today')
    await at('welcome.title')
  })
})

describe('a person who should be seen first', () => {
  it('is offered easy breathing and shoulder rolls, and nothing else (S12)', async () => {
    const visitor = await visit()
    const { page, open, press, at, type } = visitor
    await open()
    await press('welcome.start')
    await answerSafety(visitor, { 'burning-band': 'yes' })
    await at('clinician.title')
    for (const route of ['#/plan', '#/today', '#/intake', '#/check-in']) {
      await type(route)
      await at('clinician.title')
    }
    await type('#/session/today')
    await visitor.sees(t('session.nothing'))
    await type('#/session/break-longer')
    await visitor.sees(t('routine.none-see-clinician'))
    await type('#/see-clinician')
    await press('clinician.meanwhile-start')
    await at('session.ready-title')
    await expect(page.locator('.session-list strong').allTextContents()).resolves.toEqual(easyNames)
    await press('session.begin')
    await expect(page.getByRole('button', { name: t('session.swap') }).isDisabled()).resolves.toBe(true)
  })

  it('is offered nothing when it presses (S12)', async () => {
    const visitor = await visit()
    await visitor.open()
    await visitor.press('welcome.start')
    await answerSafety(visitor, { 'effort-ache': 'yes' })
    await visitor.at('clinician.title')
    await visitor.sees(t('clinician.meanwhile-nothing'))
    for (const route of ['#/session/ease', '#/session/today']) {
      await visitor.type(route)
      await visitor.sees(t('session.nothing'))
    }
    await visitor.type('#/session/break-longer')
    await visitor.sees(t('routine.none-see-clinician'))
  })
})
