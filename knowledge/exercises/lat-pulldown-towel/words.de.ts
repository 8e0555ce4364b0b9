/** Towel pulldown, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Latzug mit dem Handtuch',
  aka: ['Handtuch-Latzug', 'Latziehen mit Handtuch', 'Lat Pulldown mit Handtuch'],
  summary: 'Kräftigt den Rücken und lockert die Schultern, nur mit einem Handtuch.',
  start:
    'Setz dich aufrecht hin, beide Füße flach auf dem Boden. Halte ein gerolltes Handtuch, die Hände etwas weiter als die Schultern. Hebe es über den Kopf, so weit es leicht geht.',
  steps: [
    'Zieh die Enden des Handtuchs leicht auseinander und halte es gespannt.',
    'Zieh die Ellenbogen nach unten und senke das Handtuch vor dem Gesicht bis zur oberen Brust.',
    'Bleib einen Moment, die Schultern tief und hinten.',
    'Hebe das Handtuch langsam wieder, weiter gespannt.',
  ],
  breath: 'Atme aus, wenn du nach unten ziehst. Atme ein, wenn du hochgehst. Halte den Atem nicht an.',
  feel: 'Arbeit an den Seiten des Rückens und zwischen den Schulterblättern.',
  mistakes: [
    {
      mistake: 'Das Handtuch wird schlaff.',
      instead: 'Zieh auf dem ganzen Weg hinunter und hinauf leicht nach außen.',
    },
    {
      mistake: 'Der Rücken geht ins Hohlkreuz, wenn die Arme steigen.',
      instead: 'Spann den Bauch leicht an. Hebe das Handtuch weniger hoch.',
    },
    {
      mistake: 'Das Handtuch wird hinter den Nacken gezogen.',
      instead: 'Bring es immer vor dir nach unten.',
    },
  ],
  stop: [
    'Hör auf, wenn die Schulter auf dem Weg nach oben zwickt oder schmerzt oder wenn Schmerz in einen Arm zieht.',
  ],
  unseen:
    'Die Kamera sieht nicht, ob dein Rücken ins Hohlkreuz geht und wie sich deine Schulterblätter bewegen.',
  notes: [
    'Der Artikel sagt, wie du dich halten sollst, aber nicht, was du tust; die Schritte hier sind von uns.',
    'Im Artikel steht, dass es bei schmerzenden Gelenken passt, und auch, dass es vielleicht nicht für alle passt. Wenn deine Schulter schmerzt, nimm die tiefe Variante.',
    'Das ist ein Teil eines Plans. Dehnen, anders sitzen und eine Ursache behandeln lassen gehören auch dazu.',
  ],
  forms: {
    seated: { name: 'Latzug mit dem Handtuch, im Sitzen' },
    standing: {
      name: 'Latzug mit dem Handtuch, im Stehen',
      start:
        'Stell dich aufrecht hin, die Füße hüftbreit. Halte ein gerolltes Handtuch, die Hände etwas weiter als die Schultern. Hebe es über den Kopf, so weit es leicht geht.',
    },
    'below-shoulder': {
      name: 'Tiefer Handtuchzug',
      start:
        'Setz dich aufrecht hin, beide Füße flach auf dem Boden. Halte ein gerolltes Handtuch vor die unteren Rippen. Die Ellenbogen hängen nah am Körper.',
      steps: [
        'Zieh die Enden des Handtuchs leicht und gleichmäßig auseinander.',
        'Lass die Schulterblätter zueinander kommen. Bleib so und atme weiter.',
        'Lass das Handtuch locker werden und ruh dich aus.',
      ],
      breath: 'Atme aus, wenn du ziehst. Atme weiter, solange du bleibst.',
      note: 'Die Hände bleiben deutlich unter Schulterhöhe.',
    },
    'firm-pull': {
      name: 'Latzug mit dem Handtuch, kräftiger Zug',
      steps: [
        'Zieh die Enden des Handtuchs kräftig auseinander, mit etwa zwei Dritteln deiner Kraft.',
        'Halte diesen Zug. Zieh die Ellenbogen nach unten und bring das Handtuch zur oberen Brust.',
        'Bleib einen Moment, die Schultern tief und hinten.',
        'Hebe das Handtuch langsam wieder und zieh dabei weiter.',
      ],
      note: 'Atme auf dem Weg nach unten weiter aus. Geh zum leichten Zug zurück, wenn du merkst, dass du den Atem anhältst.',
    },
  },
  phases: {
    down: 'Nach unten ziehen',
    up: 'Langsam nach oben',
    'pulled-apart': 'Handtuch auseinanderziehen',
    loose: 'Locker werden lassen',
  },
} as const satisfies ExerciseWords
