/** Clasped hands, elbow pulses, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Manos entrelazadas, vaivén de codos',
  aka: ['Codos atrás y adelante', 'Vaivén de codos con las manos a la espalda', 'Taichí, ejercicio 2'],
  summary: 'Mantiene en movimiento el pecho y los omóplatos entre ratos largos de teclado.',
  start:
    'Ponte de pie con la espalda erguida y los pies al ancho de la cadera. Entrelaza los dedos detrás de la espalda, con los codos sueltos.',
  steps: [
    'Deja que los hombros bajen.',
    'Lleva los codos hacia atrás, uno hacia el otro, y luego deja que vuelvan hacia delante.',
    'Sigue, atrás y adelante, con un ritmo tranquilo y parejo.',
  ],
  breath: 'Respira despacio y con libertad. La respiración no tiene que seguir a los codos.',
  feel: 'Una ligera apertura a lo ancho del pecho y movimiento entre los omóplatos.',
  mistakes: [
    {
      mistake: 'Los codos van a tirones.',
      instead: 'Deja que se balanceen con suavidad, unos dos segundos en cada sentido.',
    },
    {
      mistake: 'Los hombros se van hacia arriba.',
      instead: 'Deja que bajen y haz el movimiento más pequeño.',
    },
  ],
  stop: [
    'Detente si te duele la parte de delante del hombro, o si notas hormigueo en un brazo o en una mano.',
  ],
  unseen: 'La cámara no ve tus omóplatos ni las manos detrás de ti.',
  notes: [
    'El artículo lo llama ejercicio de taichí y lo recomienda para las pausas en el escritorio.',
    'Suelta las manos y sacúdelas siempre que quieras.',
  ],
  forms: {
    standing: { name: 'Manos entrelazadas, vaivén de codos, de pie' },
    seated: {
      name: 'Manos entrelazadas, vaivén de codos, en una silla',
      start:
        'Siéntate hacia el borde de una silla, con los dos pies bien apoyados. Entrelaza los dedos detrás de la espalda, con los codos sueltos.',
    },
    'hands-on-hips': {
      name: 'Vaivén de codos, manos en la cadera',
      start:
        'Siéntate hacia el borde de una silla, con los dos pies bien apoyados. Apoya cada mano en su lado de la cadera.',
      note: 'Las manos no se juntan detrás y los brazos se quedan bajos. Hazlo tan pequeño como quieras.',
    },
  },
  phases: { back: 'Codos atrás', forward: 'Codos adelante' },
} as const satisfies ExerciseWords
