/** What to try for a tender spot, by where it is. The order is the order of offering. */

import type { KnotPlace } from '../src/zone.ts'

export const knotsByPlace = [
  {
    zones: ['neck', 'shoulder-top'],
    exercises: [
      'upper-neck-stretch',
      'neck-rotation',
      'neck-flexion-half-circle',
      'shoulder-rolls',
      'seated-side-bend-elbow-pull',
    ],
    seeds: ['002-s09'],
  },
  {
    zones: ['between-blades', 'blade'],
    exercises: [
      'cross-body-stretch',
      'quadruped-plus',
      'eagle-arms',
      'thread-the-needle',
      'scapular-retraction',
      'hands-clasped-elbow-pulses',
    ],
    seeds: ['002-s09'],
  },
  {
    zones: ['below-blades', 'ribs-side'],
    exercises: ['overhead-side-bend', 'open-book', 'foam-thoracic-roll'],
    seeds: [],
    why: 'The source documents say nothing about this place; these lengthen or press on the muscles there.',
  },
] as const satisfies readonly KnotPlace[]
