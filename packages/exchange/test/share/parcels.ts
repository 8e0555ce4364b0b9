/** Parcels for the tests of links: some to look at, and any whatever. */

import { exercises } from '@unhunch/knowledge/exercises'
import fc from 'fast-check'
import type { Parcel, ParcelItem } from '../../src/share/index.ts'

/** The first exercises of the library with doses that differ, as a physiotherapist would hand them over. */
export function libraryItems(count: number): readonly ParcelItem[] {
  return exercises.slice(0, count).flatMap(({ id, forms: [form] }, place) =>
    form === undefined
      ? []
      : {
          of: 'library',
          exercise: id,
          form: form.id,
          sides: form.sides,
          prescription: {
            sets: 1 + (place % 3),
            reps: 6 + (place % 5),
            holdSeconds: (place % 2) * 5,
            seconds: 0,
            restSeconds: 30,
          },
        },
  )
}

const ownDose = { sets: 2, reps: 10, holdSeconds: 0, seconds: 0, restSeconds: 30 }

export const ownItems: readonly ParcelItem[] = [
  {
    of: 'own',
    name: 'Towel slides on the wall',
    repSeconds: 6,
    sides: 'each',
    note: 'Stop when the arm goes numb.',
    prescription: ownDose,
    steps: [
      'Stand a foot away from the wall with a towel under your hand.',
      'Slide it up as far as is comfortable, then down again.',
      'Keep your neck long.',
    ],
  },
  {
    of: 'own',
    name: 'Doorway lean with the ball',
    repSeconds: 4.5,
    sides: 'each',
    prescription: ownDose,
    steps: [
      'Put the ball between the shoulder blade and the frame.',
      'Lean until you feel firm pressure, and breathe out.',
      'Roll a little up and down.',
    ],
  },
  {
    of: 'own',
    name: 'Seated reach over the table',
    repSeconds: 8,
    sides: 'together',
    prescription: ownDose,
    steps: [
      'Sit with both feet on the floor and your arms on the table.',
      'Let the hands glide forward while the back lengthens.',
      'Come back slowly.',
    ],
  },
]

export function parcelOf(items: readonly ParcelItem[]): Parcel {
  return {
    name: 'Neck and upper back, first weeks',
    from: 'Anna Berg, physiotherapist',
    note: 'Begin with half, and call me after two weeks.',
    items,
    weekdays: [1, 3, 5],
  }
}

/** Up to `most` units of any writing, of signs that JSON escapes, and of names that JavaScript keeps to itself. */
export function anyText(most: number, least = 1): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    fc.constantFrom('"', '\\', '\n', '__proto__', 'constructor', '😀'.repeat(9), '工', 'مرحبا', '</script>'),
  )
  return fc
    .array(piece, { maxLength: 6 })
    .map((pieces) =>
      pieces
        .join('')
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, ''),
    )
    .filter((text) => text.length >= least)
}

const anyItemBase = {
  sides: fc.constantFrom('together' as const, 'each' as const),
  prescription: fc.record({
    sets: fc.integer({ min: 1, max: 20 }),
    reps: fc.nat(200),
    holdSeconds: anyNumber(0, 1800),
    seconds: anyNumber(0, 3600),
    restSeconds: anyNumber(0, 1800),
  }),
  note: anyText(500),
} as const

const anyItem: fc.Arbitrary<ParcelItem> = fc.oneof(
  fc.record(
    { ...anyItemBase, of: fc.constant('library'), exercise: anyText(80), form: anyText(80) },
    { requiredKeys: ['sides', 'prescription', 'of', 'exercise', 'form'] },
  ),
  fc.record(
    {
      ...anyItemBase,
      of: fc.constant('own'),
      name: anyText(80),
      steps: fc.array(anyText(500), { maxLength: 12 }),
      repSeconds: anyNumber(1, 120),
    },
    { requiredKeys: ['sides', 'prescription', 'of', 'name', 'steps', 'repSeconds'] },
  ),
)

/** Whatever a routine of the journal may be. */
export const anyParcel: fc.Arbitrary<Parcel> = fc.record(
  {
    name: anyText(80),
    from: anyText(80),
    note: anyText(500),
    items: fc.array(anyItem, { maxLength: 30 }),
    weekdays: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7]),
  },
  { requiredKeys: ['name', 'items', 'weekdays'] },
)

function anyNumber(min: number, max: number): fc.Arbitrary<number> {
  const anyFraction = fc.double({ min, max, noNaN: true }).map((number) => number + 0)
  return fc.oneof(fc.integer({ min, max }), anyFraction)
}

/** Every text as long as it may be, of signs that take three bytes and hardly get smaller. */
export function longestParcel(): Parcel {
  let state = 1
  const text = (length: number) =>
    Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return String.fromCharCode(0x4e00 + ((state >>> 8) % 20000))
    }).join('')
  const item = (): ParcelItem => ({
    of: 'own',
    name: text(80),
    note: text(500),
    steps: Array.from({ length: 12 }, () => text(500)),
    repSeconds: 100 / 3,
    sides: 'each',
    prescription: { sets: 20, reps: 200, holdSeconds: 5000 / 3, seconds: 10_000 / 3, restSeconds: 5000 / 3 },
  })
  return {
    name: text(80),
    from: text(80),
    note: text(500),
    items: Array.from({ length: 30 }, item),
    weekdays: [7, 6, 5, 4, 3, 2, 1],
  }
}
