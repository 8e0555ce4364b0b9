/** Makes a stranger's words fit to stand among ours. */

import type { Parcel, ParcelItem } from './parcel.ts'

/** No text gets longer or shorter by it. Line breaks stay. */
export function makeShowable({ name, from, note, items, weekdays }: Parcel): Parcel {
  return {
    name: showable(name),
    ...(from !== undefined && { from: showable(from) }),
    ...(note !== undefined && { note: showable(note) }),
    items: items.map(showableItem),
    weekdays,
  }
}

function showableItem(item: ParcelItem): ParcelItem {
  const note = item.note === undefined ? {} : { note: showable(item.note) }
  return item.of === 'own'
    ? { ...item, ...note, name: showable(item.name), steps: item.steps.map(showable) }
    : { ...item, ...note, exercise: showable(item.exercise), form: showable(item.form) }
}

function showable(text: string): string {
  return text.replace(unshowable, ' ')
}

/** Control characters but the line break, halves of characters, marks that turn the direction of what follows. */
const unshowable = /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/gu
