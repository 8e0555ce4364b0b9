/** The things that exercises need, and their words in English. */

export { equipmentWords } from './equipment.en.ts'
export { equipment } from './equipment.ts'
