/** One exercise, done now: with the dose that the plan would give it today. */

import { candidateFor, doseContextOf, fills } from '../planning/candidates.ts'
import { easingOn } from '../planning/easing.ts'
import { offersOn } from '../planning/offer.ts'
import { type Day, type Session, slots } from '../planning/programme.ts'
import { recentOn } from '../planning/score.ts'
import { itemFrom } from '../planning/session-item.ts'
import type { Situation } from '../planning/situation.ts'
import { mustRest } from '../screening/restrictions.ts'

/** Nothing when it may not be done: held back, resting after pain, or too much for today. */
export function exerciseSession(
  situation: Situation,
  exercise: string,
  form: string,
  day: Day,
): Session | undefined {
  if (mustRest(situation.restrictions)) return undefined
  const easing = easingOn(situation, day)
  const wished = asWished(situation, exercise, form)
  const offer = offersOn(wished, day).allowed.find((each) => each.form.id === form)
  if (offer === undefined || (easing.gentle && offer.form.effort !== 'gentle')) return undefined
  const slot = slots.find((each) => fills(situation, offer.form, each)) ?? 'mobility'
  const dose = doseContextOf(situation, easing, situation.intake.minutes)
  const candidate = candidateFor(wished, recentOn(wished, day), offer, slot, dose)
  const item = itemFrom(situation, candidate, easing)
  return { day, items: [item], seconds: item.seconds, reasons: [] }
}

/** Nothing but this exercise. Whoever asks for it has what it needs, and wants it now, whatever the plan was told. */
function asWished(situation: Situation, exercise: string, form: string): Situation {
  const { intake, history, knowledge } = situation
  const exercises = knowledge.exercises.filter(({ id }) => id === exercise)
  const needs = exercises.flatMap(({ forms }) => forms.find(({ id }) => id === form)?.needs ?? [])
  const standing = history.standings[exercise]
  return {
    ...situation,
    knowledge: { ...knowledge, exercises },
    intake: {
      ...intake,
      equipment: [...intake.equipment, ...needs],
      floor: true,
      bans: [],
    },
    history: {
      ...history,
      standings: standing === undefined ? {} : { [exercise]: { ...standing, banned: false } },
    },
  }
}
