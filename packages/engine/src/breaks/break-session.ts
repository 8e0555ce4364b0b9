/** What to do in a break: a few forms for the desk, fitted to its length, and not the same as last time. */

import type { Candidate } from '../planning/candidates.ts'
import { deskCandidatesOn } from '../planning/desk-break.ts'
import { easingOn } from '../planning/easing.ts'
import { itemSeconds } from '../planning/item-seconds.ts'
import type { Day, Session } from '../planning/programme.ts'
import { itemFrom } from '../planning/session-item.ts'
import type { Situation } from '../planning/situation.ts'
import type { BreakLength, BreakReport } from './break-plan.ts'

/**
 * A short break is one form, a longer one two to four. When nothing fits into its time, the form
 * that comes nearest. Nothing for who is to rest or waits for the safety questions (S4); whether
 * somebody may exercise at all is for the clearance to say, before this is asked.
 * `recent`: the break reports so far, in order; the same ones give the same break.
 */
export function breakSession(
  situation: Situation,
  day: Day,
  length: BreakLength,
  recent: readonly BreakReport[],
): Session | undefined {
  if (situation.history.lane === 'paused') return undefined
  const { breaks } = situation.knowledge.policy
  const range = (length === 'short' ? breaks.seconds : breaks.longerSeconds).value
  const candidates = deskCandidatesOn(situation, day)
  const fitted =
    length === 'short' ? candidates.map((one) => shortened(situation, one, range[1])) : candidates
  const inTime = fitted.filter(({ seconds }) => seconds <= range[1])
  const ordered = freshestFirst(situation, inTime.length > 0 ? inTime : fitted, recent)
  const chosen = choose(ordered, range, breaks.formsByLength[length].value)
  if (chosen.length === 0) return undefined
  const easing = easingOn(situation, day)
  const items = chosen.map((candidate) => itemFrom(situation, candidate, easing))
  const seconds = items.reduce((sum, item) => sum + item.seconds, 0)
  return { day, items, seconds, reasons: easing.reasons }
}

/** Fewer times than in a session, as far as that makes it short enough; a hold stays what it is. */
function shortened(situation: Situation, candidate: Candidate, mostSeconds: number): Candidate {
  const { policy, movements, stepCounts } = situation.knowledge
  const { exercise, form } = candidate.offer
  const tempo = movements[exercise.id]?.[form.id] ?? { phases: [] }
  const steps = stepCounts[exercise.id]?.[form.id] ?? 0
  const least = policy.breaks.leastShare.value
  const { reps, seconds: worked } = candidate.prescription
  for (let tenths = 10; tenths >= least * 10; tenths -= 1) {
    const prescription = {
      ...candidate.prescription,
      sets: 1,
      reps: Math.ceil((reps * tenths) / 10),
      // Times stay easy to say: whole fives.
      seconds: Math.ceil((worked * tenths) / 50) * 5,
    }
    const seconds = itemSeconds(prescription, form.sides, tempo, steps, policy.pace)
    if (seconds <= mostSeconds) return { ...candidate, prescription, seconds }
  }
  return candidate
}

/**
 * What was done in the last breaks comes last. Among the others a family that has waited longer
 * goes before one that fits only a little better, so that families take turns. After a break that
 * was turned down something else comes first, since it may have been because of what was offered.
 */
function freshestFirst(
  { knowledge }: Situation,
  candidates: readonly Candidate[],
  recent: readonly BreakReport[],
): readonly Candidate[] {
  const { varietyBreaks, repeatFamily } = knowledge.policy.breaks
  const latest = recent.findLastIndex(({ exercises }) => exercises.length > 0)
  const last = recent.filter(({ exercises }) => exercises.length > 0).slice(-varietyBreaks.value)
  const familyOf = new Map(knowledge.exercises.map(({ id, family }) => [id, family]))
  /** 1 for the last break, less for each before it; 0 when it was in none of them. */
  const nearness = (isSame: (exercise: string) => boolean): number =>
    (last.findLastIndex(({ exercises }) => exercises.some(isSame)) + 1) / last.length || 0
  const ordered = candidates
    .map((candidate) => {
      const { id, family } = candidate.offer.exercise
      const familyNearness = nearness((exercise) => familyOf.get(exercise) === family)
      const points = candidate.points + repeatFamily.value * familyNearness
      return { candidate, repeat: nearness((exercise) => exercise === id), points }
    })
    .sort((a, b) => a.repeat - b.repeat || b.points - a.points)
  const fresh = ordered.filter(({ repeat }) => repeat === 0).map(({ candidate }) => candidate)
  const repeated = ordered.filter(({ repeat }) => repeat > 0).map(({ candidate }) => candidate)
  const turnedDown = recent.slice(latest + 1).filter(({ outcome }) => outcome !== 'natural').length
  return [...turned(fresh, turnedDown % varietyBreaks.value), ...repeated]
}

/** So many exercises, with all their forms, go from the front to the back; round and round. */
function turned(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  const ids = [...new Set(candidates.map(({ offer }) => offer.exercise.id))]
  const behind = new Set(ids.slice(0, count % Math.max(1, ids.length)))
  const isBehind = ({ offer }: Candidate): boolean => behind.has(offer.exercise.id)
  return [...candidates.filter((candidate) => !isBehind(candidate)), ...candidates.filter(isBehind)]
}

type Range = readonly [least: number, most: number]

/** The first of these that together take the right time, from different families; else of one family; else nearest. */
function choose(candidates: readonly Candidate[], seconds: Range, forms: Range): readonly Candidate[] {
  const varied = searchFor(candidates, seconds, forms, (one, other) => {
    return one.offer.exercise.family === other.offer.exercise.family
  })
  if (varied.off === 0) return varied.chosen
  const any = searchFor(candidates, seconds, forms, (one, other) => {
    return one.offer.exercise.id === other.offer.exercise.id
  })
  return any.off < varied.off ? any.chosen : varied.chosen
}

interface Found {
  readonly chosen: readonly Candidate[]
  /** How far from the range, in seconds. */
  readonly off: number
}

function searchFor(
  candidates: readonly Candidate[],
  [leastSeconds, mostSeconds]: Range,
  [leastForms, mostForms]: Range,
  clash: (one: Candidate, other: Candidate) => boolean,
): Found {
  let best: Found = { chosen: [], off: Number.POSITIVE_INFINITY }
  search(0, [], 0)
  return best

  /** True once something fits. */
  function search(from: number, chosen: readonly Candidate[], seconds: number): boolean {
    // A form too few counts like a minute too few.
    const fewForms = 60 * Math.max(0, leastForms - chosen.length)
    const off = Math.max(leastSeconds - seconds, seconds - mostSeconds, 0) + fewForms
    if (chosen.length > 0 && off < best.off) best = { chosen, off }
    if (best.off === 0) return true
    if (chosen.length === mostForms || seconds >= mostSeconds) return false
    return candidates.some((candidate, index) => {
      if (index < from || chosen.some((other) => clash(other, candidate))) return false
      return search(index + 1, [...chosen, candidate], seconds + candidate.seconds)
    })
  }
}
