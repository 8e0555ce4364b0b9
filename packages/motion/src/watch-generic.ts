/** Watches any measure of which nothing is known: not its range, not which way it goes, not the exercise. */

import { camera } from '@unhunch/knowledge/policy'
import type { MeasureName } from '@unhunch/knowledge'
import { partsOf } from './measure-parts.ts'
import type { Watch } from './watch.ts'

/** Both sides are counted, each for itself; whoever wants one reads only its repetitions. */
export function watchGeneric(follows: MeasureName): Watch {
  return {
    from: 'any',
    follows,
    works: partsOf(follows) === 'middle' ? 'middle' : 'one',
    known: undefined,
    isHeld: false,
    startsHeld: false,
    longestMs: camera.repetitionSeconds.value[1] * 1000,
    swingMs: camera.repetitionSeconds.value[0] * 1300,
    perRepetition: 1,
    notices: [],
    clean: {},
  }
}
