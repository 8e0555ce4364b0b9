/** Films of the figure, as the detector of the app saw them: each form that the camera leads is counted and timed. */

import { describe, expect, it } from 'vitest'
import { filmedForms } from '../../bench/support/film-list.ts'
import { packedFilms } from '../../bench/support/film-store.ts'
import { goodHold, type JudgedFilm, judgeFilms } from '../../bench/support/judge-detector.ts'
import { toldError } from '../../packages/motion/src/index.ts'

const judged = new Map<string, readonly JudgedFilm[]>()

describe('the camera, in films of the figure that went through the detector', () => {
  it.each(filmedForms.map((form) => [form.name, form] as const))('counts and times %s', (name, form) => {
    const films = judgeFilms(form, packedFilms)
    judged.set(name, films)
    const again = `film it as it moves now: npm run bench -- detector --films 2 --pack --forms ${name}`
    expect(films.length, again).toBeGreaterThan(0)
    for (const { key, off, heldOff = 0 } of films)
      expect({ key, off, isTimed: heldOff <= goodHold }).toEqual({ key, off: 0, isTimed: true })
  })

  it('is off by no more than people are told, in 19 of 20 angles', () => {
    const readings = filmedForms.flatMap(({ name, plan }) =>
      (judged.get(name) ?? []).flatMap(({ angles }) => angles.map((by) => by <= toldError(plan.follows))),
    )
    expect(readings.length).toBeGreaterThan(0)
    expect(readings.filter((isWithin) => isWithin).length / readings.length).toBeGreaterThan(0.95)
  })
})
