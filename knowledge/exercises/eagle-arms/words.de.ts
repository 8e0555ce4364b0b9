/** Eagle arms, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Adlerarme',
  aka: ['Adler', 'Armhaltung des Adlers', 'Eagle Arms', 'Garudasana'],
  summary: 'Dehnt die Muskeln zwischen den Schulterblättern.',
  start: 'Setz dich aufrecht hin, beide Füße flach auf dem Boden und die Schultern tief.',
  steps: [
    'Leg vor der Brust einen Ellenbogen über den anderen.',
    'Beuge die Ellenbogen und schling die Unterarme umeinander, nur so weit, wie es von selbst geht.',
    'Hebe die Ellenbogen etwa auf Schulterhöhe. Atme in den Raum zwischen den Schulterblättern.',
    'Löse die Arme langsam. Später kreuzt du sie andersherum.',
  ],
  breath: 'Atme aus, wenn du die Arme umeinanderschlingst. Atme langsam, solange du bleibst.',
  feel: 'Eine weite, leichte Dehnung zwischen den Schulterblättern und hinter den Schultern.',
  mistakes: [
    {
      mistake: 'Die Unterarme sind fest zusammengezogen.',
      instead: 'Es reicht, wenn sich die Handrücken gerade berühren, oder nimm die Umarmung.',
    },
    {
      mistake: 'Die Schultern wandern zu den Ohren hoch.',
      instead: 'Lass sie sinken. Nimm die Ellenbogen ein wenig tiefer.',
    },
    {
      mistake: 'Der Kopf schiebt sich nach vorn.',
      instead: 'Lass den Kopf über der Brust und schau geradeaus.',
    },
  ],
  stop: ['Hör auf, wenn es vorn oder oben an der Schulter zwickt oder wenn eine Hand kribbelt.'],
  unseen: 'Die Kamera sieht nicht, wie fest deine Arme umeinander liegen.',
  notes: ['Der Artikel nennt diese Übung nur beim Namen; die Schritte hier sind von uns.'],
  forms: {
    full: { name: 'Adlerarme im Sitzen' },
    standing: {
      name: 'Adlerarme im Stehen',
      start: 'Stell dich aufrecht hin, die Füße hüftbreit und die Schultern tief.',
    },
    hug: {
      name: 'Adlerarme als Umarmung',
      steps: [
        'Leg die Arme um dich, jede Hand auf die andere Schulter. Lass die Ellenbogen tief hängen.',
        'Atme ein und spür, wie die Schulterblätter auseinandergehen.',
        'Bleib so und atme. Zieh nicht.',
        'Lass langsam los. Später nimm den anderen Arm nach oben.',
      ],
      note: 'Wenn du die Schultern schwer erreichst, halte stattdessen die Oberarme.',
    },
  },
  phases: {
    wrapped: 'Umschlingen und heben',
    hugged: 'Umarme dich selbst',
    unwrapped: 'Langsam lösen',
  },
} as const satisfies ExerciseWords
