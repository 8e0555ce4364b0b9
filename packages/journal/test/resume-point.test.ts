/** Where a session was left. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readResumePoint } from '../src/resume-point.ts'

const started = JSON.parse(
  readFileSync(new URL('./fixtures/session-started.v1.json', import.meta.url), 'utf8'),
)
const resumePoint = {
  session: started.body.session,
  snapshot: {
    status: 'paused',
    because: 'reload',
    positionMs: 12_000,
    item: 0,
    nextCue: 3,
    outcomes: ['ahead'],
    symptoms: [],
  },
  savedAtMs: 1773046990000,
}

describe('readResumePoint', () => {
  it('reads what was stored', () => {
    expect(readResumePoint(JSON.parse(JSON.stringify(resumePoint)))).toEqual(resumePoint)
  })

  it.each([undefined, null, 'x', {}, { ...resumePoint, snapshot: { status: 'playing' } }])(
    'takes %j for none',
    (stored) => {
      expect(readResumePoint(stored)).toBeUndefined()
    },
  )
})
