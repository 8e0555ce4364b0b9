/** Measuring how far movements go: by somebody who turns their head, for whom something hurts, and without a camera. */

import { describe, expect, it } from 'vitest'
import { known } from '../src/words/known.ts'
import { t } from '../src/words/message.ts'
import { moved } from '../test/a-mover.ts'
import { haveCamera, lackCamera } from './a-camera.ts'
import type { Past } from './a-journal.ts'
import { desktop, expectVisitors, phone, type Visitor } from './a-visitor.ts'
import { barriersOf } from './look-closely.ts'
import { arriveWith } from './their-way.ts'

const visit = expectVisitors()

describe('how far movements go', () => {
  it('is measured three times to a side, told in tens, and seen in progress ever after', async () => {
    const visitor = await visit({ size: phone })
    const { page, open, press, at, sees } = visitor
    await beSeenTurning(visitor)
    await comeToMeasure(visitor, { answers: { 'provoked-turning': 'yes' } })
    // What a precaution leaves out is told of, and cannot be chosen.
    await sees(t('ranges.left-out'))
    const choices = page.getByRole('checkbox')
    await expect(choices.count()).resolves.toBe(3)
    expect(await barriersOf(page)).toEqual([])
    await measureTheNeckTurn(visitor)
    expect(await barriersOf(page)).toEqual([])
    await headingOf(visitor, t('ranges.side-right', { what: known.measureWords['head-turn'] })).waitFor()
    await press('ranges.skip')
    await at('ranges.done-title')
    await sees(t('ranges.result-left', { from: 40, to: 50 }))
    await sees(t('ranges.since-first'))
    await sees(t('ranges.no-exam'))
    expect(await barriersOf(page)).toEqual([])
    await press('ranges.back')
    const chart = page.getByRole('img', { name: /^Neck turn, left: how far\. 1 entry / })
    await chart.waitFor()
    await open('#/progress')
    await chart.waitFor()
  })

  it('stops at once when it hurts, and nothing of it is noted', async () => {
    const visitor = await visit({ size: desktop })
    const { press, at, sees } = visitor
    await beSeenTurning(visitor)
    await comeToMeasure(visitor)
    await measureTheNeckTurn(visitor)
    await sees(t('ranges.tries', { done: 2, needed: 3 }))
    await press('ranges.hurts')
    await at('ranges.hurt-title')
    await sees(t('ranges.hurt-signs'))
    await press('ranges.hurt-last')
    await sees(t('ranges.done-nothing'))
    await press('ranges.back')
    await sees(t('progress.empty'))
  })

  it('cannot be measured without a camera, which is said, with a way back', async () => {
    const visitor = await visit({ size: phone })
    const { press, at, sees } = visitor
    await lackCamera(visitor, 'NotFoundError')
    await comeToMeasure(visitor)
    await press('ranges.begin')
    await press('camera.privacy-yes')
    await at('ranges.stopped-title')
    await sees(t('camera.off-missing'))
    await press('ranges.back')
    await sees(t('progress.empty'))
  })
})

// Helpers

async function comeToMeasure(visitor: Visitor, past?: Past): Promise<void> {
  await arriveWith(visitor, past)
  await visitor.type('#/progress')
  await visitor.press('ranges.open')
  await visitor.at('ranges.title')
}

async function measureTheNeckTurn(visitor: Visitor): Promise<void> {
  const { page, press, sees } = visitor
  for (const other of await page.getByRole('checkbox').all())
    if ((await other.locator('..').innerText()) !== known.measureWords['head-turn']) await other.uncheck()
  await press('ranges.begin')
  await sees(t('camera.privacy-kept'))
  await press('camera.privacy-yes')
  await press('camera.go-on')
  await headingOf(visitor, t('ranges.side-left', { what: known.measureWords['head-turn'] })).waitFor()
}

function headingOf({ page }: Visitor, name: string) {
  return page.getByRole('heading', { level: 1, name, exact: true })
}

/** To the left and back, in 1.8 s, with some rest, and so on. */
const turning = Array.from({ length: 26 }, (_, place) => {
  const share = Math.min(1, place / 18)
  return moved({ measure: 'head-turn', side: 'left' }, (1 - Math.cos(2 * Math.PI * share)) / 2)
})

/**
 * In place of the detector, our own figure: each picture is a tenth of a second later than the one before,
 * however long this machine takes for it. To be called before the app is opened.
 */
async function beSeenTurning(visitor: Visitor): Promise<void> {
  await haveCamera(visitor, { pictures: [grey], everyMs: 50 })
  await visitor.page.route(/detector-worker/, (asked) =>
    asked.fulfill({
      contentType: 'text/javascript',
      body: `(${detectorOf.toString()})(${JSON.stringify(turning)})`,
    }),
  )
}

/** Runs in the worker. */
function detectorOf(seen: readonly object[]): void {
  let pictures = 0
  addEventListener('message', ({ data }: MessageEvent<{ type: string; frame?: ImageBitmap }>) => {
    if (data.type === 'open') return postMessage({ type: 'opened' })
    data.frame?.close()
    const sighting = { ...seen[pictures % seen.length], atMs: pictures * 100, people: 1, light: 0.5 }
    pictures += 1
    return postMessage({ type: 'seen', sighting })
  })
}

/** 40 by 30 pixels. */
const grey = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAIAAADRv8uKAAAAK0lEQVR42u3NMQ0AAAgDsOlGAUE1MuBo0r+p6RMRi8VisVgsFovFYvHfeAFVk0CqlDKmOwAAAABJRU5ErkJggg==',
  'base64',
)
