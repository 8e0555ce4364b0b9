/** How movements are measured to see over the weeks how far they go, and for whom which is left out. */

import type { MeasureName } from '../src/camera.ts'
import { fact } from '../src/fact.ts'
import type { Loads } from '../src/load.ts'

export const ranges = {
  tries: fact(
    3,
    'tries',
    'common-practice',
    'Of three, the one in the middle does not follow a try that went astray.',
  ),
  leastTries: fact(2, 'tries', 'common-practice', 'A single one may be chance.'),
  /** Seated, and to the end of the range: what is withheld there is not measured. */
  asks: fact(
    {
      'head-turn': { neckRotation: 2 },
      'head-tilt': { neckSideBend: 2 },
      'shoulder-elevation': { armElevation: 2, armOpen: 1, shoulderLoad: 1 },
      'trunk-lean': { sideBend: 2 },
      'trunk-turn': { trunkRotation: 2, neckRotation: 1 },
    } as const satisfies Partial<Record<MeasureName, Loads>>,
    'loads',
    'common-practice',
    'As far as is comfortable may be to the end of the range, so that the precautions for the end of it hold.',
  ),
} as const
