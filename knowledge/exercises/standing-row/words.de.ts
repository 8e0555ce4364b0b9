/** Band row, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const bandNote = 'Schau das Band vor jeder Einheit auf Risse an und zieh einmal kräftig an der Befestigung.'

export const words = {
  name: 'Rudern mit dem Band',
  aka: ['Rudern', 'Rudern im Stehen', 'Rudern mit Widerstandsband', 'Theraband-Rudern', 'Band Row'],
  summary: 'Kräftigt die Muskeln, die die Schulterblätter nach hinten ziehen.',
  start:
    'Mach das Band auf Höhe der Ellenbogen fest. Stell dich davor, in jeder Hand ein Ende, die Füße hüftbreit. Geh zurück, bis das Band gerade eben gespannt ist und die Arme nach vorn reichen.',
  steps: [
    'Zieh die Schulterblätter nach hinten und ein wenig nach unten.',
    'Beuge die Ellenbogen und zieh die Hände zu den unteren Rippen. Die Ellenbogen streifen an den Seiten vorbei.',
    'Bleib einen Moment. Die Brust bleibt ruhig, die Handgelenke gerade.',
    'Lass die Arme langsam wieder nach vorn. Lass das Band nicht zurückschnellen.',
  ],
  breath: 'Atme aus, wenn du ziehst. Atme ein, wenn du dem Band nachgibst.',
  feel: 'Arbeit zwischen und knapp unter den Schulterblättern und ein wenig in den Armen.',
  mistakes: [
    {
      mistake: 'Der Körper lehnt sich nach hinten, um zu helfen.',
      instead: 'Steh ruhig. Geh näher an die Befestigung, wenn das Band zu straff ist.',
    },
    {
      mistake: 'Die Schultern heben sich zu den Ohren.',
      instead: 'Zieh die Schulterblätter nach unten, bevor du die Ellenbogen beugst.',
    },
    { mistake: 'Die Ellenbogen gehen nach außen.', instead: 'Lass sie an den Seiten vorbeistreifen.' },
  ],
  stop: [
    'Hör auf, wenn die Schulter zwickt oder wenn Schmerz oder Kribbeln in einen Arm zieht.',
    'Hör auf, wenn das Band eingerissen ist oder seine Befestigung sich bewegt.',
  ],
  unseen: 'Die Kamera sieht weder deine Schulterblätter noch den Arm auf der anderen Seite.',
  notes: [
    'Der Artikel nennt diese Übung nur beim Namen; die Schritte hier sind von uns. Er schlägt Rudern anstelle von Liegestützen vor.',
    'Von einem Band steht im Artikel nichts. Wir nehmen eines, weil man es zu Hause leicht haben kann.',
    bandNote,
    'Wenn deine Haut Latex nicht verträgt, nimm ein Band ohne Latex. Wenn es leicht wird, nimm ein festeres.',
  ],
  forms: {
    anchored: { name: 'Rudern mit dem Band, im Stehen' },
    seated: {
      name: 'Rudern mit dem Band, im Sitzen',
      start:
        'Mach das Band dort fest, wo im Sitzen deine Ellenbogen sind. Setz dich aufrecht davor, beide Füße flach auf dem Boden, in jeder Hand ein Ende. Wenn die Arme nach vorn reichen, ist das Band gerade eben gespannt.',
    },
    'band-round-feet': {
      name: 'Rudern im Sitzen, Band um die Füße',
      start:
        'Setz dich aufrecht vorn auf einen stabilen Stuhl. Streck die Beine etwas nach vorn, die Fersen am Boden. Leg das Band um die Mitte beider Schuhe und nimm in jede Hand ein Ende.',
      note: 'Zieh die Zehen hoch, damit das Band nicht abrutschen kann. Dreh das Gesicht weg, während du es anlegst.',
    },
    'short-pull': {
      name: 'Kurzes, leichtes Rudern mit dem Band',
      start:
        'Mach ein leichtes Band dort fest, wo im Sitzen deine Taille ist. Setz dich aufrecht davor, beide Füße flach auf dem Boden, in jeder Hand ein Ende.',
      steps: [
        'Zieh die Schulterblätter sanft nach hinten.',
        'Zieh, bis die Ellenbogen neben dem Körper sind, nicht weiter.',
        'Lass die Arme langsam wieder nach vorn.',
      ],
      note: 'Die Hände bleiben tief, zwischen Taille und Rippen.',
    },
    'one-arm': {
      name: 'Rudern mit dem Band, ein Arm, im Stehen',
      start:
        'Mach das Band auf Höhe der Ellenbogen fest. Stell dich davor und nimm das Band in eine Hand. Leg die andere Hand an die Hüfte.',
      steps: [
        'Zieh das Schulterblatt dieses Arms nach hinten und ein wenig nach unten.',
        'Zieh die Hand zu den unteren Rippen. Die Brust zeigt weiter nach vorn.',
        'Bleib einen Moment, dann lass den Arm langsam nach vorn.',
        'Wenn diese Seite fertig ist, wechsle die Hand.',
      ],
      note: 'Wenn eine Schulter schmerzt, mach nur die andere.',
    },
  },
  phases: { pulled: 'Nach hinten ziehen', 'half-pulled': 'Halb nach hinten', forward: 'Langsam nach vorn' },
} as const satisfies ExerciseWords
