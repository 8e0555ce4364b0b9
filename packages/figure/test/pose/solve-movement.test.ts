/** Movements solved for a body: contacts are met, nothing slides, the way back is the same way. */

import type { Tempo } from '@unhunch/knowledge'
import { postures } from '@unhunch/knowledge/movement'
import { describe, expect, it } from 'vitest'
import { isTooMuch, judgeMovement } from '../../src/check/judge-movement.ts'
import { createFigure } from '../../src/pose/figure.ts'
import { anglesAtRest, anglesOnTheWay, bakeMovement } from '../../src/pose/playback.ts'
import { solveMovement } from '../../src/pose/solve-movement.ts'
import { indexOf, mirrorAngles } from '../../src/skeleton/angles.ts'
import { bodyIds } from '../../src/skeleton/body-shape.ts'

const figures = Object.fromEntries(bodyIds.map((body) => [body, createFigure(body)] as const))
const slim = createFigure('slim')
const phase = (id: string, pose: NonNullable<Tempo['phases'][number]['pose']>) =>
  ({ id, seconds: 2, breath: 'free', pose }) as const
const arch = {
  posture: 'hands-and-knees',
  phases: [
    phase('cow', { pelvis: { lean: 106 }, lumbar: { flexion: -16 }, thoracic: { flexion: -18 } }),
    phase('cat', { pelvis: { lean: 62 }, lumbar: { flexion: 28 }, thoracic: { flexion: 30 } }),
  ],
} satisfies Tempo

describe('postures', () => {
  const rows = bodyIds.flatMap((body) => Object.keys(postures).map((posture) => [posture, body] as const))
  it.each(rows)('%s is met by the %s body', (posture, body) => {
    const figure = figures[body] ?? slim
    const movement = solveMovement(figure, { posture, phases: [phase('rest', {})] })
    expect(movement.problems).toEqual([])
    expect(judgeMovement(figure, movement).filter(isTooMuch)).toEqual([])
  })
})

describe('solveMovement', () => {
  const solved = solveMovement(slim, arch)

  it('keeps hands and knees where they are on the way', () => {
    const moved = judgeMovement(slim, solved).filter(({ kind }) => kind === 'contact' || kind === 'sliding')
    expect(moved.length).toBeGreaterThan(100)
    expect(moved.filter(isTooMuch)).toEqual([])
  })

  it('comes out the same every time', () => {
    expect(bakeMovement(solveMovement(slim, arch))).toEqual(bakeMovement(solved))
  })

  it('goes back the way it came', () => {
    const [toCow, toCat] = solved.phases
    for (const [step, angles] of (toCow?.way ?? []).entries()) {
      const back = toCat?.way.at(-1 - step) ?? angles
      for (const [index, value] of angles.entries()) expect(back[index]).toBeCloseTo(value, 1)
    }
  })

  it('lets what may slide slide, and lifts what is lifted', () => {
    const movement = solveMovement(slim, {
      posture: 'seated',
      phases: [
        phase('raised', {
          lifts: ['left palm along thigh'],
          left: { shoulder: { elevation: 90, plane: 90 } },
        }),
        phase('down', {}),
      ],
    })
    const [raised] = movement.phases
    expect(raised?.contacts.map(({ label }) => label)).toContain('right palm along thigh')
    expect(raised?.contacts.map(({ label }) => label)).not.toContain('left palm along thigh')
    expect(raised?.angles[indexOf('left.shoulder.elevation')]).toBeCloseTo(90)
  })

  it.each([
    ['a place that nothing here has', 'palm on table', 'nothing here has a table; add the thing to `props`'],
    ['a part that there is not', 'nose on floor', 'no part "nose"; parts are palm, grip'],
    ['a place that there is not', 'palm on ceiling', 'no place "ceiling"; places are floor, seat'],
    ['a side of what there is one of', 'left seat on seat', 'there is only one seat'],
    ['no sentence at all', 'palm floor', 'is not of the form'],
  ] as const)('tells of %s', (_what, touch, problem) => {
    const { problems } = solveMovement(slim, {
      phases: [phase('rest', { touches: [touch as 'palm on table'] })],
    })
    expect(problems.join()).toContain(problem)
  })

  it('tells of a posture that there is not', () => {
    expect(solveMovement(slim, { posture: 'floating', phases: [phase('rest', {})] }).problems).toEqual([
      'there is no posture "floating"',
    ])
  })

  it('measures by how much a contact cannot be met', () => {
    const movement = solveMovement(slim, {
      phases: [phase('reach', { touches: ['left palm on floor', 'left palm on table'] })],
      props: [{ kind: 'table', forward: 0.4 }],
    })
    const far = judgeMovement(slim, movement).filter(isTooMuch)
    const [worst] = far.filter(({ kind }) => kind === 'contact').toSorted((a, b) => b.value - a.value)
    expect(worst).toMatchObject({ unit: 'mm', limit: 15, where: 'reach' })
    expect(worst?.value).toBeGreaterThan(200)
  })
})

describe('playback', () => {
  const baked = bakeMovement(solveMovement(slim, arch))

  it('starts where the phase before ended and arrives at the key pose', () => {
    const arrived = anglesOnTheWay(baked, 'cow', 1, 'left')
    for (const [index, value] of anglesOnTheWay(baked, 'cat', 0, 'left').entries()) {
      expect(arrived[index]).toBeCloseTo(value, 9)
    }
    expect(anglesAtRest(baked, 'left')).toEqual(anglesOnTheWay(baked, 'cat', 1, 'left'))
  })

  it('moves without a jump', () => {
    let before = anglesOnTheWay(baked, 'cat', 0, 'left')
    for (let step = 1; step <= 200; step++) {
      const now = anglesOnTheWay(baked, 'cat', step / 200, 'left')
      for (const [index, value] of now.entries())
        expect(Math.abs(value - (before[index] ?? 0))).toBeLessThan(3)
      before = now
    }
  })

  it('shows the right side as the mirror image of the left', () => {
    expect(anglesOnTheWay(baked, 'cow', 0.4, 'right')).toEqual(
      mirrorAngles(anglesOnTheWay(baked, 'cow', 0.4, 'left')),
    )
  })
})
