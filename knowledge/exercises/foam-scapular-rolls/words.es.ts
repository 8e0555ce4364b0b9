/** Shoulder blade circles on a roller, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Círculos de omóplatos sobre el rodillo',
  aka: ['Círculos escapulares', 'Círculos de hombros sobre el rodillo', 'Foam roller en los omóplatos'],
  summary: 'Círculos pequeños que masajean los músculos alrededor de los omóplatos.',
  start:
    'Siéntate en el suelo con el rodillo detrás de ti. Échate hacia atrás con el rodillo cruzado justo por debajo de los omóplatos. Rodillas dobladas, cadera en el suelo, la cabeza en las dos manos.',
  steps: [
    'Deja que las manos sostengan la cabeza. Apunta con los codos al techo.',
    'Haz círculos pequeños y lentos con los hombros: arriba, atrás y abajo.',
    'Nota cómo los omóplatos se deslizan sobre el rodillo.',
    'A la mitad del tiempo, gira en el otro sentido.',
    'Para terminar, gira hacia un lado y baja del rodillo.',
  ],
  breath: 'Sigue respirando, con calma. Toma aire cuando los hombros suben y suéltalo cuando bajan.',
  feel: 'Un masaje suave alrededor del borde de abajo de los omóplatos. No debería doler.',
  mistakes: [
    {
      mistake: 'Círculos grandes y rápidos.',
      instead: 'Dibuja un círculo del tamaño de una moneda.',
    },
    {
      mistake: 'La cabeza cuelga hacia atrás.',
      instead: 'Deja que la sostengan las manos o una pila de almohadas.',
    },
  ],
  stop: [
    'Detente si te duele, si un hombro te pellizca o si notas hormigueo en un brazo.',
    'Detente si te mareas.',
  ],
  notes: [
    'El artículo apoya los antebrazos en el suelo. Sobre un rodillo eso es incómodo, así que te sujetas la cabeza o cruzas los brazos.',
    'Empieza con poca presión y poco tiempo, y aumenta despacio.',
    'Si vives con dolor desde hace mucho tiempo, pregunta a un profesional de la salud antes de usar un rodillo.',
    'El artículo no da números, así que los tiempos son nuestros.',
  ],
  forms: {
    crosswise: { name: 'Círculos de omóplatos, sobre el rodillo' },
    'arms-crossed': {
      name: 'Círculos de omóplatos, brazos cruzados',
      start:
        'Apila almohadas a la altura del rodillo, donde va a quedar la cabeza. Échate hacia atrás con el rodillo justo por debajo de los omóplatos y la cabeza en las almohadas.',
      steps: [
        'Cruza los brazos sin apretar, con las manos en la parte alta de los brazos.',
        'Haz círculos pequeños y lentos con los hombros: arriba, atrás y abajo.',
        'A la mitad del tiempo, gira en el otro sentido.',
        'Para terminar, gira hacia un lado y baja del rodillo.',
      ],
    },
    'at-wall': {
      name: 'Círculos de omóplatos, contra la pared',
      start:
        'Ponte de pie de espaldas a una pared, con los pies a un paso de ella. Pon el rodillo cruzado en la espalda, a la altura de los omóplatos. Deja colgar los brazos.',
      steps: [
        'Apóyate hacia atrás, sin mucho peso, para sujetar el rodillo.',
        'Haz círculos pequeños y lentos con los hombros: arriba, atrás y abajo.',
        'A la mitad del tiempo, gira en el otro sentido.',
      ],
    },
    'on-bed': {
      name: 'Círculos de omóplatos, en la cama',
      start:
        'Acuéstate boca arriba en la cama, con las rodillas dobladas, la cabeza en una almohada y los brazos a los lados.',
      steps: [
        'Haz círculos pequeños y lentos con los hombros: arriba, atrás contra la cama y abajo.',
        'Nota cómo los omóplatos se deslizan sobre el colchón.',
        'A la mitad del tiempo, gira en el otro sentido.',
      ],
      note: 'Para esta variante no hace falta rodillo.',
    },
  },
  phases: { 'circled-up': 'Círculo hacia arriba', 'circled-down': 'Atrás y abajo' },
} as const satisfies ExerciseWords
