/** Arm circles, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const lowSteps = [
  'Lass die Arme ein wenig neben dem Körper hängen.',
  'Zeichne mit beiden Händen auf Höhe der Hüften einen kleinen Kreis in die eine Richtung.',
  'Dann zeichne denselben Kreis in die andere Richtung. Mach so weiter, immer abwechselnd.',
]

export const words = {
  name: 'Armkreisen',
  aka: ['Armkreise', 'Schulterkreisen mit gestreckten Armen', 'Aufwärmen mit Armkreisen', 'Arm Circles'],
  summary: 'Wärmt die Schultern auf, bevor du mehr machst.',
  start:
    'Stell dich hin, die Füße hüftbreit, die Knie locker. Hebe beide Arme zur Seite, bis knapp unter Schulterhöhe.',
  steps: [
    'Zeichne mit beiden Händen einen kleinen Kreis nach vorn, etwa so groß wie ein Essteller.',
    'Dann zeichne denselben Kreis nach hinten.',
    'Mach so weiter, einen nach vorn und einen nach hinten. Die Schultern bleiben tief.',
    'Wenn die Arme müde werden, senke sie und ruh dich aus.',
  ],
  breath: 'Atme einfach weiter wie sonst.',
  feel: 'Die Schultern werden warm und locker, es strengt nur leicht an. Nichts zwickt.',
  mistakes: [
    {
      mistake: 'Die Kreise sind groß oder schnell.',
      instead: 'Klein und langsam genügt zum Aufwärmen.',
    },
    {
      mistake: 'Die Schultern wandern zu den Ohren hoch.',
      instead: 'Senke die Arme ein wenig und lass die Schultern sinken.',
    },
  ],
  stop: ['Hör auf, wenn eine Schulter zwickt oder schmerzt oder wenn eine Hand taub wird.'],
  unseen: 'Die Kamera sieht nicht, wie weit deine Kreise nach vorn und nach hinten gehen.',
  notes: [
    'Der Artikel nennt diese Übung nur als Aufwärmen; die Schritte hier sind von uns.',
    'Schulterkreisen erfüllt denselben Zweck, wenn du das lieber magst.',
  ],
  forms: {
    standing: { name: 'Armkreisen im Stehen' },
    seated: {
      name: 'Armkreisen im Sitzen',
      start:
        'Setz dich aufrecht auf einen Stuhl, beide Füße flach auf dem Boden. Hebe beide Arme zur Seite, bis knapp unter Schulterhöhe.',
    },
    low: {
      name: 'Tiefes Armkreisen im Stehen',
      start: 'Stell dich hin, die Füße hüftbreit, die Knie locker.',
      steps: lowSteps,
    },
    'low-seated': {
      name: 'Tiefes Armkreisen im Sitzen',
      start: 'Setz dich aufrecht vorn auf einen Stuhl ohne Armlehnen, beide Füße flach auf dem Boden.',
      steps: lowSteps,
    },
  },
  phases: {
    over: 'Nach oben',
    front: 'Nach vorn',
    under: 'Nach unten',
    behind: 'Nach hinten',
    'under-again': 'Nach unten',
    'front-again': 'Nach vorn',
    'over-again': 'Nach oben',
    'behind-again': 'Jetzt andersherum',
    'low-front': 'Nach vorn',
    'low-in': 'Nach innen',
    'low-behind': 'Nach hinten',
    'low-out': 'Nach außen',
    'low-behind-again': 'Jetzt andersherum',
    'low-in-again': 'Nach innen',
    'low-front-again': 'Nach vorn',
    'low-out-again': 'Nach außen',
  },
} as const satisfies ExerciseWords
