/** What people call things when they look for them, in English. */

export type { Phrase, Synonym } from '../src/search-words.ts'
export { phrases } from './phrases.en.ts'
export { helpWords, muscleWords, positionWords, purposeWords } from './plain-words.en.ts'
export { smallWords } from './small-words.en.ts'
export { synonyms } from './synonyms.en.ts'
export { harmlessWords, urgentArticle, urgentSigns } from './urgent.en.ts'
