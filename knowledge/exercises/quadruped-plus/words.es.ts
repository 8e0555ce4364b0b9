/** Push and sink, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Empujar y ceder',
  aka: [
    'Flexiones escapulares',
    'Flexión escapular a cuatro patas',
    'Serrato plus',
    'Push-up plus de rodillas',
    'Protracción escapular',
  ],
  summary: 'Fortalece los músculos que sujetan los omóplatos a las costillas.',
  start:
    'Apoya las manos y las rodillas en el suelo, con las manos justo debajo de los hombros. Mira hacia el suelo.',
  steps: [
    'Mantén rectos los codos. Empuja el suelo hasta que suba la parte alta de la espalda.',
    'Ahora deja que el pecho baje despacio entre los omóplatos.',
    'Sigue, arriba y abajo. Solo se mueven los omóplatos.',
  ],
  breath: 'Suelta el aire al empujar. Toma aire al ceder.',
  feel: 'Esfuerzo alrededor de los lados de los omóplatos. Al ceder, se juntan.',
  mistakes: [
    {
      mistake: 'Los codos se doblan, como en una flexión de brazos.',
      instead: 'Mantén rectos los brazos. El movimiento es pequeño.',
    },
    {
      mistake: 'La cabeza cuelga o se levanta.',
      instead: 'Mantén el cuello en línea con la espalda.',
    },
    {
      mistake: 'Se mueve la parte baja de la espalda.',
      instead: 'Mantén el abdomen un poco firme y la cadera quieta.',
    },
  ],
  stop: [
    'Detente si te duele el hombro, la muñeca o el cuello, o si el dolor o el hormigueo baja por un brazo.',
  ],
  unseen: 'La cámara no ve tus omóplatos. Solo ve que el pecho baja y sube un poco.',
  notes: [
    'El artículo también lo llama «serratus plus». Ese nombre viene de un músculo que está al lado de las costillas.',
    'El artículo lo usa para un punto tenso en medio de la espalda y justo después del rodillo. Primero soltar, luego fortalecer.',
  ],
  forms: {
    floor: { name: 'Empujar y ceder, sobre manos y rodillas' },
    forearms: {
      name: 'Empujar y ceder, sobre antebrazos y rodillas',
      start:
        'Apoya las manos y las rodillas en el suelo. Baja a los antebrazos, con los codos justo debajo de los hombros. Mira hacia el suelo.',
      steps: [
        'Empuja el suelo con los antebrazos hasta que suba la parte alta de la espalda.',
        'Ahora deja que el pecho baje despacio entre los omóplatos.',
        'Sigue, arriba y abajo. La cadera se queda quieta.',
      ],
      note: 'Así descansan las muñecas.',
    },
    'at-table': {
      name: 'Empujar y ceder, en una mesa',
      start:
        'Pon las manos en el borde de una mesa pesada, un poco más separadas que los hombros. Camina hacia atrás hasta que el cuerpo sea una sola línea inclinada.',
      steps: [
        'Mantén rectos los codos. Empuja la mesa hasta que la parte alta de la espalda se redondee un poco.',
        'Ahora deja que el pecho baje despacio entre los omóplatos.',
        'Sigue, arriba y abajo. La cadera se queda en línea.',
      ],
      note: 'La mesa no debe deslizarse. Si tienes dudas, ponla contra una pared.',
    },
    'at-wall': {
      name: 'Empujar y ceder, en la pared',
      start:
        'Ponte de pie frente a una pared, a algo más de un brazo de distancia. Apoya las dos manos a la altura del pecho, con los brazos rectos.',
      steps: [
        'Mantén rectos los codos. Empuja la pared hasta que la parte alta de la espalda se redondee un poco.',
        'Ahora deja que el pecho se acerque despacio a la pared, entre los omóplatos.',
        'Sigue, atrás y adelante. El cuerpo se queda en una línea.',
      ],
    },
    'forearms-at-wall': {
      name: 'Empujar y ceder, antebrazos en la pared',
      start:
        'Ponte de pie cerca de una pared, frente a ella. Apoya los dos antebrazos, con los codos bastante por debajo de los hombros.',
      steps: [
        'Empuja la pared con los antebrazos hasta que la parte alta de la espalda se redondee un poco.',
        'Ahora deja que el pecho se acerque despacio a la pared.',
        'Sigue, atrás y adelante. Los hombros se quedan bajos.',
      ],
      note: 'Así descansan las muñecas y los brazos se quedan bajos.',
    },
  },
  phases: { pushed: 'Ahora empuja', sunk: 'Deja que ceda' },
} as const satisfies ExerciseWords
