/** Every combination of up to three precautions: nothing withheld is offered, and what is missing is said. */

import type { EquipmentId } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import type { Situation } from '../../src/index.ts'
import { withheldBy } from '../../src/index.ts'
import { everyThing, situationOf } from '../a-person.ts'
import { combinations, forms, isSafe, tryEverybody } from './fault-of.ts'

/** Usual homes, from nothing at all to everything; `every-thing.slow.test.ts` has all the others. */
const homes: readonly (readonly EquipmentId[])[] = [
  [],
  ['chair-with-back', 'wall', 'table', 'doorway', 'towel'],
  everyThing,
]

describe('every person with up to three precautions (S3)', () => {
  it('is never offered a form that one of them withholds', () => {
    let checked = 0
    for (const restrictions of combinations()) {
      for (const { exercise, form } of forms) {
        checked += 1
        if ((withheldBy(restrictions, form).length === 0) === isSafe(restrictions, form)) continue
        expect.fail(`${restrictions.map(({ id }) => id).join('+')}: ${exercise.id}/${form.id}`)
      }
    }
    console.log(
      `· ${checked.toLocaleString('en')} pairs of precautions and forms: none offered against a rule`,
    )
    expect(checked).toBe(combinations().length * forms.length)
  })

  it('gets a session that is safe, whole or says what is missing, and in time or says why not', () => {
    const { tried, different, fault } = tryEverybody(everybody())
    console.log(
      `· ${tried.toLocaleString('en')} people planned for, ${different.toLocaleString('en')} of them different`,
    )
    expect(fault).toBeUndefined()
    expect(tried).toBeGreaterThan(90_000)
  })
})

// Helpers

/** Up to two precautions in every home, with a floor and without; three in two of the six, in turn. */
function* everybody(): Iterable<Situation> {
  const places = homes.flatMap((equipment) => [true, false].map((floor) => ({ equipment, floor })))
  let turn = 0
  for (const restrictions of combinations()) {
    const tried = restrictions.length < 3 ? places.length : 2
    for (let each = 0; each < tried; each += 1, turn += 1) {
      const place = places[turn % places.length]
      if (place) yield situationOf({ ...place, equipment: [...place.equipment] }, restrictions)
    }
  }
}
