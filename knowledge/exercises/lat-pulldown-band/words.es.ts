/** Band pulldown, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Tracción hacia abajo con banda',
  aka: ['Jalón con banda elástica', 'Jalón al pecho con banda', 'Dorsales con banda', 'Lat pulldown'],
  summary: 'Fortalece los músculos anchos de la espalda que llevan los brazos y los omóplatos hacia abajo.',
  start:
    'Fija bien la banda por encima de tu cabeza, delante de ti. Ponte de pie con la espalda erguida y los pies al ancho de la cadera. Sube los brazos y sujeta un extremo en cada mano, con la banda apenas tensa.',
  steps: [
    'Deja que los hombros se alejen de las orejas.',
    'Dobla los codos y llévalos hacia abajo, hacia los costados. La parte alta de los brazos baja más allá de la altura de los hombros.',
    'Aprieta un momento los músculos por debajo de los omóplatos.',
    'Deja que los brazos suban otra vez despacio. Controla la banda.',
  ],
  breath: 'Suelta el aire al tirar hacia abajo. Toma aire cuando los brazos suben.',
  feel: 'Esfuerzo a los lados de la espalda, por debajo de los omóplatos.',
  mistakes: [
    {
      mistake: 'El cuerpo se va hacia atrás.',
      instead: 'Mantén las costillas sobre la cadera. Usa una banda más ligera.',
    },
    {
      mistake: 'La barbilla se va hacia delante o hacia arriba.',
      instead: 'Mira al frente, no hacia arriba a la banda.',
    },
    {
      mistake: 'Los hombros se quedan arriba, junto a las orejas.',
      instead: 'Deja que bajen antes de doblar los codos.',
    },
  ],
  stop: [
    'Detente si notas un pellizco en el hombro, o si el dolor o el hormigueo baja por un brazo.',
    'Detente si la banda está rota o si se mueve el punto donde está fijada.',
  ],
  unseen: 'La cámara no ve la fuerza con que tiras ni cómo se mueven tus omóplatos.',
  notes: [
    'En el artículo no queda claro dónde termina el movimiento. Entendemos que con los codos abajo, junto a los costados.',
    'Antes de cada sesión, revisa que la banda no tenga roturas y tira fuerte una vez de donde está fijada.',
    'Si el látex te molesta en la piel, usa una banda sin látex. Cuando te resulte fácil, toma una más firme.',
  ],
  forms: {
    standing: { name: 'Tracción con banda, de pie' },
    seated: {
      name: 'Tracción con banda, en una silla',
      start:
        'Fija bien la banda por encima de tu cabeza, delante de ti. Siéntate con la espalda erguida y los dos pies bien apoyados. Sube los brazos y sujeta un extremo en cada mano, con la banda apenas tensa.',
    },
    kneeling: {
      name: 'Tracción con banda, de rodillas',
      start:
        'Fija bien la banda por encima de tu cabeza, delante de ti. Ponte de rodillas, con la espalda erguida, en una esterilla o una almohada. Sube los brazos y sujeta un extremo en cada mano, con la banda apenas tensa.',
      note: 'Va bien cuando la banda no se puede fijar muy alta. Una silla a tu lado te ayuda a levantarte.',
    },
    'low-one-arm': {
      name: 'Tracción baja con banda, un brazo',
      start:
        'Fija una banda ligera un poco por debajo de la altura de los hombros. Siéntate frente a ella con la espalda erguida y los dos pies bien apoyados. Sujeta la banda con una mano, con el brazo casi recto delante de la parte baja del pecho.',
      steps: [
        'Deja que el hombro se aleje de la oreja.',
        'Mantén el brazo largo y lleva la mano hacia abajo, junto a la cadera.',
        'Quédate un momento y luego deja que vuelva despacio hacia delante.',
        'Cuando termines este lado, cambia de mano.',
      ],
      breath: 'Suelta el aire al tirar. Toma aire cuando la mano vuelve hacia delante.',
      note: 'La mano se queda por debajo de la altura del hombro. Si te duele un hombro, haz solo el otro.',
    },
  },
  phases: {
    down: 'Tira hacia abajo',
    up: 'Sube despacio',
    'at-hip': 'Hacia la cadera',
    forward: 'Despacio hacia delante',
  },
} as const satisfies ExerciseWords
