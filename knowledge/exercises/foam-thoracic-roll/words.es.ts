/** Upper back roll, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Rodillo en la parte alta de la espalda',
  aka: ['Foam roller en la espalda alta', 'Rodillo torácico', 'Automasaje con rodillo', 'Foam rolling'],
  summary: 'Un masaje lento de la parte alta de la espalda, con tu propio peso.',
  start:
    'Siéntate en el suelo con el rodillo detrás de ti. Échate hacia atrás con el rodillo cruzado justo por debajo de los omóplatos. Sujeta la cabeza con las dos manos y dobla las rodillas.',
  steps: [
    'Deja que las manos sostengan la cabeza, con la barbilla un poco hacia dentro.',
    'Despega apenas la cadera del suelo.',
    'Rueda despacio el ancho de una mano hacia abajo y lo mismo hacia arriba. Quédate por debajo del cuello y por encima de la cintura.',
    'Ve más despacio sobre un punto tenso. Baja la cadera cuando quieras descansar.',
    'Para terminar, baja la cadera y gira hacia un lado y baja del rodillo.',
  ],
  breath: 'Sigue respirando, con calma. No aguantes nunca la respiración.',
  feel: 'Una presión firme que sienta bien, o casi bien. No debería doler.',
  mistakes: [
    {
      mistake: 'Rodar hasta el cuello o la parte baja de la espalda.',
      instead: 'Quédate en las costillas, entre los hombros y la cintura.',
    },
    {
      mistake: 'La cabeza cuelga hacia atrás.',
      instead: 'Deja que las manos sostengan todo su peso.',
    },
    {
      mistake: 'Rodar rápido, o presionar un punto dolorido.',
      instead: 'Ve despacio y baja la cadera para presionar menos.',
    },
  ],
  stop: [
    'Detente si te duele, o si el dolor es agudo o se extiende alrededor de las costillas.',
    'Detente si te mareas o si notas hormigueo en un brazo o en una pierna.',
  ],
  notes: [
    'Para mejorar no necesitas un rodillo. Es un extra que a algunas personas les gusta.',
    'Empieza con poca presión y poco tiempo. Añade un poco más solo cuando te resulte fácil.',
    'Si vives con dolor desde hace mucho tiempo, pregunta a un profesional de la salud antes de empezar con el rodillo.',
    'El artículo dice que bebas agua antes y después. Bebe como sueles hacerlo.',
    'El artículo no da números, así que los tiempos son nuestros.',
  ],
  forms: {
    crosswise: { name: 'Rodillo en la parte alta de la espalda, en el suelo' },
    'at-wall': {
      name: 'Rodillo en la parte alta de la espalda, en la pared',
      start:
        'Ponte de pie de espaldas a una pared, con los pies a un paso de ella. Pon el rodillo cruzado en la espalda, por debajo de los omóplatos, entre tú y la pared.',
      steps: [
        'Apóyate hacia atrás, sin mucho peso, para sujetar el rodillo.',
        'Dobla un poco las rodillas, para que el rodillo suba por la espalda.',
        'Estíralas otra vez, para que baje.',
        'Para presionar menos, acerca los pies a la pared.',
      ],
    },
    'towel-at-wall': {
      name: 'Toalla en la parte alta de la espalda, en la pared',
      start:
        'Enrolla bien apretada una toalla. Ponte de pie de espaldas a una pared y sujeta la toalla cruzada en la parte alta de la espalda, por debajo de los omóplatos.',
      steps: [
        'Apóyate hacia atrás, sin mucho peso, para que la pared sujete la toalla. Deja colgar los brazos.',
        'Suelta el aire y apóyate un poco en la toalla.',
        'Toma aire y afloja.',
        'Sube o baja un poco la toalla cuando quieras.',
      ],
    },
  },
  phases: {
    'rolled-down': 'Rueda despacio hacia abajo',
    'rolled-up': 'Rueda despacio hacia arriba',
    pressed: 'Apóyate un poco',
    eased: 'Y afloja',
  },
} as const satisfies ExerciseWords
