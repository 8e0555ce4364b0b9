/** Lying overhead reach, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Brazos por encima de la cabeza, boca arriba',
  aka: ['Estirarse en la cama', 'Estiramiento de la mañana', 'Estiramiento matutino', 'Desperezarse'],
  summary: 'El estiramiento largo de una buena mañana, para la espalda, las costillas y el pecho.',
  start:
    'Acuéstate boca arriba en la cama con los brazos a los lados. Dobla las rodillas si la parte baja de la espalda lo agradece.',
  steps: [
    'Toma aire y sube los brazos despacio, por encima de la cabeza.',
    'Deja que descansen tan atrás como te sea fácil. Alárgate hasta los dedos.',
    'Quédate ahí y respira. Deja que las costillas se aflojen.',
    'Suelta el aire y baja los brazos otra vez.',
  ],
  breath: 'Toma aire al estirarte. Sigue respirando mientras te quedas. Suelta el aire al volver.',
  feel: 'Un estiramiento largo y cómodo por los costados, a lo ancho del pecho y en la parte alta de la espalda.',
  mistakes: [
    {
      mistake: 'La parte baja de la espalda se levanta y las costillas sobresalen.',
      instead: 'Dobla las rodillas y detén los brazos un poco antes.',
    },
    {
      mistake: 'Los hombros se encogen junto a las orejas.',
      instead: 'Alárgate, pero deja espacio alrededor del cuello.',
    },
  ],
  stop: ['Detente si un hombro te pellizca, o si un brazo te hormiguea o se te duerme.'],
  unseen: 'La cámara no ve si se levantan las costillas o la parte baja de la espalda.',
  notes: [
    'Al artículo le gusta una almohada que sostenga la espalda. Una almohada blanda a lo largo de la espalda y la cabeza va bien en cualquiera de estas variantes.',
    'Dice que este es especialmente bueno. Eso no lo podemos prometer, pero es fácil que guste.',
    'El artículo no da números, así que los tiempos son nuestros.',
  ],
  forms: {
    'on-bed': { name: 'Brazos por encima de la cabeza, en la cama' },
    'on-floor': {
      name: 'Brazos por encima de la cabeza, en el suelo',
      start:
        'Acuéstate boca arriba en una esterilla, con las rodillas dobladas y los pies apoyados. Pon una almohada bajo la cabeza si quieres.',
    },
    'over-pillow': {
      name: 'Brazos por encima de la cabeza, sobre una almohada',
      start:
        'Pon una almohada cruzada en la cama. Échate hacia atrás para que quede bajo los omóplatos. Apoya la cabeza en la cama o en una manta doblada.',
      steps: [
        'Toma aire y sube los brazos despacio, por encima de la cabeza.',
        'Deja que el pecho se abra sobre la almohada. Que la barbilla no suba ni baje.',
        'Quédate ahí y respira.',
        'Suelta el aire y baja los brazos. Gira hacia un lado antes de sentarte.',
      ],
    },
    'half-height': {
      name: 'Brazos hacia el techo, boca arriba',
      steps: [
        'Toma aire y sube los brazos hasta que apunten al techo. No vayas más allá.',
        'Estírate un poco hacia arriba, para que los omóplatos se separen.',
        'Suelta el aire y baja los brazos despacio.',
      ],
    },
    'propped-up': {
      name: 'Brazos por encima de la cabeza, entre almohadas',
      start: 'Siéntate en la cama y recuéstate en una pila alta de almohadas, con el tronco medio levantado.',
      steps: [
        'Toma aire y sube los brazos despacio, tan alto como te sea fácil.',
        'Mantenlos donde los puedas ver. Quédate ahí y respira.',
        'Suelta el aire y baja los brazos.',
      ],
    },
  },
  phases: {
    reached: 'Brazos arriba y atrás',
    pointed: 'Brazos hacia el techo',
    rested: 'Baja los brazos',
  },
} as const satisfies ExerciseWords
