/** Thread the needle, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Enhebrar la aguja',
  aka: ['Postura de la aguja', 'Hilo en la aguja', 'Parsva Balasana', 'Thread the needle'],
  summary: 'Estira la parte de atrás del hombro y gira la parte alta de la espalda.',
  start:
    'Apoya las manos y las rodillas en el suelo, con las manos debajo de los hombros y las rodillas debajo de la cadera. Pon algo blando bajo las rodillas si quieres.',
  steps: [
    'Desliza una mano por el suelo, con la palma hacia arriba, por debajo del pecho hacia el otro lado.',
    'Deja que ese hombro y el lado de la cabeza bajen hasta el suelo o hasta una almohada.',
    'Mantén la mayor parte del peso en las rodillas y en la otra mano. Quédate ahí y respira.',
    'Empuja con la otra mano y vuelve a subir deslizándote despacio. Cuando termines este lado, haz el otro.',
  ],
  breath: 'Suelta el aire cuando el brazo se desliza por debajo. Respira despacio mientras te quedas.',
  feel: 'Un estiramiento por detrás del hombro y entre los omóplatos. El cuello debería sentirse cómodo.',
  mistakes: [
    {
      mistake: 'La cabeza o el cuello cargan peso.',
      instead: 'Apóyate en la parte de atrás del hombro. Pon una almohada bajo la cabeza.',
    },
    {
      mistake: 'La cadera se aleja de las rodillas.',
      instead: 'Mantén la cadera encima de las rodillas.',
    },
  ],
  stop: [
    'Detente si te duele el cuello o lo notas aplastado, o si el hombro te pellizca.',
    'Sube despacio y detente si te mareas.',
  ],
  unseen: 'La cámara no ve cuánto gira tu pecho ni cuánto peso apoya tu cabeza.',
  notes: [
    'El artículo solo nombra este ejercicio; los pasos de aquí son nuestros.',
    'El artículo une este nombre con estar de rodillas, con los brazos detrás de la espalda. Esa es otra postura.',
  ],
  forms: {
    floor: { name: 'Enhebrar la aguja, en el suelo' },
    forearm: {
      name: 'Enhebrar la aguja, sobre un antebrazo',
      start:
        'Apoya las manos y las rodillas en el suelo. Baja a los dos antebrazos, con los codos debajo de los hombros.',
      steps: [
        'Quédate sobre un antebrazo. Desliza la otra mano, con la palma hacia arriba, por debajo del pecho.',
        'Ve solo hasta donde puedas sin que la cabeza ni el hombro toquen el suelo. Mira hacia el suelo.',
        'Quédate una o dos respiraciones y vuelve deslizándote.',
        'Cuando termines este lado, haz el otro.',
      ],
      note: 'Así descansan las muñecas y la cabeza no carga peso.',
    },
    'at-wall': {
      name: 'Enhebrar la aguja, en la pared',
      start:
        'Ponte de pie frente a una pared, más o menos a medio brazo de distancia. Apoya un antebrazo en la pared, con el codo un poco por debajo del hombro.',
      steps: [
        'Desliza la mano libre por debajo del brazo apoyado y a lo largo de la pared.',
        'Deja que el pecho la siga en el giro, más o menos hasta la mitad. Los ojos acompañan.',
        'Quédate una respiración y vuelve.',
        'Cuando termines con este brazo, usa el otro.',
      ],
      note: 'Pon el brazo más abajo en la pared si el hombro se queja.',
    },
    'at-table': {
      name: 'Enhebrar la aguja, ante una mesa',
      start:
        'Siéntate ante una mesa, con los dos pies bien apoyados. Apoya un antebrazo en la mesa, cruzado delante de ti.',
      steps: [
        'Gira la mano libre con la palma hacia arriba y deslízala por la mesa, por debajo del brazo apoyado.',
        'Deja que el pecho la siga en el giro, más o menos hasta la mitad. La espalda puede redondearse un poco.',
        'Quédate una respiración y vuelve deslizándote.',
        'Cuando termines con este brazo, usa el otro.',
      ],
    },
  },
  phases: {
    threaded: 'Desliza y descansa',
    reached: 'Desliza por debajo',
    back: 'Vuelve deslizando',
  },
} as const satisfies ExerciseWords
