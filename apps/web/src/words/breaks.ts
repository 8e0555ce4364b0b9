/** The words of breaks at the desk. They come with it, so that the first screen does not carry them. */

import { breaks } from './en/breaks.ts'
import { addWords } from './message.ts'

addWords(breaks)

export { type PlainKey, t } from './message.ts'
