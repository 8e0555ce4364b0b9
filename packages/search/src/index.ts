/** Finds exercises, articles and places on the body by what people call them. */

export { createFinder } from './create-finder.ts'
export type { Found } from './list-entries.ts'
export { urgentWords } from './urgent-words.ts'
