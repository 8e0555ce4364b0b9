/** Middle back stretch, in German. */

import type { InformationWords } from '../../src/information-words.ts'

export const words = {
  name: 'Dehnung für den mittleren Rücken',
  aka: [
    'Mittleren Rücken dehnen',
    'Zwischen den Schulterblättern dehnen',
    'Dehnung bei einem Knoten am Schulterblatt',
  ],
  summary: 'Das ist eher eine Art von Dehnung als eine einzelne Übung, darum zeigen wir dir die passenden.',
  paragraphs: [
    'Einer der Artikel rät bei einer verspannten, schmerzenden Stelle nahe den Schulterblättern zu einer Dehnung des mittleren Rückens. Viele nennen so eine Stelle einen Knoten.',
    'Dann nennt er zwei Arten, das zu tun. Die eine ist die Dehnung quer vor der Brust. Die andere heißt Drücken und Sinken und kräftigt auch. Wir nehmen die Adlerarme dazu, sie dehnen dieselbe Stelle.',
    'Wenn das Dehnen nach einiger Zeit nicht hilft, kommt der Schmerz vielleicht vom Nacken. In der Physiotherapie kann man das prüfen.',
  ],
} as const satisfies InformationWords
