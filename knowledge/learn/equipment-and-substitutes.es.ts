/** Things that help, and what to use instead, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Lo que necesitas y con qué cambiarlo',
  summary: 'Una silla y una pared bastan. Qué más puede ayudar y qué usar en su lugar.',
  sections: [
    {
      id: 'enough',
      heading: 'Una silla basta',
      paragraphs: [
        'Cualquier plan se puede construir con una silla estable y una pared. Dinos qué tienes, y usamos solo eso. La silla no debe rodar. Para girarte de lado necesita respaldo.',
      ],
    },
    {
      id: 'comfort',
      heading: 'Para más comodidad',
      paragraphs: [
        'Una manta doblada hace el suelo más amable para las rodillas, y llena el hueco entre las caderas y los talones cuando te sientas hacia atrás. Una almohada o una toalla enrollada bajo la frente, la cabeza o la espalda puede convertir un esfuerzo en un descanso. Los brazos pueden quedarse a los lados en lugar de estirarse. Si no te gusta el suelo, muchos ejercicios se pueden hacer en una silla, en una mesa, en la pared o en la cama. Busca las formas más fáciles en cada ejercicio.',
      ],
    },
    {
      id: 'load',
      heading: 'Para trabajar un poco más',
      paragraphs: [
        'Una banda elástica hace más difíciles, paso a paso, los ejercicios de juntar los omóplatos, los remos y las tracciones hacia abajo. Cada vez, mira que no tenga grietas. Sujétala a algo que no se pueda mover, y nunca a una puerta que se pueda abrir hacia ti. Si el látex te da problemas, elige una banda que no lo lleve. ¿No tienes banda? Dos botellas pequeñas de agua son pesas ligeras, y una toalla de la que tiras por los dos lados es una banda que no se estira.',
        'Ponerte boca abajo o de rodillas son otras formas de hacer más difícil el juntar los omóplatos, si te van bien.',
      ],
    },
    {
      id: 'roller',
      heading: 'Un rodillo, si te apetece',
      paragraphs: [
        'El rodillo de espuma más fácil para acostarse encima es largo y blando. Una toalla enrollada hace un trabajo más suave. Es un extra, no una obligación.',
      ],
    },
  ],
} as const satisfies ArticleWords
