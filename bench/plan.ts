/** How fast plans are made, and how near the sessions found are to the best there are. */

import { monday, situationOf, clear, deskWorker, everyThing } from '../packages/engine/test/a-person.ts'
import { knowledge } from '../packages/engine/test/the-knowledge.ts'
import { newHistory, offersOn, plan } from '../packages/engine/src/index.ts'
import {
  joiningCost,
  clashes,
  findSession,
  timePoints,
} from '../packages/engine/src/planning/find-session.ts'
import type { Candidate, CandidatesBySlot } from '../packages/engine/src/planning/candidates.ts'
import { easingOn } from '../packages/engine/src/planning/easing.ts'
import type { SessionShape } from '../packages/engine/src/planning/find-session.ts'
import { slots } from '../packages/engine/src/planning/programme.ts'
import { candidatesOn } from '../packages/engine/src/planning/session-for.ts'
import { fastestMs, row } from './support/measure.ts'

const { objective } = knowledge.policy
const intake = { ...deskWorker, equipment: [...everyThing] }
const onePlanMs = fastestMs(() => plan(knowledge, intake, clear, newHistory(monday), monday), 20)
const sessions = 18
row('plans a second', (1000 / onePlanMs).toFixed(1), `six weeks, ${sessions} sessions, everything at hand`)

const situation = situationOf({ equipment: [...everyThing] })
const candidates = candidatesOn(
  situation,
  monday,
  easingOn(situation, monday),
  offersOn(situation, monday).allowed,
)
const count = slots.reduce((sum, slot) => sum + candidates[slot].length, 0)
for (const minutes of [3, 5, 8, 10]) {
  const shape = shapeOf(minutes * 60, minutes < 4 ? 2 : minutes < 7 ? 3 : 4)
  const found = findSession(candidates, shape, objective, 0.1)
  const startedMs = performance.now()
  const best = tryEverything(candidates, shape)
  const everythingMs = performance.now() - startedMs
  const searchMs = fastestMs(() => findSession(candidates, shape, objective, 0.1), 50)
  const ratio = best.points === found?.points ? 1 : (found?.points ?? 0) / best.points
  row(
    `${minutes} min: points found ÷ best of all`,
    ratio.toFixed(4),
    `${best.tried.toLocaleString('en')} sessions of ${count} candidates; searching takes ${(searchMs / everythingMs).toExponential(1)} of trying all`,
  )
}

function shapeOf(budgetSeconds: number, mostItems: number): SessionShape {
  return {
    budgetSeconds,
    mostItems,
    seconds: [budgetSeconds * 0.9, budgetSeconds * 1.1],
    counts: {
      'warm-up': mostItems > 2 ? [1, 1] : [0, 0],
      mobility: [1, 2],
      strength: [1, 1],
      stretch: [0, 1],
      ease: [0, 1],
    },
  }
}

/** Every sequence in the order of the slots, without bounds. */
function tryEverything(all: CandidatesBySlot, shape: SessionShape): { points: number; tried: number } {
  let points = Number.NEGATIVE_INFINITY
  let tried = 0
  const chosen: Candidate[] = []
  const extend = (slotIndex: number, inSlot: number, sum: number, seconds: number): void => {
    const slot = slots[slotIndex]
    if (slot === undefined) {
      tried += 1
      if (seconds < shape.seconds[0] || seconds > shape.seconds[1]) return
      points = Math.max(points, sum + timePoints(seconds, shape.budgetSeconds, objective, 0.1))
      return
    }
    const [least, most] = shape.counts[slot]
    if (inSlot >= least) extend(slotIndex + 1, 0, sum, seconds)
    if (inSlot >= most || chosen.length >= shape.mostItems) return
    for (const candidate of all[slot]) {
      if (clashes(chosen, candidate)) continue
      const cost = joiningCost(chosen, candidate, objective)
      chosen.push(candidate)
      extend(slotIndex, inSlot + 1, sum + candidate.points + cost, seconds + candidate.seconds)
      chosen.pop()
    }
  }
  extend(0, 0, 0, 0)
  return { points, tried }
}
