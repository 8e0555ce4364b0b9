/** Hands and feet, as pieces. */

import { type Part, sharing } from './body-part.ts'

const hand = sharing({ group: 'arm', bone: 'hand', girth: 'hand' } as const)
const foot = sharing({ group: 'leg', bone: 'foot', girth: 'foot' } as const)

/** From index to little finger: sideways place, knuckle, length, radius. */
const fingers = [
  [0.0295, -0.088, 0.072, 0.0086],
  [0.0105, -0.092, 0.079, 0.0089],
  [-0.009, -0.09, 0.073, 0.0085],
  [-0.027, -0.082, 0.058, 0.0076],
] as const

/** In the reference stance the thumb points forward (z) and the palm to the body (-x). */
export const handParts: readonly Part[] = [
  hand.tube(
    [
      [-0.01, 0.0175, 0.0175, 0.0265, 0.025, 0],
      [0.02, 0.0155, 0.0165, 0.029, 0.029, 0],
      [0.055, 0.0135, 0.0155, 0.037, 0.038, 0],
      [0.08, 0.012, 0.0125, 0.0385, 0.0385, 0],
      [0.09, 0.0095, 0.0095, 0.034, 0.034, 0],
    ],
    0.012,
    { squareness: 2.6 },
  ),
  // The ball of the thumb.
  hand.ellipsoid([-0.01, -0.038, 0.026], [0.016, 0.036, 0.018], 0.014, { turned: [-18, 0, 0] }),
  ...fingers.flatMap(([z, knuckle, length, radius]) => [
    hand.capsule(
      [0.001, knuckle + 0.016, z * 0.96],
      [-0.001, knuckle - length * 0.5, z * 1.02],
      [radius, radius * 0.96],
      0.007,
    ),
    hand.capsule(
      [-0.001, knuckle - length * 0.5, z * 1.02],
      [-0.005, knuckle - length, z * 1.02],
      [radius * 0.955, radius * 0.8],
      0.001,
    ),
  ]),
  // Thumb.
  hand.capsule([-0.008, -0.022, 0.03], [-0.015, -0.058, 0.052], [0.0145, 0.0118], 0.012),
  hand.capsule([-0.015, -0.058, 0.052], [-0.018, -0.092, 0.06], [0.0115, 0.0095], 0.005),
]

export const footParts: readonly Part[] = [
  // Ankle bones, outer and inner; ankle; heel; instep; outer edge; ball.
  foot.ellipsoid([0.03, -0.002, -0.008], [0.01, 0.014, 0.012], 0.014),
  foot.ellipsoid([-0.03, 0.004, 0], [0.01, 0.014, 0.012], 0.014),
  foot.capsule([0, 0.03, -0.006], [0, -0.03, -0.008], [0.033, 0.034], 0.03),
  foot.ellipsoid([0, -0.05, -0.028], [0.031, 0.034, 0.036], 0.03),
  foot.capsule([-0.006, -0.03, 0.02], [-0.01, -0.058, 0.095], [0.034, 0.021], 0.035),
  foot.capsule([0.018, -0.06, 0], [0.024, -0.066, 0.1], [0.02, 0.016], 0.03),
  foot.capsule([-0.022, -0.062, 0.112], [0.03, -0.066, 0.096], [0.0195, 0.0155], 0.02),
  // Toes, from the big one.
  foot.capsule([-0.024, -0.064, 0.12], [-0.023, -0.069, 0.18], [0.0165, 0.0115], 0.01),
  foot.capsule([-0.004, -0.066, 0.122], [-0.001, -0.071, 0.18], [0.0115, 0.0085], 0.008),
  foot.capsule([0.01, -0.067, 0.118], [0.015, -0.072, 0.17], [0.0108, 0.008], 0.008),
  foot.capsule([0.022, -0.068, 0.11], [0.029, -0.0725, 0.155], [0.0102, 0.0076], 0.008),
  foot.capsule([0.033, -0.069, 0.1], [0.041, -0.073, 0.138], [0.01, 0.0072], 0.008),
]
