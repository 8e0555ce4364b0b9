/** A session that has ended and waits to be reported, and what it comes to if nothing more is said of it. */

import type {
  BreakReport,
  ItemReport,
  PainCharacter,
  Player,
  PracticeReport,
  Session,
  SessionReport,
} from '@unhunch/engine'
import { askOf, type SessionKind } from './session-kind.ts'

/** What was said with "this hurts", by index of the item. */
export type Hurt = Readonly<Record<number, { readonly pain?: number; readonly character?: PainCharacter }>>

export interface Waiting {
  readonly kind: SessionKind
  readonly session: Session
  readonly outcomes: Player['outcomes']
  /** Where it ended. */
  readonly positionMs: number
  /** Only those that stop: a familiar ache must not make the plan wait. */
  readonly symptoms: readonly string[]
  readonly endedEarly: boolean
  readonly painBefore?: number
  readonly hurt: Hurt
  /** Minutes after midnight. */
  readonly endMinute: number
}

export type TriedItem = Session['items'][number] & { readonly outcome: ItemReport['outcome'] }

/** What the person says afterwards. `items` follow the order of `triedItems`. */
export interface Told {
  readonly items: readonly Pick<ItemReport, 'effort' | 'pain' | 'character'>[]
  readonly painAfter?: number
}
const nothingTold: Told = { items: [] }

/** What was not come to is not reported. */
export function triedItems({
  session,
  outcomes,
}: Pick<Waiting, 'session' | 'outcomes'>): readonly TriedItem[] {
  return session.items.flatMap((item, index) => {
    const outcome = outcomes[index] ?? 'ahead'
    return outcome === 'ahead' ? [] : [{ ...item, outcome }]
  })
}

/** What the plan hears of it: of the day's session all, of others only a symptom that stopped them. */
export function reportFrom(waiting: Waiting, told: Told = nothingTold): SessionReport | undefined {
  const { kind, session, painBefore, symptoms, endedEarly } = waiting
  const isOfPlan = kind === 'today'
  if (!isOfPlan && symptoms.length === 0) return undefined
  return {
    type: 'session',
    day: session.day,
    items: isOfPlan ? itemReports(waiting, told) : [],
    ...(painBefore === undefined ? {} : { painBefore }),
    ...(told.painAfter === undefined ? {} : { painAfter: told.painAfter }),
    symptoms,
    endedEarly,
  }
}

/** What was said during the session counts as well, the worse of the two. */
export function itemReports(waiting: Waiting, told: Told): readonly ItemReport[] {
  const { session, outcomes, hurt } = waiting
  const indexes = session.items.flatMap((_, index) =>
    (outcomes[index] ?? 'ahead') === 'ahead' ? [] : [index],
  )
  return triedItems(waiting).map(({ exercise, form, outcome }, place): ItemReport => {
    const said = hurt[indexes[place] ?? -1]
    const { effort, pain: painTold, character: characterTold } = told.items[place] ?? {}
    const pain = worse(painTold, said?.pain)
    const character = said?.character ?? characterTold
    return {
      exercise,
      form,
      outcome,
      ...(effort === undefined ? {} : { effort }),
      ...(pain === undefined ? {} : { pain }),
      ...(character === undefined ? {} : { character }),
    }
  })
}

/** Of the person's own list, or of a single exercise; nothing where nothing of it was begun. */
export function practiceFrom(waiting: Waiting, told: Told = nothingTold): PracticeReport | undefined {
  const ask = askOf(waiting.kind)
  const items = itemReports(waiting, told).map(({ exercise, form, outcome, pain }) => ({
    exercise,
    form,
    outcome,
    ...(pain === undefined ? {} : { pain }),
  }))
  if ((ask.kind !== 'routine' && ask.kind !== 'exercise') || items.length === 0) return undefined
  return {
    day: waiting.session.day,
    of: ask.kind,
    ...(ask.kind === 'routine' ? { routine: ask.routine } : {}),
    items,
    seconds: Math.round(secondsOf(waiting)),
    ...(waiting.painBefore === undefined ? {} : { painBefore: waiting.painBefore }),
    ...(told.painAfter === undefined ? {} : { painAfter: told.painAfter }),
  }
}

/** A break counts when at least half of it was done. */
export function breakFrom(waiting: Waiting): BreakReport | undefined {
  const { kind, session, endMinute } = waiting
  const ask = askOf(kind)
  const seconds = Math.round(secondsOf(waiting))
  if (ask.kind !== 'break' || session.seconds === 0 || seconds < session.seconds / 2) return undefined
  const done = triedItems(waiting).filter(({ outcome }) => outcome === 'done' || outcome === 'partly')
  return {
    day: session.day,
    minute: endMinute,
    length: ask.length,
    outcome: 'done',
    seconds,
    exercises: done.map(({ exercise }) => exercise),
  }
}

/** Whether it waits to be told about: a stop leads to no questions, and a break asks for none. */
export function asksAfterwards(waiting: Waiting): boolean {
  if (waiting.kind === 'today') return true
  return waiting.symptoms.length === 0 && practiceFrom(waiting) !== undefined
}

/** Time spent on what was done; of what was broken off, as far as it went. */
function secondsOf({ session, outcomes, positionMs }: Waiting): number {
  let startSeconds = 0
  let total = 0
  session.items.forEach(({ seconds }, index) => {
    const outcome = outcomes[index]
    if (outcome === 'done') total += seconds
    if (outcome === 'partly') total += Math.min(Math.max(0, positionMs / 1000 - startSeconds), seconds)
    startSeconds += seconds
  })
  return total
}

function worse(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b
  return b === undefined ? a : Math.max(a, b)
}
