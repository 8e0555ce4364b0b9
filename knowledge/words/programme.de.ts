/** Words for the parts of a programme that are not exercises, in German. */

import type { ZoneId } from '../src/vocabulary.ts'
import type * as english from './programme.en.ts'

export const phaseWords = {
  'settle-in': 'Ankommen',
  build: 'Aufbauen',
  'lighter-week': 'Leichtere Woche',
  review: 'Rückblick',
  'keep-up': 'Dranbleiben',
} as const satisfies Record<keyof typeof english.phaseWords, string>

export const slotWords = {
  'warm-up': 'Aufwärmen',
  mobility: 'Lockern',
  strength: 'Kräftigen',
  stretch: 'Dehnen',
  ease: 'Ausklingen',
} as const satisfies Record<keyof typeof english.slotWords, string>

/** In the nominative, to stand after a colon. */
export const qualityWords = {
  stiff: 'Steifheit',
  'tight-spots': 'verspannte, empfindliche Stellen',
  'weak-or-tired': 'Schwäche oder Müdigkeit an dieser Stelle',
  'aching-after-sitting': 'Schmerzen nach dem Sitzen',
  'short-of-breath-room': 'das Gefühl, beim Einatmen wenig Platz zu haben',
  tense: 'Anspannung',
} as const satisfies Record<keyof typeof english.qualityWords, string>

/** The places of the body map in the nominative, to stand after a colon. */
export const zonePhrases = {
  neck: 'der Nacken',
  'shoulder-top': 'die Oberseite der Schultern',
  'between-blades': 'der Bereich zwischen den Schulterblättern',
  blade: 'die Schulterblätter',
  'below-blades': 'der Bereich unterhalb der Schulterblätter',
  'ribs-side': 'die Seiten der Rippen',
  'chest-front': 'die Vorderseite der Brust',
  'low-back': 'der untere Rücken',
} as const satisfies Record<ZoneId, string>
