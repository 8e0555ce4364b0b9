/** Shoulder blade squeeze, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Juntar los omóplatos',
  aka: ['Retracción escapular', 'Juntar las escápulas', 'Apretar los omóplatos', 'Juntar las paletillas'],
  summary: 'Despierta y fortalece los músculos entre los omóplatos.',
  start:
    'Siéntate con la espalda erguida y los dos pies en el suelo. Deja los brazos colgando sueltos y los hombros bajos.',
  steps: [
    'Junta los omóplatos con suavidad, como para sujetar un lápiz entre ellos.',
    'Mantén los hombros bajos y el abdomen un poco firme. Quédate ahí y sigue respirando.',
    'Suelta del todo antes de la siguiente.',
  ],
  breath: 'Suelta el aire al juntar. Sigue respirando como siempre mientras mantienes.',
  feel: 'Un esfuerzo ligero y cálido entre los omóplatos. No en el cuello.',
  mistakes: [
    {
      mistake: 'Los hombros se van hacia las orejas.',
      instead: 'Piensa en deslizar los omóplatos hacia los bolsillos de atrás del pantalón.',
    },
    {
      mistake: 'El pecho empuja hacia fuera y la parte baja de la espalda se arquea.',
      instead: 'Mueve solo los omóplatos. Mantén el abdomen un poco firme.',
    },
    {
      mistake: 'Solo los codos van hacia atrás.',
      instead: 'Deja los brazos sueltos. Que trabajen los omóplatos.',
    },
  ],
  stop: [
    'Detente si notas un pellizco en el hombro, o si el dolor baja por el brazo.',
    'Si te duele cada vez que lo intentas, déjalo y consulta con un profesional de la salud.',
  ],
  unseen: 'La cámara no ve tus omóplatos. Solo ve que los hombros van un poco hacia atrás.',
  notes: ['Al juntarlos, la parte de delante del pecho también se estira un poco.'],
  forms: {
    seated: { name: 'Juntar los omóplatos, en una silla' },
    standing: {
      name: 'Juntar los omóplatos, de pie',
      start:
        'Ponte de pie con la espalda erguida y los pies al ancho de la cadera. Deja los brazos colgando sueltos y los hombros bajos.',
      note: 'Ponte cerca de una pared si te gusta tener dónde sujetarte.',
    },
    'small-squeeze': {
      name: 'Juntar un poco los omóplatos',
      steps: [
        'Junta los omóplatos solo un poco. Usa más o menos un tercio de tu fuerza.',
        'Quédate solo un momento, mientras sueltas el aire.',
        'Suelta y descansa una respiración.',
      ],
      breath: 'Suelta el aire al juntar. Toma aire al soltar.',
      note: 'Una buena manera de empezar, o de seguir en movimiento en un día con molestias.',
    },
    kneeling: {
      name: 'Juntar los omóplatos, de rodillas',
      start:
        'Ponte de rodillas, con la espalda erguida, en una esterilla o una almohada, con las rodillas debajo de la cadera. Deja los brazos colgando sueltos. Una silla a tu lado te ayuda a levantarte.',
      note: 'El artículo la nombra como variante. De rodillas y con la espalda erguida, también trabaja un poco el tronco.',
    },
    'with-weights': {
      name: 'Juntar los omóplatos con pesas ligeras',
      start:
        'Ponte de pie con la espalda erguida y una pesa ligera en cada mano. Deja los brazos colgando a los lados.',
      steps: [
        'Junta los omóplatos. Las pesas se mueven solo un poco.',
        'Mantén los hombros bajos y los brazos rectos. Quédate ahí y sigue respirando.',
        'Suelta despacio. No dejes que las pesas tiren de los hombros hacia abajo.',
      ],
      note: 'Para empezar basta y sobra con medio kilo o un kilo. Sirven botellas pequeñas llenas de agua.',
    },
    'with-band': {
      name: 'Juntar los omóplatos con una banda',
      start:
        'Siéntate con la espalda erguida. Sujeta una banda ligera delante de ti, con las palmas hacia arriba. Dobla los codos y mantenlos a los lados.',
      steps: [
        'Separa las manos contra la banda. Los codos se quedan a los lados.',
        'Al mismo tiempo, junta los omóplatos. Quédate ahí y sigue respirando.',
        'Deja que las manos vuelvan despacio. No sueltes la banda hasta que esté floja.',
      ],
      note: 'Revisa antes que la banda no tenga roturas. Si el látex te molesta en la piel, usa una banda sin látex.',
    },
    prone: {
      name: 'Juntar los omóplatos, boca abajo',
      start:
        'Acuéstate boca abajo con la frente en una toalla doblada. Los brazos están a los lados, con las palmas hacia abajo.',
      steps: [
        'Junta los omóplatos. Deja que los hombros se levanten del suelo, y las manos también.',
        'Mantén apoyados la cabeza, el pecho y las piernas. Quédate ahí y sigue respirando.',
        'Baja los brazos despacio y descansa.',
      ],
      note: 'Con una almohada plana bajo el vientre, la parte baja de la espalda va más cómoda.',
    },
  },
  phases: { squeezed: 'Junta los omóplatos', released: 'Y suelta' },
} as const satisfies ExerciseWords
