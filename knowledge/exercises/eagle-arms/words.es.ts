/** Eagle arms, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Brazos de águila',
  aka: ['Postura del águila', 'Brazos de Garudasana', 'Eagle arms'],
  summary: 'Estira los músculos entre los omóplatos.',
  start: 'Siéntate con la espalda erguida, los dos pies bien apoyados y los hombros bajos.',
  steps: [
    'Cruza un codo sobre el otro delante del pecho.',
    'Dobla los codos y enrosca los antebrazos, solo hasta donde lleguen por sí mismos.',
    'Sube los codos más o menos a la altura de los hombros. Lleva el aire al espacio entre los omóplatos.',
    'Desenrosca despacio. Después, cruza los brazos al revés.',
  ],
  breath: 'Suelta el aire al enroscar. Respira despacio mientras te quedas.',
  feel: 'Un estiramiento amplio y suave entre los omóplatos y por detrás de los hombros.',
  mistakes: [
    {
      mistake: 'Los antebrazos se aprietan con fuerza.',
      instead: 'Deja que los dorsos de las manos apenas se toquen, o haz el abrazo.',
    },
    {
      mistake: 'Los hombros se van hacia las orejas.',
      instead: 'Deja que bajen. Baja un poco los codos.',
    },
    {
      mistake: 'La cabeza se adelanta.',
      instead: 'Mantén la cabeza sobre el pecho y mira al frente.',
    },
  ],
  stop: [
    'Detente si notas un pellizco en la parte de delante o de arriba del hombro, o si te hormiguea una mano.',
  ],
  unseen: 'La cámara no ve con cuánta fuerza se cruzan tus brazos.',
  notes: ['El artículo solo nombra este ejercicio; los pasos de aquí son nuestros.'],
  forms: {
    full: { name: 'Brazos de águila, en una silla' },
    standing: {
      name: 'Brazos de águila, de pie',
      start: 'Ponte de pie con la espalda erguida, los pies al ancho de la cadera y los hombros bajos.',
    },
    hug: {
      name: 'Brazos de águila como un abrazo',
      steps: [
        'Rodéate con los brazos, cada mano en el hombro contrario. Deja los codos colgando, bajos.',
        'Toma aire y nota cómo los omóplatos se separan.',
        'Quédate ahí y respira. No tires.',
        'Suelta despacio. Después, pon el otro brazo por encima.',
      ],
      note: 'Si te cuesta llegar a los hombros, sujétate la parte alta de los brazos.',
    },
  },
  phases: { wrapped: 'Enrosca y sube', hugged: 'Date un abrazo', unwrapped: 'Desenrosca despacio' },
} as const satisfies ExerciseWords
