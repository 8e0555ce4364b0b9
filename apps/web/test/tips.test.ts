/** The tip of the day: everyone gets one, every tip has somebody, and none asks for what a precaution holds back. */

import { addDays, withheldBy } from '@unhunch/engine'
import { exercises } from '@unhunch/knowledge/exercises'
import { tips } from '@unhunch/knowledge/learn'
import { precautions } from '@unhunch/knowledge/screening'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseBreakTip, chooseTip, type TipReader } from '../src/life/tips/choose-tip.ts'
import { createLife } from '../src/life/create-life.ts'
import { aLifeWithAPlan, answerSafety, aWorld, until } from './a-world.ts'

const monday = '2026-11-23'
const all = tips.map(({ id }) => id)

const plain: TipReader = {
  day: monday,
  isMorning: false,
  isWorkday: true,
  triggers: [],
  isStressed: false,
  sleepsBadly: false,
  sitsAtDesk: false,
  hasRoller: false,
  session: 'none',
  hasMissed: false,
  mayMove: () => true,
}

/** Whose restrictions are those of one precaution. */
function withPrecaution(id: string): TipReader['mayMove'] {
  const restrictions = precautions.filter((known) => known.id === id)
  return (exercise, form) => {
    const known = exercises.find((each) => each.id === exercise)?.forms.find((each) => each.id === form)
    return known !== undefined && withheldBy(restrictions, known).length === 0
  }
}

const anyone: fc.Arbitrary<TipReader> = fc.record({
  day: fc.nat(4000).map((days) => addDays(monday, days)),
  isMorning: fc.boolean(),
  isWorkday: fc.boolean(),
  triggers: fc.subarray(tips.map((tip): string => tip.for)),
  isStressed: fc.boolean(),
  sleepsBadly: fc.boolean(),
  sitsAtDesk: fc.boolean(),
  hasRoller: fc.boolean(),
  session: fc.constantFrom('planned', 'done', 'none'),
  hasMissed: fc.boolean(),
  mayMove: fc.constantFrom(() => true, ...precautions.map(({ id }) => withPrecaution(id))),
})

describe('chooseTip', () => {
  it('says the same all day, whatever was asked before', () => {
    fc.assert(
      fc.property(anyone, (reader) => {
        expect(chooseTip(tips, reader)).toEqual(chooseTip(tips, { ...reader }))
      }),
    )
  })

  it('asks for no movement that is held back', () => {
    fc.assert(
      fc.property(anyone, fc.nat(20), (reader, turn) => {
        const given = [chooseTip(tips, reader), chooseBreakTip(tips, reader, turn)]
        for (const { exercise, form } of given.flatMap((tip) => tip?.moves ?? [])) {
          expect(reader.mayMove(exercise, form)).toBe(true)
        }
      }),
    )
  })

  it('gives every tip to somebody', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(anyone, fc.nat(20), (reader, turn) => {
        met.add(chooseTip(tips, reader)?.id ?? '')
        met.add(chooseBreakTip(tips, reader, turn)?.id ?? '')
      }),
      { numRuns: 5000, seed: 1 },
    )
    expect(all.filter((id) => !met.has(id))).toEqual([])
  })

  it('lets all that fit take their turns, day by day', () => {
    const driver = { ...plain, triggers: ['driving', 'carrying'] }
    const week = Array.from({ length: 3 }, (_, days) =>
      chooseTip(tips, { ...driver, day: addDays(monday, days) }),
    )
    expect(new Set(week.map((tip) => tip?.id))).toEqual(new Set(['carrying', 'driving', 'driving-stops']))
  })

  it('has none for a person of whom nothing is known to fit', () => {
    expect(chooseTip(tips, plain)).toBeUndefined()
  })

  it('speaks of missed days before anything else, and of nothing missed once the session is done', () => {
    const back: TipReader = { ...plain, triggers: ['desk', 'phone'], hasMissed: true, session: 'planned' }
    expect(chooseTip(tips, back)?.id).toBe('missed-days')
    expect(chooseTip(tips, { ...back, session: 'done' })?.id).not.toBe('missed-days')
  })

  it.each`
    precaution | trigger      | because
    ${'R02'}   | ${'bending'} | ${'thin bones are not told that bending is nothing to mind'}
    ${'R05'}   | ${'sleep'}   | ${'a sore shoulder is not lain upon'}
    ${'P01'}   | ${'bending'} | ${'rounding brings the pain on'}
  `('$because ($precaution)', ({ precaution, trigger }) => {
    const reader = { ...plain, triggers: [String(trigger)] }
    expect(chooseTip(tips, reader)?.id).toBe(trigger)
    expect(chooseTip(tips, { ...reader, mayMove: withPrecaution(String(precaution)) })).toBeUndefined()
  })
})

describe('chooseBreakTip', () => {
  it('goes round all that are for breaks', () => {
    const given = [0, 1, 2, 3].map((turn) => chooseBreakTip(tips, plain, turn)?.id)
    expect(given).toEqual(tips.filter((tip) => tip.for === 'desk-break').map(({ id }) => id))
  })

  it('has one even for those who may move little', () => {
    expect(chooseBreakTip(tips, { ...plain, mayMove: () => false }, 7)).toBeDefined()
  })
})

describe('the tips of a life', () => {
  it('are put away for the day, also after a reload, and come again the day after', async () => {
    const world = aWorld()
    const tipsOf = (await aLifeWithAPlan(world)).tips
    const life = await tipsOf()
    expect(life.today.value?.text).toBeDefined()
    await life.dismiss()
    expect(life.today.value).toBeUndefined()

    const after = await createLife(world.edges)
    await until(() => after.plan.programme.value !== undefined)
    const again = await after.tips()
    expect(again.today.value).toBeUndefined()
    world.goToDay('2026-11-24')
    expect(again.today.value?.text).toBeDefined()
  })

  it('have none for a person who should be seen first, and none to break with', async () => {
    const life = await createLife(aWorld().edges)
    await answerSafety(life, { 'burning-band': 'yes' })
    const { today, forBreak } = await life.tips()
    expect(today.value).toBeUndefined()
    expect(forBreak(0)).toBeUndefined()
  })

  it('have another for each break', async () => {
    const { forBreak } = await (await aLifeWithAPlan(aWorld())).tips()
    expect(new Set([0, 1, 2, 3].map((turn) => forBreak(turn))).size).toBe(4)
  })
})
