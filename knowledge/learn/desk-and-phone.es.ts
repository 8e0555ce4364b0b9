/** Setting up a desk and using a phone, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Escritorio y teléfono',
  summary: 'Unos cambios fáciles que hacen más amables los días largos de pantalla, sin una silla nueva.',
  sections: [
    {
      id: 'desk',
      heading: 'En el escritorio',
      paragraphs: [
        'A quienes trabajan en un escritorio les duelen a menudo el cuello y la parte alta de la espalda. Estas son costumbres que a muchas personas les sientan bien. Las pruebas a favor de cambiar el escritorio son débiles, así que toma lo que te sirva.',
        'Pon el borde de arriba de la pantalla más o menos a la altura de los ojos, a un brazo de distancia. Apoya los antebrazos, con los codos doblados casi en ángulo recto y los hombros sueltos. Ten el ratón cerca. Deja los pies en el suelo o sobre una caja. Con un equipo portátil, basta una pila de libros y un teclado aparte.',
      ],
    },
    {
      id: 'phone',
      heading: 'Con el teléfono',
      paragraphs: [
        'Miramos hacia abajo, a las pantallas, más de lo que notamos. Mirar hacia abajo no daña tu columna. Aun así, hacerlo mucho rato puede cansar el cuello, y a algunas personas les da dolor de cabeza. Sube un poco el teléfono, apoya los codos, cambia de mano y levanta la vista de vez en cuando. Usa el altavoz o unos auriculares en lugar de sujetarlo con el hombro.',
      ],
    },
    {
      id: 'breaks',
      heading: 'Movimientos para el escritorio',
      paragraphs: [
        'Girar la cabeza con suavidad, rotar los hombros, juntar los omóplatos o llevar los codos hacia atrás: todo cabe entre dos ratos de teclado. En el Reino Unido, los consejos para el trabajo con pantallas prefieren pausas cortas y frecuentes, antes de que llegue el cansancio, a una sola pausa larga y tardía: de cinco a diez minutos después de una hora es mejor que un cuarto de hora después de dos.',
      ],
    },
  ],
} as const satisfies ArticleWords
