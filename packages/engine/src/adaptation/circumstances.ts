/** What stays the same while reports come in. */

import type { Situation } from '../planning/situation.ts'

/** A situation without its history, which every report changes. */
export type Circumstances = Omit<Situation, 'history'>
