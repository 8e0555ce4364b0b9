/** Middle back stretch, in Spanish. */

import type { InformationWords } from '../../src/information-words.ts'

export const words = {
  name: 'Estiramiento de la parte media de la espalda',
  aka: ['Estiramiento interescapular', 'Estiramiento para un nudo cerca de los omóplatos'],
  summary: 'Es un tipo de estiramiento más que un solo ejercicio, así que te mostramos los que encajan.',
  paragraphs: [
    'Uno de los artículos aconseja estirar la parte media de la espalda cuando hay un punto tenso y dolorido cerca de los omóplatos. La gente suele llamarlo nudo.',
    'Luego nombra dos maneras de hacerlo. Una es el estiramiento con el brazo cruzado. La otra es empujar y ceder, que además fortalece. Añadimos los brazos de águila, que estiran el mismo lugar.',
    'Si después de un tiempo estirar no ayuda, puede que el dolor venga del cuello. En fisioterapia lo pueden comprobar.',
  ],
} as const satisfies InformationWords
