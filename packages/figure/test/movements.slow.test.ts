/** Every movement of the catalogue, in both bodies: key poses and eight poses between each two. */

import { movements } from '@unhunch/knowledge/exercises'
import { afterAll, describe, expect, it } from 'vitest'
import { createCheckedBody } from '../src/check/checked-body.ts'
import { judgeMovement } from '../src/check/judge-movement.ts'
import { deepestPenetrations } from '../src/check/penetration.ts'
import { createFigure } from '../src/pose/figure.ts'
import { frameOf, inBetweens, type SolvedMovement, solveMovement } from '../src/pose/solve-movement.ts'
import { type BodyId, bodyIds } from '../src/skeleton/body-shape.ts'

interface Measured {
  /** `contact of left palm on floor at cat` */
  readonly what: string
  readonly value: number
  readonly limit: number
  readonly unit: string
}

/** Beyond what flesh and soft things give, millimetres. */
const deepest = 15
const nearLimits: Measured[] = []
let poses = 0

describe.each(bodyIds)('the figure, %s, never goes beyond human range (S14)', (body) => {
  const measure = createMeasure(body)

  it.each(Object.keys(movements))('in %s, nor through things or itself', (exercise) => {
    for (const [form, tempo] of Object.entries(movements[exercise] ?? {})) {
      const { problems, measured } = measure(tempo)
      poses += tempo.phases.length * (inBetweens + 1)
      const told = measured.map((each) => ({ ...each, what: `${exercise}/${form}, ${body}: ${each.what}` }))
      nearLimits.push(...worstOf(told))
      expect(problems).toEqual([])
      expect(told.filter(({ value, limit }) => value > limit).map(tell)).toEqual([])
    }
  })
})

afterAll(() => {
  console.log(`· ${poses} poses of the figure were measured; the ten nearest to a limit:`)
  for (const each of worstOf(nearLimits)) console.log(`·   ${tell(each)}`)
})

function createMeasure(body: BodyId) {
  const figure = createFigure(body)
  const checked = createCheckedBody(figure.skeleton)
  return (tempo: Parameters<typeof solveMovement>[1]) => {
    const movement = solveMovement(figure, tempo)
    const findings = judgeMovement(figure, movement)
    return {
      problems: movement.problems,
      measured: [
        ...findings.map(({ kind, what, where, ...rest }) => ({
          what: `${kind} of ${what} at ${where}`,
          ...rest,
        })),
        ...penetrations(movement),
      ],
    }
  }

  function penetrations({ phases, props }: SolvedMovement): readonly Measured[] {
    return phases.flatMap(({ id, way }) =>
      way.slice(1).flatMap((angles, step) =>
        deepestPenetrations(checked, frameOf(figure, angles), props).map(({ what, depth }) => ({
          what: `${what} at ${step === inBetweens ? id : `to ${id} ${step + 1}/${inBetweens + 1}`}`,
          value: depth * 1000,
          limit: deepest,
          unit: 'mm',
        })),
      ),
    )
  }
}

function worstOf(measured: readonly Measured[]): readonly Measured[] {
  return measured.toSorted((a, b) => b.value / b.limit - a.value / a.limit).slice(0, 10)
}

function tell({ what, value, limit, unit }: Measured): string {
  return `${what}: ${value.toFixed(1)} ${unit}, allowed ${limit}`
}
