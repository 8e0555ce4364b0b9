/** Elbow pull, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Tirar del codo con inclinación lateral',
  aka: ['Estiramiento de tríceps', 'Codo por detrás de la cabeza', 'Estiramiento de tríceps y dorsal'],
  summary: 'Estira la parte de atrás del brazo y el costado del tronco.',
  start: 'Siéntate en una silla con la espalda erguida y los dos pies bien apoyados.',
  steps: [
    'Sube un brazo. Dobla el codo para que la mano baje por detrás de la cabeza.',
    'Sujeta ese codo con la otra mano.',
    'Lleva el codo con suavidad hacia el otro lado y deja que el tronco se incline un poco con él.',
    'Quédate ahí y respira. Suelta despacio y cambia de brazo.',
  ],
  breath: 'Suelta el aire al inclinarte. Respira despacio hacia el costado mientras te quedas.',
  feel: 'Un estiramiento suave por la parte de atrás del brazo y a lo largo del costado.',
  mistakes: [
    {
      mistake: 'El brazo empuja la cabeza hacia delante.',
      instead: 'Mantén la cabeza erguida, sin tocar el brazo. Deja que la mano cuelgue al lado del cuello.',
    },
    {
      mistake: 'Se tira fuerte del codo.',
      instead: 'Tira con suavidad. Detente al primer estiramiento suave.',
    },
    { mistake: 'El pecho gira.', instead: 'Mantén el pecho mirando al frente.' },
  ],
  stop: ['Detente si notas un pellizco en el hombro, si te duele el cuello o si te hormiguea la mano.'],
  unseen: 'La cámara no ve con cuánta fuerza tira tu mano.',
  notes: [
    'El artículo lo llama estiramiento para la parte de arriba del hombro. Tal como se hace, estira sobre todo el brazo y el costado.',
    'No empujes mucho. Busca una manera que te resulte cómoda y, si tienes dolor, consulta antes.',
  ],
  forms: {
    pull: { name: 'Tirar del codo con inclinación lateral' },
    'no-pull': {
      name: 'Inclinación lateral, mano detrás del cuello',
      start:
        'Siéntate en una silla con la espalda erguida y los dos pies bien apoyados. Apoya una mano en el asiento, a tu lado.',
      steps: [
        'Sube el brazo libre. Dobla el codo para que la mano llegue, sin apretar, detrás del cuello.',
        'Inclínate un poco hacia la mano apoyada. La cadera se queda en la silla.',
        'Quédate ahí y respira. Sube despacio y cambia de lado.',
      ],
    },
    low: {
      name: 'Inclinación lateral, mano en la cadera',
      start:
        'Siéntate en una silla con la espalda erguida y los dos pies bien apoyados. Apoya una mano en su lado de la cadera y la otra en el asiento, a tu lado.',
      steps: [
        'Suelta el aire e inclínate un poco hacia la mano del asiento.',
        'Nota cómo las costillas se abren por encima de la cadera. Quédate ahí y respira.',
        'Sube despacio y cambia de lado.',
      ],
      note: 'Los dos brazos se quedan bajos.',
    },
  },
  phases: { drawn: 'Tira suave e inclínate', leaned: 'Inclínate un poco', upright: 'Sube despacio' },
} as const satisfies ExerciseWords
