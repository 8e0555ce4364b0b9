/** Seated twist, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Torsión en la silla',
  aka: ['Torsión espinal en silla', 'Giro de columna en silla', 'Torsión sentada'],
  summary: 'Un giro largo y tranquilo para una parte alta de la espalda rígida.',
  start:
    'Siéntate cerca del borde de una silla, con la espalda erguida y los dos pies bien apoyados en el suelo. Apoya las manos en los muslos.',
  steps: [
    'Crece hacia arriba desde la coronilla.',
    'Gira el pecho hacia un lado. Empieza con poco.',
    'Apoya una mano en la parte de fuera del muslo y la otra en el asiento, detrás de ti. Solo te mantienen ahí.',
    'Quédate y respira despacio. Si afloja, gira una pizca más.',
    'Vuelve al centro. Cuando termines este lado, haz el otro.',
  ],
  breath: 'Lenta y profunda, todo el tiempo. Suelta el aire al girar.',
  feel: 'Un estiramiento suave alrededor de las costillas y en la parte alta de la espalda. El cuello sigue cómodo.',
  mistakes: [
    {
      mistake: 'Los brazos tiran fuerte para llegar más lejos.',
      instead: 'Deja que gire la espalda. Las manos solo se apoyan.',
    },
    {
      mistake: 'La espalda se hunde y se redondea.',
      instead: 'Primero crece hacia arriba, luego gira.',
    },
    {
      mistake: 'La cabeza gira más que el pecho.',
      instead: 'Mantén la nariz encima del esternón.',
    },
  ],
  stop: [
    'Detente si el giro duele, o si el dolor se dispara alrededor de las costillas o por un brazo o una pierna.',
  ],
  unseen: 'La cámara solo ve a grandes rasgos cuánto giras, y no ve con cuánta fuerza tiran tus manos.',
  notes: [
    'El artículo da los tiempos y los consejos, pero no los pasos. Los pasos de aquí son nuestros.',
    'El propio artículo dice que esto no cura. Consulta antes con personal médico en caso de embarazo, de lesión o si no te encuentras bien.',
    'Con las semanas puedes girar un poco más, si te sienta bien.',
  ],
  forms: {
    held: { name: 'Torsión en la silla, con pausa' },
    'half-range': {
      name: 'Media torsión en la silla, manos apoyadas',
      steps: [
        'Crece hacia arriba desde la coronilla.',
        'Gira el pecho más o menos la mitad de lo que podrías. Las manos se deslizan por los muslos y no tiran.',
        'Quédate y respira despacio. Debería resultar fácil.',
        'Vuelve al centro. Cuando termines este lado, haz el otro.',
      ],
    },
    'on-floor': {
      name: 'Torsión en el suelo',
      start:
        'Siéntate en el suelo con las piernas cruzadas. Una manta doblada debajo de ti te ayuda a mantener la espalda erguida.',
      steps: [
        'Crece hacia arriba desde la coronilla.',
        'Gira el pecho hacia un lado. Empieza con poco.',
        'Apoya una mano en la rodilla del otro lado y la otra en el suelo, detrás de ti. Solo te mantienen ahí.',
        'Quédate y respira despacio; luego vuelve. Cuando termines este lado, haz el otro.',
      ],
    },
  },
  phases: {
    turned: 'Gira y quédate',
    'half-turned': 'Gira hasta la mitad',
    centre: 'Vuelve al centro',
  },
} as const satisfies ExerciseWords
