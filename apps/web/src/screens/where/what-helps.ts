/** What may help in a place: its exercises in order, and what there is to read about it. */

import type { ZoneId } from '@unhunch/knowledge'
import { bodyZones, knotsByPlace } from '@unhunch/knowledge/body-map'
import type { Reading } from '../../life/learn/reading.ts'
import type { ShelfEntry } from '../../life/library/shelf.ts'

/** How it feels there: what is tried first for a tender spot is listed place by place. */
export type Feel = 'tender' | 'other'

/** For a tender spot those of its place come first; then those that are made for the place, the most first. */
export function exercisesFor(zone: ZoneId, feel: Feel, shelf: readonly ShelfEntry[]): readonly ShelfEntry[] {
  const knots = feel === 'tender' ? tenderSpotExercises(zone) : []
  const first = knots.flatMap((id) => shelf.find((entry) => entry.id === id) ?? [])
  const rest = shelf
    .filter((entry) => entry.zones.includes(zone) && !first.includes(entry))
    .toSorted((a, b) => a.zones.indexOf(zone) - b.zones.indexOf(zone))
  return [...first, ...rest]
}

/** In their order, as far as there are `enough` that are offered: what is held back before them says why. */
export function beginning(
  exercises: readonly ShelfEntry[],
  isOffered: (entry: ShelfEntry) => boolean,
  enough: number,
): readonly ShelfEntry[] {
  const last = exercises.filter(isOffered)[enough - 1]
  return last === undefined ? exercises : exercises.slice(0, exercises.indexOf(last) + 1)
}

/** Empty where no order is known. */
export function tenderSpotExercises(zone: ZoneId): readonly string[] {
  return knotsByPlace.find(({ zones }) => zones.some((known) => known === zone))?.exercises ?? []
}

export function placeOf(zone: ZoneId) {
  const place = bodyZones.find(({ id }) => id === zone)
  return {
    isNeckAsked: place?.neckCheck === true,
    isSafetyFirst: place !== undefined && 'safetyFirst' in place,
    isBeyond: place?.scope === 'beyond',
  }
}

/** Those about the place, then those about what is felt there, then when to see someone. */
export function readingsAbout(zone: ZoneId, feel: Feel, readings: readonly Reading[]): readonly Reading[] {
  const ids = [
    ...(feel === 'tender' ? ['tender-spots'] : []),
    ...(placeOf(zone).isNeckAsked ? ['the-neck-link'] : []),
    ...readings.filter(({ fits }) => fits.some((sign) => sign === zone)).map(({ id }) => id),
    'why-it-aches',
    'when-to-see-someone',
  ]
  return [...new Set(ids)].flatMap((id) => readings.find((reading) => reading.id === id) ?? [])
}
