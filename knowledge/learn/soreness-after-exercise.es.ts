/** Soreness after exercise, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Dolor después del ejercicio',
  summary: 'Los músculos suelen doler uno o dos días tras algo nuevo. Cómo distinguirlo de otra cosa.',
  sections: [
    {
      id: 'normal',
      heading: 'Un dolor normal',
      paragraphs: [
        'Los músculos que han hecho algo nuevo duelen a menudo. Ese dolor aparece unas horas después, suele ser más fuerte al cabo de uno o dos días y se va en unos tres días. Es un dolor sordo y repartido, y se nota más al usar o apretar el músculo. Se hace más leve a medida que tu cuerpo se acostumbra al trabajo.',
        'Quizá hayas leído que entrenar desgarra los músculos, y que se recomponen en nudos duros si no te estiras. No es así como se sabe que funciona. Los músculos se adaptan, y puedes ayudarles empezando con poco y añadiendo un poco cada vez. Eso es lo que hace tu plan.',
      ],
    },
    {
      id: 'do',
      heading: 'Qué hacer',
      paragraphs: [
        'Sigue moviéndote con suavidad. El calor y un paseo sientan bien. No hace falta que te saltes los movimientos fáciles. Si el dolor es fuerte, haz más pequeña la próxima sesión de fuerza; dinos que fue dura y lo haremos por ti.',
      ],
    },
    {
      id: 'not-this',
      heading: 'Cuando es otra cosa',
      paragraphs: [
        'Un dolor agudo que apareció durante el ejercicio, que se extiende o que al día siguiente no ha vuelto a tu nivel habitual es una señal para dar un paso atrás. Lo hacemos contigo.',
      ],
    },
  ],
} as const satisfies ArticleWords
