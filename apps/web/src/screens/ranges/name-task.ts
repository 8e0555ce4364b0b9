/** What a movement to one side is called: `Neck turn, left`. */

import type { Task } from '../../life/ranges/range-check.ts'
import { known } from '../../words/known.ts'
import { t } from '../../words/message.ts'

export function nameTask({ measure, side }: Task): string {
  return t(`ranges.side-${side}`, { what: known.measureWords[measure] })
}
