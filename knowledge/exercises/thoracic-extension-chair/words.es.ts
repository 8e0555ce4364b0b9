/** Chest sink at a chair, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Bajar el pecho ante la silla',
  aka: [
    'Extensión torácica en silla',
    'Extensión dorsal de rodillas',
    'Estiramiento de oración en silla',
    'Extensión torácica en banco',
  ],
  summary: 'Abre la parte alta de la espalda en el otro sentido después de mucho rato en una silla.',
  start:
    'Coloca una silla de modo que no pueda deslizarse. Ponte de rodillas delante y apoya los codos en el asiento. Aleja las rodillas de la silla mientras te siga siendo fácil.',
  steps: [
    'Suelta el aire. Lleva la cadera hacia atrás y deja que el pecho baje entre los brazos.',
    'Quédate un momento. Mantén el cuello largo y los ojos en el suelo.',
    'Toma aire y sube un poco.',
    'Baja otra vez, despacio, hasta donde hoy te siente bien.',
  ],
  breath: 'Suelta el aire al bajar. Toma aire al subir.',
  feel: 'Un estiramiento firme pero amable en la parte alta de la espalda, los costados y debajo de los brazos.',
  mistakes: [
    {
      mistake: 'Mirar hacia arriba o dejar colgar la cabeza.',
      instead: 'Mantén las orejas a la altura de la parte alta de los brazos.',
    },
    {
      mistake: 'Toda la curva va a la parte baja de la espalda.',
      instead: 'Mantén el abdomen un poco firme y piensa en el esternón.',
    },
    {
      mistake: 'Los codos resbalan.',
      instead: 'Pon debajo una toalla doblada y vuelve un poco atrás.',
    },
  ],
  stop: [
    'Detente si un hombro te pellizca, o si un brazo te hormiguea o se te duerme.',
    'Detente si te duelen las rodillas. Prueba en una silla o en la pared.',
  ],
  unseen: 'La cámara no ve si se curva la parte alta o la parte baja de tu espalda.',
  notes: [
    'El artículo dice que te sientes sobre las rodillas. Entendemos que es ponerse de rodillas.',
    'Pide de veinte a treinta. Empezamos con diez y vamos aumentando.',
    'Con una almohada bajo las rodillas se está mejor.',
  ],
  forms: {
    kneeling: { name: 'Bajar el pecho, de rodillas ante una silla' },
    'half-range': {
      name: 'Bajar el pecho a medio recorrido, de rodillas',
      start:
        'Coloca una silla de modo que no pueda deslizarse. Ponte de rodillas delante, con los codos en el asiento. Mantén la cabeza más alta que la cadera.',
      steps: [
        'Suelta el aire. Lleva la cadera un poco hacia atrás y deja que el pecho baje hasta la mitad.',
        'Detente antes de que los hombros tiren.',
        'Toma aire y sube un poco.',
      ],
    },
    seated: {
      name: 'Bajar el pecho, en una silla ante una mesa',
      start: 'Siéntate ante una mesa, un poco hacia atrás. Apoya en ella los dos antebrazos, delante de ti.',
      steps: [
        'Suelta el aire. Inclínate hacia delante desde la cadera y deja que el pecho baje hacia la mesa.',
        'Mantén los codos bajos y el cuello largo.',
        'Toma aire y sube un poco.',
      ],
    },
    'at-table': {
      name: 'Bajar el pecho, de pie ante una mesa',
      start:
        'Ponte de pie frente a una mesa pesada. Apoya en ella el canto de las manos, con los pulgares hacia arriba, y camina hacia atrás hasta tener los brazos largos.',
      steps: [
        'Suelta el aire. Lleva la cadera hacia atrás y deja que el pecho baje entre los brazos. Dobla un poco las rodillas.',
        'Mantén las orejas a la altura de la parte alta de los brazos.',
        'Toma aire y sube un poco. Al final, acércate caminando y ponte de pie despacio.',
      ],
    },
    'at-wall': {
      name: 'Bajar el pecho, manos en la pared',
      start:
        'Ponte de pie frente a una pared. Apoya las manos a la altura de los hombros y da uno o dos pasos atrás.',
      steps: [
        'Suelta el aire. Lleva la cadera hacia atrás y deja que el pecho baje un poco entre los brazos.',
        'Mantén la cabeza más alta que la cadera y el cuello largo.',
        'Toma aire y sube un poco.',
      ],
    },
  },
  phases: { sunk: 'Deja bajar el pecho', risen: 'Sube un poco' },
} as const satisfies ExerciseWords
