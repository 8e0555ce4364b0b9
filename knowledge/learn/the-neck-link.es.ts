/** How the neck and the upper back belong together, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'La conexión con el cuello',
  summary: 'El dolor entre los omóplatos puede venir del cuello. Cómo saberlo y qué hacemos.',
  sections: [
    {
      id: 'referred',
      heading: 'Se siente en un lugar, viene de otro',
      paragraphs: [
        'Los nervios que llegan a la zona entre los omóplatos empiezan en el cuello. Por eso un cuello dolorido puede sentirse más abajo. En medicina se llama dolor referido. En un estudio con 50 personas con un nervio pinzado en el cuello, el dolor en el omóplato llegó antes que las señales del brazo en 7 de cada 10.',
        'Esto no significa que todo el dolor de la parte alta de la espalda venga del cuello. Eso es ir demasiado lejos. Significa que miramos los dos.',
      ],
    },
    {
      id: 'what-we-do',
      heading: 'Qué hacemos',
      paragraphs: [
        'Todo el mundo recibe ejercicios para la parte alta de la espalda y los omóplatos. Si tienes el cuello rígido, o girar la cabeza te provoca el dolor, añadimos ejercicios suaves de cuello. Pueden hacer que sea más fácil mirar por encima del hombro. Nunca pedimos círculos completos con la cabeza.',
        'Un dolor leve y conocido no es motivo para dejar el cuello en paz. Hacemos el movimiento pequeño y fácil. Un dolor agudo o nuevo, o que baja por un brazo, sí es motivo para contenerse, y lo hacemos.',
      ],
    },
    {
      id: 'see',
      heading: 'Cuándo pedir que te lo revisen',
      paragraphs: [
        'Si estirarte no ha ayudado cuando hagamos la revisión, pide a un fisioterapeuta que te mire el cuello. Ve antes si tienes hormigueo, adormecimiento o debilidad en un brazo. Un dolor de cabeza nuevo y distinto a todos los anteriores, ver doble, arrastrar las palabras, inestabilidad en las piernas o un mareo repentino con dolor de cuello necesitan ayuda de emergencia.',
        'Un cuello tenso y un dolor de cabeza sordo van juntos a menudo, y aliviar el cuello puede reconfortar. No prometemos menos dolores de cabeza.',
      ],
    },
  ],
} as const satisfies ArticleWords
