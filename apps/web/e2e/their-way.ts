/** What a visitor does again and again: answers the safety questions, tells about themselves, plays a session. */

import { type QuestionId, questions } from '@unhunch/knowledge/screening'
import type { Locator } from 'playwright-core'
import { t } from '../src/words/message.ts'
import { journalOf, type Past } from './a-journal.ts'
import type { Visitor } from './a-visitor.ts'

export type Given = Readonly<Partial<Record<QuestionId, string | number>>>

/** Somebody of middle age, with a little pain just now. */
const usual: Given = { age: 44, 'pain-now': 2 }

/** Called at every step of a way, before it is taken. */
export type Look = (screen: string) => Promise<void>
const lookAway: Look = async () => undefined

/** Answers no to all but what is given, to the end of the check or to the card that ends it. */
export async function answerSafety(visitor: Visitor, given: Given = {}, look = lookAway): Promise<void> {
  await visitor.at('safety.emergency-title')
  await look('the emergency questions')
  await answerPage(visitor, given)
  await visitor.press('safety.none')
  const next = visitor.page.getByRole('button', { name: t('common.next'), exact: true })
  for (;;) {
    await answerPage(visitor, { ...usual, ...given })
    await answerNoToTheRest(visitor)
    await look('the health questions')
    if (!(await next.isVisible())) break
    await next.click()
  }
  await visitor.press('safety.check')
  await visitor.page.locator('[data-question]').first().waitFor({ state: 'detached' })
}

/** What is asked on the page that is shown; a choice begins with what changes nothing. */
export async function answerPage({ page }: Visitor, given: Given): Promise<void> {
  const rows = page.locator('[data-question]')
  for (const id of await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-question')))) {
    const row = page.locator(`[data-question="${id}"]`)
    const question = questions.find((known) => known.id === id)
    const answer = given[id as QuestionId]
    if (question?.kind === 'number') {
      const [, highest = 0] = 'range' in question ? question.range : []
      if (highest === 10) await row.getByRole('radio').nth(Number(answer)).check()
      else await row.getByRole('spinbutton').fill(String(answer))
    } else if (question?.kind === 'choice') {
      const place = answer === undefined ? 0 : question.options.findIndex((option) => option === answer)
      await row.getByRole('radio').nth(place).check()
    } else if (answer !== undefined) {
      const name = answer === 'yes' ? t('common.yes') : t('common.no')
      await row.getByRole('radio', { name, exact: true }).check()
    }
  }
}

async function answerNoToTheRest({ page, control }: Visitor): Promise<void> {
  const rest = control(t('safety.rest-no'))
  if (await rest.isVisible()) return rest.click()
  // For a single line there is no such button.
  const last = page.locator('[data-question]:not(:has(:checked)):has([type="radio"])')
  if (await last.isVisible()) await last.getByRole('radio', { name: t('common.no'), exact: true }).check()
}

/** Six steps; what is not given stays as it is shown. */
export async function tellAboutYourself(
  { page, group, at, press }: Visitor,
  { painUsual = 3, look = lookAway } = {},
): Promise<void> {
  const next = async (screen: string) => {
    await look(`the intake: ${screen}`)
    await press('common.next')
  }
  const choose = (legend: string, label: string) => group(legend).getByText(label, { exact: true }).click()
  const score = (legend: string, pain: number) => group(legend).getByRole('radio').nth(pain).check()
  await at('intake.where-title')
  await page
    .getByRole('checkbox', { name: t('zone.between-blades') })
    .first()
    .click()
  await next('where')
  await choose(t('intake.like-quality'), t('quality.stiff'))
  await choose(t('intake.duration'), t('duration.months'))
  await next('like')
  await score(t('intake.pain-usual'), painUsual)
  await score(t('intake.pain-worst'), 5)
  await next('pain')
  await choose(t('intake.floor'), t('intake.floor-yes'))
  await next('place')
  await at('intake.time-title')
  await next('time')
  await page.getByRole('textbox').first().fill('lift my grandchild')
  await look('the intake: goals')
  await press('intake.finish')
  await at('plan.title')
}

/** Brings a journal along, which is quicker than to answer everything; for journeys about what comes later. */
export async function arriveWith(visitor: Visitor, past: Past = {}): Promise<void> {
  const { page, open, press, at } = visitor
  await open()
  const chooser = page.waitForEvent('filechooser')
  await press('welcome.import')
  const file = { name: 'journal.json', mimeType: 'application/json', buffer: Buffer.from(journalOf(past)) }
  await (await chooser).setFiles(file)
  await at('today.title')
}

/** From a plan into the day's session, which is then playing. */
export async function beginSession({ type, at, press, sees }: Visitor): Promise<void> {
  await type('#/today')
  await at('today.title')
  await press('today.start')
  await at('session.ready-title')
  await press('session.begin')
  await sees(t('session.pause'))
}

/** Into the set-up of the camera, in a session of one exercise: `wall-angel.seated`. */
export async function comeBeforeCamera(visitor: Visitor, exercise: string): Promise<void> {
  const { page, type, at, sees, press } = visitor
  await arriveWith(visitor)
  await type(`#/session/exercise-${exercise}`)
  await at('session.ready-title')
  await page.getByLabel(t('camera.use')).first().click()
  await sees(t('camera.privacy-kept'))
  await press('camera.privacy-yes')
  await press('session.begin')
  await page.getByRole('heading', { name: t('camera.set-up-title') }).waitFor()
}

/** In seconds: short of the silence that the player takes for sleep. */
const stride = 8

/** Lets the session go on until this is seen. */
export async function playUntil({ pass }: Visitor, seen: Locator): Promise<void> {
  for (let turns = 0; turns < 200; turns += 1) {
    if (await seen.isVisible()) return
    await pass({ seconds: stride })
  }
  throw new Error(`It never came to this: ${seen.toString()}`)
}
