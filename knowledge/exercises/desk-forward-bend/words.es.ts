/** Seated forward bend, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Flexión hacia delante en la silla',
  aka: [
    'Flexión hacia delante en el escritorio',
    'Pinza en la silla',
    'Doblarse hacia delante en la silla',
    'Flexión con el cuello largo',
  ],
  summary: 'Doblarte un momento hacia delante para aliviar espalda y cuello después del escritorio.',
  start:
    'Siéntate cerca del borde de una silla firme que no pueda rodar. Apoya bien los pies, un poco separados.',
  steps: [
    'Suelta el aire y dóblate despacio hacia delante, deslizando las manos por las piernas.',
    'Deja que las puntas de los dedos se acerquen al suelo o a una caja baja. Ve solo hasta donde te sea fácil.',
    'Alarga el cuello. Mira al suelo, justo delante de tus pies.',
    'Quédate ahí y respira. Deja que la espalda pese.',
    'Empuja las piernas con las manos y sube despacio. Quédate una respiración con la espalda erguida.',
  ],
  breath: 'Suelta el aire al doblarte. Respira con calma mientras te quedas y toma aire al subir.',
  feel: 'Un estiramiento en la espalda, entre los omóplatos y hasta el cuello.',
  mistakes: [
    {
      mistake: 'Subir rápido.',
      instead: 'Tómate dos respiraciones lentas para subir. Espera antes de ponerte de pie.',
    },
    {
      mistake: 'La barbilla se adelanta y sube con fuerza.',
      instead: 'Alarga el cuello, como si la coronilla fuera hacia delante.',
    },
    {
      mistake: 'Resbalar por el borde de la silla.',
      instead: 'Mantén los dos pies apoyados y el peso bien puesto en el asiento.',
    },
  ],
  stop: [
    'Sube despacio y detente si te mareas, o si notas presión en la cabeza o en los ojos.',
    'Detente si el dolor baja por un brazo o una pierna.',
  ],
  unseen: 'La cámara no ve si tu cuello está suelto ni a qué distancia del borde estás.',
  notes: [
    'El artículo pide sentarse sobre los dedos de los pies. Eso es duro para las rodillas y es fácil caerse, así que usamos una silla.',
    'También pide arquear la espalda hacia abajo y levantar el cuello. Nosotros mantenemos el cuello largo y nunca lo empujamos hacia arriba.',
  ],
  forms: {
    'to-floor': { name: 'Flexión en la silla, manos al suelo' },
    'to-shins': {
      name: 'Flexión en la silla, manos a las espinillas',
      steps: [
        'Suelta el aire y dóblate despacio hacia delante. Desliza las manos hasta las espinillas, no más abajo.',
        'Mantén la cabeza en línea con la espalda.',
        'Quédate ahí y respira.',
        'Empuja las piernas con las manos y sube despacio.',
      ],
    },
    'hands-on-thighs': {
      name: 'Inclinación en la silla, brazos en los muslos',
      steps: [
        'Suelta el aire e inclínate hacia delante desde la cadera. Mantén la espalda larga.',
        'Apoya los antebrazos en los muslos. La cabeza queda más alta que el corazón.',
        'Alarga el cuello y mira al suelo, hacia delante.',
        'Empuja los muslos y endereza la espalda despacio.',
      ],
    },
    'at-table': {
      name: 'Deslizarse hacia delante sobre una mesa',
      start:
        'Siéntate frente a una mesa, un poco hacia atrás, con las palmas apoyadas en ella. Usa una silla que no pueda rodar.',
      steps: [
        'Suelta el aire y desliza las manos hacia delante. Deja que el cuerpo las siga desde la cadera.',
        'Mantén la cabeza en línea con la espalda, por encima de la mesa.',
        'Quédate ahí y respira. Deja caer los hombros.',
        'Desliza las manos hacia atrás y endereza la espalda despacio.',
      ],
    },
  },
  phases: { bent: 'Dóblate despacio', up: 'Sube despacio' },
} as const satisfies ExerciseWords
