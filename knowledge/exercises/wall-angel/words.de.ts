/** Wall angel, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const lowSteps = [
  'Die Ellenbogen bleiben an den Seiten. Führe die Hände auseinander, bis sie zur Seite zeigen oder so weit es leicht geht.',
  'Spür, wie die Schulterblätter zueinander kommen. Bleib einen Moment.',
  'Bring die Hände wieder vor dich.',
]

export const words = {
  name: 'Wandengel',
  aka: ['Engel an der Wand', 'Schneeengel an der Wand', 'Wandgleiten', 'Wall Angels', 'Wall Slides'],
  summary: 'Bewegt die Schulterblätter durch ihren ganzen Bereich und hilft der Brust, sich zu öffnen.',
  start:
    'Stell dich mit dem Rücken an eine Wand, die Füße einen kleinen Schritt davor. Halte die Arme zur Seite, die Ellenbogen gebeugt, wie zwei Torpfosten.',
  steps: [
    'Leg die Arme an die Wand oder so nah heran, wie es leicht geht. Lass den Rücken flach an der Wand.',
    'Schieb die Hände langsam in einem weiten Bogen nach oben.',
    'Geh nach oben, bis sich die Finger über dem Kopf nahe kommen oder der Rücken von der Wand weg will.',
    'Gleite genauso langsam wieder nach unten.',
  ],
  breath: 'Atme ein, wenn die Arme steigen. Atme aus, wenn sie sinken.',
  feel: 'Arbeit rund um die Schulterblätter und darunter und eine leichte Dehnung quer über die Brust.',
  mistakes: [
    {
      mistake: 'Der Rücken wölbt sich von der Wand weg.',
      instead: 'Spann den Bauch leicht an. Halt mit den Armen etwas tiefer an.',
    },
    {
      mistake: 'Die Arme sind zu schnell.',
      instead: 'Nimm dir etwa drei Sekunden in jede Richtung.',
    },
    {
      mistake: 'Die Schultern wandern zu den Ohren hoch.',
      instead: 'Lass den Nacken lang. Mach den Bogen kleiner.',
    },
  ],
  stop: [
    'Hör auf, wenn die Schulter zwickt oder schmerzt, während der Arm steigt.',
    'Hör auf, wenn die Hände kribbeln oder taub werden.',
  ],
  unseen: 'Die Kamera sieht nicht, ob Rücken und Arme an der Wand bleiben.',
  notes: [
    'Im Artikel steht „wall angles“, also Wandwinkel. Üblich ist „wall angel“, Wandengel, nach dem Engel im Schnee.',
    'Der Artikel sagt nicht, wie hoch es geht. Wir hören dort auf, wo sich die Finger über dem Kopf nahe kommen, oder früher.',
    'Die Arme müssen die Wand nicht berühren. Wenn der Kopf nicht leicht an der Wand liegt, lass ihn ein wenig davor.',
  ],
  forms: {
    full: { name: 'Wandengel im Stehen' },
    'low-arms': {
      name: 'Wandengel mit tiefen Armen',
      start:
        'Stell dich mit dem Rücken an eine Wand, die Füße einen kleinen Schritt davor. Beuge die Ellenbogen an den Seiten, die Hände vor dir, die Handflächen nach oben.',
      steps: lowSteps,
      breath: 'Atme aus, wenn die Hände auseinandergehen. Atme ein, wenn sie zurückkommen.',
      note: 'Die Arme bleiben unter Schulterhöhe.',
    },
    seated: {
      name: 'Engelarme auf dem Stuhl',
      start:
        'Setz dich aufrecht an die Lehne eines Stuhls, beide Füße flach auf dem Boden. Halte die Arme zur Seite, die Ellenbogen gebeugt, wie zwei Torpfosten.',
      steps: [
        'Der Rücken bleibt an der Lehne. Lass die Schultern sinken.',
        'Hebe die Hände langsam in einem weiten Bogen, so hoch es leicht geht.',
        'Komm genauso langsam wieder nach unten.',
      ],
      note: 'Ein Kissen zwischen Rücken und Lehne ist in Ordnung. Ruh die Arme aus, wenn sie müde werden.',
    },
    'seated-low-arms': {
      name: 'Tiefe Engelarme auf dem Stuhl',
      start:
        'Setz dich aufrecht hin, beide Füße flach auf dem Boden. Beuge die Ellenbogen an den Seiten, die Hände vor dir, die Handflächen nach oben.',
      steps: lowSteps,
      breath: 'Atme aus, wenn die Hände auseinandergehen. Atme ein, wenn sie zurückkommen.',
      note: 'Die Arme bleiben unter Schulterhöhe.',
    },
  },
  phases: {
    up: 'Nach oben gleiten',
    down: 'Nach unten gleiten',
    'hands-out': 'Hände auseinander',
    'hands-in': 'Hände nach vorn',
  },
} as const satisfies ExerciseWords
