/** Arm circles, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const lowSteps = [
  'Deja los brazos colgando, un poco separados del cuerpo.',
  'Dibuja un círculo pequeño con las dos manos a la altura de la cadera, en un sentido.',
  'Luego dibuja el mismo círculo en el otro sentido. Sigue así, uno en cada sentido.',
]

export const words = {
  name: 'Círculos de brazos',
  aka: ['Círculos con los brazos estirados', 'Rotaciones de brazos', 'Molinos de brazos'],
  summary: 'Calienta los hombros antes de hacer más.',
  start:
    'Ponte de pie con los pies al ancho de la cadera y las rodillas un poco flexionadas. Levanta los dos brazos hacia los lados, justo por debajo de la altura de los hombros.',
  steps: [
    'Dibuja con las dos manos un círculo pequeño hacia delante, del tamaño de un plato grande.',
    'Luego dibuja el mismo círculo hacia atrás.',
    'Sigue así, uno hacia delante y uno hacia atrás. Los hombros se quedan bajos.',
    'Si se te cansan los brazos, bájalos y descansa.',
  ],
  breath: 'Sigue respirando como siempre.',
  feel: 'Hombros calientes y sueltos, con un esfuerzo ligero. Ningún pellizco.',
  mistakes: [
    {
      mistake: 'Los círculos son grandes o rápidos.',
      instead: 'Para calentar basta con que sean pequeños y lentos.',
    },
    {
      mistake: 'Los hombros se van hacia las orejas.',
      instead: 'Baja un poco los brazos y deja caer los hombros.',
    },
  ],
  stop: ['Detente si un hombro te pellizca o te duele, o si se te duerme una mano.'],
  unseen: 'La cámara no ve hasta dónde van tus círculos hacia delante y hacia atrás.',
  notes: [
    'El artículo solo nombra este ejercicio como calentamiento; los pasos de aquí son nuestros.',
    'Las rotaciones de hombros sirven para lo mismo, si te gustan más.',
  ],
  forms: {
    standing: { name: 'Círculos de brazos, de pie' },
    seated: {
      name: 'Círculos de brazos, en una silla',
      start:
        'Siéntate en una silla con la espalda erguida y los dos pies bien apoyados. Levanta los dos brazos hacia los lados, justo por debajo de la altura de los hombros.',
    },
    low: {
      name: 'Círculos de brazos bajos, de pie',
      start: 'Ponte de pie con los pies al ancho de la cadera y las rodillas un poco flexionadas.',
      steps: lowSteps,
    },
    'low-seated': {
      name: 'Círculos de brazos bajos, en una silla',
      start:
        'Siéntate cerca del borde de una silla sin reposabrazos, con la espalda erguida y los dos pies bien apoyados.',
      steps: lowSteps,
    },
  },
  phases: {
    over: 'Por arriba',
    front: 'Hacia delante',
    under: 'Por abajo',
    behind: 'Hacia atrás',
    'under-again': 'Por abajo',
    'front-again': 'Hacia delante',
    'over-again': 'Por arriba',
    'behind-again': 'Ahora al revés',
    'low-front': 'Hacia delante',
    'low-in': 'Hacia dentro',
    'low-behind': 'Hacia atrás',
    'low-out': 'Hacia fuera',
    'low-behind-again': 'Ahora al revés',
    'low-in-again': 'Hacia dentro',
    'low-front-again': 'Hacia delante',
    'low-out-again': 'Hacia fuera',
  },
} as const satisfies ExerciseWords
