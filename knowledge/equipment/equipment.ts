/** Every thing an exercise may need, in the order in which the intake offers them. */

import type { Equipment } from '../src/equipment.ts'

export const equipment = [
  { id: 'chair', kind: 'home', covers: ['chair-with-back'], checkEachTime: true },
  { id: 'chair-with-back', kind: 'home', covers: [], checkEachTime: true },
  { id: 'table', kind: 'home', covers: [], checkEachTime: false },
  { id: 'wall', kind: 'home', covers: [], checkEachTime: false },
  { id: 'doorway', kind: 'home', covers: [], checkEachTime: false },
  { id: 'bed', kind: 'home', covers: [], checkEachTime: false },
  { id: 'towel', kind: 'home', covers: [], checkEachTime: false },
  { id: 'pillow', kind: 'home', covers: [], checkEachTime: false },
  { id: 'blanket', kind: 'home', covers: [], checkEachTime: false },
  { id: 'mat', kind: 'buy', covers: [], checkEachTime: false },
  { id: 'band', kind: 'buy', covers: [], checkEachTime: true },
  { id: 'row-anchor', kind: 'home', covers: [], checkEachTime: true },
  { id: 'overhead-anchor', kind: 'home', covers: [], checkEachTime: true },
  { id: 'light-weights', kind: 'buy', covers: [], checkEachTime: false },
  { id: 'foam-roller', kind: 'buy', covers: [], checkEachTime: false },
] as const satisfies readonly Equipment[]
