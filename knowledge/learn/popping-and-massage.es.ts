/** Popping, manipulation and massage, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Crujidos y masajes',
  summary: 'Qué pueden hacer por un tiempo las manos de un profesional, y por qué le dejamos los crujidos.',
  sections: [
    {
      id: 'pop',
      heading: 'Qué es el crujido',
      paragraphs: [
        'Una articulación que se mueve deprisa puede crujir. Se cree que es gas en el líquido de la articulación. Nada vuelve a su sitio, porque nada estaba fuera de su sitio. Las articulaciones que crujen solas, sin dolor, son frecuentes y no pasa nada.',
      ],
    },
    {
      id: 'professional',
      heading: 'Con un profesional',
      paragraphs: [
        'Algunos fisioterapeutas, osteópatas y quiroprácticos ofrecen un empujón rápido en la parte alta de la espalda. En los ensayos, esto alivió el dolor de cuello por un tiempo corto, 13,6 puntos de 100 más que un trabajo manual más suave. Sabemos menos de lo que hace con el dolor de la parte alta de la espalda. No es para todo el mundo: los huesos frágiles, un coágulo o los anticoagulantes, el cáncer, las señales de un nervio y algunas enfermedades de las articulaciones son motivos para no hacerlo. Cuéntales primero cómo está tu salud.',
        'Un alivio así se pasa. Puede hacer que moverse sea más fácil, así que haz tus ejercicios después.',
      ],
    },
    {
      id: 'self',
      heading: 'Por tu cuenta',
      paragraphs: [
        'Nunca te enseñamos a hacer crujir tu propia espalda o tu cuello, y te pedimos que tampoco lo haga un amigo. Si una articulación cruje durante un ejercicio y no duele, sigue.',
      ],
    },
    {
      id: 'massage',
      heading: 'Masaje',
      paragraphs: [
        'A muchas personas les gusta un masaje, y puede dar alivio durante horas o días. No tiene que doler para ayudar. Úsalo como un extra agradable, junto con moverte y ganar fuerza, que puedes hacer cuando quieras.',
      ],
    },
  ],
} as const satisfies ArticleWords
