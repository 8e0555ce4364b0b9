/** The bodies a person may choose from, as parameters. Everything of the figure is made from them. */

/** Girths multiply the radii of the slim figure; lengths are metres. */
export interface BodyShape {
  readonly id: BodyId
  readonly stature: number
  /** Of the shoulder joints and of the hip joints from the midline, as a multiple of the slim figure's. */
  readonly shoulderWidth: number
  readonly hipWidth: number
  readonly girth: {
    readonly neck: number
    readonly face: number
    readonly chest: number
    readonly waist: number
    readonly hips: number
    readonly upperArm: number
    readonly forearm: number
    readonly thigh: number
    readonly shin: number
  }
  /** How far the belly stands out beyond the slim figure's, metres. */
  readonly belly: number
  /** The rounding of the upper back at rest that is added to every pose, degrees of thoracic flexion. */
  readonly upperBackRounding: number
}

const slimStature = 1.725

/** How many times taller than the slim figure, whose lengths are written down. */
export function statureRatio({ stature }: BodyShape): number {
  return stature / slimStature
}

export const bodyIds = ['slim', 'sturdy'] as const
export type BodyId = (typeof bodyIds)[number]

export const bodies: Readonly<Record<BodyId, BodyShape>> = {
  slim: {
    id: 'slim',
    stature: slimStature,
    shoulderWidth: 1,
    hipWidth: 1,
    girth: {
      neck: 1,
      face: 1,
      chest: 1,
      waist: 1,
      hips: 1,
      upperArm: 1,
      forearm: 1,
      thigh: 1,
      shin: 1,
    },
    belly: 0,
    upperBackRounding: 0,
  },
  sturdy: {
    id: 'sturdy',
    stature: 1.68,
    shoulderWidth: 1.05,
    hipWidth: 1.08,
    girth: {
      neck: 1.14,
      face: 1.08,
      chest: 1.17,
      waist: 1.38,
      hips: 1.2,
      upperArm: 1.26,
      forearm: 1.14,
      thigh: 1.2,
      shin: 1.14,
    },
    belly: 0.045,
    upperBackRounding: 5,
  },
}
