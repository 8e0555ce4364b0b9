/** How long one item of a session takes on the clock; the session's timeline agrees with it exactly. */

import type { Pace, Phase } from '@unhunch/knowledge'
import type { Prescription, SessionItem } from './programme.ts'

/** As much of a tempo as the clock needs: exercises in a person's own words have no more. */
export interface Rhythm {
  readonly phases: readonly Pick<Phase, 'id' | 'seconds' | 'breath' | 'held'>[]
}

/** From the first word of its announcement to its last second. The rest comes between sets only. */
export function itemSeconds(
  prescription: Prescription,
  sides: SessionItem['sides'],
  tempo: Rhythm,
  stepCount: number,
  pace: Pace,
): number {
  const { sets, restSeconds } = prescription
  const workMs = setMs(prescription, tempo)
  const firstSideMs = toMs(pace.getReadySeconds.value) + workMs
  const otherSideMs = sides === 'each' ? toMs(pace.switchSidesSeconds.value) + workMs : 0
  const setsMs = sets * (firstSideMs + otherSideMs) + (sets - 1) * toMs(restSeconds)
  return (announceMs(stepCount, pace) + setsMs) / 1000
}

/** How many steps the voice reads: by exercise, then by form. */
export type StepCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The steps are spoken only the first time a form comes up in a session. */
export function stepsToAnnounce(
  items: readonly Pick<SessionItem, 'exercise' | 'form'>[],
  index: number,
  stepCounts: StepCounts,
): number {
  const item = items[index]
  if (item === undefined) return 0
  const isRepeat = items
    .slice(0, index)
    .some((earlier) => earlier.exercise === item.exercise && earlier.form === item.form)
  return isRepeat ? 0 : (stepCounts[item.exercise]?.[item.form] ?? 0)
}

export function announceMs(stepCount: number, pace: Pace): number {
  return toMs(pace.announceSeconds.value) + stepCount * toMs(pace.announceStepSeconds.value)
}

/** Whole milliseconds, so that sums are exact. */
export function toMs(seconds: number): number {
  return Math.round(seconds * 1000)
}

/** One side of one set. */
function setMs({ reps, seconds, holdSeconds }: Prescription, { phases }: Rhythm): number {
  if (seconds > 0) return toMs(seconds)
  const cycleMs = phases.reduce(
    (sum, phase) => sum + toMs(phase.seconds) + (phase.held ? toMs(holdSeconds) : 0),
    0,
  )
  return reps * cycleMs
}
