/** How much of a form is done on a day. */

import type { Form } from '@unhunch/knowledge'
import type { Restriction } from '../screening/restrictions.ts'
import { doseShare, holdLimits } from '../screening/restrictions.ts'
import { ladderOf } from './ladder.ts'
import type { Policy } from '@unhunch/knowledge'
import type { Prescription } from './programme.ts'

/** What the dose of a day depends on, apart from the form. */
export interface DoseContext {
  readonly dosing: Policy['dosing']
  readonly setsByMinutes: Policy['session']['setsByMinutes']
  /** Minutes asked for: more time, more sets. */
  readonly minutes: number
  /** Steps up the ladder, or below its start. */
  readonly step: number
  /** 0–10: the pain that lowers the dose. */
  readonly pain: number
  /** The share of the dose that a lighter week or a flare leaves; 1 otherwise. */
  readonly laneShare: number
  readonly restrictions: readonly Restriction[]
}

/**
 * The dose never depends on what else is in the session, and no part of it grows
 * when pain does (S5).
 */
export function prescribe(form: Form, context: DoseContext): Prescription {
  const { dosing, restrictions } = context
  const rungs = ladderOf(form, dosing)
  const rung =
    rungs[Math.max(0, Math.min(firstStep(form, context, rungs.length) + context.step, rungs.length - 1))]
  const top = rungs.at(-1)
  if (!rung || !top) return { sets: 0, reps: 0, holdSeconds: 0, seconds: 0, restSeconds: 0 }

  const sets = setsFor(context, rung.sets, top.sets)
  const limits = holdLimits(restrictions, form)
  const lengthened = Math.max(rung.holdSeconds, Math.min(limits.atLeast ?? 0, top.holdSeconds))
  const holdSeconds = Math.min(lengthened, limits.atMost ?? lengthened)
  const share = shareOf(context)
  const restSeconds = form.dose.restSeconds
  if (share === 1) return { ...rung, sets, holdSeconds, restSeconds }

  // Whole sets go first; only what one set is still too much is taken from within it.
  const fewerSets = Math.max(1, Math.floor(sets * share))
  const within = Math.min(1, sets * share)
  if (rung.seconds > 0) {
    const seconds = scaledSeconds(rung.seconds, within)
    return { sets: fewerSets, reps: 0, holdSeconds: 0, seconds, restSeconds }
  }
  return rung.reps > 1
    ? { sets: fewerSets, reps: scaled(rung.reps, within), holdSeconds, seconds: 0, restSeconds }
    : {
        sets: fewerSets,
        reps: rung.reps,
        holdSeconds: scaledSeconds(holdSeconds, within),
        seconds: 0,
        restSeconds,
      }
}

/** The share of the usual dose: pain, lane, precautions and steps down; the smallest of them counts. */
export function shareOf(context: DoseContext): number {
  const { dosing, pain, step, laneShare, restrictions } = context
  const byPain = dosing.byPain.value.find((row) => pain <= row.upTo)?.share ?? 0
  const down = step < 0 ? (dosing.stepsDown.value[Math.min(-step, 2) - 1] ?? 1) : 1
  return Math.min(byPain, down, laneShare, doseShare(restrictions))
}

/** With more time, loosening and stretching begin further up; what works the muscles begins at the bottom. */
function firstStep(form: Form, context: DoseContext, rungCount: number): number {
  if (form.purposes.includes('strength') || form.loads.staticEffort) return 0
  const row = context.dosing.roomByMinutes.value.find(({ belowMinutes }) => context.minutes < belowMinutes)
  return Math.floor((rungCount - 1) * (row?.share ?? 0))
}

function setsFor(context: DoseContext, rungSets: number, topSets: number): number {
  const row = context.setsByMinutes.value.find(({ belowMinutes }) => context.minutes < belowMinutes)
  if (!row) return rungSets
  return Math.min(topSets, row.most, Math.max(rungSets, row.start))
}

function scaled(amount: number, share: number): number {
  return amount === 0 ? 0 : Math.max(1, Math.floor(amount * share))
}

/** Times stay easy to say: whole fives, where they are long enough. */
function scaledSeconds(seconds: number, share: number): number {
  const part = scaled(seconds, share)
  return part > 5 ? part - (part % 5) : part
}
