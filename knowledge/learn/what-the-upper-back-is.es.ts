/** What the upper back is, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Qué es la parte alta de la espalda',
  summary: 'Dónde empieza y dónde termina, de qué está hecha y cómo puede sentirse el dolor en ella.',
  sections: [
    {
      id: 'where',
      heading: 'Entre el cuello y la parte baja de la espalda',
      paragraphs: [
        'La parte alta de la espalda es la parte de la columna a la que se unen las costillas. Va desde la base del cuello hasta más o menos el final de la caja torácica. En medicina se llama columna dorsal o torácica.',
        'El dolor de aquí puede estar entre los omóplatos, en la parte de arriba de los hombros, a lo largo de las costillas o justo debajo de los omóplatos.',
      ],
    },
    {
      id: 'parts',
      heading: 'Un equipo de partes',
      paragraphs: [
        'Doce huesos, las costillas, muchas articulaciones pequeñas y varias capas de músculo trabajan juntos. Te sostienen y te dejan girar, doblarte, alcanzar cosas y respirar hondo. Los músculos también guían los omóplatos, así que esta zona trabaja mucho siempre que trabajan tus brazos.',
        'Cualquiera de estas partes puede doler cuando se ha forzado, o cuando ha estado quieta mucho tiempo. Los músculos acostumbrados a trabajar suelen llevarlo mejor. Es una de las razones para fortalecerlos.',
      ],
    },
    {
      id: 'feel',
      heading: 'Cómo se puede sentir',
      paragraphs: [
        'Algunas personas tienen un dolor sordo. Otras lo sienten agudo o como un ardor. Puede estar ahí todo el tiempo o ir y venir, y puede empeorar con ciertos movimientos o después de mucho tiempo sin ninguno.',
        'Es frecuente, y se ha estudiado menos que el dolor de cuello o de la parte baja de la espalda. Saber cómo es el tuyo nos ayuda a elegir ejercicios para ti; por eso preguntamos.',
      ],
    },
    {
      id: 'range',
      heading: 'Usa el movimiento que quieres conservar',
      paragraphs: [
        'Las espaldas que pocas veces giran o se doblan suelen sentirse rígidas cuando lo hacen. Moverte con suavidad por el recorrido que tienes, y a menudo, es una forma amable de conservarlo.',
      ],
    },
  ],
} as const satisfies ArticleWords
