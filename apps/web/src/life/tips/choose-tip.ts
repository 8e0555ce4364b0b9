/** Which tip fits a person on a day, or in a break: the same day and the same person, the same tip. */

import { type Day, dayNumber } from '@unhunch/engine'
import type { MomentId, Tip, TriggerId } from '@unhunch/knowledge'

export interface TipReader {
  readonly day: Day
  readonly isMorning: boolean
  readonly isWorkday: boolean
  readonly triggers: readonly string[]
  readonly isStressed: boolean
  readonly sleepsBadly: boolean
  readonly sitsAtDesk: boolean
  readonly hasRoller: boolean
  readonly session: 'planned' | 'done' | 'none'
  readonly hasMissed: boolean
  /** False where a precaution or the person's own wish holds the form back. */
  readonly mayMove: (exercise: string, form: string) => boolean
}

/** A missed day comes first, since it weighs; all others take turns, day by day. */
export function chooseTip(tips: readonly Tip[], reader: TipReader): Tip | undefined {
  const fitting = tips.filter((tip) => tip.for !== 'desk-break' && fits(tip, reader))
  return fitting.find((tip) => tip.for === 'missed-days') ?? inTurn(fitting, dayNumber(reader.day))
}

/** `turn`: how many breaks came before this one. */
export function chooseBreakTip(tips: readonly Tip[], reader: TipReader, turn: number): Tip | undefined {
  return inTurn(
    tips.filter((tip) => tip.for === 'desk-break' && mayBeGiven(tip, reader)),
    turn,
  )
}

function fits(tip: Tip, reader: TipReader): boolean {
  return isTime(tip.for, reader) && mayBeGiven(tip, reader)
}

function mayBeGiven({ moves }: Tip, { mayMove }: TipReader): boolean {
  return moves.every(({ exercise, form }) => mayMove(exercise, form))
}

function isTime(occasion: TriggerId | MomentId, reader: TipReader): boolean {
  const has = (trigger: TriggerId) => reader.triggers.includes(trigger)
  switch (occasion) {
    case 'stress':
    case 'tension-now':
      return reader.isStressed || has('stress')
    case 'sleep':
      return reader.sleepsBadly || has('sleep')
    case 'desk':
      return reader.sitsAtDesk || has('desk')
    case 'morning':
      return reader.isMorning
    case 'no-time':
      return reader.isMorning && reader.session === 'planned'
    case 'meeting-ahead':
      return reader.isMorning && reader.isWorkday && reader.sitsAtDesk
    case 'drive-ahead':
      return reader.isMorning && has('driving')
    case 'before-session':
      return reader.session === 'planned'
    case 'after-session':
      return reader.session === 'done'
    case 'missed-days':
      return reader.hasMissed && reader.session !== 'done'
    case 'rolling':
      return reader.hasRoller
    case 'desk-break':
      return reader.sitsAtDesk
    case 'carrying':
    case 'twisting':
    case 'bending':
    case 'throwing':
    case 'reaching-up':
    case 'coughing':
    case 'phone':
    case 'driving':
    case 'standing':
    case 'training':
      return has(occasion)
  }
}

function inTurn(tips: readonly Tip[], turn: number): Tip | undefined {
  return tips[turn % tips.length]
}
