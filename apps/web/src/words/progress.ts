/** The words of progress and of the report for a clinician. They come with it, so that the first screen does not carry them. */

import { progress } from './en/progress.ts'
import { addWords } from './message.ts'

addWords(progress)

export { type PlainKey, t } from './message.ts'
