/** What the player says about where the session stands: the cue, and set, repetition and side. */

import type { Place, Segment } from '@unhunch/engine'
import type { Breath } from '../../components/breathing-pacer.tsx'
import type { FormWords } from '../../life/life.ts'
import { t } from '../../words/message.ts'

/** The largest words on the screen: what to do now. */
export function cueOf(segment: Segment, words: Pick<FormWords, 'phases'>): string {
  switch (segment.kind) {
    case 'announce':
      return t('session.listen')
    case 'get-ready':
      return segment.isSwitch ? t('session.switch') : t('session.get-ready')
    case 'move':
      return words.phases[segment.phase] ?? t(`session.breathe-${segment.breath}`)
    case 'hold':
      return t('session.hold')
    case 'rest':
      return t('session.rest')
  }
}

/** `Set 1 of 2 · 3 of 8 · Left side`. */
export function placeWords(segment: Segment, place: Place): string {
  const { setsTotal, repsTotal } = place
  return [
    ...('set' in segment && setsTotal > 1 ? [t('session.set', { set: segment.set, sets: setsTotal })] : []),
    ...('rep' in segment && repsTotal > 1 ? [t('session.rep', { rep: segment.rep, reps: repsTotal })] : []),
    ...('side' in segment && segment.side !== undefined ? [t(`session.${segment.side}`)] : []),
  ].join(' · ')
}

/** Holds and rests are breathed through as one likes. */
export function breathOf(segment: Segment): Breath {
  return segment.kind === 'move' ? segment.breath : 'free'
}
