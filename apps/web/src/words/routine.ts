/** The words of a person's own routines. They come with it, so that the first screen does not carry them. */

import { routine } from './en/routine.ts'
import { addWords } from './message.ts'

addWords(routine)

export { type PlainKey, t } from './message.ts'
