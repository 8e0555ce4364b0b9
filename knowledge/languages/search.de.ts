/** What people call things when they look for them, in German. */

export { helpWords, muscleWords, placeWords, positionWords, purposeWords } from '../search/plain-words.de.ts'
export { smallWords } from '../search/small-words.de.ts'
export { synonyms } from '../search/synonyms.de.ts'
export { harmlessWords, urgentSigns } from '../search/urgent.de.ts'
export { wordParts } from '../search/word-parts.de.ts'
