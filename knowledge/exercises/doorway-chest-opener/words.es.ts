/** Doorway chest opener, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Apertura del pecho en la puerta',
  aka: ['Estiramiento de pecho en la puerta', 'Estiramiento de pectorales', 'Estiramiento en el marco'],
  summary: 'Estira la parte de delante del pecho y de los hombros.',
  start:
    'Ponte en el hueco de una puerta abierta, con un pie un paso por delante. Dobla los codos y apoya los antebrazos en el marco, con los codos no más altos que los hombros.',
  steps: [
    'Mantén la espalda larga. Lleva el peso con suavidad al pie de delante.',
    'Deja que el pecho avance hasta notar un estiramiento suave.',
    'Quédate ahí y respira, con los hombros bajos.',
    'Da un paso atrás para soltar.',
  ],
  breath: 'Suelta el aire al avanzar. Respira despacio mientras te quedas.',
  feel: 'Un estiramiento suave a lo ancho del pecho y por delante de los hombros, y un poco en la parte alta de la espalda.',
  mistakes: [
    { mistake: 'La barbilla se adelanta.', instead: 'Mantén la cabeza sobre el pecho.' },
    {
      mistake: 'La parte baja de la espalda se arquea.',
      instead: 'Mantén el abdomen un poco firme. Inclínate desde los tobillos.',
    },
    {
      mistake: 'Te cuelgas del marco.',
      instead: 'Deja la mayor parte del peso en los pies.',
    },
  ],
  stop: ['Detente si notas un pellizco en el hombro, o si una mano te hormiguea o se te duerme.'],
  notes: [
    'El artículo dice brazos por encima de la cabeza. Con los antebrazos en el marco, se refiere a los codos a la altura de los hombros o más abajo.',
    'El artículo pone este ejercicio en la parte de arriba del hombro. Estira sobre todo el pecho.',
    'No empujes mucho. Busca una manera que te resulte cómoda y, si tienes dolor, consulta antes.',
    'Comprueba que la puerta no se te pueda cerrar encima.',
  ],
  forms: {
    'shoulder-height': { name: 'Apertura en la puerta, codos a altura de hombros' },
    'elbows-low': {
      name: 'Apertura en la puerta, codos bajos',
      start:
        'Ponte en el hueco de una puerta abierta, con un pie un paso por delante. Apoya las manos y los antebrazos en el marco, con los codos cerca de la altura de la cintura.',
      steps: [
        'Mantén la espalda erguida. Lleva el pecho un poco a través de la puerta.',
        'Detente en cuanto notes el pecho abierto. No cargues tu peso en el marco.',
        'Quédate ahí y respira. Luego da un paso atrás.',
      ],
    },
    'one-arm': {
      name: 'Apertura en la puerta, un brazo',
      start:
        'Ponte junto al marco de una puerta abierta. Dobla un codo y apoya el antebrazo en el marco, con el codo justo por debajo del hombro.',
      steps: [
        'Deja el peso en los pies. Gira el pecho despacio, alejándolo de ese brazo.',
        'Detente al primer estiramiento suave. Quédate ahí y respira.',
        'Vuelve y cambia de brazo.',
      ],
      note: 'Si te duele un hombro, haz solo el otro.',
    },
  },
  phases: {
    leaning: 'Inclínate y quédate',
    stepped: 'Pecho hacia delante',
    'turned-away': 'Gira y quédate',
    back: 'Vuelve despacio',
  },
} as const satisfies ExerciseWords
