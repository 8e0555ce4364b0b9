/** Side-of-neck stretch, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Seitliche Nackendehnung',
  aka: [
    'Ohr zur Schulter',
    'Nacken dehnen',
    'Trapezmuskel dehnen',
    'Trapezius-Dehnung',
    'Levator scapulae dehnen',
  ],
  summary: 'Lockert verspannte Stellen zwischen Nacken und Schulter.',
  start: 'Setz dich aufrecht hin, beide Füße auf dem Boden, die Arme hängen neben dem Körper.',
  steps: [
    'Lass ein Ohr zur Schulter derselben Seite sinken. Die Nase zeigt weiter nach vorn.',
    'Lass den anderen Arm schwer hängen. Bleib so und atme.',
    'Hebe den Kopf langsam. Wenn diese Seite fertig ist, kommt die andere dran.',
  ],
  breath: 'Atme aus, wenn der Kopf sinkt. Atme langsam, solange du bleibst.',
  feel: 'Eine leichte Dehnung vom Ohr bis oben auf die Schulter, auf der Seite, von der du dich wegneigst.',
  mistakes: [
    {
      mistake: 'Die Schulter wandert zum Ohr hoch.',
      instead: 'Lass beide Schultern sinken, bevor du den Kopf neigst.',
    },
    {
      mistake: 'Der Kopf dreht sich oder fällt nach vorn.',
      instead: 'Lass die Nase geradeaus zeigen.',
    },
  ],
  stop: [
    'Hör auf, wenn Schmerz oder Kribbeln in den Arm zieht oder wenn dir schwindelig wird.',
    'Hör auf, wenn es auf der Seite zwickt, zu der du dich neigst.',
  ],
  unseen: 'Die Kamera sieht nicht, wie stark die Dehnung ist.',
  notes: [
    'Der Artikel nennt diese Übung nur beim Namen; die Schritte hier sind von uns.',
    'Die Idee dahinter: den Muskel dort dehnen, wo die verspannte Stelle ist. Das Neigen erreicht die Oberseite der Schulter, der Blick nach unten erreicht eine Stelle weiter hinten.',
  ],
  forms: {
    seated: { name: 'Seitliche Nackendehnung, Ohr zur Schulter' },
    'look-down': {
      name: 'Halb drehen und nach unten schauen',
      steps: [
        'Dreh den Kopf den halben Weg zu einer Seite.',
        'Schau hinunter zu deiner Achsel, bis du hinten am Nacken eine leichte Dehnung spürst.',
        'Bleib so und atme. Beide Schultern bleiben tief.',
        'Hebe den Blick, bis er waagrecht ist, und komm zurück zur Mitte. Wenn diese Seite fertig ist, kommt die andere dran.',
      ],
      note: 'Diese Dehnung spürst du weiter hinten, vom Nacken bis zur oberen Ecke des Schulterblatts.',
    },
    small: {
      name: 'Kleine seitliche Nackendehnung',
      steps: [
        'Lass ein Ohr ein wenig zur Schulter sinken, etwa halb so weit, wie du könntest.',
        'Bleib ein oder zwei Atemzüge.',
        'Hebe den Kopf langsam. Wenn diese Seite fertig ist, kommt die andere dran.',
      ],
    },
    'with-hand': {
      name: 'Ohr zur Schulter mit aufgelegter Hand',
      steps: [
        'Lass ein Ohr zur Schulter derselben Seite sinken. Die Nase zeigt weiter nach vorn.',
        'Leg die Hand dieser Seite über den Kopf, oberhalb des anderen Ohrs. Ihr Gewicht genügt: Zieh nicht.',
        'Bleib so und atme, den anderen Arm schwer.',
        'Nimm zuerst die Hand weg, dann hebe den Kopf. Wenn diese Seite fertig ist, kommt die andere dran.',
      ],
      note: 'Erst dann, wenn die Dehnung ohne Hand leicht geworden ist.',
    },
  },
  phases: {
    tilted: 'Sinken lassen',
    'tilted-a-little': 'Ein wenig sinken',
    'half-turned': 'Halb drehen',
    'looking-down': 'Nach unten schauen',
    centre: 'Zurück zur Mitte',
  },
} as const satisfies ExerciseWords
