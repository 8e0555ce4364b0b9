/** Seated upper-body turn, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Giro del torso en la silla',
  aka: ['Rotación torácica en silla', 'Rotación de la columna dorsal', 'Rotación del tronco en silla'],
  summary: 'Mantiene el giro libre de la parte alta de la espalda, sin dejar la silla.',
  start:
    'Siéntate en una silla con la espalda erguida y los dos pies bien apoyados. Cruza los brazos y apoya las manos en los hombros.',
  steps: [
    'Mantén la cadera y las rodillas mirando al frente.',
    'Gira el pecho despacio hacia un lado, hasta donde sea cómodo. La cabeza acompaña al pecho.',
    'Quédate ahí y sigue respirando.',
    'Vuelve al centro. Cuando termines este lado, gira hacia el otro.',
  ],
  breath: 'Suelta el aire al girar y toma aire al volver. Respira como siempre mientras te quedas.',
  feel: 'Un giro entre los omóplatos y un estiramiento suave alrededor de las costillas.',
  mistakes: [
    {
      mistake: 'La cadera y las rodillas se van con el giro.',
      instead: 'Sujeta un cojín o los puños entre las rodillas.',
    },
    {
      mistake: 'El cuerpo se inclina o se hunde.',
      instead: 'Imagina que giras alrededor de un poste que sube por dentro de ti.',
    },
    {
      mistake: 'Se fuerza al final.',
      instead: 'Detente donde el giro termina por sí solo. Despacio está bien.',
    },
  ],
  stop: ['Detente enseguida si te duele y pide consejo si vuelve a pasar.'],
  unseen: 'La cámara solo ve a grandes rasgos cuánto giras, y no ve tu espalda.',
  notes: [
    'El artículo no dice dónde van los brazos. Los cruzamos para que no ayuden.',
    'Con el paso de las semanas, gira un poco más o quédate un poco más, si te sienta bien.',
    'Si tienes algún problema de salud, consulta antes con personal médico o de fisioterapia.',
  ],
  forms: {
    'arms-crossed': { name: 'Giro en la silla, brazos cruzados' },
    'half-range': {
      name: 'Medio giro en la silla, manos en los muslos',
      start:
        'Siéntate en una silla con la espalda erguida y los dos pies bien apoyados. Apoya las manos en los muslos.',
      steps: [
        'Mantén la cadera y las rodillas mirando al frente.',
        'Gira el pecho despacio hacia un lado, más o menos hasta la mitad. Debería resultar fácil.',
        'Vuelve directamente al centro. Cuando termines este lado, gira hacia el otro.',
      ],
    },
    'at-wall': {
      name: 'Giro de pie hasta tocar la pared',
      start:
        'Ponte de pie de espaldas a una pared, a un paso corto de ella, con los pies al ancho de la cadera y las rodillas un poco flexionadas.',
      steps: [
        'Deja quietos los pies. Gira el torso despacio hacia un lado.',
        'Toca la pared que tienes detrás con las dos manos, no más arriba del pecho.',
        'Quédate una respiración y vuelve al frente. Cuando termines este lado, gira hacia el otro.',
      ],
      note: 'Si no llegas a la pared, acércate más. El artículo solo muestra el giro en la silla; este es nuestro.',
    },
  },
  phases: {
    turned: 'Gira despacio',
    'half-turned': 'Gira hasta la mitad',
    centre: 'Vuelve al centro',
  },
} as const satisfies ExerciseWords
