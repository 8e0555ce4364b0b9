/** Puts what is beyond the limits of a movement into words, worst first. */

import { isTooMuch, judgeMovement } from '../packages/figure/src/check/judge-movement.ts'
import { deepestPenetrations } from '../packages/figure/src/check/penetration.ts'
import { frameOf, type SolvedMovement } from '../packages/figure/src/pose/solve-movement.ts'
import type { SheetBody } from './draw-sheet.ts'

/** Millimetres beyond what flesh gives. */
const deepestMm = 15
const mostLines = 14

interface Told {
  /** Each is told once, where it is worst. */
  readonly subject: string
  readonly where: string
  readonly excess: number
  readonly amount: string
}

/** What cannot be read comes first, for the rest may follow from it. */
export function tellFindings(body: SheetBody, solved: SolvedMovement): string {
  const worst = new Map<string, Told>()
  for (const told of [...tellJudgements(body, solved), ...tellPenetrations(body, solved)])
    if (told.excess > (worst.get(told.subject)?.excess ?? 0)) worst.set(told.subject, told)
  const lines = [...worst.values()]
    .toSorted((a, b) => b.excess - a.excess)
    .map(({ subject, where, amount }) => `${subject} at ${where}: ${amount}`)
  const all = [...solved.problems, ...lines]
  if (all.length === 0) return 'within all limits'
  const left = all.length - mostLines
  const shown = [...all.slice(0, mostLines), ...(left > 0 ? [`and ${left} more`] : [])]
  return `\n${shown.map((line) => `    ${line}`).join('\n')}`
}

function tellJudgements({ figure }: SheetBody, solved: SolvedMovement): readonly Told[] {
  return judgeMovement(figure, solved)
    .filter(isTooMuch)
    .map(({ kind, what, where, value, limit, unit }) => ({
      subject: `${kind} of ${what}`,
      where,
      excess: value / limit,
      amount: `${value.toFixed(1)} ${unit}, allowed ${limit}`,
    }))
}

function tellPenetrations({ figure, checked }: SheetBody, solved: SolvedMovement): readonly Told[] {
  return solved.phases.flatMap(({ id, way }) => {
    const steps = way.length - 1
    return way.slice(1).flatMap((angles, index) =>
      deepestPenetrations(checked, frameOf(figure, angles), solved.props)
        .map(({ what, depth }) => ({ what, mm: depth * 1000 }))
        .filter(({ mm }) => mm > deepestMm)
        .map(({ what, mm }) => ({
          subject: what,
          where: index + 1 === steps ? id : `the way to ${id} ${index + 1}/${steps}`,
          excess: mm / deepestMm,
          amount: `${mm.toFixed(0)} mm deep, allowed ${deepestMm}`,
        })),
    )
  })
}
