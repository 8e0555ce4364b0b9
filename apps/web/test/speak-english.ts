/** Before every test: the page speaks English, as it does once a visitor has come. */

import { restOfWords, speak } from '../src/words/speak.ts'

await speak('en', [])
await restOfWords()
