/** From answers to a clearance: may this person exercise, and with what care? */

import type { Precaution, RedFlag } from '@unhunch/knowledge'
import type { Answers, Clearance, ScreeningKnowledge } from './clearance.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import { applicableAnswers, questionsDue } from './questions-due.ts'

/**
 * An emergency shows at once, whatever is unanswered. Anything milder waits
 * until every question due is answered.
 */
export function screen(knowledge: ScreeningKnowledge, answers: Answers): Clearance {
  const given = applicableAnswers(knowledge, answers)
  const raised = raisedFlags(knowledge, given)
  const emergencies = raised.filter((flag) => flag.urgency === 'emergency')
  if (emergencies.length > 0) return { status: 'emergency', flags: emergencies }

  const unanswered = questionsDue(knowledge, answers, 'full')
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(given, id))
  if (unanswered.length > 0) return { status: 'incomplete', unanswered }

  return (
    referral(raised) ??
    withCare(
      raised,
      knowledge.precautions.filter(({ when }) => evaluateCondition(when, given) === true),
    )
  )
}

/** The first emergency among the answers so far, so that the questions can stop there. */
export function firstEmergency(knowledge: ScreeningKnowledge, answers: Answers): RedFlag | undefined {
  return raisedFlags(knowledge, applicableAnswers(knowledge, answers)).find(
    (flag) => flag.urgency === 'emergency',
  )
}

/**
 * For the short first session, after the emergency questions alone. What was
 * not asked counts as present, so every precaution not ruled out restricts;
 * only a day of rest is not presumed.
 */
export function quickClearance(knowledge: ScreeningKnowledge, answers: Answers): Clearance {
  const given = applicableAnswers(knowledge, answers)
  const raised = raisedFlags(knowledge, given)
  const emergencies = raised.filter((flag) => flag.urgency === 'emergency')
  if (emergencies.length > 0) return { status: 'emergency', flags: emergencies }

  const unanswered = knowledge.questions
    .filter(({ id, stage }) => stage === 'emergency' && !Object.hasOwn(given, id))
    .map(({ id }) => id)
  if (unanswered.length > 0) return { status: 'incomplete', unanswered }

  const presumed = knowledge.precautions.filter(({ when, clauses }) => {
    const isRest = clauses.some(({ kind }) => kind === 'rest')
    return evaluateCondition(when, given) ?? !isRest
  })
  return referral(raised) ?? withCare(raised, presumed)
}

function raisedFlags(knowledge: ScreeningKnowledge, given: Answers): readonly RedFlag[] {
  return knowledge.redFlags.filter(({ when }) => evaluateCondition(when, given) === true)
}

/**
 * One strong flag is enough; so are two others, provided that one of them is
 * weak: supporting flags, age among them, never suffice by themselves.
 */
function referral(raised: readonly RedFlag[]): Clearance | undefined {
  const flags = raised.filter(({ urgency }) => urgency === 'see-clinician')
  const has = (weight: RedFlag['weight']) => flags.some((flag) => flag.weight === weight)
  if (!has('strong') && !(has('weak') && flags.length >= 2)) return undefined
  return {
    status: 'see-clinician',
    flags,
    meanwhile: flags.some(({ meanwhile }) => meanwhile === 'nothing') ? 'nothing' : 'ease',
    within: soonestFirst.find((soon) => flags.some(({ within }) => within === soon)) ?? 'now',
  }
}

const soonestFirst = [
  'now',
  'same-day',
  'one-to-two-days',
  'days',
  'routine',
] as const satisfies readonly RedFlag['within'][]

function withCare(flags: readonly RedFlag[], precautions: readonly Precaution[]): Clearance {
  if (flags.length === 0 && precautions.length === 0) {
    return { status: 'clear', flags: [], precautions: [], restrictions: [] }
  }
  const restrictions = precautions.map(({ id, clauses }) => ({ id, clauses }))
  return { status: 'with-care', flags, precautions, restrictions }
}
