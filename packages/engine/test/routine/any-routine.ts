/** Lists for properties: of the real library and in a person's own words, aimed at edges. */

import fc from 'fast-check'
import type { LibraryItem, OwnItem, Prescription, Routine, RoutineItem } from '../../src/index.ts'
import { knowledge } from '../the-knowledge.ts'

const forms = knowledge.exercises.flatMap(({ id, forms: all }) =>
  all.map((form) => ({ exercise: id, form: form.id })),
)

const zeroOr = (max: number) => fc.oneof(fc.constant(0), fc.integer({ min: 1, max }))

export const anyPrescription: fc.Arbitrary<Prescription> = fc.oneof(
  fc.record({
    sets: fc.integer({ min: 1, max: 10 }),
    reps: fc.integer({ min: 1, max: 30 }),
    holdSeconds: zeroOr(180),
    seconds: fc.constant(0),
    restSeconds: zeroOr(300),
  }),
  fc.record({
    sets: fc.integer({ min: 1, max: 10 }),
    reps: fc.constant(0),
    holdSeconds: fc.constant(0),
    seconds: fc.integer({ min: 1, max: 600 }),
    restSeconds: zeroOr(300),
  }),
)

const base = {
  // Given its own number afterwards, so that no two are the same.
  id: fc.constant(''),
  sides: fc.constantFrom('together', 'each'),
  prescription: anyPrescription,
} as const

const anyLibraryItem: fc.Arbitrary<LibraryItem> = fc
  .record({ ...base, of: fc.constant('library'), place: fc.constantFrom(...forms) })
  .map(({ place, ...item }) => ({ ...item, ...place }))

const anyOwnItem: fc.Arbitrary<OwnItem> = fc.record({
  ...base,
  of: fc.constant('own'),
  name: fc.constantFrom('Towel slides', 'Wall press'),
  steps: fc.array(fc.constant('Slide it up.'), { maxLength: 12 }),
  repSeconds: fc.oneof(fc.constantFrom(1, 2.5, 60), fc.integer({ min: 1, max: 60 })),
})

export const anyRoutine: fc.Arbitrary<Routine> = fc
  .array(fc.oneof(anyLibraryItem, anyOwnItem), { minLength: 1, maxLength: 8 })
  .map((items) => routineOf(...items))

export function routineOf(...items: readonly RoutineItem[]): Routine {
  return {
    id: 'r1',
    name: 'For my neck',
    items: items.map((item, place) => ({ ...item, id: item.id === '' ? `i${place}` : item.id })),
    weekdays: [],
  }
}

export const everyForm = forms
