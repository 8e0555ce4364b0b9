/** A parcel as short lists without names of fields, so that a link fits into a QR code. */

import type { Parcel, ParcelItem } from './parcel.ts'

/** Fixed for good as version 1 of the link: what is added later comes as a version of its own. */
export function packParcel({ name, from, note, weekdays, items }: Parcel): readonly unknown[] {
  return [name, from ?? '', note ?? '', weekdays.join(''), items.map(packItem)]
}

/**
 * A routine as the journal's schema wants to see it. Whatever stands at a place is passed on as it is, for
 * the schema to judge; a list of a wrong length is nothing.
 */
export function unpackParcel(packed: unknown): object | undefined {
  if (!isList(packed) || packed.length !== 5) return undefined
  const [name, from, note, weekdays, items] = packed
  return {
    id: 'shared',
    name,
    ...(from !== '' && { from }),
    ...(note !== '' && { note }),
    items: isList(items) ? items.map(unpackItem) : items,
    weekdays: typeof weekdays === 'string' ? Array.from(weekdays, Number) : weekdays,
  }
}

function packItem(item: ParcelItem): readonly unknown[] {
  const { sets, reps, holdSeconds, seconds, restSeconds } = item.prescription
  const dose = [sides.indexOf(item.sides), sets, reps, holdSeconds, seconds, restSeconds, item.note ?? '']
  return item.of === 'own'
    ? [...dose, item.name, item.repSeconds, item.steps]
    : [...dose, item.exercise, item.form]
}

function unpackItem(packed: unknown, place: number): object | undefined {
  if (!isList(packed)) return undefined
  const [side, sets, reps, holdSeconds, seconds, restSeconds, note, ...rest] = packed
  const dose = {
    id: String(place),
    sides: typeof side === 'number' ? sides[side] : side,
    prescription: { sets, reps, holdSeconds, seconds, restSeconds },
    ...(note !== '' && { note }),
  }
  // The length tells the two kinds apart.
  if (packed.length === 9) return { ...dose, of: 'library', exercise: rest[0], form: rest[1] }
  if (packed.length === 10) return { ...dose, of: 'own', name: rest[0], repSeconds: rest[1], steps: rest[2] }
  return undefined
}

const sides = ['together', 'each'] as const

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
