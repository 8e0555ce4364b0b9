/** The words of the figure. They come with it, so that the first screen does not carry them. */

import { figure } from './en/figure.ts'
import { addWords } from './message.ts'

addWords(figure)

export { type PlainKey, t } from './message.ts'
