/** Clasped hands, elbows in, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Manos entrelazadas, codos hacia dentro',
  aka: ['Manos entrelazadas a la espalda', 'Apertura del pecho con las manos atrás', 'Taichí, ejercicio 1'],
  summary: 'Abre el pecho y alivia el espacio entre los omóplatos.',
  start:
    'Ponte de pie con la espalda erguida y los pies al ancho de la cadera. Entrelaza los dedos detrás de la espalda, con los codos sueltos.',
  steps: [
    'Deja que los hombros bajen. Respira despacio.',
    'Acerca los codos con suavidad el uno al otro. No tienen que tocarse.',
    'Alarga el cuello y deja que la barbilla baje un poco, como al decir que sí.',
    'Quédate ahí y respira. Luego suelta los codos.',
  ],
  breath:
    'Lenta y tranquila. Suelta el aire cuando los codos se acercan y sigue respirando mientras te quedas.',
  feel: 'Un estiramiento suave a lo ancho del pecho y una ligera presión entre los omóplatos.',
  mistakes: [
    {
      mistake: 'La barbilla se adelanta.',
      instead: 'Crece desde la coronilla y baja un poco la barbilla.',
    },
    { mistake: 'El tronco se va hacia atrás.', instead: 'Mantén las costillas sobre la cadera.' },
    {
      mistake: 'Se tira con fuerza de las manos.',
      instead: 'Deja que solo los codos se acerquen, hasta donde sea fácil.',
    },
  ],
  stop: [
    'Detente si te duele la parte de delante del hombro, o si notas hormigueo en un brazo o en una mano.',
  ],
  unseen: 'La cámara no ve tus omóplatos ni las manos detrás de ti.',
  notes: [
    'El artículo lo llama ejercicio de taichí.',
    'El artículo dice que lleves la cabeza hacia delante. Lo entendemos como un cuello largo y un pequeño sí con la cabeza, no como adelantar la barbilla.',
  ],
  forms: {
    standing: { name: 'Manos entrelazadas, codos hacia dentro, de pie' },
    seated: {
      name: 'Manos entrelazadas, codos hacia dentro, en una silla',
      start:
        'Siéntate hacia el borde de una silla, con los dos pies bien apoyados. Entrelaza los dedos detrás de la espalda, con los codos sueltos.',
    },
    'towel-behind': {
      name: 'Toalla detrás de la espalda, codos hacia dentro',
      start:
        'Siéntate hacia el borde de una silla, con los dos pies bien apoyados. Sujeta una toalla detrás de la espalda, con las manos al ancho de la cadera.',
      steps: [
        'Deja que los hombros bajen. Respira despacio.',
        'Acerca los codos con suavidad el uno al otro. La cabeza se queda quieta.',
        'Quédate ahí y respira. Luego suelta los codos.',
      ],
      note: 'Con las manos más separadas en la toalla es más fácil.',
    },
    'hands-on-hips': {
      name: 'Manos en la cadera, codos atrás',
      start:
        'Siéntate hacia el borde de una silla, con los dos pies bien apoyados. Apoya cada mano en su lado de la cadera.',
      steps: [
        'Deja que los hombros bajen. Respira despacio.',
        'Lleva los codos un poco hacia atrás. La cabeza se queda quieta.',
        'Quédate una o dos respiraciones. Luego suelta los codos.',
      ],
      note: 'Las manos no se juntan detrás. Así se cuida mejor un hombro dolorido.',
    },
  },
  phases: { 'elbows-in': 'Acerca los codos', eased: 'Suelta los codos' },
} as const satisfies ExerciseWords
