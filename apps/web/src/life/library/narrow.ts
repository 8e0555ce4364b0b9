/** Leaves on the shelf what fits the filters. A filter only ever takes away, and their order does not matter. */

import type { EquipmentId, Position, Purpose, ZoneId } from '@unhunch/knowledge'
import { equipment } from '@unhunch/knowledge/equipment'
import type { Level, ShelfEntry, ShelfForm } from './shelf.ts'

/** Hardly any first dose takes less than the shortest or more than the longest. */
export const minuteChoices = [1, 1.5, 2] as const

/** What is absent is not asked for. */
export interface Filters {
  readonly position?: Position
  /** All that is at hand. `nothing` alone: no things at all. */
  readonly things?: readonly Thing[]
  readonly purpose?: Purpose
  readonly zone?: ZoneId
  /** The most it may take at its first dose. */
  readonly minutes?: (typeof minuteChoices)[number]
  readonly level?: Level
  readonly desk?: true
}
export type Thing = EquipmentId | 'nothing'
export type FilterName = keyof Filters

/**
 * One form must pass all the filters by itself: a sitting form and another that fits
 * the desk are no sitting form for the desk. Of what stays, only such forms are left.
 */
export function narrow(shelf: readonly ShelfEntry[], filters: Filters): readonly ShelfEntry[] {
  const tests = testsOf(filters)
  const { zone } = filters
  return shelf.flatMap((entry) => {
    if (zone !== undefined && !entry.zones.includes(zone)) return []
    if (tests.length === 0) return [entry]
    const forms = entry.forms.filter((form) => tests.every((test) => test(form)))
    return forms.length === 0 ? [] : [{ ...entry, forms }]
  })
}

function testsOf({ position, things, purpose, minutes, level, desk }: Filters) {
  const tests: ((form: ShelfForm) => boolean)[] = []
  if (position !== undefined) tests.push((form) => form.position === position)
  if (things !== undefined) {
    const atHand = withCovered(things)
    tests.push((form) => form.needs.every((thing) => atHand.has(thing)))
  }
  if (purpose !== undefined) tests.push((form) => form.purposes.includes(purpose))
  if (minutes !== undefined) tests.push((form) => form.seconds <= minutes * 60)
  if (level !== undefined) tests.push((form) => form.level === level)
  if (desk !== undefined) tests.push((form) => form.desk)
  return tests
}

/** A chair with a back is a chair. */
function withCovered(things: readonly Thing[]): ReadonlySet<Thing> {
  const covered = equipment.filter(({ covers }) => covers.some((thing) => things.includes(thing)))
  return new Set([...things, ...covered.map(({ id }) => id)])
}
