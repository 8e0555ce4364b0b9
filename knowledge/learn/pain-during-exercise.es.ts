/** The traffic light for pain during exercise, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Dolor durante el ejercicio',
  summary: 'Un semáforo: cuándo seguir, cuándo aflojar y cuándo parar.',
  sections: [
    {
      id: 'light',
      heading: 'El semáforo',
      paragraphs: [
        'Verde: un estiramiento, algo de esfuerzo o tu dolor de siempre hasta 3 sobre 10. Sigue.',
        'Ámbar: 4 o 5, o hasta 2 puntos más de lo habitual. Hazlo más pequeño o más lento. En el plazo de un día debería volver a tu nivel habitual. No añadiremos nada hasta que sea así.',
        'Rojo: un dolor agudo, que se extiende o como una descarga eléctrica; una subida de 3 puntos o más; o 6 y más si lo habitual en ti es menos de 4. Detén este ejercicio y dínoslo.',
        'En tus dos primeras semanas ponemos un límite un poco más estricto: el verde llega hasta 2.',
      ],
    },
    {
      id: 'stop',
      heading: 'Detente de inmediato',
      paragraphs: [
        'Detente y pide ayuda de emergencia si tienes dolor en el pecho, dificultad para respirar en reposo, sensación de desmayo, debilidad o adormecimiento nuevos en las dos piernas, inestabilidad al caminar, pérdida del control de la orina, visión doble o si arrastras las palabras. Si notas mareo, detente y siéntate. Si empieza a hormiguearte un brazo, detente y pide que te lo vean. El botón de parar siempre está ahí.',
      ],
    },
    {
      id: 'why',
      heading: 'Por qué un poco de dolor está bien',
      paragraphs: [
        'En ensayos con personas con dolor de larga duración, el ejercicio que dolía un poco no fue peor que el que no dolía, y durante un tiempo corto fue ligeramente mejor. Los colores son una costumbre acordada; no se han probado en la parte alta de la espalda. Están para ayudarte a escuchar tu cuerpo. Un dolor fuerte es un límite, no una prueba de voluntad.',
      ],
    },
    {
      id: 'gently',
      heading: 'Con suavidad',
      paragraphs: [
        'Calienta primero: rota los hombros o haz círculos con los brazos durante uno o dos minutos. Empieza pequeño y despacio. Ve solo hasta donde te resulte fácil, no fuerces ni rebotes nunca, y sigue respirando. Si dudas con un ejercicio, déjalo fuera y pregunta a un profesional.',
      ],
    },
  ],
} as const satisfies ArticleWords
