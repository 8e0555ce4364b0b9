/** The head and its hair, as pieces. */

import { type Part, sharing } from './body-part.ts'

const head = sharing({ group: 'head', bone: 'head', girth: 'face' } as const)

export const headParts: readonly Part[] = [
  // Skull, face, jaw and the side of the jaw.
  head.ellipsoid([0, 0.084, -0.01], [0.0735, 0.085, 0.096], 0.02),
  head.ellipsoid([0, 0.036, 0.028], [0.055, 0.084, 0.06], 0.035),
  head.ellipsoid([0, -0.029, 0.048], [0.026, 0.03, 0.034], 0.045),
  head.ellipsoid([0.018, 0.004, 0.022], [0.02, 0.034, 0.04], 0.035),
  // Brow.
  head.capsule([0, 0.07, 0.063], [0.028, 0.069, 0.055], [0.013, 0.01], 0.03),
  // Nose: ridge, then wing.
  head.capsule([0, 0.05, 0.083], [0, 0.024, 0.097], [0.0048, 0.0076], 0.016),
  head.ellipsoid([0.0065, 0.0185, 0.09], [0.0064, 0.0052, 0.0075], 0.01),
  // Lips, chin, cheek.
  head.ellipsoid([0, -0.013, 0.08], [0.02, 0.0085, 0.01], 0.016),
  head.ellipsoid([0, -0.044, 0.07], [0.014, 0.012, 0.012], 0.024),
  head.ellipsoid([0.033, 0.022, 0.061], [0.019, 0.02, 0.018], 0.03),
  // Ear.
  head.ellipsoid([0.0735, 0.034, -0.016], [0.0075, 0.028, 0.017], 0.006, { turned: [-10, 20, 0] }),
  // Fuller cheeks and under the chin.
  head.ellipsoid([0.033, -0.002, 0.048], [0.02, 0.026, 0.026], 0.03, { only: 'sturdy' }),
  head.ellipsoid([0, -0.05, 0.036], [0.036, 0.02, 0.036], 0.03, { only: 'sturdy' }),
]

/** A shell over the skull; its edge on the skin is painted. */
export const hairParts: readonly Part[] = [
  head.ellipsoid([0, 0.098, -0.022], [0.08, 0.081, 0.0945], 0.008),
  head.ellipsoid([0, 0.04, -0.052], [0.066, 0.07, 0.058], 0.02),
  // Swept over the forehead, and a knot high enough not to be lain on.
  head.ellipsoid([0, 0.136, 0.034], [0.052, 0.028, 0.042], 0.02, { only: 'slim' }),
  head.ellipsoid([0, 0.166, -0.068], [0.034, 0.03, 0.032], 0.006, { only: 'slim' }),
  // Short, with a little body on top and at the sides.
  head.ellipsoid([0, 0.124, 0.012], [0.062, 0.056, 0.078], 0.02, { only: 'sturdy' }),
  head.ellipsoid([0.05, 0.075, -0.03], [0.028, 0.045, 0.05], 0.02, { only: 'sturdy' }),
]
