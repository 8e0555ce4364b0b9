/** No pose of an exercise is taken for a wrong view, a tilted camera or a body that cannot be. */

import { bodyIds, createFigure, type Figure, keyPosesOf } from '@unhunch/figure'
import type { CameraPlan, Movement, Tempo } from '@unhunch/knowledge'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { describe, expect, it } from 'vitest'
import { type Blindness, firstSight, measures, watchSight } from '../src/index.ts'

const aspect = 4 / 3
const forms = exercises.flatMap(({ id }) => {
  const movement: Movement = movements[id] ?? {}
  return Object.entries(movement).flatMap(([form, tempo]) =>
    tempo.camera ? [[`${id}/${form}`, tempo, tempo.camera] as const] : [],
  )
})

const figures = bodyIds.map((body) => createFigure(body))

describe('sight of the figure', () => {
  // Each body does every other form: how the bodies differ matters little here.
  it.each(
    forms.map((form, place) => [...form, figures[place % figures.length] ?? createFigure('slim')] as const),
  )('is kept through %s', (_name, tempo, plan, figure) => {
    expect(blindnessesIn(figure, tempo, plan)).toEqual([])
  })
})

/** Each pose for a second. */
function blindnessesIn(figure: Figure, tempo: Tempo, { from, follows }: CameraPlan): readonly Blindness[] {
  const { needs } = measures[follows]
  const needed = { from, needs: [needs('left'), needs('right')], aspect }
  const told: Blindness[] = []
  let state = firstSight
  for (const [place, { sighting }] of keyPosesOf(figure, tempo, aspect).entries()) {
    for (let step = 0; step < 20; step += 1) {
      ;[state] = watchSight(state, { ...sighting, atMs: place * 1000 + step * 50 }, needed)
      if (state.why !== null) told.push(state.why)
    }
  }
  return told
}
