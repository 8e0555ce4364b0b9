/** What is made of what was seen: repetitions, holds, remarks, and the plain statement that nothing can be told. */

import type { FaultName, MeasureName } from '@unhunch/knowledge'
import type { Side } from './landmarks.ts'

export type Sided = Side | 'both' | 'middle'

/** One way there and back, told when it is over. */
export interface Repetition {
  readonly kind: 'repetition'
  /** 1, 2, 3 … for each of `side`. */
  readonly count: number
  readonly side: Sided
  readonly startMs: number
  /** When the far end was reached. */
  readonly topMs: number
  readonly endMs: number
  /** At the far end, in the unit of what is followed. */
  readonly reached: number
  /** Of the person's own range, 0 to about 1. */
  readonly share: number
  /** `smaller` than their usual; never missed because of it. */
  readonly size: 'usual' | 'smaller'
}

/** Told at every sighting while a hold is asked for. */
export interface Hold {
  readonly kind: 'hold'
  readonly atMs: number
  readonly isInside: boolean
  /** Time inside so far. */
  readonly heldMs: number
}

/** Told once when it is sure enough, and again when it has passed. */
export interface Fault {
  readonly kind: 'fault'
  readonly fault: FaultName
  readonly side: Sided
  readonly isOver: boolean
  /** 0 to 1. */
  readonly certainty: number
  readonly sinceMs: number
  readonly forMs: number
}

/** Told after a repetition of both sides, or of each. */
export interface Symmetry {
  readonly kind: 'symmetry'
  readonly atMs: number
  /** In the unit of what is followed. */
  readonly left: number
  readonly right: number
  /** The smaller as a share of the larger. */
  readonly share: number
}

export const blindnesses = [
  'nobody',
  'two-people',
  'too-dark',
  'too-near',
  'too-far',
  'cut-off',
  'wrong-view',
  'hidden',
  'implausible',
  'tilted',
] as const
/** Why nothing can be told; each has something that helps. */
export type Blindness = (typeof blindnesses)[number]

/** Told when sight is lost, and with `why` null when it is back. */
export interface Sight {
  readonly kind: 'sight'
  readonly atMs: number
  readonly why: Blindness | null
}

export type Observation = Repetition | Hold | Fault | Symmetry | Sight

/** A value at an instant, as shown beside the person. */
export interface Reading {
  readonly atMs: number
  readonly measure: MeasureName
  readonly side: Sided
  /** In the unit of the measure; undefined while it cannot be seen. */
  readonly value: number | undefined
}
