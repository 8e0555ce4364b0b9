/** Every set of things, on the floor or not: nothing is offered that cannot be done, and what is missing is said. */

import { describe, expect, it } from 'vitest'
import type { EquipmentId } from '@unhunch/knowledge'
import type { Situation } from '../../src/index.ts'
import { offersOn } from '../../src/index.ts'
import { monday, situationOf } from '../a-person.ts'
import { combinations, forms, hasThing, minutesTried, tryEverybody } from './fault-of.ts'

const neededThings = [...new Set(forms.flatMap(({ form }) => form.needs))].sort()

describe('every person with any set of things (S3)', () => {
  it('is never offered a form whose things or place are missing', () => {
    let homes = 0
    for (const { equipment, floor } of everyHome()) {
      homes += 1
      const { allowed } = offersOn(situationOf({ equipment, floor }), monday)
      const offered = new Set(allowed.map(({ exercise, form }) => `${exercise.id}/${form.id}`))
      for (const { exercise, form } of forms) {
        const isPossible =
          form.needs.every((thing) => hasThing(equipment, thing)) && (floor || form.surface !== 'floor')
        if (offered.has(`${exercise.id}/${form.id}`) === isPossible) continue
        expect.fail(`${equipment.join(' ')}, floor ${floor}: ${exercise.id}/${form.id}`)
      }
    }
    const people = combinations().length * homes * minutesTried.length
    console.log(
      `· ${people.toLocaleString('en')} people, as every three precautions × things × place × time: none is offered what is withheld or cannot be done`,
    )
    expect(homes).toBe(2 ** (neededThings.length + 1))
  })

  it('gets a session that is safe, whole or says what is missing, and in time or says why not', () => {
    const { tried, different, fault } = tryEverybody(everybody(), 3)
    console.log(
      `· ${tried.toLocaleString('en')} people planned for, ${different.toLocaleString('en')} of them different`,
    )
    expect(fault).toBeUndefined()
  })
})

// Helpers

function* everyHome(): Iterable<{ readonly equipment: EquipmentId[]; readonly floor: boolean }> {
  for (let bits = 0; bits < 2 ** neededThings.length; bits += 1) {
    const equipment = neededThings.filter((_, index) => (bits >> index) % 2 === 1)
    yield { equipment, floor: true }
    yield { equipment, floor: false }
  }
}

/** Each home with no precaution or one, in turn; so are the times. */
function* everybody(): Iterable<Situation> {
  const singles = combinations().filter((restrictions) => restrictions.length <= 1)
  let turn = 0
  for (const home of everyHome()) {
    yield situationOf(home, singles[turn % singles.length])
    turn += 1
  }
}
