/** Lying knee rolls, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const smallSteps = [
  'Knie und Füße bleiben zusammen. Kipp die Knie ein wenig zu einer Seite, etwa eine Handbreit.',
  'Bring sie zurück zur Mitte, ohne zu bleiben. Wenn diese Seite fertig ist, kipp sie zur anderen.',
  'Bewege dich langsam. Die Schultern bleiben schwer.',
]

export const words = {
  name: 'Kniependel im Liegen',
  aka: ['Scheibenwischer', 'Knierollen', 'Rumpfdrehung im Liegen', 'Drehung im Liegen', 'Knie zur Seite'],
  summary: 'Eine erholsame Drehung für den mittleren und unteren Rücken.',
  start:
    'Leg dich auf den Rücken, die Knie gebeugt und die Füße flach. Leg die Arme etwas vom Körper entfernt auf den Boden. Ein Kissen unter dem Kopf ist in Ordnung.',
  steps: [
    'Die Knie bleiben zusammen. Lass beide Knie langsam zu einer Seite sinken.',
    'Beide Schultern bleiben am Boden und die Knie so gebeugt, wie sie sind.',
    'Bleib so und atme. Lass das Gewicht der Beine die Arbeit machen.',
    'Bring die Knie zurück zur Mitte. Wenn diese Seite fertig ist, kommt die andere dran.',
  ],
  breath: 'Atme aus, wenn die Knie sinken. Atme ein, wenn sie hochkommen.',
  feel: 'Ein leichtes Ziehen seitlich am Rücken und an den Rippen entlang. Nichts Stechendes.',
  mistakes: [
    {
      mistake: 'Die Schulter auf der anderen Seite hebt sich vom Boden.',
      instead: 'Lass die Knie nur so weit sinken, dass die Schulter unten bleibt.',
    },
    {
      mistake: 'Die Beine fallen schnell.',
      instead: 'Senke sie langsam, als ob die Luft dick wäre.',
    },
  ],
  stop: ['Hör auf, wenn es im unteren Rücken wehtut oder wenn Schmerz ins Bein zieht.'],
  notes: [
    'Der Artikel sagt nicht, wie oft. Die Zahl der Wiederholungen ist von uns.',
    'Roll dich zum Aufstehen erst auf die Seite und drück dich mit den Händen hoch. Lass dir Zeit.',
  ],
  forms: {
    floor: { name: 'Kniependel auf dem Boden' },
    'on-bed': {
      name: 'Kniependel auf dem Bett',
      start:
        'Leg dich mitten auf dem Bett auf den Rücken, die Knie gebeugt und die Füße flach. Leg die Arme etwas vom Körper entfernt ab.',
    },
    small: { name: 'Kleines Kniependel auf dem Boden', steps: smallSteps },
    'small-on-bed': {
      name: 'Kleines Kniependel auf dem Bett',
      start:
        'Leg dich mitten auf dem Bett auf den Rücken, die Knie gebeugt und die Füße flach. Leg die Arme etwas vom Körper entfernt ab.',
      steps: smallSteps,
    },
  },
  phases: {
    'knees-aside': 'Knie sinken lassen',
    'knees-tipped': 'Ein wenig kippen',
    'knees-up': 'Zurück zur Mitte',
  },
} as const satisfies ExerciseWords
