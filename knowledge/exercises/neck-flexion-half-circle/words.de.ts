/** Neck half circle, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Halbkreis für den Nacken',
  aka: ['Nacken beugen', 'Kinn zur Brust', 'Ohr zur Schulter', 'Kopfrollen'],
  summary: 'Entspannt den Nacken hinten und an den Seiten.',
  start: 'Setz dich aufrecht hin, beide Füße auf dem Boden, die Schultern locker.',
  steps: [
    'Senke das Kinn in Richtung Brust, so weit es ganz ohne Schmerz geht.',
    'Roll den Kopf langsam zu einer Seite, bis das Ohr dort nahe an der Schulter ist. Bleib ein paar Sekunden.',
    'Roll auf demselben Weg zurück, vorn herum.',
    'Hebe den Kopf zur Mitte. Wenn diese Seite fertig ist, kommt die andere dran.',
  ],
  breath: 'Atme aus, wenn das Kinn sinkt, und ein, wenn der Kopf hochkommt. Halte den Atem nie an.',
  feel: 'Eine leichte Dehnung hinten am Nacken, dann an einer Seite entlang.',
  mistakes: [
    {
      mistake: 'Der Kopf kippt unterwegs nach hinten.',
      instead: 'Komm immer vorn herum zurück.',
    },
    {
      mistake: 'Die Schulter kommt dem Ohr entgegen.',
      instead: 'Lass beide Arme schwer hängen.',
    },
    {
      mistake: 'Der Kopf rollt schnell.',
      instead: 'Bewege dich so langsam, wie du atmest.',
    },
  ],
  stop: [
    'Hör auf, wenn dir schwindelig oder übel wird.',
    'Hör auf, wenn es beim Senken des Kinns wehtut oder wenn dabei Schmerz oder Kribbeln in einen Arm oder den Rücken hinunter zieht.',
  ],
  unseen: 'Die Kamera sieht nicht gut, wie weit dein Kopf nach vorn geht.',
  notes: [
    'Im Artikel rollt der Kopf hinten herum. Diesen Teil lassen wir weg, weil er den Nacken zusammendrücken kann.',
    'Der Artikel sagt nicht, wie oft. Die Zahl der Wiederholungen ist von uns.',
  ],
  forms: {
    seated: { name: 'Halbkreis für den Nacken, im Sitzen' },
    standing: {
      name: 'Halbkreis für den Nacken, im Stehen',
      start: 'Stell dich aufrecht hin, die Füße hüftbreit, die Schultern locker.',
    },
    'nod-only': {
      name: 'Kleines Nicken',
      steps: [
        'Nicke mit dem Kinn ein wenig nach unten, als ob du langsam Ja sagst.',
        'Halt an, lange bevor es zieht.',
        'Komm wieder hoch zur Mitte, nicht weiter.',
      ],
      breath: 'Atme aus, wenn du nickst, und ein, wenn du hochkommst.',
    },
  },
  phases: {
    'chin-down': 'Kinn nach unten',
    'ear-to-side': 'Zur Seite rollen',
    'through-front': 'Vorn herum zurück',
    upright: 'Kopf heben',
    'small-nod': 'Ein wenig nicken',
  },
} as const satisfies ExerciseWords
