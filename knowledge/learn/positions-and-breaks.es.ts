/** Changing position and taking breaks, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Posiciones y pausas',
  summary: 'No hay una única forma buena de sentarse. Cambia a menudo y haz pausas cortas para moverte.',
  sections: [
    {
      id: 'posture',
      heading: '¿Y la postura?',
      paragraphs: [
        'A muchas personas les dicen que su dolor viene de la postura. Las investigaciones no muestran que haya una sola postura correcta, ni que evitar otra prevenga el dolor. Es verdad que los adultos con dolor de cuello llevan de media la cabeza un poco más adelante. Pero las mujeres que a los 17 años se sentaban encorvadas tuvieron a los 22 un dolor de cuello duradero con menos frecuencia, no con más.',
        'Por eso no vigilamos cómo te sientas. Tu próxima posición es una buena posición. Siéntate con la espalda recta, recuéstate, déjate caer un rato, ponte de pie, camina.',
      ],
    },
    {
      id: 'capacity',
      heading: 'Gana margen',
      paragraphs: [
        'Si tu día te pide estar en una silla con la espalda redondeada, o de pie durante horas, podemos ayudar a tu espalda a prepararse. Un cuerpo que se mueve a menudo y es un poco más fuerte aguanta más posiciones durante más tiempo.',
      ],
    },
    {
      id: 'breaks',
      heading: 'Poco y a menudo',
      paragraphs: [
        'En un estudio pequeño, pausas de medio minuto cada 20 minutos redujeron las molestias ante la pantalla y no quitaron trabajo. En un ensayo de seis meses, las personas de oficina que hacían pausas activas, o cambiaban a menudo de posición, tuvieron más o menos la mitad de probabilidades de un nuevo dolor de cuello: 17 de cada 100, frente a 44 de cada 100. Cuando se reunieron todos los estudios, hubo menos seguridad, así que somos prudentes.',
        'Nuestras pausas duran menos de un minuto: un movimiento fácil que evita que todo se quede rígido. En un estudio, la gente hizo solo la mitad de las pausas que se le ofrecían, más o menos, así que elige un ritmo que vayas a mantener. En una reunión o una llamada, el modo silencioso nos tiene en silencio.',
        'Las pausas ayudan más cuando llegan antes de que duela.',
      ],
    },
  ],
} as const satisfies ArticleWords
