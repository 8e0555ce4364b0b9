/** Words that are asked for early come in the language of the page all the same. */

import { afterEach, expect, it } from 'vitest'
import { known } from '../src/words/known.ts'
import { t } from '../src/words/message.ts'
import { restOfWords, speak } from '../src/words/speak.ts'

afterEach(async () => {
  await speak('en', [])
  await restOfWords()
})

it('waits for the language before it brings the words of the knowledge', async () => {
  const before = { zone: known.zoneWords.neck.name, title: t('library.title') }
  const speaking = speak('de', [])
  // As a journal that is opened at the same time asks for them.
  await Promise.all([restOfWords(), speaking])
  expect(known.zoneWords.neck.name).not.toBe(before.zone)
  expect(t('library.title')).not.toBe(before.title)
})
