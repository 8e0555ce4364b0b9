/** Wall angel, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const lowSteps = [
  'Mantén los codos a los lados. Separa las manos hasta que apunten hacia los lados, o hasta donde te sea fácil.',
  'Nota cómo los omóplatos se juntan. Quédate un momento.',
  'Trae las manos otra vez delante de ti.',
]

export const words = {
  name: 'Ángel en la pared',
  aka: ['Ángeles en la pared', 'Deslizamientos en la pared', 'Wall angels', 'Wall slides'],
  summary: 'Mueve los omóplatos por todo su recorrido y ayuda a que el pecho se abra.',
  start:
    'Ponte de pie con la espalda contra una pared y los pies un paso corto por delante. Mantén los brazos hacia los lados con los codos doblados, como los brazos de un cactus.',
  steps: [
    'Apoya los brazos en la pared, o tan cerca como te sea fácil. Deja la espalda plana contra la pared.',
    'Desliza las manos despacio hacia arriba, en un arco amplio.',
    'Sube hasta que los dedos se acerquen por encima de la cabeza, o hasta que la espalda quiera separarse de la pared.',
    'Desliza hacia abajo otra vez, igual de despacio.',
  ],
  breath: 'Toma aire cuando los brazos suben. Suéltalo cuando bajan.',
  feel: 'Esfuerzo alrededor y por debajo de los omóplatos, y un ligero estiramiento a lo ancho del pecho.',
  mistakes: [
    {
      mistake: 'La espalda se arquea y se separa de la pared.',
      instead: 'Mantén el abdomen un poco firme. Detén los brazos un poco más abajo.',
    },
    {
      mistake: 'Los brazos van demasiado rápido.',
      instead: 'Tómate unos tres segundos en cada sentido.',
    },
    {
      mistake: 'Los hombros se van hacia las orejas.',
      instead: 'Mantén el cuello largo. Haz el arco más pequeño.',
    },
  ],
  stop: [
    'Detente si el hombro te pellizca o te duele cuando el brazo sube.',
    'Detente si las manos te hormiguean o se te duermen.',
  ],
  unseen: 'La cámara no ve si la espalda y los brazos siguen pegados a la pared.',
  notes: [
    'El artículo escribe en inglés «wall angles», ángulos de pared. El nombre habitual es «wall angel», ángel en la pared, por los ángeles que se dibujan en la nieve.',
    'El artículo no dice hasta qué altura llegar. Nos detenemos donde los dedos se acercan por encima de la cabeza, o antes.',
    'Los brazos no tienen que tocar la pared. Si la cabeza no se apoya en ella con facilidad, déjala un poco por delante.',
  ],
  forms: {
    full: { name: 'Ángel en la pared, de pie' },
    'low-arms': {
      name: 'Ángel en la pared con los brazos bajos',
      start:
        'Ponte de pie con la espalda contra una pared y los pies un paso corto por delante. Dobla los codos a los lados, con las manos delante de ti y las palmas hacia arriba.',
      steps: lowSteps,
      breath: 'Suelta el aire cuando las manos se separan. Toma aire cuando vuelven.',
      note: 'Los brazos se quedan por debajo de la altura de los hombros.',
    },
    seated: {
      name: 'Brazos de ángel en una silla',
      start:
        'Siéntate con la espalda erguida contra el respaldo de una silla y los dos pies bien apoyados. Mantén los brazos hacia los lados con los codos doblados, como los brazos de un cactus.',
      steps: [
        'Mantén la espalda apoyada en la silla. Deja que los hombros bajen.',
        'Sube las manos despacio en un arco amplio, tan alto como te sea fácil.',
        'Baja otra vez, igual de despacio.',
      ],
      note: 'Una almohada entre la espalda y la silla va bien. Descansa los brazos si se cansan.',
    },
    'seated-low-arms': {
      name: 'Brazos de ángel bajos en una silla',
      start:
        'Siéntate con la espalda erguida y los dos pies bien apoyados. Dobla los codos a los lados, con las manos delante de ti y las palmas hacia arriba.',
      steps: lowSteps,
      breath: 'Suelta el aire cuando las manos se separan. Toma aire cuando vuelven.',
      note: 'Los brazos se quedan por debajo de la altura de los hombros.',
    },
  },
  phases: {
    up: 'Desliza hacia arriba',
    down: 'Desliza hacia abajo',
    'hands-out': 'Separa las manos',
    'hands-in': 'Manos al frente',
  },
} as const satisfies ExerciseWords
