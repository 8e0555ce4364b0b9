/** Cross-body stretch, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Estiramiento con el brazo cruzado',
  aka: ['Brazo cruzado sobre el pecho', 'Estiramiento posterior del hombro', 'Estiramiento cruzado'],
  summary: 'Estira por detrás del hombro y junto al omóplato.',
  start: 'Siéntate con la espalda erguida, los dos pies bien apoyados y los hombros bajos.',
  steps: [
    'Lleva un brazo estirado por delante del pecho, justo por debajo de la altura del hombro.',
    'Engánchalo con el otro antebrazo, justo por encima del codo.',
    'Acerca el brazo con suavidad hasta notar un estiramiento suave. Quédate ahí y respira.',
    'Suelta despacio. Luego cambia de brazo.',
  ],
  breath: 'Suelta el aire al acercar el brazo. Respira despacio mientras te quedas.',
  feel: 'Un estiramiento suave por detrás del hombro y quizá junto al omóplato.',
  mistakes: [
    {
      mistake: 'Todo el pecho gira con el brazo.',
      instead: 'Mantén el pecho mirando al frente.',
    },
    {
      mistake: 'El hombro sube hacia la oreja.',
      instead: 'Deja que baje antes de acercar el brazo.',
    },
    {
      mistake: 'Se tira de la articulación del codo.',
      instead: 'Sujeta el brazo justo por encima del codo.',
    },
  ],
  stop: [
    'Detente si notas un pellizco en la parte de delante o de arriba del hombro, o si te hormiguea la mano.',
  ],
  unseen: 'La cámara no ve con cuánta fuerza acercas el brazo.',
  notes: [
    'El artículo solo muestra una imagen de este ejercicio; los pasos de aquí son nuestros.',
    'El artículo lo eligió para un punto tenso cerca de los omóplatos.',
  ],
  forms: {
    seated: { name: 'Brazo cruzado, en una silla' },
    standing: {
      name: 'Brazo cruzado, de pie',
      start: 'Ponte de pie con la espalda erguida, los pies al ancho de la cadera y los hombros bajos.',
    },
    half: {
      name: 'Brazo cruzado sin tirar',
      steps: [
        'Pon una mano sobre el otro hombro o la parte alta del otro brazo. Deja el codo colgando, bajo.',
        'Pon la mano libre debajo de ese codo para que lo sostenga. No tires.',
        'Deja que el hombro pese. Quédate ahí y respira.',
        'Suelta despacio. Luego cambia de brazo.',
      ],
    },
  },
  phases: { across: 'Cruza y quédate', 'half-across': 'Déjalo cruzado', back: 'Suelta despacio' },
} as const satisfies ExerciseWords
