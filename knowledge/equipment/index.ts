/** The things that exercises need. */

export { equipment } from './equipment.ts'
