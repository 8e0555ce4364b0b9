/** Easier, or another: in the middle of a session. */

import { describe, expect, it } from 'vitest'
import type { History, Session } from '../../src/index.ts'
import { addDays, easierItem, newHistory, sessionFor, swapFor } from '../../src/index.ts'
import { everyThing, monday, situationOf } from '../a-person.ts'
import { knowledge, restricted } from '../the-knowledge.ts'

describe('easierItem', () => {
  it('always takes less time or a gentler form of the same exercise, or says that there is none', () => {
    const situation = situationOf({ equipment: [...everyThing], minutes: 15 })
    const session = sessionOf(situation)
    for (const [index, item] of session.items.entries()) {
      const easier = easierItem(situation, session, index)
      if (!easier) continue
      expect(easier.exercise).toBe(item.exercise)
      expect(levelOf(easier) < levelOf(item) || easier.seconds < item.seconds).toBe(true)
    }
  })
})

describe('swapFor', () => {
  it('gives another exercise for the same slot, none that is in the session, none that is withheld', () => {
    const situation = situationOf({ minutes: 15 }, restricted('R05'))
    const session = sessionOf(situation)
    for (const [index, item] of session.items.entries()) {
      const other = swapFor(situation, session, index)
      if (!other) continue
      expect(other.slot).toBe(item.slot)
      expect(session.items.map(({ exercise }) => exercise)).not.toContain(other.exercise)
    }
  })

  it('leaves muscles alone that were strengthened the day before', () => {
    const done = {
      day: monday,
      items: [{ exercise: 'standing-row', form: 'anchored', outcome: 'done' as const }],
    }
    const history: History = { ...newHistory(monday), done: [done] }
    const left = ['scapular-retraction', 'lat-pulldown-towel']
    const bans = knowledge.exercises.flatMap(({ id, strengthGroup }) =>
      strengthGroup && !left.includes(id) ? [id] : [],
    )
    const situation = situationOf({ bans }, [], history)
    const swapOn = (day: number): string | undefined => {
      const session = sessionOf(situation, day)
      const towel = session.items.findIndex(({ slot }) => slot === 'strength')
      return swapFor(situation, session, towel)?.exercise
    }
    expect(swapOn(1)).toBeUndefined()
    expect(left).toContain(swapOn(3))
  })
})

// Helpers

function sessionOf(situation: ReturnType<typeof situationOf>, day = 0): Session {
  const outcome = sessionFor(situation, addDays(monday, day))
  if (outcome.kind === 'rest') throw new Error('no session')
  return outcome.session
}

function levelOf(item: Session['items'][number]): number {
  const forms = knowledge.exercises.find(({ id }) => id === item.exercise)?.forms ?? []
  return forms.find(({ id }) => id === item.form)?.level ?? 0
}
