/** Without the camera: plain words say why, and the session goes on by the clock. */

import { describe, expect, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { lackCamera } from './a-camera.ts'
import { expectVisitors, phone } from './a-visitor.ts'
import { arriveWith } from './their-way.ts'

const visit = expectVisitors()

describe('a camera that may not be used', () => {
  it('is told of in plain words, and the session is led by the clock (S23)', async () => {
    const visitor = await visit({ size: phone })
    const { page, press, at, sees, control, pass } = visitor
    await lackCamera(visitor, 'NotAllowedError')
    await arriveWith(visitor)
    await press('today.start')
    await at('session.ready-title')
    await page.getByLabel(t('camera.use')).first().click()
    await sees(t('camera.privacy-kept'))
    await press('camera.privacy-yes')
    await press('session.begin')
    await sees(t('camera.off-denied'))
    await sees(t('camera.off-timed'))
    await press('camera.without')
    await control(t('session.pause')).waitFor()
    const camera = page.getByRole('button', { name: t('camera.switch'), exact: true })
    await expect(camera.getAttribute('aria-pressed')).resolves.toBe('false')
    // It goes on by the clock, to where the second exercise is announced.
    for (let turns = 0; turns < 60 && !(await visitor.reads()).includes(secondOf()); turns += 1)
      await pass({ seconds: 8 })
    await sees(secondOf())
  })
})

// Helpers

function secondOf(): string {
  return t('session.of', { number: 2, total: '#' }).split('#')[0] ?? ''
}
