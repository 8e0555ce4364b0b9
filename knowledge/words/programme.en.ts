/** Words for the parts of a programme that are not exercises, in English. */

import type { ZoneId } from '../src/vocabulary.ts'

export const phaseWords = {
  'settle-in': 'Settle in',
  build: 'Build up',
  'lighter-week': 'Lighter week',
  review: 'Look back',
  'keep-up': 'Keep it up',
} as const

export const slotWords = {
  'warm-up': 'Warm up',
  mobility: 'Loosen',
  strength: 'Strengthen',
  stretch: 'Stretch',
  ease: 'Ease off',
} as const

export const qualityWords = {
  stiff: 'stiffness',
  'tight-spots': 'tight, tender spots',
  'weak-or-tired': 'feeling weak or tired there',
  'aching-after-sitting': 'aching after sitting',
  'short-of-breath-room': 'a chest that feels tight to breathe in',
  tense: 'tension',
} as const

/** The places of the body map as they stand in the middle of a sentence. */
export const zonePhrases = {
  neck: 'the neck',
  'shoulder-top': 'the top of the shoulders',
  'between-blades': 'the area between the shoulder blades',
  blade: 'the shoulder blades',
  'below-blades': 'the area below the shoulder blades',
  'ribs-side': 'the sides of the ribs',
  'chest-front': 'the front of the chest',
  'low-back': 'the low back',
} as const satisfies Record<ZoneId, string>
