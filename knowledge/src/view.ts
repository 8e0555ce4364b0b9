/** From where the figure is seen. */

/** Relative to the figure's heading 0. For who lies, head and foot end are where the head and the feet point. */
export const viewDirections = [
  'front',
  'front-left',
  'left',
  'back-left',
  'back',
  'back-right',
  'right',
  'front-right',
  'head-end',
  'foot-end',
] as const

/** How much of the figure is framed: all of it, from the hips up, or head and shoulders. */
export const viewExtents = ['whole', 'upper', 'head'] as const

/** The camera frames the whole movement by itself. */
export interface View {
  readonly from: (typeof viewDirections)[number]
  /** Degrees above the horizon. 10 when not said. */
  readonly raised?: number | undefined
  /** `whole` when not said. */
  readonly shows?: (typeof viewExtents)[number] | undefined
}
