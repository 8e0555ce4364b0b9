/** Where each muscle lies under the skin in the bind pose: chains of capsules, left side, slim figure, metres. */

import type { MuscleId } from '@unhunch/knowledge'
import type { Vector } from '../skeleton/vector.ts'

/** `arm` places are from the shoulder joint: x outward, y along the arm, z forward. */
export interface MuscleCapsule {
  readonly in: 'body' | 'arm'
  readonly from: Vector
  readonly to: Vector
  readonly radii: readonly [number, number]
}

const body = (from: Vector, to: Vector, ...radii: [number, number]): MuscleCapsule => ({
  in: 'body',
  from,
  to,
  radii,
})
const arm = (from: Vector, to: Vector, ...radii: [number, number]): MuscleCapsule => ({
  in: 'arm',
  from,
  to,
  radii,
})

export const muscleRegions: Readonly<Record<MuscleId, readonly MuscleCapsule[]>> = {
  'upper-trapezius': [
    body([0.018, 1.535, -0.06], [0.03, 1.46, -0.06], 0.016, 0.024),
    body([0.03, 1.465, -0.055], [0.135, 1.435, -0.04], 0.026, 0.018),
  ],
  'middle-trapezius': [body([0.012, 1.39, -0.1], [0.122, 1.405, -0.078], 0.028, 0.016)],
  'lower-trapezius': [
    body([0.01, 1.19, -0.1], [0.07, 1.335, -0.12], 0.008, 0.016),
    body([0.012, 1.24, -0.1], [0.07, 1.35, -0.12], 0.014, 0.02),
    body([0.012, 1.3, -0.1], [0.07, 1.365, -0.12], 0.014, 0.018),
  ],
  rhomboids: [
    body([0.016, 1.425, -0.09], [0.062, 1.375, -0.12], 0.018, 0.016),
    body([0.016, 1.385, -0.1], [0.06, 1.325, -0.12], 0.018, 0.016),
  ],
  'serratus-anterior': [
    body([0.125, 1.2, 0.05], [0.135, 1.28, 0.03], 0.022, 0.022),
    body([0.13, 1.23, 0.02], [0.14, 1.31, -0.01], 0.02, 0.02),
  ],
  latissimus: [
    body([0.03, 1.08, -0.08], [0.135, 1.3, -0.05], 0.022, 0.034),
    body([0.05, 1.16, -0.09], [0.14, 1.31, -0.05], 0.03, 0.03),
  ],
  'levator-scapulae': [body([0.03, 1.53, -0.04], [0.06, 1.43, -0.075], 0.011, 0.014)],
  'rear-deltoid': [arm([0.02, -0.02, -0.045], [0.01, 0.1, -0.035], 0.028, 0.018)],
  chest: [
    body([0.03, 1.3, 0.09], [0.14, 1.36, 0.05], 0.035, 0.022),
    body([0.03, 1.34, 0.085], [0.14, 1.38, 0.05], 0.025, 0.02),
  ],
  'spinal-extensors': [body([0.028, 1.0, -0.09], [0.03, 1.4, -0.11], 0.017, 0.015)],
  'thoracic-joints': [body([0, 1.16, -0.09], [0, 1.43, -0.1], 0.02, 0.02)],
  'deep-neck-flexors': [body([0.008, 1.44, 0.03], [0.016, 1.535, 0.035], 0.012, 0.012)],
  'neck-rotators': [
    body([0.012, 1.43, 0.03], [0.055, 1.55, -0.015], 0.01, 0.012),
    body([0.02, 1.48, -0.06], [0.045, 1.56, -0.045], 0.012, 0.012),
  ],
  intercostals: [
    body([0.11, 1.27, 0.05], [0.13, 1.25, -0.02], 0.013, 0.013),
    body([0.1, 1.225, 0.065], [0.125, 1.205, -0.02], 0.013, 0.013),
    body([0.085, 1.18, 0.075], [0.12, 1.16, -0.02], 0.012, 0.012),
  ],
  diaphragm: [body([0, 1.175, 0.085], [0.1, 1.125, 0.05], 0.022, 0.02)],
  'side-of-trunk': [
    body([0.11, 1.02, 0.05], [0.12, 1.16, 0.06], 0.03, 0.028),
    body([0.13, 1.03, 0], [0.13, 1.2, 0], 0.032, 0.03),
  ],
  'low-back': [body([0.032, 0.99, -0.085], [0.03, 1.13, -0.08], 0.026, 0.022)],
  hips: [
    body([0.08, 0.9, -0.11], [0.13, 0.94, -0.06], 0.05, 0.035),
    body([0.1, 0.9, 0.08], [0.085, 0.97, 0.085], 0.025, 0.02),
  ],
  triceps: [arm([0.002, 0.06, -0.045], [0.002, 0.23, -0.04], 0.02, 0.016)],
  abdominals: [body([0.025, 1.0, 0.095], [0.025, 1.2, 0.095], 0.032, 0.03)],
}
