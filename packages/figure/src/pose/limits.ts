/** How far each motion may go in a pose: the clinical range, wider where body weight pushes. */

import { jointLimits } from '@unhunch/knowledge/movement'
import { freedoms } from '../skeleton/angles.ts'
import type { Contact } from './contacts.ts'

/** By freedom, degrees. */
export interface Limits {
  readonly low: Float64Array
  readonly high: Float64Array
}

export function limitsWith(contacts: readonly Contact[]): Limits {
  const low = new Float64Array(freedoms.length)
  const high = new Float64Array(freedoms.length)
  for (const [index, { motion, side }] of freedoms.entries()) {
    const limit = jointLimits[motion]
    const isLoaded = contacts.some(
      (contact) => contact.definition.loads.includes(motion) && (side === undefined || contact.side === side),
    )
    const [least, most] = (isLoaded ? limit?.loaded : undefined) ?? limit?.clinical ?? [-1e6, 1e6]
    low[index] = least
    high[index] = most
  }
  return { low, high }
}
