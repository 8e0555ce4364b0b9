/** Manipulation of the upper back, in German. */

import type { InformationWords } from '../../src/information-words.ts'

export const words = {
  name: 'Den oberen Rücken knacken lassen',
  aka: ['Einrenken', 'Manipulation', 'Manuelle Therapie', 'Chiropraktik', 'Rücken knacken'],
  summary:
    'Das ist eine Behandlung durch ausgebildete Fachpersonen. Bitte probier sie nicht an dir selbst oder an anderen aus.',
  paragraphs: [
    'In der Physiotherapie und der Chiropraktik bekommt der obere Rücken manchmal mit den Händen einen schnellen Druck. Oft knackt es dabei. Das Geräusch heißt nicht, dass ein Knochen wieder an seinen Platz gerückt ist.',
    'Das kann Schmerzen für kurze Zeit lindern. Es ist nicht für alle das Richtige, darum fragt die Fachperson nach deiner Gesundheit und untersucht dich zuerst.',
    'In einem der Artikel steht, dass es am besten wirkt, wenn danach Bewegung und kräftigende Übungen folgen. Die kannst du selbst machen, hier.',
    'Wir zeigen nicht, wie es geht. Ein schneller, kräftiger Druck kann in ungeschulten Händen Schaden anrichten.',
  ],
} as const satisfies InformationWords
