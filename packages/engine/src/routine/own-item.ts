/** An exercise in the person's own words, in the shape that a session needs. */

import type { Rhythm } from '../planning/item-seconds.ts'
import type { OwnItem, Routine } from './routine.ts'

/** The form of every exercise in the person's own words. */
export const ownForm = 'own'

/** What stands for it where others have the id of an exercise of the library. */
export function ownExercise({ id }: Pick<OwnItem, 'id'>): string {
  return `own:${id}`
}

export function ownItemOf(routines: readonly Routine[], exercise: string): OwnItem | undefined {
  return routines
    .flatMap(({ items }) => items)
    .find((item): item is OwnItem => item.of === 'own' && ownExercise(item) === exercise)
}

/** Half of the time there, where the hold is kept, and half of it back. A time is one long phase. */
export function ownRhythm({
  repSeconds,
  prescription,
}: Pick<OwnItem, 'repSeconds' | 'prescription'>): Rhythm {
  if (prescription.seconds > 0) {
    return { phases: [{ id: 'keep-going', seconds: prescription.seconds, breath: 'free' }] }
  }
  const seconds = repSeconds / 2
  return {
    phases: [
      { id: 'there', seconds, breath: 'free', held: true },
      { id: 'and-back', seconds, breath: 'free' },
    ],
  }
}
