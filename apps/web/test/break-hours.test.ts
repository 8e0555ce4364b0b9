/** The times of breaks as they are typed, and what is made of them. */

import type { BreakPlan } from '@unhunch/engine'
import { checkValue } from '@unhunch/journal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  draftFrom,
  type HoursDraft,
  longerChoices,
  printMinute,
  readDraft,
  readMinute,
} from '../src/screens/breaks/hours-draft.ts'

const plan: BreakPlan = {
  isOn: true,
  weekdays: [1, 2, 3],
  from: 540,
  to: 1020,
  lunch: { from: 750, to: 795 },
  everyMinutes: 30,
  longerEveryMinutes: 60,
}

describe('a draft of the hours', () => {
  it('comes back as the plan it was made from', () => {
    expect(readDraft(draftFrom(plan))).toEqual({ plan })
    const { lunch: _, longerEveryMinutes: __, ...bare } = plan
    expect(readDraft(draftFrom(bare))).toEqual({ plan: bare })
  })

  it.each<[string, Partial<HoursDraft>, object]>([
    ['no day', { weekdays: [] }, { weekdays: 'breaks.error-days' }],
    ['an empty time', { from: '' }, { hours: 'breaks.error-time' }],
    ['a time that no clock shows', { to: '25:00' }, { hours: 'breaks.error-time' }],
    ['an end before the start', { from: '17:00', to: '09:00' }, { hours: 'breaks.error-hours' }],
    ['an end at the start', { from: '09:00', to: '09:00' }, { hours: 'breaks.error-hours' }],
    ['a lunch after work', { lunchFrom: '17:30', lunchTo: '18:00' }, { lunch: 'breaks.error-lunch' }],
    [
      'a lunch that runs backwards',
      { lunchFrom: '13:00', lunchTo: '12:00' },
      { lunch: 'breaks.error-lunch' },
    ],
    [
      'several at once',
      { weekdays: [], from: '', lunchFrom: '' },
      { weekdays: 'breaks.error-days', hours: 'breaks.error-time', lunch: 'breaks.error-time' },
    ],
  ])('says what is wrong with %s', (_, change, problems) => {
    expect(readDraft({ ...draftFrom(plan), ...change })).toEqual({ problems })
  })

  it('lets a lunch be that is switched off, whatever it says', () => {
    expect(readDraft({ ...draftFrom(plan), hasLunch: false, lunchFrom: '' })).not.toHaveProperty('problems')
  })

  it('takes midnight as the end of the day', () => {
    expect(readDraft({ ...draftFrom(plan), to: '00:00' })).toMatchObject({ plan: { to: 1440 } })
  })

  it('leads only to plans that the journal takes', () => {
    const time = fc.oneof(fc.integer({ min: 0, max: 1439 }).map(printMinute), fc.string())
    const anyDraft: fc.Arbitrary<HoursDraft> = fc.record({
      isOn: fc.boolean(),
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      from: time,
      to: time,
      hasLunch: fc.boolean(),
      lunchFrom: time,
      lunchTo: time,
      everyMinutes: fc.integer({ min: 20, max: 60 }),
      longerEveryMinutes: fc.option(fc.integer({ min: 30, max: 240 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const read = readDraft(draft)
        if ('plan' in read) expect(checkValue('break-plan', read.plan)).toEqual({ value: read.plan })
        else expect(Object.keys(read.problems)).not.toEqual([])
      }),
    )
  })
})

describe('minutes', () => {
  it('are printed as a clock shows them, and read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(readMinute(printMinute(minute))).toBe(minute)
      }),
    )
  })

  it('offer the usual longer breaks, and the one that is set', () => {
    expect(longerChoices(undefined)).toEqual([60, 90, 120])
    expect(longerChoices(75)).toEqual([60, 75, 90, 120])
  })
})
