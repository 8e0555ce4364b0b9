/** Thread the needle, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Nadel einfädeln',
  aka: ['Faden durchs Nadelöhr', 'Nadelöhr', 'Gedrehte Kindhaltung', 'Thread the Needle', 'Parsva Balasana'],
  summary: 'Dehnt die Rückseite der Schulter und dreht den oberen Rücken.',
  start:
    'Komm auf Hände und Knie, die Hände unter den Schultern und die Knie unter den Hüften. Polstere die Knie, wenn du magst.',
  steps: [
    'Schieb eine Hand am Boden entlang, die Handfläche nach oben, unter der Brust hindurch zur anderen Seite.',
    'Lass diese Schulter und die Seite des Kopfes auf den Boden oder auf ein Kissen kommen.',
    'Der größte Teil deines Gewichts bleibt auf den Knien und der anderen Hand. Bleib so und atme.',
    'Drück die andere Hand in den Boden und gleite langsam wieder hoch. Wenn diese Seite fertig ist, kommt die andere dran.',
  ],
  breath: 'Atme aus, wenn der Arm hindurchgleitet. Atme langsam, solange du bleibst.',
  feel: 'Eine Dehnung hinter der Schulter und zwischen den Schulterblättern. Der Nacken sollte sich entspannt anfühlen.',
  mistakes: [
    {
      mistake: 'Kopf oder Nacken tragen Gewicht.',
      instead: 'Lieg auf der Rückseite der Schulter. Leg ein Kissen unter den Kopf.',
    },
    {
      mistake: 'Die Hüften schwingen von den Knien weg.',
      instead: 'Lass die Hüften über den Knien.',
    },
  ],
  stop: [
    'Hör auf, wenn der Nacken wehtut oder sich zusammengedrückt anfühlt oder wenn die Schulter zwickt.',
    'Komm langsam hoch und hör auf, wenn dir schwindelig wird.',
  ],
  unseen: 'Die Kamera sieht nicht, wie weit sich deine Brust dreht und wie schwer dein Kopf aufliegt.',
  notes: [
    'Der Artikel nennt diese Übung nur beim Namen; die Schritte hier sind von uns.',
    'Der Artikel verbindet den Namen mit Knien, die Arme hinter dem Rücken. Das ist eine andere Haltung.',
  ],
  forms: {
    floor: { name: 'Nadel einfädeln auf dem Boden' },
    forearm: {
      name: 'Nadel einfädeln auf einem Unterarm',
      start: 'Komm auf Hände und Knie. Senke dich auf beide Unterarme, die Ellenbogen unter den Schultern.',
      steps: [
        'Bleib auf einem Unterarm. Schieb die andere Hand, die Handfläche nach oben, unter der Brust hindurch.',
        'Geh nur so weit, dass Kopf und Schulter den Boden nicht berühren. Schau hinunter auf den Boden.',
        'Bleib ein oder zwei Atemzüge, dann gleite zurück.',
        'Wenn diese Seite fertig ist, kommt die andere dran.',
      ],
      note: 'So werden die Handgelenke geschont und der Kopf trägt kein Gewicht.',
    },
    'at-wall': {
      name: 'Nadel einfädeln an der Wand',
      start:
        'Stell dich vor eine Wand, etwa eine halbe Armlänge entfernt. Leg einen Unterarm an die Wand, den Ellenbogen etwas tiefer als die Schulter.',
      steps: [
        'Schieb die freie Hand unter dem aufgelegten Arm hindurch und an der Wand entlang.',
        'Die Brust dreht sich hinterher, etwa halb herum. Die Augen folgen.',
        'Bleib einen Atemzug, dann komm zurück.',
        'Wenn dieser Arm fertig ist, nimm den anderen.',
      ],
      note: 'Leg den Arm tiefer an die Wand, wenn sich die Schulter meldet.',
    },
    'at-table': {
      name: 'Nadel einfädeln am Tisch',
      start:
        'Setz dich an einen Tisch, beide Füße flach auf dem Boden. Leg einen Unterarm quer vor dich auf den Tisch.',
      steps: [
        'Dreh die freie Handfläche nach oben und schieb die Hand am Tisch entlang unter dem aufgelegten Arm hindurch.',
        'Die Brust dreht sich hinterher, etwa halb herum. Der Rücken darf ein wenig rund werden.',
        'Bleib einen Atemzug, dann gleite zurück.',
        'Wenn dieser Arm fertig ist, nimm den anderen.',
      ],
    },
  },
  phases: {
    threaded: 'Hindurchgleiten und ruhen',
    reached: 'Hand hindurchschieben',
    back: 'Langsam zurückgleiten',
  },
} as const satisfies ExerciseWords
