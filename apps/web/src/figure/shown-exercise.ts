/** What the figure is asked to show: which exercise, where in it, and what is said about it. */

import type { ReadonlySignal, Signal } from '@preact/signals'
import type { Side } from '@unhunch/engine'
import type { FormWords } from '../life/life.ts'
import type { Now, Told } from './moment.ts'

export interface ShownExercise {
  readonly exercise: string
  readonly form: string
  readonly words: Pick<FormWords, 'name' | 'start' | 'phases'>
  /** Absent where both sides are done at once. */
  readonly side: Side | undefined
  readonly told: Told
  /** Changes with every frame: the figure is where this is, and has no clock of its own. */
  readonly now: ReadonlySignal<Now | undefined>
  /** Whether there is anything to see; until there is, the room can be used for something else. */
  readonly isSeen: Signal<boolean>
}
