/** The figure at the far end of a movement, to the side that is meant, as if it were in the mirror beside it. */

import type { RangeMeasure } from '@unhunch/engine'
import { pictureAddress } from '../../figure/picture.tsx'
import type { Task } from '../../life/ranges/range-check.ts'

interface Drawn {
  readonly of: readonly [exercise: string, form: string, phase: string]
  /** Which side it is that the drawing shows, were it a mirror. */
  readonly shows: Task['side']
}

const drawings: Readonly<Record<RangeMeasure, Drawn>> = {
  'head-turn': { of: ['neck-rotation', 'moving', 'turned'], shows: 'right' },
  'head-tilt': { of: ['upper-neck-stretch', 'seated', 'tilted'], shows: 'right' },
  'shoulder-elevation': { of: ['overhead-side-bend', 'one-arm', 'upright'], shows: 'left' },
  'trunk-lean': { of: ['overhead-side-bend', 'hands-on-hips', 'half-bent'], shows: 'right' },
  'trunk-turn': { of: ['seated-thoracic-rotation', 'arms-crossed', 'turned'], shows: 'right' },
}

/** The words beside it say the same. */
export function TaskPicture({ task: { measure, side } }: { readonly task: Task }) {
  const { of, shows } = drawings[measure]
  const address = pictureAddress(...of)
  if (address === undefined) return null
  return (
    <img
      class={shows === side ? 'task-picture' : 'task-picture task-picture-turned'}
      src={address}
      alt=""
      draggable={false}
    />
  )
}
