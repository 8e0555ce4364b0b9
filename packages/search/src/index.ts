/** Finds exercises, articles and places on the body by what people call them. */

export { createFinder, type Finder } from './create-finder.ts'
export type { Found } from './list-entries.ts'
