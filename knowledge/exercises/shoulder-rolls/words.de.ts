/** Shoulder rolls, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Schulterkreisen',
  aka: [
    'Schultern kreisen',
    'Schulterrollen',
    'Schultern heben und rollen',
    'Tai-Chi-Übung für die Schultern',
  ],
  summary: 'Lockert die Schultern und den oberen Teil des Rückens.',
  start: 'Setz dich aufrecht hin, beide Füße auf dem Boden. Lass die Arme hängen und die Schultern sinken.',
  steps: [
    'Hebe beide Schultern langsam zu den Ohren.',
    'Roll sie nach vorn und lass sie sinken.',
    'Hebe sie wieder, roll sie nach hinten und lass sie sinken.',
    'Mach so weiter, einmal vor und einmal zurück. Das letzte Mal geht es nach hinten.',
  ],
  breath: 'Atme ein, wenn sie steigen, und aus, wenn sie sinken.',
  feel: 'Locker und warm oben auf den Schultern. Ein leises Knacken ohne Schmerz ist kein Grund zur Sorge.',
  mistakes: [
    {
      mistake: 'Der Kopf schiebt sich nach vorn.',
      instead: 'Lass die Ohren über den Schultern.',
    },
    {
      mistake: 'Die Ellenbogen machen die Arbeit.',
      instead: 'Lass die Arme hängen wie nasse Handtücher. Die Schultern führen.',
    },
  ],
  stop: ['Hör auf, wenn es in einer Schulter zwickt oder wenn Schmerz oder Kribbeln in einen Arm zieht.'],
  unseen: 'Von vorn sieht die Kamera nicht, in welche Richtung du kreist.',
  notes: [
    'Ein Artikel rollt nur nach vorn, ein anderer nennt keine Richtung. Wir machen beides und enden mit dem Rollen nach hinten.',
    'Ein Artikel nennt diese Übung nur als Aufwärmen. Der andere nennt sie eine Tai-Chi-Übung.',
  ],
  forms: {
    seated: { name: 'Schulterkreisen im Sitzen' },
    standing: {
      name: 'Schulterkreisen im Stehen',
      start:
        'Stell dich aufrecht hin, die Füße hüftbreit, die Knie locker. Lass die Arme hängen und die Schultern sinken.',
    },
  },
  phases: {
    lifted: 'Schultern heben',
    forward: 'Nach vorn rollen',
    down: 'Sinken lassen',
    'lifted-again': 'Wieder heben',
    backward: 'Nach hinten rollen',
    'down-again': 'Sinken lassen',
  },
} as const satisfies ExerciseWords
