/** What is handed over in a link comes out as it went in, small enough for a QR code. */

import { countSteps } from '@unhunch/knowledge'
import { exerciseWords } from '@unhunch/knowledge/en'
import { crc32 as crc32OfNode, inflateRawSync } from 'node:zlib'
import { type Routine, routineSession } from '@unhunch/engine'
import { knotsByPlace } from '@unhunch/knowledge/body-map'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { policy } from '@unhunch/knowledge/policy'
import { progressions } from '@unhunch/knowledge/progressions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBase64Url, printBase64Url } from '../../src/share/base64url.ts'
import { crc32 } from '../../src/share/crc32.ts'
import {
  type Parcel,
  parcelFromRoutine,
  parcelFromSession,
  readShare,
  writeShare,
} from '../../src/share/index.ts'
import { anyParcel, libraryItems, longestParcel, ownItems, parcelOf } from './parcels.ts'

/** A QR code of version 25 with low correction holds 1,273 bytes; some are left for the address of the app. */
const mostForQrCode = 1200

const routine: Routine = {
  id: 'r1',
  name: 'Mornings',
  from: 'Anna Berg',
  items: [...libraryItems(2), ...ownItems].map((item, place) => ({
    ...item,
    id: `i${place}`,
    agreed: ['R09'],
  })),
  weekdays: [2, 4],
}

/** Never to be written anew: a link on paper is there for years. */
const firstParcel = parcelOf([
  {
    of: 'library',
    exercise: 'scapular-retraction',
    form: 'seated',
    sides: 'together',
    prescription: { sets: 2, reps: 10, holdSeconds: 5, seconds: 0, restSeconds: 30 },
    note: 'elbows low',
  },
  {
    of: 'own',
    name: 'Towel slides',
    steps: ['Put the towel on the wall.', 'Slide it up, and down again.'],
    repSeconds: 2.5,
    sides: 'each',
    prescription: { sets: 1, reps: 0, holdSeconds: 0, seconds: 45, restSeconds: 0 },
  },
])
const firstLink =
  'u1.b8EiRSWPXW6DMAzHr2Ll2UPQjgOsB5gmbW9RH9xgICJLosQo6u1rqN_s_4d-tuab3QYUJ9hz5gIPchvC7EsVaMxbNWi-YiS4cVkQ8vqsPsnKhbKvouKNFx-heVlhpTDj2eUoBPhnoFm0U1p6d3XqH66jQWt7vODQ44g9Xns0HB6pVQipqaU6ynug8lFYCjnxKR5XJuHJ3NEOOGisx88jbVT6S40D1OAnVt5LN6I1P7uAcoKcWorn0pTrgPg9rOBFn34DT6lFoIV87Mxd5wU'

describe('writeShare and readShare', () => {
  it('give back any parcel as it was', () => {
    fc.assert(
      fc.property(anyParcel, (parcel) => {
        expect(readShare(writeShare(parcel))).toEqual({ status: 'read', parcel })
      }),
      { numRuns: 100 },
    )
  })

  it('write nothing that an address would have to escape', () => {
    fc.assert(
      fc.property(anyParcel, (parcel) => {
        expect(writeShare(parcel)).toMatch(/^u1\.[A-Za-z0-9_-]+$/)
      }),
      { numRuns: 20 },
    )
  })

  it('still read what the first version wrote', () => {
    expect(readShare(firstLink)).toEqual({ status: 'read', parcel: firstParcel })
  })

  it('take a link that a letter has broken into lines', () => {
    const broken = ` ${firstLink.replace(/.{60}/g, '$&\r\n  ')}\n`
    expect(readShare(broken)).toEqual(readShare(firstLink))
  })

  it('hold the longest of everything, even where nothing gets smaller', () => {
    const longest = longestParcel()
    const link = writeShare(longest)
    console.log(`· the longest parcel: ${link.length} characters`)
    expect(readShare(link)).toEqual({ status: 'read', parcel: longest })
  })

  it('hold the longest of texts that would take the most room', () => {
    const controls = JSON.stringify(longestParcel()).replace(/[\u4E00-\u9FFF]/g, '\\u0001')
    expect(readShare(writeShare(JSON.parse(controls) as Parcel)).status).toBe('read')
  })

  it('let no text in that could turn the words around it', () => {
    const parcel = { ...parcelOf([]), name: 'a\u202Eb\u0000c\uD800d', note: 'one\ntwo\u2066' }
    expect(readShare(writeShare(parcel))).toEqual({
      status: 'read',
      parcel: { ...parcel, name: 'a b c d', note: 'one\ntwo ' },
    })
  })

  it.each([
    { of: '1 exercise', items: libraryItems(1), most: 220 },
    { of: '5 exercises', items: libraryItems(5), most: 380 },
    { of: '12 exercises', items: libraryItems(12), most: 600 },
    { of: '12 exercises and 3 in own words', items: [...libraryItems(12), ...ownItems], most: 1000 },
    { of: '30 exercises', items: libraryItems(30), most: mostForQrCode },
  ])('fit $of into a QR code', ({ of, items, most }) => {
    const { length } = writeShare(parcelOf(items))
    console.log(`· a link of ${of}: ${length} bytes`)
    expect(length).toBeLessThanOrEqual(most)
  })
})

describe('parcelFromRoutine', () => {
  it('leaves the ids out, and to what the giver agreed', () => {
    expect(parcelFromRoutine({ ...routine, note: 'Slowly.' })).toEqual({
      name: 'Mornings',
      from: 'Anna Berg',
      note: 'Slowly.',
      items: [...libraryItems(2), ...ownItems],
      weekdays: [2, 4],
    })
  })
})

describe('parcelFromSession', () => {
  const knowledge = {
    exercises,
    movements,
    stepCounts: countSteps(exerciseWords),
    progressions,
    knotsByPlace,
    policy,
  }
  const session = routineSession({ knowledge, restrictions: [] }, routine, '2026-03-09')?.session
  const given = { name: 'Mornings', from: 'Anna Berg', weekdays: [1] }

  it('hands over the exercises of the session, those in own words among them', () => {
    expect(session && parcelFromSession(session, { ...given, routines: [routine] })).toEqual({
      ...given,
      items: [...libraryItems(2), ...ownItems],
    })
  })

  it('takes the doses of the day', () => {
    const eased = session && {
      ...session,
      items: session.items.map((item) => ({ ...item, prescription: { ...item.prescription, sets: 1 } })),
    }
    const parcel = eased && parcelFromSession(eased, { ...given, routines: [routine] })
    expect(parcel?.items.map(({ prescription }) => prescription.sets)).toEqual([1, 1, 1, 1, 1])
  })

  it('leaves out what nobody can describe any more', () => {
    expect(session && parcelFromSession(session, { ...given, routines: [] }).items).toEqual(libraryItems(2))
  })
})

describe('the parts of a link', () => {
  const anyBytes = fc.uint8Array({ maxLength: 200 })

  it('are letters as others read and write them', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const letters = printBase64Url(bytes)
        expect(letters).toBe(Buffer.from(bytes).toString('base64url'))
        expect(parseBase64Url(letters)).toEqual(bytes)
      }),
    )
  })

  it('have the checksum that others find', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(crc32(bytes)).toBe(crc32OfNode(bytes))
      }),
    )
  })

  it('are deflated as others inflate', () => {
    const sealed = Buffer.from(firstLink.slice('u1.'.length), 'base64url')
    expect(JSON.parse(inflateRawSync(sealed.subarray(4)).toString())).toHaveLength(5)
  })
})
