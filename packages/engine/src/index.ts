/** The engine: from answers to a clearance, a programme, a session, and back. */

export type { Answers, Clearance, ScreeningKnowledge } from './screening/clearance.ts'
export { evaluateCondition } from './screening/evaluate-condition.ts'
export { questionsDue } from './screening/questions-due.ts'
export { firstEmergency, quickClearance, screen } from './screening/screen.ts'
export { validateAnswers } from './screening/validate-answers.ts'
export type { Restriction, Withholding } from './screening/restrictions.ts'
export { doseShare, holdLimits, mustRest, withheldBy } from './screening/restrictions.ts'

export { addDays, dayNumber, dayOf, daysBetween, weekdayOf } from './planning/calendar.ts'
export { easierItem, swapFor } from './planning/alternatives.ts'
export { easeSession } from './planning/ease-session.ts'
export { painOn, weekOn } from './planning/easing.ts'
export type { CheckIn, DoneSession, ExerciseStanding, History, Lane } from './planning/history.ts'
export { newHistory, newStanding } from './planning/history.ts'
export type { Intake } from './planning/intake.ts'
export { ladderOf } from './planning/ladder.ts'
export type { Offer, Offers } from './planning/offer.ts'
export { offersOn } from './planning/offer.ts'
export type { PlanOutcome } from './planning/plan.ts'
export { isSessionDay, phaseOf, plan, weeksFor } from './planning/plan.ts'
export { prescribe } from './planning/prescribe.ts'
export type {
  Day,
  DeskBreak,
  Phase,
  PlanDay,
  PlanWeek,
  Prescription,
  Programme,
  Reason,
  Session,
  SessionItem,
  Slot,
  WhyNot,
} from './planning/programme.ts'
export { slots } from './planning/programme.ts'
export { quickSession } from './planning/quick-session.ts'
export type { SessionOutcome } from './planning/session-for.ts'
export { sessionFor } from './planning/session-for.ts'
export type { PlanningKnowledge, Situation } from './planning/situation.ts'

export { replaceItem } from './session/change-item.ts'
export type { Effect, Priority, StopResponse, SymptomResponse, ToneKind } from './session/effect.ts'
export type { SessionKnowledge } from './session/lay-out-timeline.ts'
export { layOutTimeline } from './session/lay-out-timeline.ts'
export type { ItemOutcome, Outcomes, SkipKind } from './session/outcome.ts'
export { skipKinds } from './session/outcome.ts'
export type { Player, PlayerEvent, Step } from './session/player.ts'
export { newPlayer, step } from './session/player.ts'
export type { Snapshot } from './session/resume.ts'
export { restore, snapshot } from './session/resume.ts'
export type { Cue, Segment, Side, Timeline } from './session/timeline.ts'
export type { Place } from './session/where-now.ts'
export { whereNow } from './session/where-now.ts'

export type {
  CheckInReport,
  FlareReport,
  ItemReport,
  MorningReport,
  PainCharacter,
  Report,
  SessionReport,
  WishReport,
} from './feedback/report.ts'
export { painCharacters } from './feedback/report.ts'
export type { Light } from './feedback/traffic-light.ts'
export { lightFor, worstLight } from './feedback/traffic-light.ts'

export type { Adapted, Adjustment, Change } from './adaptation/adjustment.ts'
export type { Screened } from './adaptation/adapt.ts'
export type { Circumstances } from './adaptation/circumstances.ts'
export { adapt, replay } from './adaptation/adapt.ts'

export type { LibraryItem, OwnItem, Routine, RoutineItem } from './routine/routine.ts'

export type { BreakLength, BreakOutcome, BreakPlan, BreakReport } from './breaks/break-plan.ts'
export { breakLengths, breakOutcomes } from './breaks/break-plan.ts'

export type { PracticeReport } from './feedback/practice.ts'
