/** The commonest clause: forms that carry this much of a load are not offered. */

import type { LoadId } from '../src/load.ts'
import type { Clause } from '../src/screening.ts'

/** "Cap at 1" is withholding from 2 on: the reduced form carries 1 and stays. */
export function withhold(load: LoadId, atLeast: 1 | 2): Clause {
  return { kind: 'withhold', load, atLeast }
}
