/** Using a foam roller, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Usar un rodillo de espuma',
  summary: 'Qué puede hacer el rodillo y qué no, cómo usarlo con cuidado y quién debe dejarlo fuera.',
  sections: [
    {
      id: 'does',
      heading: 'Qué hace',
      paragraphs: [
        'El rodillo puede hacerte sentir más soltura y menos molestias por un tiempo. En conjunto, los estudios encontraron alrededor de un 4 por ciento más de flexibilidad y alrededor de un 6 por ciento menos de molestias. Varias semanas de rodillo dieron algo más de recorrido a personas sanas; se probó en los muslos, no en la espalda.',
        'Leerás que un rodillo deshace tejidos pegados, limpia los músculos o baja la inflamación. Nada de eso se ha demostrado. Lo más probable es que calme la forma en que el cuerpo siente esa zona. Y eso ya vale la pena.',
      ],
    },
    {
      id: 'how',
      heading: 'Cómo hacerlo',
      paragraphs: [
        'No necesitas un rodillo. Si tienes uno, empieza con poca presión y medio minuto, y aumenta despacio. Rueda por la parte alta de la espalda, con el rodillo atravesado bajo los omóplatos, no sobre el cuello ni la parte baja de la espalda. Sujétate la cabeza con las manos. Acostarte a lo largo del rodillo es para descansar y abrir el pecho, no para rodar arriba y abajo.',
        'No debería doler. Sigue respirando. Bebe un vaso de agua si tienes sed; no se conoce ningún efecto sobre el uso del rodillo.',
        'Después del rodillo, haz un ejercicio de fuerza mientras moverte te resulte fácil.',
      ],
    },
    {
      id: 'not-for',
      heading: 'Cuándo dejarlo fuera',
      paragraphs: [
        'No ofrecemos el rodillo con huesos frágiles o una fractura de columna en el pasado, en el embarazo avanzado, con anticoagulantes o un problema de sangrado, ni sobre piel herida o infectada. Con un coágulo, una infección en un hueso o cáncer en un hueso, por favor, no hagas ejercicio con esta app: consulta a tu profesional de la salud. Si tienes dolor desde hace mucho tiempo, pregunta antes de empezar.',
      ],
    },
  ],
} as const satisfies ArticleWords
