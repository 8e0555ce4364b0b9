/** Push-up, in Spanish. */

import type { InformationWords } from '../../src/information-words.ts'

export const words = {
  name: 'Flexiones de brazos',
  aka: ['Flexiones', 'Lagartijas', 'Planchas de brazos', 'Push-ups'],
  summary: 'No ofrecemos flexiones de brazos. Entrenan sobre todo la parte de delante del cuerpo.',
  paragraphs: [
    'Uno de los artículos aconseja a quienes tienen los hombros redondeados y dolor en la parte alta de la espalda que dejen las flexiones y hagan remo en su lugar.',
    'No conocemos ningún estudio que muestre que las flexiones hacen daño. Si ya las haces y no te duelen, no hace falta que las dejes.',
    'También ponen bastante peso en las manos y los hombros. Por eso, en un plan para la parte alta de la espalda van primero los ejercicios de tirar y de juntar los omóplatos. Empujar y ceder entrena algunos de los mismos músculos con más suavidad.',
  ],
} as const satisfies InformationWords
