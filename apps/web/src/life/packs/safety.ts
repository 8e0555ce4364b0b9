/** What the safety check needs, in a chunk of its own. */

import type { ScreeningKnowledge } from '@unhunch/engine'
import { precautions, questions, redFlags } from '@unhunch/knowledge/screening'

export { questionsDue, quickClearance, screen } from '@unhunch/engine'
export { symptoms } from '@unhunch/knowledge/screening'

export const screening: ScreeningKnowledge = { questions, redFlags, precautions }
