/** The message catalogue: every message compiles, none is empty, and none is said twice under one key. */

import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { before } from '../src/words/en/before.ts'
import { breaks } from '../src/words/en/breaks.ts'
import { common } from '../src/words/en/common.ts'
import { figure } from '../src/words/en/figure.ts'
import { intake } from '../src/words/en/intake.ts'
import { learn } from '../src/words/en/learn.ts'
import { library } from '../src/words/en/library.ts'
import { offline } from '../src/words/en/offline.ts'
import { plan } from '../src/words/en/plan.ts'
import { player } from '../src/words/en/player.ts'
import { progress } from '../src/words/en/progress.ts'
import { routine } from '../src/words/en/routine.ts'
import { settings } from '../src/words/en/settings.ts'
import { where } from '../src/words/en/where.ts'

const catalogues = [
  before,
  breaks,
  common,
  figure,
  intake,
  learn,
  library,
  offline,
  plan,
  player,
  progress,
  routine,
  settings,
  where,
]
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
