/** What a camera can measure and follow, as tables. */

import { cameraGrades, measureNames } from '@unhunch/knowledge'
import { measures, toldError } from '@unhunch/motion'
import { followedForms } from '../input/watched.ts'
import { heading, page, table, wrap } from './lay-out.ts'

/** For machines. */
export function measureList() {
  return {
    measures: measureNames.map((id) => {
      const { unit, plane, isSided, from, range } = measures[id]
      return { id, unit, plane, isSided, from, range, error: toldError(id) }
    }),
    exercises: followedForms.map(({ exercise, form, plan }) => ({ exercise, form, ...plan })),
  }
}

export function printMeasureList(): string {
  const list = measureList()
  return page([
    heading('Measures'),
    table([
      ['Id', 'Unit', 'Plane', 'Seen from', 'Sides', 'Range', 'Error'],
      ...list.measures.map(({ id, unit, plane, from, isSided, range, error }) => [
        id,
        unit,
        plane,
        from,
        isSided ? 'two' : 'none',
        range.join(' to '),
        String(Number(error.toPrecision(2))),
      ]),
    ]),
    wrap(
      'Differences below the error mean nothing; values beyond the range are not to be believed. A share is of a length of the body, a turn is once round.',
    ),
    heading('Exercises'),
    table([
      ['Exercise', 'Form', 'Grade', 'Seen from', 'Works', 'Follows'],
      ...list.exercises.map(({ exercise, form, grade, from, works, follows }) => [
        exercise,
        form,
        grade,
        from,
        works,
        follows,
      ]),
    ]),
    wrap(
      `${cameraGrades[0]} counts and notices, ${cameraGrades[1]} has a blind spot, ${cameraGrades[2]} is coarse.`,
    ),
  ])
}
