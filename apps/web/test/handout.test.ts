/** Sheets and links: what stands on a sheet, what fits into a code, and a link from one person to another. */

import fc from 'fast-check'
import jsqr from 'jsqr'
import type { Routine } from '@unhunch/engine'
import { readShare, writeShare } from '@unhunch/exchange/share'
import { createMemoryStore } from '@unhunch/journal'
import { describe, expect, it } from 'vitest'
import { tellingPhases } from '../src/figure/print-pictures.ts'
import { handoutAskOf } from '../src/life/handout/handout-ask.ts'
import { handoutFromProgramme, handoutFromRoutine, handoutFromSession } from '../src/life/handout/handout.ts'
import { paperFor } from '../src/life/handout/sheet-choices.ts'
import { createLife } from '../src/life/create-life.ts'
import { type Qr, qrOf } from '../src/life/sharing/qr.ts'
import { linkIn, shareAddress } from '../src/life/sharing/share-address.ts'
import { aLifeWithAPlan, aWorld } from './a-world.ts'

describe('an address of a sheet', () => {
  it.each`
    part                           | ask
    ${undefined}                   | ${{ kind: 'plan' }}
    ${'plan'}                      | ${{ kind: 'plan' }}
    ${'today'}                     | ${{ kind: 'today' }}
    ${'ease'}                      | ${{ kind: 'plan' }}
    ${'break-short'}               | ${{ kind: 'plan' }}
    ${'routine-phone-1'}           | ${{ kind: 'routine', routine: 'phone-1' }}
    ${'exercise-cat-cow.standard'} | ${{ kind: 'exercise', exercise: 'cat-cow', form: 'standard' }}
    ${'constructor'}               | ${{ kind: 'plan' }}
  `('$part asks for $ask', ({ part, ask }: { part: string | undefined; ask: object }) => {
    expect(handoutAskOf(part)).toEqual(ask)
  })
})

describe('a sheet', () => {
  it.each`
    locale     | paper
    ${'en-GB'} | ${'a4'}
    ${'en-US'} | ${'letter'}
    ${'en'}    | ${'letter'}
    ${'de-AT'} | ${'a4'}
    ${'es-MX'} | ${'letter'}
    ${'es-ES'} | ${'a4'}
    ${'ar'}    | ${'a4'}
  `('is on $paper for $locale', ({ locale, paper }: { locale: string; paper: string }) => {
    expect(paperFor(locale)).toBe(paper)
  })

  it.each`
    phases           | shown
    ${''}            | ${''}
    ${'bend'}        | ${'bend'}
    ${'open close'}  | ${'close open'}
    ${'a b c'}       | ${'c a b'}
    ${'a b c d e f'} | ${'f a b'}
  `('shows “$shown” of the cycle “$phases”', ({ phases, shown }: { phases: string; shown: string }) => {
    expect(tellingPhases(phases.split(' ')).join(' ')).toBe(shown)
  })

  it('names each exercise of the coming week once, with its days', async () => {
    const life = await aLifeWithAPlan(aWorld())
    const programme = life.plan.programme.value
    if (programme === undefined) throw new Error('no plan')
    for (const today of ['2026-11-23', '2026-11-25', '2026-11-28']) {
      const handout = handoutFromProgramme(programme, { name: 'The week', today })
      const keys = handout?.parcel.items.map(
        (item) => item.of === 'library' && `${item.exercise}.${item.form}`,
      )
      expect(new Set(keys).size).toBe(keys?.length)
      const week = programme.weeks.find(({ days }) =>
        days.some((each) => each.kind === 'session' && each.day >= today),
      )
      const meant = week?.days.flatMap((each) =>
        each.kind === 'session' && each.day >= today
          ? each.session.items.map(
              ({ exercise, form }) => `${exercise}.${form} ${new Date(each.day).getUTCDay()}`,
            )
          : [],
      )
      const told = handout?.days.flatMap((days, place) => days.map((day) => `${keys?.[place]} ${day}`))
      expect(told?.toSorted()).toEqual(meant?.toSorted())
      expect(told).not.toEqual([])
    }
    expect(handoutFromProgramme(programme, { name: 'The week', today: '2030-01-01' })).toBeUndefined()
  })

  it('leaves out what a precaution holds back, and names it (S16)', () => {
    const handout = handoutFromRoutine(list, { heldBack: ['b'], nameOf: ({ id }) => `the ${id}` })
    expect(handout.parcel.items).toHaveLength(1)
    expect(handout).toMatchObject({ leftOut: ['the b'], days: [[1, 4]], parcel: { name: 'For my neck' } })
    expect(JSON.stringify(handout.parcel)).not.toMatch(/agreed|"id"/)
  })

  it('has in its link what stands on it', async () => {
    const life = await aLifeWithAPlan(aWorld())
    const session = life.plan.today.value?.next?.session
    if (session === undefined) throw new Error('no session')
    const { parcel } = handoutFromSession(session, { name: 'Today', routines: [] })
    expect(parcel.items).toHaveLength(session.items.length)
    expect(readShare(writeShare(parcel))).toEqual({ status: 'read', parcel })
  })
})

