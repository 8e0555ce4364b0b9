/** The message catalogue: every message compiles, none is empty, and none is said twice under one key. */

import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { before } from '../src/words/en/before.ts'
import { common } from '../src/words/en/common.ts'
import { figure } from '../src/words/en/figure.ts'
import { intake } from '../src/words/en/intake.ts'
import { plan } from '../src/words/en/plan.ts'
import { player } from '../src/words/en/player.ts'
import { settings } from '../src/words/en/settings.ts'

const catalogues = [before, common, figure, intake, plan, player, settings]
const messages = catalogues.flatMap((catalogue) => Object.entries(catalogue))

describe('the words', () => {
  it.each(messages)('%s is a message', (_, text) => {
    expect(compileMessageOrThrow(text).length).toBeGreaterThan(0)
  })

  it('give each key once', () => {
    const keys = messages.map(([key]) => key)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})
