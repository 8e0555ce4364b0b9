/** What the figure shows, as a sentence for those who do not see it. */

import type { Side } from '@unhunch/engine'
import type { FormWords } from '../life/life.ts'
import { type PlainKey, t } from '../words/message.ts'
import type { Told } from './moment.ts'

export interface Shown {
  readonly words: Pick<FormWords, 'name' | 'start' | 'phases'>
  readonly told: Told
  readonly side: Side | undefined
  /** Absent for pictures, which are drawn from the best side. */
  readonly seenFrom: PlainKey | undefined
  readonly isMirrored: boolean
}

/** Changes with the phase and the view, never with the frame. */
export function figureWords({ words, told, side, seenFrom, isMirrored }: Shown): string {
  const cue = told.phase === undefined ? undefined : words.phases[told.phase]
  return [
    asSentence(words.name),
    cue === undefined ? words.start : asSentence(cue),
    ...(side === undefined ? [] : [t(`figure.side-${side}`)]),
    ...(seenFrom === undefined ? [] : [t(seenFrom)]),
    ...(isMirrored ? [t('figure.as-in-mirror')] : []),
  ].join(' ')
}

/** In degrees round from the front, and above the horizon. */
export function seenFrom(aroundDegrees: number, raisedDegrees: number): PlainKey {
  if (raisedDegrees > 55) return 'figure.seen-above'
  const off = Math.abs(((((aroundDegrees + 180) % 360) + 360) % 360) - 180)
  if (off < 20) return 'figure.seen-front'
  if (off < 65) return 'figure.seen-front-side'
  if (off < 115) return 'figure.seen-side'
  return off < 160 ? 'figure.seen-back-side' : 'figure.seen-back'
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
