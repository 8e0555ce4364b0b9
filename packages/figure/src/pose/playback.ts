/** Where the figure is at an instant of the movement. */

import type { Prop } from '@unhunch/knowledge'
import { type Angles, mirrorAngles } from '../skeleton/angles.ts'
import type { Side } from '../skeleton/bones.ts'
import { easeInOut, mixAngles } from './between.ts'
import { inBetweens, type SolvedMovement } from './solve-movement.ts'

/** What is needed to play a movement; all of it can be copied to another thread. */
export interface BakedMovement {
  readonly flowing: boolean
  readonly phases: readonly { readonly id: string; readonly way: readonly Angles[] }[]
  readonly props: readonly Prop[]
}

export function bakeMovement({ flowing, phases, props }: SolvedMovement): BakedMovement {
  return { flowing, props, phases: phases.map(({ id, way }) => ({ id, way })) }
}

/**
 * The pose on the way to a phase: `progress` 0 has just left the phase before, 1 has arrived.
 * Eased, so that the body starts and stops as bodies do, unless the movement flows through.
 */
export function anglesOnTheWay(
  movement: BakedMovement,
  phaseId: string,
  progress: number,
  side: Side,
): Angles {
  const phase = movement.phases.find(({ id }) => id === phaseId) ?? movement.phases.at(-1)
  const way = phase?.way ?? []
  const along = (movement.flowing ? progress : easeInOut(progress)) * (inBetweens + 1)
  const step = Math.min(inBetweens, Math.max(0, Math.floor(along)))
  const from = way[step] ?? new Float64Array(0)
  const angles = mixAngles(from, way[step + 1] ?? from, along - step)
  return side === 'right' ? mirrorAngles(angles) : angles
}

/** Where a repetition starts from, and where the figure waits: the last phase. */
export function anglesAtRest(movement: BakedMovement, side: Side): Angles {
  return anglesOnTheWay(movement, movement.phases.at(-1)?.id ?? '', 1, side)
}