describe('a code', () => {
  it('is read again as what was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1240 }), fc.integer({ min: 0, max: 63 }), (length, seed) => {
        const address = `https://example.org/#/shared/${lettersOf(length, seed)}`
        const qr = qrOf(address)
        if (qr === undefined) return expect(address.length).toBeGreaterThan(1200)
        expect(read(qr)).toBe(address)
      }),
      {
        numRuns: 4,
        examples: [
          [1, 0],
          [900, 1],
          [1010, 0],
          [1240, 2],
        ],
      },
    )
  })

  it('has an empty rim of four, is never finer than 125 modules, and nothing where more is in it', () => {
    const most = qrOf('x'.repeat(1273))
    expect(most?.size).toBe(125)
    expect(qrOf('x'.repeat(1274))).toBeUndefined()
    const dark = modulesOf(most)
    for (let at = 0; at < 125; at += 1) {
      for (const rim of [0, 1, 2, 3, 121, 122, 123, 124]) {
        expect(dark.has(`${at} ${rim}`) || dark.has(`${rim} ${at}`)).toBe(false)
      }
    }
  })
})

describe('a link', () => {
  const link = 'u1.AbC-_9'

  it.each`
    pasted
    ${link}
    ${`  ${link}\n`}
    ${`https://example.org/#/shared/${link}`}
    ${`https://example.org/sub/path/#/shared/${link}?utm=1`}
    ${`https://example.org/%23/shared/${link}`}
    ${`Look: <https://example.org/#/shared/u1.Ab\nC-_9> bye`}
  `('is found in $pasted', ({ pasted }: { pasted: string }) => {
    expect(linkIn(pasted)).toBe(link)
  })

  it.each(['https://example.org/', 'https://example.org/a/b/', 'http://localhost:8080/index.html'])(
    'is found again in its address at %s',
    (app) => {
      for (let length = 1; length < 80; length += 1) {
        const text = `u1.${lettersOf(length, length)}`
        expect(linkIn(shareAddress(app, text))).toBe(text)
      }
    },
  )

  it('that says nothing is told about as such', () => {
    for (const pasted of ['', '%E0%A4%A', 'hello', 'https://example.org/#/shared/']) {
      expect(readShare(linkIn(pasted)).status).toBe('unreadable')
    }
  })
})

describe('what somebody hands over', () => {
  it('waits over a reload until it is taken or refused, and adds nothing by itself (S22)', async () => {
    const store = createMemoryStore()
    const sharing = await (await createLife(aWorld({ store }).edges)).sharing()
    expect(sharing.waiting.value).toBeUndefined()
    sharing.keep('u1.first')
    sharing.keep('u1.second')
    const again = await (await createLife(aWorld({ store }).edges)).sharing()
    expect(again.waiting.value).toBe('u1.second')
    again.drop()
    expect((await (await createLife(aWorld({ store }).edges)).sharing()).waiting.value).toBeUndefined()
    await expect(store.readAll()).resolves.toEqual([])
  })

  it('comes with ids of its own, and with nothing agreed to (S16)', async () => {
    const sharing = await (await createLife(aWorld().edges)).sharing()
    const { parcel } = handoutFromRoutine(list, { heldBack: [], nameOf: () => '' })
    const taken = sharing.routineFrom(parcel)
    const ids = [taken.id, ...taken.items.map(({ id }) => id)]
    expect(new Set(ids).size).toBe(3)
    expect(ids).not.toContain('a')
    expect(taken.items.every(({ agreed }) => agreed === undefined)).toBe(true)
    expect(taken).toMatchObject({ name: 'For my neck', from: 'My physio', note: 'Slowly.', weekdays: [1, 4] })
  })
})

// Helpers

const prescription = { sets: 1, reps: 5, holdSeconds: 0, seconds: 0, restSeconds: 0 }
const list: Routine = {
  id: 'list',
  name: 'For my neck',
  from: 'My physio',
  note: 'Slowly.',
  weekdays: [1, 4],
  items: [
    {
      id: 'a',
      of: 'library',
      exercise: 'cat-cow',
      form: 'standard',
      sides: 'together',
      prescription,
      agreed: ['x'],
    },
    {
      id: 'b',
      of: 'own',
      name: 'Towel slides',
      steps: ['Slide it.'],
      repSeconds: 3,
      sides: 'each',
      prescription,
    },
  ],
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Mixed as in a link, so that no shorter way of writing them is found. */
function lettersOf(length: number, seed: number): string {
  return Array.from({ length }, (_, at) => letters[(at * at * 31 + at * 7 + seed) % 64]).join('')
}

function modulesOf(qr: Qr | undefined): ReadonlySet<string> {
  const dark = new Set<string>()
  for (const [, x, y, width] of (qr?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(width); at += 1) dark.add(`${Number(x) + at} ${y}`)
  }
  return dark
}

/** With the eyes of another library, three pixels a module. */
function read(qr: Qr): string | undefined {
  const scale = 3
  const dark = modulesOf(qr)
  const side = qr.size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (dark.has(`${Math.floor(x / scale)} ${Math.floor(y / scale)}`))
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return jsqr.default(pixels, side, side)?.data
}
