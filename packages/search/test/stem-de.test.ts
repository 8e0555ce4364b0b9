/** The forms of German words that are found alike, and the words that are kept apart. */

import { describe, expect, it } from 'vitest'
import { splitWords } from '../src/split-words.ts'
import { stem } from '../src/stem/stem.de.ts'

describe('stem, of German words', () => {
  it.each([
    'dehnen dehnt dehnst dehne gedehnt Dehnung Dehnungen',
    'Schulter Schultern',
    'Nacken Nackens',
    'Rücken Ruecken',
    'Schmerz Schmerzen schmerzt schmerzende schmerzenden',
    'Blatt Blätter Blättern Blaetter',
    'verspannt Verspannung Verspannungen verspannte',
    'einklemmen eingeklemmt eingeklemmter',
    'steif steifer Steifheit Steifigkeit',
    'schwach schwache Schwäche',
    'schwer schwere schwerer schweren',
    'Fuß Fuss Füße Füsse',
    'dauern dauert Dauer',
    'drehen dreht gedreht Drehung',
    'massieren massiert massiere',
    'gelähmt Lähmung Lähmungen',
    'Bein Beine Beinen',
  ])('is one for %s', (forms) => expect(new Set(splitWords(forms).map(stem)).size).toBe(1))

  it.each(['Nacht nach nicht', 'Hals halten', 'Schulter schwer Stuhl', 'Brust Druck Rücken'])(
    'is another for each of %s',
    (words) => expect(new Set(splitWords(words).map(stem)).size).toBe(splitWords(words).length),
  )

  it('is its own stem', () => {
    for (const word of splitWords('Rückenlehnen Gewohnheiten verhärteten Ebenen Vorne Schultern Übungen'))
      expect(stem(stem(word))).toBe(stem(word))
  })
})
