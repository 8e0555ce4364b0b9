/** Finds the tip of the day, and the tips for breaks at the desk. */

import { known } from '../../words/known.ts'
import { computed, signal } from '@preact/signals'
import { addDays, type Day, daysBetween, type Intake, mustRest, weekdayOf, withheldBy } from '@unhunch/engine'
import { tips } from '@unhunch/knowledge/learn'
import type { Tip } from '@unhunch/knowledge'
import { exercises } from '@unhunch/knowledge/exercises'
import { policy } from '@unhunch/knowledge/policy'
import type { Parts } from '../parts.ts'
import { chooseBreakTip, chooseTip, type TipReader } from './choose-tip.ts'
import type { TipsLife, TipView } from './tips-life.ts'

/** In the scratch space: what was put away on one device may be seen on another. */
const key = 'tip-dismissed'

/** Minutes after midnight. */
const morningEndsMinute = 11 * 60

export async function createTipsLife(parts: Pick<Parts, 'edges' | 'facts' | 'planning'>): Promise<TipsLife> {
  const { edges, facts } = parts
  const dismissedOn = signal(await facts.scratch.get(key).catch(() => undefined))
  return {
    today: computed(() => {
      if (dismissedOn.value === edges.today.value) return undefined
      const reader = readerOf(parts)
      const tip = reader && chooseTip(tips, reader)
      return tip && viewOf(tip)
    }),
    async dismiss() {
      dismissedOn.value = edges.today.peek()
      await facts.scratch.set(key, edges.today.peek())
    },
    forBreak(turn) {
      const reader = readerOf(parts)
      const tip = reader && chooseBreakTip(tips, reader, turn)
      return tip && viewOf(tip).text
    },
  }
}

function viewOf(tip: Tip): TipView {
  const words: Readonly<Record<string, string>> = known.tipWords
  const titles: Readonly<Record<string, { readonly title: string }>> = known.articleWords
  const { readOn } = tip
  return {
    text: words[tip.id] ?? '',
    readOn: readOn && {
      title: titles[readOn.article]?.title ?? '',
      part: `${readOn.article}.${readOn.section}`,
    },
  }
}

/** Undefined while there may be no plan: then the safety questions come first, and no tip. */
function readerOf({ edges, planning }: Pick<Parts, 'edges' | 'planning'>): TipReader | undefined {
  const day = edges.today.value
  const circumstances = planning.circumstances.value
  const history = planning.history.value
  if (circumstances === undefined || history === undefined) return undefined
  const { intake, restrictions } = circumstances
  const rests = mustRest(restrictions)
  return {
    day,
    isMorning: edges.minuteOf(edges.nowMs()) < morningEndsMinute,
    isWorkday: weekdayOf(day) <= 5,
    triggers: intake.triggers,
    isStressed: intake.stress === 'high' || intake.qualities.includes('tense'),
    sleepsBadly: intake.sleep === 'disturbed',
    sitsAtDesk: intake.deskHours >= policy.breaks.fromDeskHours.value,
    hasRoller: intake.equipment.includes('foam-roller'),
    session: sessionOn(planning, day),
    hasMissed:
      history.lane === 'plan' && hasMissed(intake, history.done.at(-1)?.day ?? history.startDay, day),
    mayMove(exercise, id) {
      if (rests || history.standings[exercise]?.banned === true || intake.bans.includes(exercise))
        return false
      const form = exercises.find((known) => known.id === exercise)?.forms.find((known) => known.id === id)
      return form !== undefined && withheldBy(restrictions, form).length === 0
    },
  }
}

function sessionOn({ isDoneToday, programme }: Parts['planning'], day: Day): TipReader['session'] {
  if (isDoneToday.value) return 'done'
  const isPlanned = programme.value?.weeks.some(({ days }) =>
    days.some((each) => each.kind === 'session' && each.day === day),
  )
  return isPlanned === true ? 'planned' : 'none'
}

/** Two or more of the person's own days have gone by since they last did something. */
function hasMissed({ weekdays }: Intake, last: Day, today: Day): boolean {
  const between = Math.max(0, daysBetween(last, today) - 1)
  const missed = Array.from({ length: between }, (_, index) => addDays(last, index + 1)).filter((day) =>
    weekdays.includes(weekdayOf(day)),
  )
  return missed.length >= 2
}
