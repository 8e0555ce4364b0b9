/** Which movements may be measured, and which a precaution leaves out. */

import { type RangeMeasure, rangeMeasures, type Restriction, withheldBy } from '@unhunch/engine'
import { ranges } from '@unhunch/knowledge/policy'

export interface RangeOffer {
  readonly measure: RangeMeasure
  /** Ids of the precautions that leave it out; none, and it may be measured. */
  readonly heldBackBy: readonly string[]
}

export function offersFor(restrictions: readonly Restriction[]): readonly RangeOffer[] {
  return rangeMeasures.map((measure) => {
    const withheld = withheldBy(restrictions, {
      position: 'seated',
      purposes: ['mobility'],
      // With much pain only gentle movements are left, and to go as far as one can is not gentle.
      effort: 'light',
      loads: ranges.asks.value[measure],
    })
    return { measure, heldBackBy: [...new Set(withheld.map(({ restriction }) => restriction))] }
  })
}
