/** Open book, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const halfSteps = [
  'Suelta el aire y lleva el codo de arriba un poco hacia el techo y hacia atrás.',
  'Detente a la mitad, mientras aún sea fácil. Los ojos miran hacia arriba, no más allá.',
  'Toma aire y rueda de vuelta hacia delante. Cuando termines este lado, date la vuelta despacio y haz el otro.',
]

export const words = {
  name: 'Libro abierto',
  aka: ['Rotación torácica de lado', 'Apertura de lado', 'Molino de lado', 'Open book'],
  summary: 'Ayuda a que la parte alta de la espalda gire y el pecho se abra.',
  start:
    'Acuéstate de lado con una almohada bajo la cabeza. Dobla las rodillas y súbelas más o menos a la altura de la cintura. Estira los dos brazos hacia delante, palma con palma.',
  steps: [
    'Mantén una rodilla sobre la otra. Separa despacio la mano de arriba de la de abajo.',
    'Lleva el brazo hacia arriba y al otro lado, como si abrieras un libro. Deja que los ojos y la cabeza sigan la mano.',
    'Deja que la mano baje hacia el otro lado, con la palma hacia arriba. Quédate ahí, solo hasta donde sea cómodo.',
    'Trae el brazo por el mismo camino hasta que las palmas se toquen.',
    'Cuando termines este lado, date la vuelta despacio y haz el otro.',
  ],
  breath: 'Suelta el aire al abrir. Toma aire al cerrar.',
  feel: 'Un estiramiento suave a lo ancho del pecho y un giro entre los omóplatos. Ningún pellizco en el hombro.',
  mistakes: [
    {
      mistake: 'Las rodillas se separan y la cadera también rueda.',
      instead: 'Junta las rodillas con una ligera presión, o sujeta una almohada entre ellas.',
    },
    {
      mistake: 'El brazo se abre de golpe.',
      instead: 'Tómate unos tres segundos en cada sentido.',
    },
    {
      mistake: 'La mano se empuja hasta el suelo.',
      instead: 'Déjala en el aire, donde el giro termina por sí solo.',
    },
  ],
  stop: [
    'Detente si notas un pellizco en el hombro o un hormigueo que baja por el brazo.',
    'Detente si darte la vuelta o girar la cabeza te marea.',
  ],
  unseen: 'La cámara no ve cuánto gira tu pecho ni si las rodillas siguen juntas.',
  notes: [
    'El artículo muestra solo un lado. Se refiere a los dos.',
    'Se puede hacer varias veces al día, mientras te siente bien.',
    'Si se te cansa o te duele el brazo, dobla el codo.',
  ],
  forms: {
    floor: { name: 'Libro abierto en el suelo' },
    'on-bed': {
      name: 'Libro abierto en la cama',
      start:
        'Acuéstate de lado en medio de la cama, con la cabeza en una almohada. Dobla las rodillas y súbelas más o menos a la altura de la cintura. Estira los dos brazos hacia delante, palma con palma.',
      note: 'Deja sitio detrás de ti para el brazo.',
    },
    'half-range': {
      name: 'Libro abierto a medio recorrido, en el suelo',
      start:
        'Acuéstate de lado con una almohada bajo la cabeza y las rodillas dobladas. Apoya la mano de arriba en las costillas, con el codo doblado.',
      steps: halfSteps,
      note: 'Con una almohada entre las rodillas es más cómodo.',
    },
    'half-range-on-bed': {
      name: 'Libro abierto a medio recorrido, en la cama',
      start:
        'Acuéstate de lado en la cama, con la cabeza en una almohada y las rodillas dobladas. Apoya la mano de arriba en las costillas, con el codo doblado.',
      steps: halfSteps,
      note: 'Con una almohada entre las rodillas es más cómodo.',
    },
    seated: {
      name: 'Libro abierto en una silla',
      start:
        'Siéntate con la espalda erguida y los dos pies en el suelo. Junta las palmas delante del esternón, con los codos bajos.',
      steps: [
        'Mantén la cadera y las rodillas mirando al frente. Abre una mano hacia el lado, con el codo doblado y bajo.',
        'Deja que el pecho y los ojos sigan la mano, más o menos hasta la mitad.',
        'Quédate un momento y vuelve a juntar las palmas.',
        'Cuando termines este lado, haz el otro.',
      ],
      note: 'Con los codos bajos, los hombros apenas se esfuerzan.',
    },
  },
  phases: {
    opened: 'Abre el brazo',
    closed: 'Vuelve a cerrar',
    'rolled-open': 'Abre hasta la mitad',
    'rolled-closed': 'Rueda hacia delante',
    'hand-aside': 'Mano hacia el lado',
    'palms-together': 'Junta las palmas',
  },
} as const satisfies ExerciseWords
