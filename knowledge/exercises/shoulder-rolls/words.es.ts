/** Shoulder rolls, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Rotaciones de hombros',
  aka: ['Círculos de hombros', 'Rodar los hombros', 'Hombros arriba y adelante, taichí'],
  summary: 'Suelta los hombros y la parte de arriba de la espalda.',
  start:
    'Siéntate con la espalda erguida y los dos pies en el suelo. Deja los brazos colgando y los hombros bajos.',
  steps: [
    'Sube los dos hombros despacio hacia las orejas.',
    'Llévalos hacia delante en círculo y deja que bajen.',
    'Súbelos otra vez, llévalos hacia atrás en círculo y deja que bajen.',
    'Sigue así, una vez hacia delante y una hacia atrás. La última va hacia atrás.',
  ],
  breath: 'Toma aire cuando suben y suéltalo cuando bajan.',
  feel: 'Sensación suelta y cálida en la parte de arriba de los hombros. Algún chasquido sin dolor no es motivo de preocupación.',
  mistakes: [
    {
      mistake: 'La cabeza se adelanta.',
      instead: 'Mantén las orejas encima de los hombros.',
    },
    {
      mistake: 'El trabajo lo hacen los codos.',
      instead: 'Deja los brazos colgando como toallas mojadas. Los hombros guían.',
    },
  ],
  stop: ['Detente si notas un pellizco en un hombro, o si el dolor o el hormigueo baja por un brazo.'],
  unseen: 'Desde delante, la cámara no ve en qué sentido giras los hombros.',
  notes: [
    'Un artículo gira solo hacia delante y otro no dice en qué sentido. Hacemos los dos y terminamos hacia atrás.',
    'Un artículo solo lo nombra como calentamiento. El otro lo llama ejercicio de taichí.',
  ],
  forms: {
    seated: { name: 'Rotaciones de hombros, en una silla' },
    standing: {
      name: 'Rotaciones de hombros, de pie',
      start:
        'Ponte de pie con la espalda erguida, los pies al ancho de la cadera y las rodillas un poco flexionadas. Deja los brazos colgando y los hombros bajos.',
    },
  },
  phases: {
    lifted: 'Sube los hombros',
    forward: 'Hacia delante',
    down: 'Deja que bajen',
    'lifted-again': 'Sube otra vez',
    backward: 'Hacia atrás',
    'down-again': 'Deja que bajen',
  },
} as const satisfies ExerciseWords
