/** Half-circle sweep, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Kopfpendel im Halbkreis',
  aka: ['Kopfkreisen', 'Nackenkreisen', 'Kopf kreisen', 'Kopfrollen', 'Neck Rolls'],
  summary: 'Ein langsames Pendeln des Kopfes, bei dem sich ein angespannter Nacken lockern kann.',
  start: 'Setz dich aufrecht hin, beide Füße auf dem Boden, die Hände im Schoß, die Schultern locker.',
  steps: [
    'Senke das Kinn langsam in Richtung Brust.',
    'Lass das Kinn zu einer Schulter wandern, wie ein langsames Pendel.',
    'Wandere vorn herum zurück zur anderen Schulter.',
    'Komm zurück zur Mitte, hebe den Kopf und beginne von vorn.',
  ],
  breath: 'Atme ein, wenn du zur Seite wanderst, und aus, wenn du vorn vorbeikommst.',
  feel: 'Locker und leicht, mit einem leichten Ziehen hinten am Nacken.',
  mistakes: [
    {
      mistake: 'Aus dem Pendeln wird ein ganzer Kreis.',
      instead: 'Halt auf jeder Seite an. Lass die hintere Hälfte weg.',
    },
    {
      mistake: 'Es geht ohne Pause immer weiter.',
      instead: 'Hebe nach jedem Mal den Kopf.',
    },
  ],
  stop: [
    'Hör auf, wenn dir schwindelig oder übel wird, und mach heute nicht weiter.',
    'Hör auf, wenn Schmerz oder Kribbeln in einen Arm zieht.',
  ],
  unseen: 'Die Kamera sieht nicht gut, wie weit dein Kopf nach vorn geht.',
  notes: [
    'Der Artikel nennt diese Übung nur beim Namen; die Schritte hier sind von uns.',
    'Der Artikel spricht von Kreisen. Wir machen nur die vordere Hälfte, weil das Kippen nach hinten den Nacken zusammendrücken kann.',
  ],
  forms: {
    seated: { name: 'Kopfpendel im Halbkreis, im Sitzen' },
    small: {
      name: 'Kleines Kopfpendel',
      steps: [
        'Nicke mit dem Kinn ein wenig nach unten.',
        'Zeichne mit der Nase ein kleines Lächeln: ein wenig zur einen Seite, dann vorn herum zur anderen.',
        'Hebe den Kopf zur Mitte und beginne von vorn.',
      ],
      note: 'Bleib deutlich in dem Bereich, der sich leicht anfühlt.',
    },
  },
  phases: {
    'chin-down': 'Kinn nach unten',
    'to-right': 'Nach rechts pendeln',
    'through-front': 'Vorn vorbei',
    'to-left': 'Nach links pendeln',
    'front-again': 'Zurück nach vorn',
    upright: 'Kopf heben',
    'small-nod': 'Ein wenig nicken',
    'little-right': 'Ein wenig rechts',
    'little-front': 'Vorn vorbei',
    'little-left': 'Ein wenig links',
    'little-front-again': 'Zurück nach vorn',
  },
} as const satisfies ExerciseWords
