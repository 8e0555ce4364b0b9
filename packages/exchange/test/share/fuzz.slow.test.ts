/** Twenty thousand spoilt links: each is read whole, or refused with where and why. */

import { checkValue } from '@unhunch/journal'
import { expect, it } from 'vitest'
import { type ReadShare, readShare, writeShare } from '../../src/share/index.ts'
import { packParcel } from '../../src/share/pack-parcel.ts'
import { createChance, spoil } from '../routines/spoil.ts'
import { libraryItems, ownItems, parcelOf } from './parcels.ts'
import { sealText } from './sealed.ts'

const parcels = [
  { name: 'Neck', items: [], weekdays: [] },
  parcelOf(libraryItems(1)),
  parcelOf([...libraryItems(3), ...ownItems.slice(0, 1)]),
]
const links = parcels.map(writeShare)

it('readShare reads a spoilt link whole, or refuses it and says where and why', () => {
  const outcomes = new Map<string, number>()
  const packed = parcels.map((parcel) => JSON.stringify(packParcel(parcel)))
  for (let seed = 0; seed < 20_000; seed += 1) {
    const chance = createChance(seed)
    // In turn: harmed on its way, and made up with a checksum that fits.
    const source = (seed >> 1) % parcels.length
    const link =
      seed % 2 === 0 ? spoil(links[source] ?? '', chance) : sealText(spoil(packed[source] ?? '', chance))
    const read = readShare(link)
    const outcome = read.status === 'read' ? 'read' : read.problem
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    const fault = faultOf(read)
    if (fault !== undefined) expect.fail(`seed ${seed}: ${fault}\n${link.slice(0, 2000)}`)
  }
  console.log(`· spoilt links: ${[...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(', ')}`)
  // It would show nothing if most never got to the schema, or none were let in.
  for (const outcome of ['read', 'torn', 'foreign', 'damaged']) {
    expect(outcomes.get(outcome), outcome).toBeGreaterThan(200)
  }
})

/** What is wrong with the answer; nothing, if all is well. */
function faultOf(read: ReadShare): string | undefined {
  if (read.status === 'unreadable') {
    const words = [read.where, read.found, read.expected]
    const isClear = words.every((word) => word !== '' && word.length <= 200)
    return isClear ? undefined : `an unclear message: ${JSON.stringify(words)}`
  }
  const items = read.parcel.items.map((item, place) => ({ ...item, id: `i${place}` }))
  const checked = checkValue('routine', { ...read.parcel, items, id: 'r1' })
  if ('problems' in checked) return JSON.stringify(checked.problems[0])
  const again = readShare(writeShare(read.parcel))
  return JSON.stringify(again) === JSON.stringify(read) ? undefined : 'another parcel the second time'
}
