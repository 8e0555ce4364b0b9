/** What people call things when they look for them, in Spanish. */

export { helpWords, muscleWords, placeWords, positionWords, purposeWords } from '../search/plain-words.es.ts'
export { smallWords } from '../search/small-words.es.ts'
export { synonyms } from '../search/synonyms.es.ts'
export { harmlessWords, urgentSigns } from '../search/urgent.es.ts'
