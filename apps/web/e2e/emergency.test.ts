/** An emergency: the card, whatever was answered or felt, and no way round it. */

import { exerciseWords, questionWords, symptomWords } from '@unhunch/knowledge/en'
import { questions, symptoms } from '@unhunch/knowledge/screening'
import { describe, expect, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { expectVisitors, type Visitor } from './a-visitor.ts'
import { answerSafety, arriveWith, beginSession, playUntil } from './their-way.ts'

const visit = expectVisitors()

const pressing = questions.filter(({ stage }) => stage === 'emergency').map(({ id }) => questionWords[id])
const names = Object.values(exerciseWords).flatMap(({ name, forms }) => [
  name,
  ...Object.values(forms).flatMap((form) => form.name ?? []),
])
const routes = ['plan', 'today', 'session', 'session/ease', 'intake', 'check-in', 'feedback', 'welcome']

describe('an emergency question', () => {
  it.each(pressing)('leads to the card, and to no exercise by any route: $ask (S1)', async ({ ask }) => {
    const visitor = await visit()
    await visitor.open()
    await visitor.press('welcome.start')
    await visitor.group(ask).getByText(t('common.yes'), { exact: true }).click()
    await visitor.sees(ask)
    await expectNoWayRound(visitor)
    // Only this leads on, and it asks everything anew.
    await visitor.press('emergency.again')
    await visitor.at('safety.emergency-title')
    await expect.poll(() => visitor.page.getByRole('radio', { checked: true }).count()).toBe(0)
  })

  it('leads to the card from the three-minute session too (S1)', async () => {
    const visitor = await visit()
    await visitor.open()
    await visitor.press('welcome.now')
    await visitor.at('safety.emergency-title')
    await visitor.page
      .getByRole('radio', { name: t('common.yes') })
      .last()
      .click()
    await expectNoWayRound(visitor)
  })
})

describe('a pressing symptom', () => {
  it('ends a running session for good, and leads to the card (S1, S6)', async () => {
    const symptom = symptoms.find(({ response }) => response === 'emergency')
    const visitor = await visit()
    await arriveWith(visitor)
    await beginSession(visitor)
    await playUntil(visitor, visitor.page.getByText(/^Exercise 2 of /))
    await visitor.press('session.hurts')
    await visitor.page.getByText(symptomWords[symptom?.id ?? 'chest-pain'].name, { exact: true }).click()
    await visitor.press('hurts.tell')
    await expectNoWayRound(visitor)

    await visitor.press('emergency.again')
    await answerSafety(visitor)
    await visitor.press('safety.done-plan')
    await visitor.type('#/session/today')
    await visitor.sees(t('session.nothing'))
  })
})

// Helpers

async function expectNoWayRound(visitor: Visitor): Promise<void> {
  await expectCard(visitor)
  for (const route of routes) {
    await visitor.type(`#/${route}`)
    await expectCard(visitor)
  }
  await visitor.page.reload()
  await expectCard(visitor)
  await visitor.page.goBack()
  await expectCard(visitor)
  await expect(visitor.page.getByRole('button').count()).resolves.toBe(1)
}

async function expectCard(visitor: Visitor): Promise<void> {
  await visitor.at('emergency.title')
  const words = await visitor.reads()
  expect(names.filter((name) => words.includes(name))).toEqual([])
}
