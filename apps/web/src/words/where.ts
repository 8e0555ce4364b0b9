/** The words of the body map: what may help where it hurts. They come with it, so that the first screen does not carry them. */

import { where } from './en/where.ts'
import { addWords } from './message.ts'

addWords(where)

export { type PlainKey, t } from './message.ts'
