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
export { easingOn, painOn, weekOn } from './planning/easing.ts'
export type { CheckIn, DoneSession, ExerciseStanding, History, Lane } from './planning/history.ts'
export { newHistory, newStanding } from './planning/history.ts'
export type { Intake } from './planning/intake.ts'
export { itemSeconds } from './planning/item-seconds.ts'
export { ladderOf } from './planning/ladder.ts'
export type { Offer, Offers } from './planning/offer.ts'
export { offersOn, refusalsOf } from './planning/offer.ts'
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

export type { Bounds, Seen } from './session/bounds-by-sight.ts'
export { boundsBySight } from './session/bounds-by-sight.ts'
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
export { exerciseSession } from './routine/exercise-session.ts'
export { ownExercise, ownForm, ownItemOf } from './routine/own-item.ts'
export type { RoutineLed } from './routine/routine-session.ts'
export { routineSession, withOwnItems } from './routine/routine-session.ts'
export type { RoutineWarning, WarningReason } from './routine/routine-warnings.ts'
export { routineWarnings } from './routine/routine-warnings.ts'

export type { BreakLength, BreakOutcome, BreakPlan, BreakReport } from './breaks/break-plan.ts'
export { breakLengths, breakOutcomes } from './breaks/break-plan.ts'
export type {
  BreakClock,
  BreakEffect,
  BreakEvent,
  BreakNotice,
  BreakSettings,
  BreakStep,
  LocalTime,
} from './breaks/break-clock.ts'
export { newBreakClock } from './breaks/break-clock.ts'
export { breakSession } from './breaks/break-session.ts'
export type { BreakStatistics, BreakTally, BreaksOfHour } from './breaks/break-statistics.ts'
export { breakStatistics } from './breaks/break-statistics.ts'
export type { BreakTime } from './breaks/break-times.ts'
export { breakTimesOf } from './breaks/break-times.ts'
export type { NextNotice } from './breaks/next-notice.ts'
export { nextNotice } from './breaks/next-notice.ts'
export { stepBreaks } from './breaks/step-breaks.ts'

export type { PracticeReport } from './feedback/practice.ts'
export type { RangeMeasure, RangeReport } from './feedback/range.ts'
export { medianOf, rangeMeasures } from './feedback/range.ts'
export type { SightReport } from './feedback/sight.ts'
export { reachUnits } from './feedback/sight.ts'

export type { ClinicianReport, ReportedProgramme, ReportSubject } from './progress/clinician-report.ts'
export { clinicianReport } from './progress/clinician-report.ts'
export type { ProgressEvent } from './progress/events.ts'
export { planChanges } from './progress/plan-changes.ts'
export type { Adherence, Progress } from './progress/progress.ts'
export { progressOf } from './progress/progress.ts'
export type { LaneSpan, PlanChange, ProgressRecord, RangeMeasurement } from './progress/progress-record.ts'
export { nothingRecorded } from './progress/progress-record.ts'
export type {
  Count,
  CountSeries,
  Measure,
  MeasureSeries,
  Point,
  RangeSeries,
  Series,
} from './progress/series.ts'
export { counts, measures } from './progress/series.ts'
export { tellValue } from './progress/tell-value.ts'
export type { Streak } from './progress/streak.ts'
export type { ProgressReason } from './progress/tell-week.ts'
export { tellTrend } from './progress/tell-week.ts'
export type { Change as MeasuredChange, Mean, Trend } from './progress/trend.ts'
export type { WeekSummary } from './progress/week-summary.ts'
