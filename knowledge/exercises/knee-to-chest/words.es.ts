/** Knee to chest, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Rodillas al pecho',
  aka: ['Rodilla al pecho', 'Las dos rodillas al pecho', 'Abrazo de rodillas', 'Apanasana'],
  summary: 'Un abrazo tranquilo que deja aflojar la parte baja de la espalda y la cadera.',
  start: 'Acuéstate boca arriba, con los pies apoyados y las rodillas dobladas. Deja descansar la cabeza.',
  steps: [
    'Suelta el aire y sube las rodillas, primero una y luego la otra.',
    'Sujétalas por detrás de los muslos o alrededor de las espinillas y abrázalas con suavidad.',
    'Respira despacio y deja que la espalda se asiente en el suelo.',
    'Baja los pies otra vez, de uno en uno, y descansa.',
  ],
  breath: 'Suelta el aire al acercarlas. Sigue respirando, con calma, mientras las abrazas.',
  feel: 'Un estiramiento suave en la parte baja de la espalda y en la cadera. A menudo, sensación de descanso en toda la espalda.',
  mistakes: [
    {
      mistake: 'La cabeza y los hombros se levantan.',
      instead: 'Deja que la cabeza pese. Una almohada debajo ayuda.',
    },
    {
      mistake: 'Tirar con fuerza o a tirones.',
      instead: 'Abraza como abrazarías a una amistad y no te muevas.',
    },
  ],
  stop: [
    'Detente si el dolor baja por una pierna, o si notas un pellizco en la cadera, en la rodilla o en la espalda.',
  ],
  unseen: 'La cámara no ve con cuánta fuerza tiras ni si la parte baja de tu espalda está cómoda.',
  notes: [
    'El artículo dice que esto actúa de la parte alta de la espalda hacia abajo. Alivia sobre todo la parte baja de la espalda y la cadera, y lo usamos como descanso.',
    'El artículo no da números, así que los tiempos son nuestros.',
  ],
  forms: {
    'both-knees': { name: 'Las dos rodillas al pecho' },
    'one-knee': {
      name: 'Una rodilla al pecho',
      steps: [
        'Suelta el aire y sube una rodilla. El otro pie se queda en el suelo.',
        'Sujétala por detrás del muslo y acércala con suavidad.',
        'Respira despacio y deja descansar la espalda.',
        'Baja el pie y descansa.',
      ],
    },
    'no-pull': {
      name: 'Rodilla al pecho, sin tirar',
      steps: [
        'Suelta el aire y deja que una rodilla flote hacia el pecho.',
        'Pon una mano detrás del muslo para sostener el peso. No tires.',
        'Quédate una respiración y baja el pie.',
      ],
    },
    'on-bed': {
      name: 'Una rodilla al pecho, en la cama',
      start:
        'Acuéstate boca arriba en la cama, con las rodillas dobladas y los pies apoyados. Apoya la cabeza en una almohada.',
      steps: [
        'Suelta el aire y sube una rodilla. El otro pie se queda en la cama.',
        'Sujétala por detrás del muslo y acércala con suavidad.',
        'Respira despacio y deja descansar la espalda.',
        'Baja el pie y descansa.',
      ],
    },
    seated: {
      name: 'Subir la rodilla, con la espalda en el respaldo',
      start:
        'Siéntate bien atrás en una silla firme, con la espalda en el respaldo y los dos pies en el suelo.',
      steps: [
        'Pon las dos manos debajo de un muslo.',
        'Suelta el aire y sube un poco la rodilla. Deja que la espalda se afloje en la silla.',
        'Quédate una respiración y baja el pie.',
      ],
    },
  },
  phases: { hugged: 'Acerca y descansa', lifted: 'Sube la rodilla suave', lowered: 'Baja los pies' },
} as const satisfies ExerciseWords
