/** How long it takes, and where it ends, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Cuánto tarda',
  summary: 'Qué esperar en semanas y meses, cómo puede ser «mejor» y cómo termina un plan.',
  sections: [
    {
      id: 'course',
      heading: 'El camino de cada persona es distinto',
      paragraphs: [
        'A algunas personas el dolor les va y les viene. A otras les dura semanas o meses. Que el dolor dure no significa que tu espalda se esté dañando.',
        'Conocemos mejor cómo evoluciona el cuello. De las personas con un dolor de cuello nuevo, unas 3 de cada 4 dijeron al cabo de un año que se habían recuperado o estaban mucho mejor. Pero casi la mitad seguía teniendo algo de dolor. Las dos cosas pueden ser verdad.',
      ],
    },
    {
      id: 'when',
      heading: 'Cuándo puedes notar un cambio',
      paragraphs: [
        'Estirarte y moverte puede aliviar el mismo día. En los ensayos, el dolor se había aliviado después de cuatro a diez semanas. En un año de trabajo de fuerza, la mayor mejora llegó en los dos primeros meses. Puede que lo veas en lo que puedes hacer antes de verlo en el número.',
        'Dos minutos no harán desaparecer el dolor. Dos minutos casi todos los días, durante semanas, pueden hacerlo más pequeño.',
      ],
    },
    {
      id: 'not-a-cure',
      heading: 'A menudo una ayuda, no una cura',
      paragraphs: [
        'Nadie puede prometerte una espalda que no duela nunca. Podemos buscar menos dolor, más de las cosas que te importan y saber qué hacer cuando vuelva.',
        'Miramos cómo va todo después de 4, 8 y 12 semanas. Si nada se ha movido, cambiamos el plan y te proponemos que alguien te revise.',
      ],
    },
    {
      id: 'graduation',
      heading: 'El final del plan',
      paragraphs: [
        'Cuando tus metas están cerca y todo va estable, te gradúas. Te quedas con una rutina corta de dos ejercicios, dos días por semana, y vuelves a un plan completo si lo necesitas. El resto de tu tiempo es tuyo.',
      ],
    },
  ],
} as const satisfies ArticleWords
