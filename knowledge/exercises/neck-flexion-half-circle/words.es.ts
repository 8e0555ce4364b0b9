/** Neck half circle, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Medio círculo con el cuello',
  aka: ['Flexión del cuello', 'Rodar la cabeza', 'Barbilla al pecho, oreja al hombro'],
  summary: 'Alivia la parte de atrás y los lados del cuello.',
  start: 'Siéntate con la espalda erguida, los dos pies en el suelo y los hombros sueltos.',
  steps: [
    'Baja la barbilla hacia el pecho, hasta donde llegue sin ningún dolor.',
    'Rueda la cabeza despacio hacia un lado, hasta que esa oreja quede cerca del hombro. Quédate unos segundos.',
    'Vuelve por el mismo camino, por delante.',
    'Levanta la cabeza al centro. Cuando termines este lado, haz el otro.',
  ],
  breath:
    'Suelta el aire cuando la barbilla baja y toma aire cuando la cabeza sube. No aguantes nunca la respiración.',
  feel: 'Un estiramiento suave en la parte de atrás del cuello y luego a lo largo de un lado.',
  mistakes: [
    {
      mistake: 'La cabeza se va hacia atrás por el camino.',
      instead: 'Vuelve siempre por delante.',
    },
    {
      mistake: 'El hombro sube al encuentro de la oreja.',
      instead: 'Deja que los dos brazos cuelguen y pesen.',
    },
    {
      mistake: 'La cabeza rueda rápido.',
      instead: 'Muévete tan despacio como respiras.',
    },
  ],
  stop: [
    'Detente si te mareas o tienes náuseas.',
    'Detente si bajar la barbilla duele, o si manda dolor u hormigueo a un brazo o hacia abajo por la espalda.',
  ],
  unseen: 'La cámara no ve bien cuánto va tu cabeza hacia delante.',
  notes: [
    'El artículo rueda la cabeza también por detrás. Dejamos fuera esa parte, porque puede comprimir el cuello.',
    'El artículo no dice cuántas veces. El número de repeticiones es nuestro.',
  ],
  forms: {
    seated: { name: 'Medio círculo con el cuello, en una silla' },
    standing: {
      name: 'Medio círculo con el cuello, de pie',
      start: 'Ponte de pie con la espalda erguida, los pies al ancho de la cadera y los hombros sueltos.',
    },
    'nod-only': {
      name: 'Un pequeño sí con la cabeza',
      steps: [
        'Baja un poco la barbilla, como si dijeras un sí lento.',
        'Detente bastante antes de que tire.',
        'Vuelve al centro, no más allá.',
      ],
      breath: 'Suelta el aire al bajar y toma aire al subir.',
    },
  },
  phases: {
    'chin-down': 'Baja la barbilla',
    'ear-to-side': 'Rueda hacia un lado',
    'through-front': 'Vuelve por delante',
    upright: 'Levanta la cabeza',
    'small-nod': 'Baja un poco',
  },
} as const satisfies ExerciseWords
