/** Band pulldown, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Latzug mit dem Band',
  aka: ['Latziehen', 'Latzug', 'Lat Pulldown', 'Widerstandsband nach unten ziehen', 'Theraband-Latzug'],
  summary: 'Kräftigt die breiten Rückenmuskeln, die Arme und Schulterblätter nach unten ziehen.',
  start:
    'Mach das Band vor dir über Kopfhöhe gut fest. Stell dich aufrecht hin, die Füße hüftbreit. Greif nach oben und nimm in jede Hand ein Ende, das Band gerade eben gespannt.',
  steps: [
    'Lass die Schultern von den Ohren wegsinken.',
    'Beuge die Ellenbogen und zieh sie nach unten an die Seiten. Die Oberarme kommen tiefer als die Schultern.',
    'Zieh die Muskeln unterhalb der Schulterblätter einen Moment zusammen.',
    'Lass die Arme langsam wieder steigen. Behalte das Band unter Kontrolle.',
  ],
  breath: 'Atme aus, wenn du nach unten ziehst. Atme ein, wenn die Arme steigen.',
  feel: 'Arbeit an den Seiten des Rückens, unterhalb der Schulterblätter.',
  mistakes: [
    {
      mistake: 'Der Körper lehnt sich nach hinten.',
      instead: 'Lass die Rippen über den Hüften. Nimm ein leichteres Band.',
    },
    {
      mistake: 'Das Kinn schiebt sich nach vorn oder oben.',
      instead: 'Schau geradeaus, nicht hoch zum Band.',
    },
    {
      mistake: 'Die Schultern bleiben oben an den Ohren.',
      instead: 'Lass sie sinken, bevor du die Ellenbogen beugst.',
    },
  ],
  stop: [
    'Hör auf, wenn die Schulter zwickt oder wenn Schmerz oder Kribbeln in einen Arm zieht.',
    'Hör auf, wenn das Band eingerissen ist oder seine Befestigung sich bewegt.',
  ],
  unseen: 'Die Kamera sieht nicht, wie stark der Zug ist und wie sich deine Schulterblätter bewegen.',
  notes: [
    'Im Artikel ist unklar, wo die Bewegung endet. Wir verstehen es so: die Ellenbogen unten an den Seiten.',
    'Schau das Band vor jeder Einheit auf Risse an und zieh einmal kräftig an der Befestigung.',
    'Wenn deine Haut Latex nicht verträgt, nimm ein Band ohne Latex. Wenn es leicht wird, nimm ein festeres.',
  ],
  forms: {
    standing: { name: 'Latzug mit dem Band, im Stehen' },
    seated: {
      name: 'Latzug mit dem Band, im Sitzen',
      start:
        'Mach das Band vor dir über Kopfhöhe gut fest. Setz dich aufrecht hin, beide Füße flach auf dem Boden. Greif nach oben und nimm in jede Hand ein Ende, das Band gerade eben gespannt.',
    },
    kneeling: {
      name: 'Latzug mit dem Band, im Knien',
      start:
        'Mach das Band vor dir über Kopfhöhe gut fest. Knie dich aufrecht auf eine Matte oder ein Kissen. Greif nach oben und nimm in jede Hand ein Ende, das Band gerade eben gespannt.',
      note: 'Praktisch, wenn die Befestigung nicht sehr hoch ist. Ein Stuhl neben dir hilft beim Aufstehen.',
    },
    'low-one-arm': {
      name: 'Tiefer Bandzug, ein Arm',
      start:
        'Mach ein leichtes Band etwas unter Schulterhöhe fest. Setz dich aufrecht davor, beide Füße flach auf dem Boden. Nimm das Band in eine Hand, den Arm fast gestreckt vor der unteren Brust.',
      steps: [
        'Lass die Schulter vom Ohr wegsinken.',
        'Der Arm bleibt lang. Zieh die Hand hinunter neben die Hüfte.',
        'Bleib einen Moment, dann lass sie langsam nach vorn kommen.',
        'Wenn diese Seite fertig ist, wechsle die Hand.',
      ],
      breath: 'Atme aus, wenn du ziehst. Atme ein, wenn die Hand nach vorn kommt.',
      note: 'Die Hand bleibt unter Schulterhöhe. Wenn eine Schulter schmerzt, mach nur die andere.',
    },
  },
  phases: {
    down: 'Nach unten ziehen',
    up: 'Langsam nach oben',
    'at-hip': 'Zur Hüfte ziehen',
    forward: 'Langsam nach vorn',
  },
} as const satisfies ExerciseWords
