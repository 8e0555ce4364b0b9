/** Lying knee rolls, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const smallSteps = [
  'Mantén juntos las rodillas y los pies. Inclina las rodillas un poco hacia un lado, más o menos el ancho de una mano.',
  'Tráelas de vuelta al centro, sin quedarte. Cuando termines este lado, inclínalas hacia el otro.',
  'Muévete despacio. Los hombros siguen pesando.',
]

export const words = {
  name: 'Rodillas a los lados, boca arriba',
  aka: ['Rotación de tronco', 'Rotación lumbar', 'Caída de rodillas', 'Limpiaparabrisas'],
  summary: 'Un giro tranquilo para la parte media y baja de la espalda.',
  start:
    'Acuéstate boca arriba con las rodillas dobladas y los pies apoyados. Deja los brazos en el suelo, un poco separados del cuerpo. Una almohada bajo la cabeza va bien.',
  steps: [
    'Mantén juntas las rodillas. Deja que las dos bajen despacio hacia un lado.',
    'Mantén los dos hombros en el suelo y las rodillas dobladas como están.',
    'Quédate ahí y respira. Deja que el peso de las piernas haga el trabajo.',
    'Trae las rodillas de vuelta al centro. Cuando termines este lado, haz el otro.',
  ],
  breath: 'Suelta el aire cuando las rodillas bajan. Toma aire cuando suben.',
  feel: 'Una tensión suave a lo largo del lado de la espalda y de las costillas. Nada agudo.',
  mistakes: [
    {
      mistake: 'El hombro del otro lado se levanta del suelo.',
      instead: 'Deja que las rodillas bajen solo mientras el hombro siga apoyado.',
    },
    {
      mistake: 'Las piernas caen rápido.',
      instead: 'Bájalas despacio, como si el aire fuera espeso.',
    },
  ],
  stop: ['Detente si te duele la parte baja de la espalda, o si el dolor baja por una pierna.'],
  notes: [
    'El artículo no dice cuántas veces. El número de repeticiones es nuestro.',
    'Para levantarte, gira primero hacia un lado y empuja con las manos. Tómate tu tiempo.',
  ],
  forms: {
    floor: { name: 'Rodillas a los lados, en el suelo' },
    'on-bed': {
      name: 'Rodillas a los lados, en la cama',
      start:
        'Acuéstate boca arriba en medio de la cama, con las rodillas dobladas y los pies apoyados. Deja los brazos un poco separados del cuerpo.',
    },
    small: { name: 'Rodillas un poco a los lados, en el suelo', steps: smallSteps },
    'small-on-bed': {
      name: 'Rodillas un poco a los lados, en la cama',
      start:
        'Acuéstate boca arriba en medio de la cama, con las rodillas dobladas y los pies apoyados. Deja los brazos un poco separados del cuerpo.',
      steps: smallSteps,
    },
  },
  phases: {
    'knees-aside': 'Deja que bajen',
    'knees-tipped': 'Inclina un poco',
    'knees-up': 'Vuelve al centro',
  },
} as const satisfies ExerciseWords
