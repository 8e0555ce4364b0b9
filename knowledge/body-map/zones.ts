/** The places on the body map, from top to bottom. */

import type { Zone } from '../src/zone.ts'

// Who had a nerve pinched in the neck felt it above, between or on the blades (Tanaka 2006, Mizutamari 2010).

export const bodyZones = [
  { id: 'neck', view: 'both', scope: 'neighbour', neckCheck: true, seeds: ['002-s10', 'C05'] },
  { id: 'shoulder-top', view: 'both', scope: 'upper-back', neckCheck: true, seeds: ['000-s01'] },
  { id: 'between-blades', view: 'back', scope: 'upper-back', neckCheck: true, seeds: ['000-s01'] },
  { id: 'blade', view: 'back', scope: 'upper-back', neckCheck: true, seeds: ['000-s01'] },
  { id: 'below-blades', view: 'back', scope: 'upper-back', neckCheck: false, seeds: ['000-s01'] },
  {
    id: 'ribs-side',
    view: 'both',
    scope: 'upper-back',
    neckCheck: false,
    safetyFirst: true,
    seeds: ['000-s01'],
  },
  { id: 'chest-front', view: 'front', scope: 'neighbour', neckCheck: false, safetyFirst: true, seeds: [] },
  { id: 'low-back', view: 'back', scope: 'beyond', neckCheck: false, seeds: ['000-s13'] },
] as const satisfies readonly Zone[]
