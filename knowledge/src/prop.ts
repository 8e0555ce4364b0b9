/** The things around the figure, and where they stand. */

import * as z from 'zod'

const place = {
  /** Metres from the origin, which lies on the floor under the figure as it stands. */
  forward: z.number().min(-3).max(3).optional(),
  /** To the figure's left. */
  aside: z.number().min(-3).max(3).optional(),
  up: z.number().min(0).max(2.5).optional(),
  /** Degrees turned to the left. A chair with heading 0 faces as the figure does. */
  heading: z.number().min(-180).max(180).optional(),
}

/** Where a band is fixed. */
const anchor = z.strictObject({ forward: z.number(), aside: z.number(), up: z.number() })

/**
 * `heights`, metres: seat 0.44, table 0.73, bed 0.5. A wall or door stands behind the figure with
 * heading 0, before it with heading 180, to its left with heading -90.
 */
export const propSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['chair', 'stool']), ...place }),
  z.strictObject({ kind: z.enum(['table', 'wall', 'doorway', 'bed']), ...place }),
  z.strictObject({ kind: z.enum(['mat', 'blanket']), ...place }),
  /** `thick`, metres: as it is when lain on. */
  z.strictObject({ kind: z.literal('pillow'), ...place, thick: z.number().min(0.03).max(0.4).optional() }),
  /** `crosswise` lies from left to right, `lengthwise` along the spine, `upright` stands between back and wall. */
  z.strictObject({
    kind: z.enum(['roller', 'rolled-towel']),
    ...place,
    lies: z.enum(['crosswise', 'lengthwise', 'upright', 'crosswise-on-wall']),
    thick: z.number().min(0.04).max(0.2).optional(),
  }),
  /** Held in both hands, or round something and both ends in the hands. */
  z.strictObject({ kind: z.literal('towel'), held: z.enum(['between-hands', 'round-hand', 'over-knees']) }),
  z.strictObject({
    kind: z.literal('band'),
    /** The hands that hold it. */
    held: z.enum(['both', 'left', 'right']),
    /** `feet` runs it round the soles, `other-hand` from one hand to the other; else the point it is fixed at. */
    to: z.union([z.enum(['feet', 'other-hand']), anchor]),
  }),
  z.strictObject({ kind: z.literal('weights') }),
])
export type Prop = Readonly<z.infer<typeof propSchema>>
