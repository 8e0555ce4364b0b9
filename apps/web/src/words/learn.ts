/** The words of the articles' screens. They come with it, so that the first screen does not carry them. */

import { learn } from './en/learn.ts'
import { addWords } from './message.ts'

addWords(learn)

export { type PlainKey, t } from './message.ts'
