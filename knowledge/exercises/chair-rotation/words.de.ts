/** Sideways chair turn, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Drehung zur Stuhllehne',
  aka: ['Drehung auf dem Stuhl', 'Seitliche Drehung auf dem Stuhl', 'Stuhldrehung', 'Stuhlyoga-Drehung'],
  summary: 'Eine Drehung mit der Lehne zum Festhalten, praktisch am Morgen oder am Schreibtisch.',
  start:
    'Nimm einen stabilen Stuhl mit Lehne, ohne Rollen und ohne Armlehnen. Setz dich seitlich darauf, sodass eine Körperseite die Lehne berührt. Beide Füße sind flach auf dem Boden.',
  steps: [
    'Die Beine bleiben ruhig. Dreh die Brust zur Lehne.',
    'Leg beide Hände auf die Lehne.',
    'Lass dir von den Armen helfen, aufrecht zu sitzen und dich etwas weiter zu drehen. Bleib so und atme.',
    'Dreh dich zurück. Wenn diese Seite fertig ist, setz dich andersherum und mach die andere.',
  ],
  breath: 'Atme aus, wenn du dich drehst. Atme weiter, solange du bleibst.',
  feel: 'Eine Dehnung um die Rippen und quer über den Rücken. Kein Zwicken im unteren Rücken.',
  mistakes: [
    {
      mistake: 'Die Arme ziehen kräftig.',
      instead: 'Nimm nur so viel Hilfe, wie du zum Öffnen einer leichten Tür brauchst.',
    },
    {
      mistake: 'Knie und Füße drehen sich mit.',
      instead: 'Lass die Knie nebeneinander und die Füße, wo sie sind.',
    },
  ],
  stop: ['Hör auf, wenn die Drehung schmerzt oder wenn Schmerz um die Rippen oder ins Bein zieht.'],
  unseen: 'Die Kamera sieht nicht, wie fest deine Hände ziehen und wie weit sich dein Rücken dreht.',
  notes: [
    'Der Artikel ist hier etwas unklar. Wir verstehen ihn so, dass du seitlich auf dem Stuhl sitzt.',
    'Der Artikel zeigt nur eine Seite. Gemeint sind beide.',
  ],
  forms: {
    'arms-on-backrest': { name: 'Drehung zur Stuhllehne, Arme helfen mit' },
    'no-pull': {
      name: 'Drehung zur Stuhllehne, Hände liegen nur auf',
      steps: [
        'Die Beine bleiben ruhig. Dreh die Brust ein wenig zur Lehne.',
        'Lass die Hände auf der Lehne ruhen, ohne zu ziehen.',
        'Halt etwa auf halbem Weg an, solange es leicht geht. Bleib ein oder zwei Atemzüge.',
        'Dreh dich zurück. Wenn diese Seite fertig ist, setz dich andersherum und mach die andere.',
      ],
    },
  },
  phases: {
    turned: 'Drehen und bleiben',
    'half-turned': 'Halb drehen',
    sideways: 'Wieder zurückdrehen',
  },
} as const satisfies ExerciseWords
