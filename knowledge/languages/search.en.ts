/** What people call things when they look for them, in English. */

export { helpWords, muscleWords, placeWords, positionWords, purposeWords } from '../search/plain-words.en.ts'
export { smallWords } from '../search/small-words.en.ts'
export { synonyms } from '../search/synonyms.en.ts'
export { harmlessWords, urgentSigns } from '../search/urgent.en.ts'
