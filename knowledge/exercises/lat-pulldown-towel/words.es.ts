/** Towel pulldown, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Tracción hacia abajo con toalla',
  aka: ['Jalón con toalla', 'Jalón al pecho con toalla', 'Dorsales con toalla'],
  summary: 'Fortalece la espalda y suelta los hombros con solo una toalla.',
  start:
    'Siéntate con la espalda erguida y los dos pies bien apoyados. Sujeta una toalla enrollada con las manos un poco más separadas que los hombros. Súbela por encima de la cabeza, hasta donde te sea fácil.',
  steps: [
    'Tira un poco de los extremos de la toalla hacia fuera y mantenla tensa.',
    'Baja los codos y lleva la toalla por delante de la cara hasta la parte alta del pecho.',
    'Quédate un momento con los hombros abajo y atrás.',
    'Sube la toalla otra vez despacio, todavía tensa.',
  ],
  breath: 'Suelta el aire al bajar. Toma aire al subir. No aguantes la respiración.',
  feel: 'Esfuerzo a los lados de la espalda y entre los omóplatos.',
  mistakes: [
    {
      mistake: 'La toalla se afloja.',
      instead: 'Mantén una ligera tensión hacia fuera durante toda la bajada y la subida.',
    },
    {
      mistake: 'La espalda se arquea cuando suben los brazos.',
      instead: 'Mantén el abdomen un poco firme. Sube menos la toalla.',
    },
    {
      mistake: 'La toalla baja por detrás del cuello.',
      instead: 'Bájala siempre por delante de ti.',
    },
  ],
  stop: ['Detente si el hombro te pellizca o te duele al subir, o si el dolor baja por un brazo.'],
  unseen: 'La cámara no ve si tu espalda se arquea ni cómo se mueven tus omóplatos.',
  notes: [
    'El artículo dice cómo colocarse, pero no qué hacer; los pasos de aquí son nuestros.',
    'El artículo dice que va bien para articulaciones doloridas y también que quizá no sea para todo el mundo. Si te duele el hombro, usa la variante baja.',
    'Es una parte de un plan. También cuentan los estiramientos, cambiar la manera de sentarte y tratar la causa, si la hay.',
  ],
  forms: {
    seated: { name: 'Tracción con toalla, en una silla' },
    standing: {
      name: 'Tracción con toalla, de pie',
      start:
        'Ponte de pie con la espalda erguida y los pies al ancho de la cadera. Sujeta una toalla enrollada con las manos un poco más separadas que los hombros. Súbela por encima de la cabeza, hasta donde te sea fácil.',
    },
    'below-shoulder': {
      name: 'Tracción baja con toalla',
      start:
        'Siéntate con la espalda erguida y los dos pies bien apoyados. Sujeta una toalla enrollada delante de las costillas de abajo. Los codos cuelgan cerca de los costados.',
      steps: [
        'Tira de los extremos de la toalla hacia fuera, con poca fuerza y por igual.',
        'Deja que los omóplatos se junten. Quédate ahí y sigue respirando.',
        'Afloja la toalla y descansa.',
      ],
      breath: 'Suelta el aire al tirar. Sigue respirando mientras te quedas.',
      note: 'Las manos se quedan bastante por debajo de la altura de los hombros.',
    },
    'firm-pull': {
      name: 'Tracción con toalla, con más fuerza',
      steps: [
        'Tira con firmeza de los extremos de la toalla hacia fuera, con unos dos tercios de tu fuerza.',
        'Mantén esa tensión. Baja los codos y lleva la toalla a la parte alta del pecho.',
        'Quédate un momento con los hombros abajo y atrás.',
        'Sube la toalla otra vez despacio, sin dejar de tirar.',
      ],
      note: 'Sigue soltando el aire al bajar. Vuelve a tirar poco si notas que aguantas la respiración.',
    },
  },
  phases: {
    down: 'Tira hacia abajo',
    up: 'Sube despacio',
    'pulled-apart': 'Tira hacia fuera',
    loose: 'Afloja la toalla',
  },
} as const satisfies ExerciseWords
