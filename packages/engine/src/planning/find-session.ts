/** Finds the best session: exact search by branch and bound over the order of slots. */

import type { Policy } from '@unhunch/knowledge'
import type { Candidate, CandidatesBySlot } from './candidates.ts'
import { slots } from './programme.ts'
import type { Slot } from './programme.ts'

export interface SessionShape {
  readonly budgetSeconds: number
  readonly mostItems: number
  /** How many of each slot at least and at most. */
  readonly counts: Readonly<Record<Slot, readonly [least: number, most: number]>>
  /** Nothing shorter or longer is considered. */
  readonly seconds: readonly [least: number, most: number]
}

export interface Found {
  readonly candidates: readonly Candidate[]
  readonly points: number
  readonly seconds: number
}

type Objective = Policy['objective']

/**
 * The sequence with the most points, or `undefined` when none has the shape.
 * Ties go to the sequence that comes first in the order of the knowledge, so the
 * same input gives the same session.
 */
export function findSession(
  candidates: CandidatesBySlot,
  shape: SessionShape,
  objective: Objective,
  tolerance: number,
): Found | undefined {
  const bounds = boundsOf(candidates, shape)
  const bestFirst = slots.map((slot) => [...candidates[slot]].sort((a, b) => b.points - a.points))
  const [leastSeconds, mostSeconds] = shape.seconds
  const chosen: Candidate[] = []
  let best: Found | undefined
  let bestPoints = Number.NEGATIVE_INFINITY
  search(0, 0, 0, 0)
  return best

  function search(slotIndex: number, inSlot: number, points: number, seconds: number): void {
    const slot = slots[slotIndex]
    if (slot === undefined) {
      const total = points + timePoints(seconds, shape.budgetSeconds, objective, tolerance)
      if (total <= bestPoints || seconds < leastSeconds) return
      best = { candidates: [...chosen], points: total, seconds }
      bestPoints = total
      return
    }
    const [least, most] = shape.counts[slot]
    if (inSlot < most && chosen.length < shape.mostItems) {
      for (const candidate of bestFirst[slotIndex] ?? []) {
        const withIt = points + candidate.points
        if (withIt + mostPoints(slotIndex, inSlot + 1, chosen.length + 1) <= bestPoints) break
        const later = seconds + candidate.seconds
        if (later > mostSeconds || clashes(chosen, candidate)) continue
        const cost = joiningCost(chosen, candidate, objective)
        if (mostFrom(slotIndex, inSlot + 1, chosen.length + 1, withIt + cost, later) <= bestPoints) continue
        chosen.push(candidate)
        search(slotIndex, inSlot + 1, withIt + cost, later)
        chosen.pop()
      }
    }
    if (inSlot >= least && mostFrom(slotIndex + 1, 0, chosen.length, points, seconds) > bestPoints) {
      search(slotIndex + 1, 0, points, seconds)
    }
  }

  /** The most that can still come of a branch: the best that is left, at the best time it can reach. */
  function mostFrom(
    slotIndex: number,
    inSlot: number,
    taken: number,
    points: number,
    seconds: number,
  ): number {
    const latest = seconds + (bounds[slotIndex]?.[inSlot]?.seconds[shape.mostItems - taken] ?? 0)
    if (latest < leastSeconds) return Number.NEGATIVE_INFINITY
    const nearest = seconds > shape.budgetSeconds ? seconds : Math.min(latest, shape.budgetSeconds)
    const time = timePoints(nearest, shape.budgetSeconds, objective, tolerance)
    return points + mostPoints(slotIndex, inSlot, taken) + time
  }

  function mostPoints(slotIndex: number, inSlot: number, taken: number): number {
    return bounds[slotIndex]?.[inSlot]?.points[shape.mostItems - taken] ?? 0
  }
}

/** Points for the length: nothing lost on the dot, much beyond the tolerance. */
export function timePoints(
  seconds: number,
  budgetSeconds: number,
  objective: Objective,
  tolerance: number,
): number {
  const off = Math.abs(seconds - budgetSeconds) / budgetSeconds
  const beyond = Math.max(0, off - tolerance)
  return objective.timeOffTenth.value * 10 * (off + (objective.timeOffBeyond.value - 1) * beyond)
}

/** What it costs to do this one after those: getting up and down, and doing two of a kind. */
export function joiningCost(
  chosen: readonly Candidate[],
  candidate: Candidate,
  objective: Objective,
): number {
  const before = chosen.at(-1)
  const from = before?.offer.form ?? { position: 'seated', surface: 'upright' }
  const to = candidate.offer.form
  const change = before && from.position !== to.position ? objective.positionChange.value : 0
  const trip = from.surface !== to.surface ? objective.floorTrip.value : 0
  const ofAKind = chosen.filter(
    ({ slot, offer }) => slot !== 'strength' && offer.exercise.family === candidate.offer.exercise.family,
  ).length
  return change + trip + (candidate.slot === 'strength' ? 0 : ofAKind * objective.sameFamily.value)
}

/** An exercise is done once; two of a slot come from different families or muscles. */
export function clashes(chosen: readonly Candidate[], candidate: Candidate): boolean {
  return chosen.some(({ slot, offer }) => {
    if (offer.exercise.id === candidate.offer.exercise.id) return true
    if (slot !== candidate.slot) return false
    return slot === 'strength'
      ? offer.exercise.strengthGroup === candidate.offer.exercise.strengthGroup
      : offer.exercise.family === candidate.offer.exercise.family
  })
}

interface Bound {
  /** By how many items are still free. */
  readonly points: readonly number[]
  readonly seconds: readonly number[]
}

/** For each slot and how many of it are taken: the most points and seconds that so many further items can bring. */
function boundsOf(candidates: CandidatesBySlot, shape: SessionShape): readonly (readonly Bound[])[] {
  return slots.map((slot, slotIndex) => {
    const [, mostHere] = shape.counts[slot]
    return Array.from({ length: mostHere + 1 }, (_, inSlot) => {
      const left = slots.slice(slotIndex).map((other, offset) => ({
        slot: other,
        free: shape.counts[other][1] - (offset === 0 ? inSlot : 0),
      }))
      return {
        points: topSums(candidates, left, shape.mostItems, (candidate) => candidate.points),
        seconds: topSums(candidates, left, shape.mostItems, (candidate) => candidate.seconds),
      }
    })
  })
}

function topSums(
  candidates: CandidatesBySlot,
  left: readonly { readonly slot: Slot; readonly free: number }[],
  mostItems: number,
  measure: (candidate: Candidate) => number,
): readonly number[] {
  const best = left
    .flatMap(({ slot, free }) =>
      candidates[slot]
        .map(measure)
        .sort((a, b) => b - a)
        .slice(0, free),
    )
    .filter((value) => value > 0)
    .sort((a, b) => b - a)
  const sums = [0]
  for (let count = 1; count <= mostItems; count += 1)
    sums.push((sums[count - 1] ?? 0) + (best[count - 1] ?? 0))
  return sums
}
