/** The body map: its places, and what to try for a tender spot in each. */

export { neckCheck } from './neck-check.ts'
export { knotsByPlace } from './knots-by-place.ts'
export { bodyZones } from './zones.ts'
