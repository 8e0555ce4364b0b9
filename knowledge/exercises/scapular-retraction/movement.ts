/** How the shoulder blade squeeze moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const squeeze = {
  phases: [
    { id: 'squeezed', seconds: 2, breath: 'out', held: true },
    { id: 'released', seconds: 2, breath: 'in' },
  ],
} as const satisfies Tempo

const slowSqueeze = {
  phases: [
    { id: 'squeezed', seconds: 2, breath: 'out', held: true },
    { id: 'released', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  seated: squeeze,
  standing: squeeze,
  'small-squeeze': squeeze,
  kneeling: squeeze,
  'with-weights': slowSqueeze,
  'with-band': slowSqueeze,
  prone: slowSqueeze,
} as const satisfies Movement
