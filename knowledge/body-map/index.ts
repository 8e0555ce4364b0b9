/** The body map: its places, their words, and what to try for a tender spot in each. */

export { neckCheckWords } from './neck-check.en.ts'
export { neckCheck } from './neck-check.ts'
export { knotsByPlace } from './knots-by-place.ts'
export { zoneWords } from './zones.en.ts'
export { bodyZones } from './zones.ts'
