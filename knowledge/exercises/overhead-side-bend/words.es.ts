/** Overhead side bend, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Inclinación lateral con los brazos en alto',
  aka: [
    'Inclinación lateral',
    'Flexión lateral del tronco',
    'Brazos arriba y a un lado',
    'Media luna de pie',
  ],
  summary: 'Estira los costados del tronco y da espacio a las costillas.',
  start:
    'Siéntate con la espalda erguida y los dos pies bien apoyados. Sube los dos brazos por encima de la cabeza, hasta donde te sea fácil.',
  steps: [
    'Estírate hacia arriba con los dos brazos.',
    'Inclínate despacio hacia un lado. Los dos brazos siguen arriba y la cabeza sigue entre ellos.',
    'Quédate una respiración. Los dos lados de la cadera se quedan en la silla.',
    'Sube despacio. Cuando termines este lado, descansa los brazos y haz el otro.',
  ],
  breath: 'Suelta el aire al inclinarte. Toma aire al subir.',
  feel: 'Un estiramiento largo y suave desde la cadera hacia arriba, por el lado de las costillas.',
  mistakes: [
    {
      mistake: 'El pecho gira hacia el suelo.',
      instead: 'Inclínate justo hacia el lado, como entre dos paredes.',
    },
    {
      mistake: 'Un lado de la cadera se levanta de la silla.',
      instead: 'Reparte el peso por igual. Inclínate un poco menos.',
    },
    {
      mistake: 'La cabeza cae hacia el lado.',
      instead: 'Mantén la cabeza en línea, entre los brazos.',
    },
  ],
  stop: [
    'Detente si notas un pellizco en el hombro, o si el dolor baja por un brazo.',
    'Detente si al inclinarte te duele la parte baja de la espalda o alrededor de las costillas.',
  ],
  unseen: 'La cámara no ve si las dos caderas siguen apoyadas con el mismo peso.',
  notes: [
    'El artículo describe solo un lado. Se refiere a los dos.',
    'Descansa los brazos siempre que se cansen.',
  ],
  forms: {
    seated: { name: 'Inclinación con los brazos en alto, en una silla' },
    standing: {
      name: 'Inclinación con los brazos en alto, de pie',
      start:
        'Ponte de pie con los pies un poco más separados que la cadera. Sube los dos brazos por encima de la cabeza, hasta donde te sea fácil.',
      steps: [
        'Estírate hacia arriba con los dos brazos.',
        'Inclínate despacio hacia un lado. Los dos brazos siguen arriba y la cabeza sigue entre ellos.',
        'Quédate una respiración. El peso se queda en los dos pies.',
        'Sube despacio. Cuando termines este lado, descansa los brazos y haz el otro.',
      ],
      note: 'Ponte junto a una pared si te falta equilibrio.',
    },
    'one-arm': {
      name: 'Inclinación lateral con un brazo en alto',
      start:
        'Siéntate con la espalda erguida y los dos pies bien apoyados. Apoya una mano en el asiento, a tu lado, y sube el otro brazo.',
      steps: [
        'Estírate hacia arriba con el brazo que está en alto.',
        'Inclínate un poco hacia la mano apoyada y deja que sostenga algo de peso.',
        'Quédate una respiración y sube despacio.',
        'Cuando termines este lado, cambia de brazo.',
      ],
    },
    'hands-on-hips': {
      name: 'Pequeña inclinación lateral, manos en la cadera',
      start: 'Siéntate con la espalda erguida y los dos pies bien apoyados. Apoya las manos en la cadera.',
      steps: [
        'Suelta el aire e inclínate un poco hacia un lado.',
        'Detente más o menos a la mitad, mientras te resulte fácil.',
        'Sube despacio. Cuando termines este lado, haz el otro.',
      ],
    },
    'with-pull': {
      name: 'Inclinación lateral, tirando un poco del brazo',
      steps: [
        'Sube los brazos. Sujeta una muñeca con la otra mano.',
        'Inclínate hacia el lado de la mano que sujeta. Lleva el brazo con ella, tirando apenas.',
        'Quédate una respiración. Los dos lados de la cadera se quedan en la silla.',
        'Sube despacio. Cuando termines este lado, cambia de mano.',
      ],
      note: 'Tira del brazo solo cuando la inclinación sencilla te resulte fácil.',
    },
  },
  phases: {
    bent: 'Inclínate hacia el lado',
    'half-bent': 'Inclínate hasta la mitad',
    upright: 'Sube despacio',
  },
} as const satisfies ExerciseWords
