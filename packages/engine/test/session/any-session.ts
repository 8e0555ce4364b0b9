/** Sessions for properties, aimed at edges: no rest, no hold, one repetition, both sides. */

import fc from 'fast-check'
import { exercise, sessionOf } from './notation.ts'

const smallOrNone = fc.oneof(fc.constant(0), fc.constant(0.5), fc.integer({ min: 1, max: 45 }))
const amount = fc.oneof(
  fc.constant('1'),
  fc.integer({ min: 1, max: 6 }).map(String),
  fc.integer({ min: 10, max: 90 }).map((s) => `${s}s`),
)

export const anyItem = fc
  .record({
    name: fc.constantFrom('squeeze', 'circles', 'stretch', 'unheard-of'),
    sets: fc.integer({ min: 1, max: 4 }),
    amount,
    hold: smallOrNone,
    rest: smallOrNone,
    side: fc.constantFrom('', ' each'),
  })
  .map(({ name, sets, amount, hold, rest, side }) =>
    exercise(name, `${sets}x${amount} hold ${hold} rest ${rest}${side}`),
  )

export const anySession = fc
  .array(anyItem, { minLength: 1, maxLength: 4 })
  .map((items) => sessionOf(...items))
