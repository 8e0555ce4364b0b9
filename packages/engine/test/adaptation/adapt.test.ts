/** What reports change: stories in, changes out. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { History, Report, Screened } from '../../src/index.ts'
import { adapt, addDays, newHistory, offersOn, plan, replay, sessionFor } from '../../src/index.ts'
import { clear, monday } from '../a-person.ts'
import { knowledge } from '../the-knowledge.ts'
import { circumstances, happeningsOf, replayed, tell } from './a-story.ts'

describe('a step up', () => {
  it('comes after two easy sessions in a row, from the third week on', () => {
    const { changes, history } = tell('d14 squeeze easy', 'd16 squeeze easy', 'd18 squeeze easy')
    expect(changes).toEqual(['2026-03-25: step-up scapular-retraction'])
    expect(history.standings['scapular-retraction']).toMatchObject({ step: 1, easyInARow: 1 })
  })

  it('waits in the first two weeks, and says so', () => {
    const { changes } = tell('d0 squeeze easy', 'd2 squeeze easy')
    expect(changes).toEqual(['2026-03-11: hold-early scapular-retraction'])
  })

  it('needs two in a row: one that was only right begins the count anew', () => {
    expect(tell('d14 squeeze easy', 'd16 squeeze right', 'd18 squeeze easy').changes).toEqual([])
  })

  it('does not come with pain above the green, however easy', () => {
    expect(
      tell('d14 squeeze easy 4', 'd16 squeeze easy 1').history.standings['scapular-retraction']?.step,
    ).toBe(-1)
  })

  it('goes on to a harder form at the top of the ladder', () => {
    const easy = Array.from({ length: 40 }, (_, index) => `d${14 + index} squeeze easy`)
    const { history, changes } = tell(...easy)
    expect(changes.some((change) => change.includes('harder-form'))).toBe(true)
    expect(history.standings['scapular-retraction']?.form).not.toBe('seated')
  })

  it('never slips past a precaution: the harder form must be allowed', () => {
    const easy = happeningsOf(Array.from({ length: 60 }, (_, index) => `d${14 + index} squeeze easy`))
    const careful = {
      ...circumstances,
      intake: { ...circumstances.intake, equipment: ['chair' as const], floor: false },
    }
    for (let days = 1; days <= easy.length; days += 1) {
      const history = replayedWith(careful, easy.slice(0, days))
      const form = history.standings['scapular-retraction']?.form
      const { allowed } = offersOn({ ...careful, history }, addDays(monday, 80))
      if (form)
        expect(
          allowed.some((offer) => offer.exercise.id === 'scapular-retraction' && offer.form.id === form),
        ).toBe(true)
    }
  })
})

describe('a step down', () => {
  it('follows an amber', () => {
    expect(tell('d14 squeeze right 4').changes).toEqual(['2026-03-23: step-down scapular-retraction'])
  })

  it('follows "it hurts"', () => {
    expect(tell('d14 squeeze hurts').changes).toEqual(['2026-03-23: step-down-hurt-skip scapular-retraction'])
  })

  it('follows a morning that has not settled, for what can leave a muscle sore', () => {
    const { changes } = tell('d14 squeeze right, breathe right', 'd15 morning 3')
    expect(changes).toEqual(['2026-03-24: step-down-morning scapular-retraction'])
  })

  it('goes no lower than half of the first dose', () => {
    const { history } = tell(
      'd0 squeeze right 3',
      'd9 squeeze right 3',
      'd16 squeeze right 4',
      'd30 squeeze right 4',
    )
    expect(history.standings['scapular-retraction']?.step).toBe(-2)
  })
})

describe('a rest', () => {
  it('of some days follows two ambers in a row, and the exercise comes back by itself', () => {
    const { history, changes } = tell('d14 squeeze right 4', 'd16 squeeze right 4')
    expect(changes.at(-1)).toBe('2026-03-25: rest-ambers scapular-retraction')
    const offered = (day: number): boolean =>
      offersOn({ ...circumstances, history }, addDays(monday, day)).allowed.some(
        ({ exercise }) => exercise.id === 'scapular-retraction',
      )
    expect([offered(17), offered(19), offered(20)]).toEqual([false, false, true])
  })

  it('of a week follows a red', () => {
    expect(tell('d14 squeeze sharp').history.standings['scapular-retraction']?.restsUntil).toBe('2026-03-30')
  })

  it('pauses the whole plan after two reds on different exercises, until the safety questions are answered', () => {
    const two = tell('d14 squeeze sharp', 'd16 cat sharp')
    expect(two.history.lane).toBe('paused')
    expect(planKind(two.history)).toBe('no-plan')
    expect(planKind(tell('d14 squeeze sharp', 'd16 cat sharp', 'd17 screened').history)).toBe('programme')
  })

  it('does not pause for two reds on the same exercise, nor for two that lie weeks apart', () => {
    expect(tell('d14 squeeze sharp', 'd22 squeeze sharp').history.lane).toBe('plan')
    expect(tell('d14 squeeze sharp', 'd30 cat sharp').history.lane).toBe('plan')
  })
})

describe('four kinds of skip', () => {
  it.each`
    skip         | step         | banned       | liking  | changes
    ${'later'}   | ${0}         | ${undefined} | ${-0.5} | ${0}
    ${'already'} | ${undefined} | ${undefined} | ${0}    | ${0}
    ${'hurts'}   | ${-1}        | ${undefined} | ${-0.5} | ${1}
    ${'never'}   | ${0}         | ${true}      | ${0}    | ${1}
  `('$skip', ({ skip, step, banned, changes }) => {
    const story = tell(`d14 squeeze ${skip}`)
    const standing = story.history.standings['scapular-retraction']
    expect(standing?.step).toBe(step)
    expect(standing?.banned).toBe(banned)
    expect(story.changes).toHaveLength(changes)
  })

  it('never offers again what was banned, until it is wanted back', () => {
    const banned = tell('d14 ban squeeze').history
    const names = (history: typeof banned): readonly string[] =>
      offersOn({ ...circumstances, history }, addDays(monday, 400)).allowed.map(({ exercise }) => exercise.id)
    expect(names(banned)).not.toContain('scapular-retraction')
    expect(names(tell('d14 ban squeeze', 'd20 unban squeeze').history)).toContain('scapular-retraction')
  })
})

describe('a flare', () => {
  it('begins when the morning is well above the usual, and lasts two days', () => {
    const { history, changes } = tell('d14 squeeze right', 'd15 morning 6')
    expect(changes.at(-1)).toBe('2026-03-24: flare-begins')
    const slots = (day: number): readonly string[] => {
      const outcome = sessionFor({ ...circumstances, history }, addDays(monday, day))
      return outcome.kind === 'session' ? outcome.session.items.map(({ slot }) => slot) : []
    }
    expect(slots(15)).not.toContain('strength')
    expect(slots(17)).toContain('strength')
  })

  it('takes back one step of what had risen, once', () => {
    const risen = ['d14 squeeze easy', 'd16 squeeze easy']
    expect(tell(...risen, 'd17 flare', 'd18 flare').history.standings['scapular-retraction']?.step).toBe(0)
  })

  it('ends when the person says so', () => {
    expect(tell('d14 flare', 'd15 over').history.lane).toBe('plan')
  })
})

describe('a gap', () => {
  it('of more than a week brings a lighter week', () => {
    const { changes, history } = tell('d0 squeeze right', 'd9 squeeze right')
    expect(changes).toEqual(['2026-03-18: lighter-after-gap'])
    expect(history.lighterFrom).toBe('2026-03-18')
  })

  it('of more than two weeks starts the doses again, and keeps bans and rests', () => {
    const story = ['d14 squeeze easy', 'd16 squeeze easy', 'd17 ban cat', 'd32 squeeze right']
    const { history, changes } = tell(...story)
    expect(changes.at(-1)).toBe('2026-04-10: restart-after-gap')
    expect(history.standings['scapular-retraction']?.step).toBe(0)
    expect(history.standings['cat-cow']?.banned).toBe(true)
  })
})

describe('the weekly check-in', () => {
  it('always asks the short safety questions again', () => {
    const { history, changes } = tell('d7 check-in 2')
    expect(changes).toEqual(['2026-03-16: rescreen-weekly'])
    expect(history.rescreenDue).toBe(true)
    expect(tell('d7 check-in 2', 'd7 screened').history.rescreenDue).toBe(false)
  })

  it('graduates when function is up two and pain is low for two weeks in a row', () => {
    const story = ['d7 check-in 2 goals 4', 'd14 check-in 1 goals 6', 'd21 check-in 1 goals 7']
    expect(tell(...story.slice(0, 2)).history.lane).toBe('plan')
    const { history, changes } = tell(...story)
    expect(changes.at(-1)).toBe('2026-03-30: graduate')
    const outcome = plan(knowledge, circumstances.intake, clear, history, addDays(monday, 22))
    const weeks = outcome.kind === 'programme' ? outcome.programme.weeks : []
    const sessions = (weeks[4]?.days ?? []).flatMap((day) => (day.kind === 'session' ? [day.session] : []))
    expect(sessions).toHaveLength(2)
    expect(sessions.every(({ items }) => items.length <= 2)).toBe(true)
  })

  it('does not graduate on one good week, nor while function has not changed', () => {
    expect(
      tell('d7 check-in 2 goals 4', 'd14 check-in 2 goals 8', 'd21 check-in 5 goals 5').history.lane,
    ).toBe('plan')
    expect(
      tell('d7 check-in 2 goals 4', 'd14 check-in 1 goals 5', 'd21 check-in 1 goals 5').history.lane,
    ).toBe('plan')
  })

  it('comes back to the plan when pain rises again', () => {
    const graduated = ['d7 check-in 2 goals 4', 'd14 check-in 1 goals 6', 'd21 check-in 1 goals 7']
    expect(tell(...graduated, 'd28 check-in 4 goals 5').changes.at(-1)).toBe('2026-04-06: come-back')
  })

  it('calls four weeks without change a plateau, and lets other exercises in', () => {
    const weeks = [1, 2, 3, 4, 5].map((week) => `d${7 * week} check-in 5 goals 4`)
    const { changes, history } = tell('d3 squeeze right', ...weeks)
    expect(changes.at(-1)).toBe('2026-04-13: plateau')
    expect(history.standings['scapular-retraction']?.liking).toBeLessThan(0)
    expect(tell('d3 squeeze right', ...weeks, 'd42 check-in 5').changes.at(-1)).toBe(
      '2026-04-20: rescreen-weekly',
    )
  })
})

describe('a symptom in a session', () => {
  it('pauses the plan until the safety questions are answered', () => {
    const { history, changes } = tell('d14 symptom chest-pain')
    expect(changes).toEqual(['2026-03-23: pause-symptom'])
    expect(planKind(history)).toBe('no-plan')
  })

  it('ends the exercise of that day, also once the questions are answered (S6)', () => {
    const { history } = tell('d14 symptom chest-pain', 'd14 screened')
    const outcome = plan(knowledge, circumstances.intake, clear, history, addDays(monday, 14))
    const days = outcome.kind === 'programme' ? outcome.programme.weeks.flatMap((week) => week.days) : []
    expect(days.find(({ day }) => day === addDays(monday, 14))?.kind).toBe('past')
    expect(days.find(({ day }) => day === addDays(monday, 16))?.kind).toBe('session')
  })
})

describe('adapt', () => {
  it('always gives every adjustment a reason and a source', () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        let history = newHistory(monday)
        for (const happening of happeningsOf(story)) {
          const adapted = adaptOnce(history, happening)
          history = adapted.history
          for (const { reason, because } of adapted.adjustments) {
            expect(reason.id).not.toBe('')
            expect(because).not.toBe('')
          }
        }
      }),
    )
  })

  it('always gives the same when replayed from the start as day by day (S11)', () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        expect(replayed(story)).toEqual(tell(...story).history)
      }),
    )
  })

  it('never gives a higher step when any session hurt more (S5)', () => {
    fc.assert(
      fc.property(anyStory(), fc.nat(), fc.integer({ min: 1, max: 6 }), (story, at, more) => {
        const index = at % story.length
        const worse = story.map((line, i) => (i === index ? hurtMore(line, more) : line))
        const milder = replayed(story)
        const harder = replayed(worse)
        for (const [exercise, standing] of Object.entries(harder.standings)) {
          const before = milder.standings[exercise]
          if (!before || before.form !== standing.form) continue
          expect(standing.step).toBeLessThanOrEqual(before.step)
        }
      }),
      { numRuns: 500 },
    )
  })
})

// Helpers

function adaptOnce(history: History, happening: Report | Screened) {
  return adapt(circumstances, history, happening)
}

function replayedWith(careful: typeof circumstances, happenings: readonly (Report | Screened)[]): History {
  return replay(careful, monday, happenings)
}

function planKind(history: History): string {
  return plan(knowledge, circumstances.intake, clear, history, addDays(monday, 30)).kind
}

/** Sessions, mornings and check-ins of some weeks, in order of day, with gaps. */
function anyStory(): fc.Arbitrary<readonly string[]> {
  const exercise = fc.constantFrom('squeeze', 'cat', 'turn', 'breathe')
  const how = fc.constantFrom('easy', 'easy', 'right', 'hard', 'hurts', 'already', 'later')
  const session = fc
    .tuple(exercise, how, fc.integer({ min: 0, max: 5 }))
    .map(([name, effort, pain]) => `${name} ${effort} ${pain}`)
  const other = fc.constantFrom('morning ok', 'morning 3', 'flare', 'over', 'screened')
  const line = fc.oneof({ weight: 5, arbitrary: session }, { weight: 1, arbitrary: other })
  return fc
    .array(fc.tuple(fc.constantFrom(1, 1, 2, 2, 3, 9, 16), line), { minLength: 1, maxLength: 30 })
    .map((steps) => {
      let day = 0
      return steps.map(([gap, what]) => {
        day += gap
        return `d${day} ${what}`
      })
    })
}

function hurtMore(line: string, more: number): string {
  return line.replace(/ (\d+)$/, (_, pain: string) => ` ${Math.min(10, Number(pain) + more)}`)
}
