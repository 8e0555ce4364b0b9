/** Push and sink, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Drücken und Sinken',
  aka: [
    'Liegestütz plus auf Händen und Knien',
    'Schulterblatt-Liegestütz',
    'Serratus-Übung',
    'Boden wegdrücken im Vierfüßlerstand',
    'Scapula Push-up',
    'Serratus plus',
  ],
  summary: 'Kräftigt die Muskeln, die die Schulterblätter an den Rippen halten.',
  start: 'Komm auf Hände und Knie, die Hände genau unter den Schultern. Schau hinunter auf den Boden.',
  steps: [
    'Die Ellenbogen bleiben gestreckt. Drück den Boden weg, bis der obere Rücken steigt.',
    'Nun lass die Brust langsam zwischen die Schulterblätter sinken.',
    'Mach so weiter, auf und ab. Nur die Schulterblätter bewegen sich.',
  ],
  breath: 'Atme aus, wenn du drückst. Atme ein, wenn du sinkst.',
  feel: 'Arbeit seitlich um die Schulterblätter. Wenn du sinkst, kommen sie zusammen.',
  mistakes: [
    {
      mistake: 'Die Ellenbogen beugen sich wie beim Liegestütz.',
      instead: 'Lass die Arme gestreckt. Die Bewegung ist klein.',
    },
    {
      mistake: 'Der Kopf hängt oder streckt sich nach oben.',
      instead: 'Lass den Nacken in einer Linie mit dem Rücken.',
    },
    {
      mistake: 'Der untere Rücken macht die Bewegung.',
      instead: 'Spann den Bauch leicht an und lass die Hüften ruhig.',
    },
  ],
  stop: [
    'Hör auf, wenn Schulter, Handgelenk oder Nacken wehtun oder wenn Schmerz oder Kribbeln in einen Arm zieht.',
  ],
  unseen:
    'Die Kamera sieht deine Schulterblätter nicht. Sie sieht nur, dass die Brust etwas sinkt und steigt.',
  notes: [
    'Der Artikel nennt es auch „serratus plus“. Der Name kommt von einem Muskel seitlich an den Rippen.',
    'Der Artikel nutzt es bei einer verspannten Stelle in der Mitte des Rückens und gleich nach dem Ausrollen. Erst lockern, dann kräftigen.',
  ],
  forms: {
    floor: { name: 'Drücken und Sinken auf Händen und Knien' },
    forearms: {
      name: 'Drücken und Sinken auf Unterarmen und Knien',
      start:
        'Komm auf Hände und Knie. Senke dich auf die Unterarme, die Ellenbogen genau unter den Schultern. Schau hinunter auf den Boden.',
      steps: [
        'Drück die Unterarme in den Boden, bis der obere Rücken steigt.',
        'Nun lass die Brust langsam zwischen die Schulterblätter sinken.',
        'Mach so weiter, auf und ab. Die Hüften bleiben ruhig.',
      ],
      note: 'So werden die Handgelenke geschont.',
    },
    'at-table': {
      name: 'Drücken und Sinken am Tisch',
      start:
        'Leg die Hände auf die Kante eines schweren Tisches, etwas weiter als die Schultern. Geh mit den Füßen zurück, bis dein Körper eine schräge Linie ist.',
      steps: [
        'Die Ellenbogen bleiben gestreckt. Drück den Tisch weg, bis der obere Rücken ein wenig rund wird.',
        'Nun lass die Brust langsam zwischen die Schulterblätter sinken.',
        'Mach so weiter, auf und ab. Die Hüften bleiben in der Linie.',
      ],
      note: 'Der Tisch darf nicht rutschen. Schieb ihn an eine Wand, wenn du nicht sicher bist.',
    },
    'at-wall': {
      name: 'Drücken und Sinken an der Wand',
      start:
        'Stell dich vor eine Wand, etwas weiter weg als eine Armlänge. Leg beide Hände auf Brusthöhe an die Wand, die Arme gestreckt.',
      steps: [
        'Die Ellenbogen bleiben gestreckt. Drück die Wand weg, bis der obere Rücken ein wenig rund wird.',
        'Nun lass die Brust langsam zur Wand hin zwischen die Schulterblätter sinken.',
        'Mach so weiter, vor und zurück. Dein Körper bleibt in einer Linie.',
      ],
    },
    'forearms-at-wall': {
      name: 'Drücken und Sinken, Unterarme an der Wand',
      start:
        'Stell dich nah vor eine Wand. Leg beide Unterarme an, die Ellenbogen deutlich tiefer als die Schultern.',
      steps: [
        'Drück die Unterarme in die Wand, bis der obere Rücken ein wenig rund wird.',
        'Nun lass die Brust langsam zur Wand sinken.',
        'Mach so weiter, vor und zurück. Die Schultern bleiben tief.',
      ],
      note: 'So werden die Handgelenke geschont und die Arme bleiben tief.',
    },
  },
  phases: { pushed: 'Wegdrücken', sunk: 'Sinken lassen' },
} as const satisfies ExerciseWords
