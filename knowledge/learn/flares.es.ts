/** What to do when pain flares up, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Cuando hay un brote',
  summary: 'Un brote es una mala racha, no volver a empezar. Haz menos, sigue en movimiento y ve subiendo.',
  sections: [
    {
      id: 'what',
      heading: 'Qué es un brote',
      paragraphs: [
        'Un brote es una temporada en la que el dolor es claramente peor de lo habitual y sigue así más de un día. Puede venir después de un viaje largo al volante, una mala noche, un resfriado, una semana dura o nada que puedas nombrar. Los brotes son frecuentes en el camino hacia la mejoría. Un brote por sí solo no significa que algo se haya dañado.',
      ],
    },
    {
      id: 'do',
      heading: 'Qué ayuda',
      paragraphs: [
        'Dínoslo con el botón de brote. Entonces quitamos el trabajo de fuerza, dejamos los movimientos fáciles y la respiración, y reducimos la cantidad a la mitad o menos.',
        'Sigue haciendo las cosas normales que puedas, poco a poco. Cambia de posición a menudo. A muchas personas les sienta bien el calor. En una farmacia pueden decirte qué alivio para el dolor es adecuado para ti.',
      ],
    },
    {
      id: 'back',
      heading: 'El camino de vuelta',
      paragraphs: [
        'La mayoría de los brotes se calman en unos días. Cuando el tuyo se haya calmado, dínoslo y volvemos a subir por pasos. No hace falta que recuperes los días perdidos.',
      ],
    },
    {
      id: 'check',
      heading: 'Mira si hay algo nuevo',
      paragraphs: [
        'Durante un brote repetimos unas pocas preguntas de seguridad. Si el dolor es de un tipo nuevo, no te deja dormir y no se alivia en ninguna posición, o viene con fiebre, pérdida de peso, debilidad o adormecimiento, pide que te vean antes de hacer ejercicio. Con dolor en el pecho, dificultad para respirar, piernas débiles o adormecidas, o pérdida del control de la orina, llama a tu número de emergencias.',
      ],
    },
  ],
} as const satisfies ArticleWords
