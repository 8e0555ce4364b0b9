/** Why an upper back aches, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Por qué duele',
  summary:
    'Ratos largos sin moverse, un trabajo nuevo o pesado, tos, estrés: casi siempre empieza por algo sencillo.',
  sections: [
    {
      id: 'sitting',
      heading: 'Ratos largos sin moverse',
      paragraphs: [
        'Las horas en el escritorio, al volante o con el teléfono piden a los mismos músculos la misma tarea pequeña. Se cansan y la zona empieza a quejarse. Las caderas, el pecho y los hombros también pueden sentirse tensos. Lo que parece importar es no moverse, más que una forma concreta de sentarse.',
      ],
    },
    {
      id: 'load',
      heading: 'Más de lo que podía asumir',
      paragraphs: [
        'Cargar, girar, doblarse, lanzar o un entrenamiento nuevo pueden forzar la zona, sobre todo cuando es más de lo que acostumbras. A quienes entrenan también les pasa a menudo. Una espalda que hace poco ejercicio tiene menos margen, así que un día normal puede parecer mucho.',
      ],
    },
    {
      id: 'cough',
      heading: 'Toses y estornudos',
      paragraphs: [
        'Un ataque fuerte de tos o de estornudos puede dejar doloridos los músculos entre las costillas. Si además tienes fiebre, te falta el aire, toses sangre o sientes un dolor agudo cada vez que tomas aire, por favor, busca ayuda médica antes de hacer ejercicio.',
      ],
    },
    {
      id: 'tension',
      heading: 'Estrés y falta de sueño',
      paragraphs: [
        'Muchas personas tensan el cuello y los hombros cuando la vida se pone difícil, y lo que duele se siente peor después de una mala noche.',
      ],
    },
    {
      id: 'other',
      heading: 'Otras causas',
      paragraphs: [
        'Detrás puede haber una lesión, un problema de una articulación, un nervio irritado o el cuello. De vez en cuando es algo de fuera de la espalda. Por eso nuestras preguntas de seguridad van primero, y por eso las repetimos.',
        'A menudo nadie puede señalar una sola causa. No te hace falta tenerla para empezar con suavidad, una vez que las preguntas no den alertas.',
      ],
    },
  ],
} as const satisfies ArticleWords
