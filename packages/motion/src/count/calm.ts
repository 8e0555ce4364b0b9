/** Calms a value that shakes as far as counting needs it: the smaller the movement beside the shake, the more. */

import type { ByPart, Part } from '../measure-parts.ts'

/** What is read of one part of the body. */
export interface Read {
  /** Steadied, for what is told at once. */
  readonly value: number
  /** As it was seen, unless most pictures of late say otherwise. */
  readonly voted: number
  /** How far single values are off. */
  readonly shake: number
}

/** For counting, where being late does not matter. The shake is what is left of it. */
export interface Calm {
  readonly atMs: number
  readonly value: number
  readonly shake: number
}

export interface Calming {
  /** What must become clear: how far a movement goes, or what a number may be off by. */
  readonly size: number
  /** Calmed for longer, the movement itself would be lost. */
  readonly slowestMs: number
}

/** It is clear when what is left of the shake fits into it that many times. */
const clear = 16

/** A step. Of a part that is not seen the last is kept. */
export function calmParts(
  before: ByPart<Calm>,
  atMs: number,
  read: ByPart<Read>,
  calming: Calming,
): ByPart<Calm> {
  const calmed = Object.entries(read).map(([part, each]) => [
    part,
    calm(before[part as Part], atMs, each, calming),
  ])
  return { ...before, ...Object.fromEntries(calmed) }
}

function calm(
  last: Calm | undefined,
  atMs: number,
  { voted, shake }: Read,
  { size, slowestMs }: Calming,
): Calm {
  if (last === undefined) return { atMs, value: voted, shake }
  const wanted = 2 / (1 + ((clear * shake) / size) ** 2)
  const least = 1 - Math.exp((last.atMs - atMs) / slowestMs)
  const share = Math.min(1, Math.max(wanted, least))
  const left = Math.max(shake * Math.sqrt(share / (2 - share)), last.shake * (1 - share))
  return { atMs, value: last.value + (voted - last.value) * share, shake: left }
}
