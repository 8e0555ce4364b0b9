/** What the page asks of the workers that draw stills, and what it gets. */

import type { BodyId } from '@unhunch/figure'
import type { Pixels } from '@unhunch/figure/ink'
import type { Look } from '@unhunch/figure/surface'
import type { MuscleId, Tempo, View } from '@unhunch/knowledge'

export interface StillsJob {
  readonly body: BodyId
  readonly look: Look
  readonly tempo: Tempo
  readonly muscles: readonly MuscleId[]
  readonly view: View
  readonly kind: 'shaded' | 'drawn'
}

/** Of the left side; the right side is its mirror image. */
export interface Still {
  readonly phase: string
  /** SVG, or pixels. */
  readonly picture: string | Pixels
}

export type StillsAnswer = Still | { readonly problems: readonly string[] }
