/** What each grade of a source means, in German. */

import type { Grade } from '../src/source.ts'

export const gradeWords = {
  trial: {
    name: 'Geprüft',
    meaning: 'Es wurde an Menschen im Vergleich mit etwas anderem geprüft, in einer Studie oder in mehreren.',
  },
  study: {
    name: 'Beobachtet',
    meaning:
      'Menschen wurden beobachtet oder gemessen. Es wurde nicht im Vergleich mit etwas anderem geprüft.',
  },
  guideline: {
    name: 'Leitlinie',
    meaning:
      'Es ist ein veröffentlichter Rat: von einem Fachverband, einer Behörde, einer Patientenorganisation oder einem Gremium von Fachleuten.',
  },
  practice: {
    name: 'Übliche Praxis',
    meaning: 'So machen oder sehen es viele Fachleute. Wir kennen keine Untersuchung, die es zeigt.',
  },
  article: {
    name: 'Ausgangsartikel',
    meaning:
      'Es kommt aus einem der fünf Artikel, aus denen diese App entstanden ist. Sie sind keine Forschung.',
  },
} as const satisfies Record<Grade, { readonly name: string; readonly meaning: string }>
