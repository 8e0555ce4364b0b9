/** Tender spots, or knots, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Puntos sensibles, o nudos',
  summary: 'A qué llama la gente un nudo, qué se sabe de él y qué probar en cada lugar.',
  sections: [
    {
      id: 'what',
      heading: 'Qué es un nudo',
      paragraphs: [
        'Un nudo es un lugar que se siente duro y duele cuando lo aprietas. Casi todo el mundo tiene alguno. Usamos la palabra porque quizá la uses tú, pero ahí dentro no hay nada atado. Quizá hayas leído que los nudos son fibras pegadas que hay que deshacer. Eso no se ha demostrado.',
        'Lo que sí sabemos es que un punto así puede sentirse dolorido y tenso, y que a menudo se calma con movimiento, calor, una presión suave o tiempo.',
      ],
    },
    {
      id: 'where',
      heading: 'Qué probar, según el lugar',
      paragraphs: [
        'La idea es sencilla: alargar y usar con suavidad el músculo donde está el punto.',
        'En la parte de arriba del hombro o en la base del cuello, prueba el estiramiento lateral del cuello, giros fáciles de la cabeza y rotaciones de hombros. Entre los omóplatos o junto a uno, prueba el brazo cruzado por delante del pecho, empujar el suelo apoyándote en manos y rodillas, los brazos de águila o juntar los omóplatos. Debajo de los omóplatos o a lo largo de las costillas, prueba una inclinación lateral o el libro abierto.',
        'Señala tu punto en el mapa del cuerpo y los ordenaremos, sin los que tus respuestas de seguridad dejan fuera.',
      ],
    },
    {
      id: 'press',
      heading: 'Presionar y rodar',
      paragraphs: [
        'Una presión ligera con la mano o con un rodillo puede aliviar por un rato. Debería sentirse como un dolor agradable, nunca como algo que hay que aguantar. Si un punto es nuevo, duro, crece o está caliente, o si nada ayuda después de unas semanas, pide a alguien que lo revise. Puede que también tu cuello tenga algo que ver.',
      ],
    },
  ],
} as const satisfies ArticleWords
