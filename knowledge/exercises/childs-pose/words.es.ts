/** Child's pose, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Postura del niño',
  aka: ['Balasana', 'Postura de descanso', 'Estiramiento del rezo', 'Child’s pose'],
  summary: 'Un descanso tranquilo que deja que toda la espalda se alargue.',
  start:
    'Apoya las manos y las rodillas en el suelo. Mantén las rodillas debajo de la cadera y junta los pies.',
  steps: [
    'Suelta el aire y lleva la cadera hacia los talones.',
    'Recuesta el cuerpo sobre los muslos y deja que la espalda se alargue.',
    'Apoya la frente en la esterilla o en una almohada, o apoya la barbilla en las manos.',
    'Estira los brazos hacia delante, con las palmas hacia abajo. Cierra los ojos si quieres.',
    'Para terminar, acerca las manos paso a paso y sube despacio.',
  ],
  breath:
    'Respira lento y profundo. Deja que cada respiración llene las costillas por la parte de la espalda.',
  feel: 'Un estiramiento suave y amplio en la espalda, los costados y la cadera.',
  mistakes: [
    {
      mistake: 'La cabeza queda en el aire.',
      instead: 'Acerca el suelo: apoya la frente en una manta doblada o en una almohada.',
    },
    {
      mistake: 'Forzar la cadera hacia los talones.',
      instead: 'Rellena el hueco sobre los talones con una toalla o una manta doblada.',
    },
    {
      mistake: 'Levantarse de golpe al final.',
      instead: 'Sube despacio y quédate ahí durante una respiración.',
    },
  ],
  stop: [
    'Sal de la postura si te duelen las rodillas o la espalda, o si notas hormigueo en una pierna o en un brazo.',
    'Sal de la postura si te mareas, o si notas presión en la cabeza o en los ojos.',
  ],
  unseen: 'La cámara no ve si tu cabeza descansa o cuelga.',
  notes: [
    'El artículo pide juntar las rodillas y descansar entre los muslos. Las dos cosas a la vez no se puede, así que te damos dos maneras: rodillas juntas y rodillas separadas.',
    'También dice dedos de los pies juntos y dedos de los pies separados. Deja que los dedos gordos se toquen o casi se toquen, como prefieras.',
    'Si el dolor no se calma, consulta con un profesional de la salud. Este descanso no cura.',
  ],
  forms: {
    narrow: { name: 'Postura del niño, rodillas juntas' },
    'wide-knees': {
      name: 'Postura del niño, rodillas separadas',
      start:
        'Apoya las manos y las rodillas en el suelo. Junta los pies y separa las rodillas tanto como te sea fácil.',
      steps: [
        'Suelta el aire y lleva la cadera hacia los talones.',
        'Deja que el vientre baje entre los muslos.',
        'Apoya la frente en la esterilla o en una almohada. Estira los brazos hacia delante.',
        'Para terminar, acerca las manos paso a paso y sube despacio.',
      ],
    },
    'arms-by-sides': {
      name: 'Postura del niño, brazos a los lados',
      steps: [
        'Suelta el aire y lleva la cadera hacia los talones.',
        'Recuesta el cuerpo sobre los muslos.',
        'Apoya la frente en la esterilla o en una almohada.',
        'Deja los brazos hacia atrás, a tus lados, con las palmas hacia arriba. Deja caer los hombros.',
        'Para terminar, lleva las manos debajo de los hombros y sube despacio.',
      ],
    },
    'at-chair': {
      name: 'Postura del niño sobre una silla',
      start:
        'Ponte de rodillas en una esterilla o una almohada, frente al asiento de una silla firme. Siéntate hacia los talones.',
      steps: [
        'Suelta el aire e inclínate hacia delante, sobre el asiento.',
        'Pon una mano sobre la otra y apoya en ellas la frente. La cabeza queda más alta que el corazón.',
        'Deja que la espalda se alargue y el vientre se afloje.',
        'Para terminar, empuja el asiento y sube despacio.',
      ],
      note: 'Con una almohada detrás de las rodillas es más fácil sentarse hacia atrás.',
    },
    'on-bed': {
      name: 'Postura del niño en la cama',
      start:
        'Ponte de rodillas en medio de la cama, con las rodillas separadas y mirando hacia las almohadas.',
      steps: [
        'Suelta el aire y lleva la cadera hacia los talones.',
        'Dóblate hacia delante y apoya la frente en una almohada.',
        'Deja descansar los brazos delante de ti.',
        'Para terminar, acerca las manos paso a paso y sube despacio.',
      ],
    },
    seated: {
      name: 'Descanso hacia delante, ante una mesa',
      start:
        'Siéntate frente a una mesa con los dos pies en el suelo. Pon una almohada en la mesa si quieres.',
      steps: [
        'Suelta el aire e inclínate hacia delante desde la cadera.',
        'Pon una mano sobre la otra en la mesa y apoya en ellas la frente.',
        'Deja caer los hombros y deja que la espalda se ensanche.',
        'Para terminar, empuja la mesa y endereza la espalda despacio.',
      ],
    },
  },
  phases: { folded: 'Dóblate y descansa', up: 'Sube despacio' },
} as const satisfies ExerciseWords
