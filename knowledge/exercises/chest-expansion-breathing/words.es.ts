/** Chest expansion breathing, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const withoutPause = [
  'Toma aire despacio por la nariz. Nota cómo las costillas se ensanchan por delante, por los lados y por detrás.',
  'Sin detenerte, suelta el aire despacio por la boca.',
  'Deja que el siguiente aire entre solo y vuelve a empezar.',
]

export const words = {
  name: 'Respiración que abre el pecho',
  aka: ['Expansión del pecho', 'Expansión torácica', 'Respiración profunda', 'Respiración costal'],
  summary: 'Respiraciones lentas que ensanchan las costillas y te ayudan a serenarte.',
  start:
    'Siéntate en una silla con los dos pies bien apoyados y la espalda erguida. Deja que los hombros se alejen de las orejas.',
  steps: [
    'Toma aire despacio por la nariz. Nota cómo se ensancha el pecho.',
    'Haz una pausa breve, sin ningún esfuerzo.',
    'Suelta todo el aire despacio por la boca.',
    'Deja que el siguiente aire entre solo y vuelve a empezar.',
  ],
  breath: 'El aire entra por la nariz, una pausa corta y cómoda, y sale por la boca.',
  feel: 'Las costillas se abren y los hombros siguen quietos. Deberías sentir más calma, nunca falta de aire.',
  mistakes: [
    {
      mistake: 'Los hombros suben con cada respiración.',
      instead: 'Apoya las manos en las costillas de abajo y lleva el aire hacia ellas.',
    },
    {
      mistake: 'Las respiraciones son lo más grandes posible.',
      instead: 'Llénate hasta unas tres cuartas partes. Importa más que sea lento que grande.',
    },
    {
      mistake: 'La pausa se vuelve una lucha.',
      instead: 'Hazla más corta o no la hagas.',
    },
  ],
  stop: [
    'Detente y respira como siempre si sientes un ligero mareo o te hormiguean los dedos.',
    'Detente enseguida si te duele al tomar aire.',
  ],
  notes: [
    'No hagas la pausa si tienes la presión arterial alta o un problema de corazón o de pulmones. Tampoco la hagas en el embarazo o si tienes mareos.',
    'Para el artículo, esto estira y fortalece el pecho. Tal como se describe, es un ejercicio de respiración.',
    'Si tienes algún problema de salud, consulta antes con personal médico o de fisioterapia.',
    'El artículo propone hacer antes unos minutos de círculos de brazos o de rotaciones de hombros.',
  ],
  forms: {
    'with-pause': { name: 'Respiración que abre el pecho, con pausa' },
    'no-pause': {
      name: 'Respiración cómoda sin pausa',
      steps: withoutPause,
      breath: 'El aire entra por la nariz y sale por la boca, sin pausa en medio.',
    },
    'on-bed': {
      name: 'Respiración cómoda, en la cama',
      start:
        'Acuéstate boca arriba en la cama, con una almohada bajo la cabeza y otra bajo las rodillas. Apoya las manos en las costillas.',
      steps: withoutPause,
      breath: 'El aire entra por la nariz y sale por la boca, sin pausa en medio.',
    },
  },
  phases: { 'breathe-in': 'Toma aire', 'breathe-out': 'Y suéltalo' },
} as const satisfies ExerciseWords
