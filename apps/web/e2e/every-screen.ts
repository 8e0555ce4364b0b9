/** A walk to every screen there is: the whole way of a new person, the cards that send people on, the days between. */

import { t } from '../src/words/message.ts'
import { haveCamera } from './a-camera.ts'
import { dayOf, type Past } from './a-journal.ts'
import { drawEmptyRoom } from './a-room.ts'
import type { Visitor } from './a-visitor.ts'
import { answerSafety, arriveWith, type Look, playUntil, tellAboutYourself } from './their-way.ts'

/** Twelve days with a session on every other one. */
const someWeeks: Past = {
  days: 12,
  reports: [0, 2, 4, 7, 9, 11].map((day) => [
    day,
    {
      type: 'session',
      day: dayOf(Date.parse('2026-11-11T12:00:00Z') + day * 86_400_000),
      items: [{ exercise: 'shoulder-rolls', form: 'seated', outcome: 'done', effort: 'right' }],
      painBefore: 4,
      painAfter: 3,
      symptoms: [],
      endedEarly: false,
    },
  ]),
}

/** Each part with a visitor of its own; `look` is called at every screen, at some of them more than once. */
export async function walkEveryScreen(
  visit: () => Promise<Visitor>,
  look: (visitor: Visitor, screen: string) => Promise<void>,
): Promise<void> {
  for (const walk of [walkTheWholeWay, walkToTheCards, walkTheDaysBetween, walkWithCamera]) {
    const visitor = await visit()
    await walk(visitor, (screen) => look(visitor, screen))
  }
}

async function walkTheWholeWay(visitor: Visitor, look: Look): Promise<void> {
  const { page, open, press, at, type } = visitor
  await open()
  await at('welcome.title')
  await look('the welcome')
  await press('welcome.start')
  await answerSafety(visitor, { knees: 'yes' }, look)
  await at('safety.done-care')
  await look('what the check came to')
  await press('safety.done-intake')
  await tellAboutYourself(visitor, { look })
  await page.locator('summary').first().click()
  await look('the plan')
  await type('#/today')
  await at('today.title')
  for (const summary of await page.locator('.exercise-item').first().locator('summary').all())
    await summary.click()
  await look('today')
  await type('#/settings')
  await at('settings.title')
  await look('the settings')
  await press('settings.data-open')
  await at('data.title')
  await look('the data')
  await press('data.delete-open')
  await at('data.delete-title')
  await look('the question before deleting')

  await type('#/session/today')
  await at('session.ready-title')
  await look('ready')
  await press('session.begin')
  await page.getByRole('timer').waitFor()
  await look('the player')
  await press('session.pause')
  for (const [control, name] of [
    ['session.skip', 'the question before skipping'],
    ['session.hurts', 'what hurts'],
    ['session.end', 'the question before ending'],
  ] as const) {
    await press(control)
    await page.getByRole('dialog').waitFor()
    await look(name)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await press('session.play')
  await playUntil(visitor, page.getByRole('heading', { name: t('feedback.title') }))
  await page.getByRole('radio', { name: '7', exact: true }).first().check()
  await look('how it went')
  await press('feedback.save')
  await at('changes.title')
  await look('what changes')
  await visitor.pass({ days: 2 })
  await type('#/check-in/morning')
  await at('morning.title')
  await look('the morning after')
  await type('#/check-in/week')
  await at('check-in.title')
  await look('the look back')
}

export async function walkTheBeginning({ open, at, press }: Visitor, look: Look): Promise<void> {
  await open()
  await at('welcome.title')
  await look('the welcome')
  await press('welcome.start')
  await at('safety.emergency-title')
  await look('the emergency questions')
}

/** The day of somebody who has a plan. */
export async function walkTheDay(visitor: Visitor, look: Look): Promise<void> {
  const { page, press } = visitor
  await arriveWith(visitor, someWeeks)
  await lookAtAddresses(visitor, look, [
    ['#/today', 'today'],
    ['#/plan', 'the plan'],
    ['#/intake', 'the intake: where'],
    ['#/check-in/week', 'the look back'],
    ['#/check-in/morning', 'the morning after'],
    ['#/handout/plan', 'a sheet to print'],
    ['#/shared', 'a link to open'],
    ['#/settings', 'the settings'],
    ['#/data', 'the data'],
    ['#/data/delete', 'the question before deleting'],
    ['#/session/today', 'ready'],
  ])
  await switchCameraOn(visitor, look)
  await visitor.sees(t('camera.off-missing'))
  await look('no camera')
  await press('camera.without')
  await page.getByRole('timer').waitFor()
  await look('the player')
  await press('session.pause')
  await press('session.hurts')
  await page.getByRole('dialog').waitFor()
  await look('what hurts')
}

export async function walkToTheCards(visitor: Visitor, look: Look): Promise<void> {
  await visitor.open('#/safety')
  await answerSafety(visitor, { 'burning-band': 'yes' })
  await visitor.at('clinician.title')
  await look('the card: be seen first')
  await visitor.press('clinician.again')
  await visitor.at('safety.emergency-title')
  await visitor.page
    .getByRole('radio', { name: t('common.yes') })
    .first()
    .click()
  await visitor.at('emergency.title')
  await look('the card: get help')
}

/** What lies between the sessions, for somebody who has been here for some weeks. */
export async function walkTheDaysBetween(visitor: Visitor, look: Look): Promise<void> {
  const { page } = visitor
  await arriveWith(visitor, someWeeks)
  await lookAtAddresses(visitor, look, [
    ['#/library', 'the library'],
    ['#/exercise/cat-cow', 'an exercise'],
    ['#/where', 'where it hurts'],
    ['#/where/between-blades', 'a place that hurts'],
    ['#/learn', 'the articles'],
    ['#/learn/what-the-evidence-says', 'an article'],
    ['#/routine', 'lists of their own'],
    ['#/routine/new', 'a list of their own'],
    ['#/breaks', 'breaks'],
    ['#/report', 'the report'],
    ['#/progress/ranges', 'how far movements go'],
    ['#/progress', 'progress'],
  ])
  await page.getByText(t('progress.tables'), { exact: true }).click()
  await look('progress in tables')
}

/** The detector takes a moment to come; it finds nobody. */
async function walkWithCamera(visitor: Visitor, look: Look): Promise<void> {
  const { page, type, at, press, sees } = visitor
  await haveCamera(visitor, { pictures: [await drawEmptyRoom(visitor)] })
  await arriveWith(visitor)
  await type('#/session/today')
  await at('session.ready-title')
  await switchCameraOn(visitor, look)
  await sees(t('camera.blind-nobody'))
  await look('finding a place before the camera')
  await press('camera.go-on')
  await page.getByRole('img', { name: t('camera.mirror') }).waitFor()
  await playUntil(visitor, page.getByText(t('camera.counted', { count: 0 })))
  await look('the player with a camera')
}

async function switchCameraOn({ page, sees, press }: Visitor, look: Look): Promise<void> {
  await page.getByLabel(t('camera.use')).first().click()
  await sees(t('camera.privacy-kept'))
  await look('what the camera keeps')
  await press('camera.privacy-yes')
  await press('session.begin')
}

async function lookAtAddresses(
  { page, type }: Visitor,
  look: Look,
  addresses: readonly (readonly [hash: string, name: string])[],
): Promise<void> {
  for (const [hash, name] of addresses) {
    await type(hash)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText(t('app.loading')).waitFor({ state: 'detached' })
    await look(name)
  }
}
