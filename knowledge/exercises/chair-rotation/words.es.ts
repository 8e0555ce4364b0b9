/** Sideways chair turn, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Giro de lado en la silla',
  aka: ['Rotación de lado en la silla', 'Giro con ayuda del respaldo', 'Torsión de lado en la silla'],
  summary: 'Un giro con el respaldo como apoyo, práctico por la mañana o ante el escritorio.',
  start:
    'Usa una silla firme con respaldo, sin ruedas ni reposabrazos. Siéntate de lado, con un costado junto al respaldo. Los dos pies están bien apoyados en el suelo.',
  steps: [
    'Deja quietas las piernas. Gira el pecho hacia el respaldo.',
    'Apoya las dos manos en el respaldo.',
    'Deja que los brazos te ayuden a mantener la espalda erguida y a girar un poco más. Quédate ahí y respira.',
    'Vuelve. Cuando termines este lado, siéntate mirando al otro y haz el otro lado.',
  ],
  breath: 'Suelta el aire al girar. Sigue respirando mientras te quedas.',
  feel: 'Un estiramiento alrededor de las costillas y a lo ancho de la espalda. Ningún pellizco en la parte baja de la espalda.',
  mistakes: [
    {
      mistake: 'Los brazos tiran con fuerza.',
      instead: 'Usa solo la fuerza con la que abrirías una puerta ligera.',
    },
    {
      mistake: 'Las rodillas y los pies también giran.',
      instead: 'Mantén las rodillas una junto a la otra y los pies donde están.',
    },
  ],
  stop: [
    'Detente si el giro duele, o si el dolor se extiende alrededor de las costillas o baja por una pierna.',
  ],
  unseen: 'La cámara no ve con cuánta fuerza tiran tus manos ni cuánto gira tu espalda.',
  notes: [
    'El texto del artículo es un poco confuso. Entendemos que hay que sentarse de lado en la silla.',
    'El artículo muestra solo un lado. Se refiere a los dos.',
  ],
  forms: {
    'arms-on-backrest': { name: 'Giro de lado en la silla, con ayuda de los brazos' },
    'no-pull': {
      name: 'Giro de lado en la silla, manos solo apoyadas',
      steps: [
        'Deja quietas las piernas. Gira el pecho un poco hacia el respaldo.',
        'Deja las manos apoyadas en el respaldo, sin tirar.',
        'Detente más o menos a la mitad, mientras te resulte fácil. Quédate una o dos respiraciones.',
        'Vuelve. Cuando termines este lado, siéntate mirando al otro y haz el otro lado.',
      ],
    },
  },
  phases: {
    turned: 'Gira y quédate',
    'half-turned': 'Gira hasta la mitad',
    sideways: 'Vuelve despacio',
  },
} as const satisfies ExerciseWords
