/** What the later parts of a life are made from: those that come when a screen first asks for them. */

import type { ReadonlySignal } from '@preact/signals'
import type { Edges } from './edges.ts'
import type { Facts } from './facts.ts'
import type { Packs } from './packs.ts'
import type { Planning } from './planning.ts'
import type { Stage } from './life.ts'
import type { RunningSession } from './session-life.ts'
import type { Standing } from './standing.ts'

export interface Parts {
  readonly edges: Edges
  readonly facts: Facts
  readonly packs: Packs
  readonly planning: Planning
  readonly standing: ReadonlySignal<Standing | undefined>
  readonly stage: ReadonlySignal<Stage>
  readonly session: Pick<RunningSession, 'player' | 'positionMs' | 'play' | 'pause' | 'followSight'>
}
