/** The words of the library and of an exercise's page. They come with it, so that the first screen does not carry them. */

import { library } from './en/library.ts'
import { addWords } from './message.ts'

addWords(library)

export { type PlainKey, t } from './message.ts'
