/** Scoliosis, arthritis and discs, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Escoliosis, artrosis, artritis y discos',
  summary: 'Qué significan estas palabras para tus ejercicios, y por qué una imagen no lo cuenta todo.',
  sections: [
    {
      id: 'blamed',
      heading: 'Se nombran mucho, pocas veces son la causa',
      paragraphs: [
        'Muchas personas piensan que detrás de su dolor tiene que haber artrosis o un disco. A veces es así. Más a menudo no se encuentra ninguna parte concreta, y pesan más los ratos largos de quietud y la falta de movimiento. Las imágenes de la columna muestran articulaciones y discos gastados en muchas personas que se sienten bien.',
        'Si te han dicho que tienes alguna de estas cosas, dínoslo. Cambiamos el plan. Si no, unas respuestas de seguridad sin alertas son una buena señal.',
      ],
    },
    {
      id: 'arthritis',
      heading: 'Artrosis y artritis',
      paragraphs: [
        'A las articulaciones gastadas les suele gustar el movimiento, en un recorrido que sea fácil. Empieza despacio en las mañanas rígidas. Con una artritis inflamatoria, descansa los días de brote, y si te afecta al cuello dejamos fuera todo lo que llegue al final de su recorrido.',
      ],
    },
    {
      id: 'discs',
      heading: 'Discos y nervios',
      paragraphs: [
        'Un disco que presiona un nervio puede dar dolor, hormigueo o adormecimiento a lo largo de un brazo o alrededor del pecho. Si es nuevo, ve primero a un profesional de la salud. Si es algo conocido y estable, dejamos fuera redondear la espalda del todo y girar del todo.',
      ],
    },
    {
      id: 'scoliosis',
      heading: 'Escoliosis',
      paragraphs: [
        'Una curva de la columna hacia un lado, que a menudo viene de los años de crecimiento, a veces duele. Puede que los músculos de los dos lados trabajen de forma desigual. Nuestro plan trabaja igual los dos lados. No endereza la curva, y no lo prometeríamos. Consulta a un profesional de la salud si la curva es grande o está cambiando, y después de una operación.',
      ],
    },
    {
      id: 'whiplash',
      heading: 'Después de un accidente',
      paragraphs: [
        'Después de un latigazo cervical o de otra lesión, primero pide que te revisen. Durante las primeras doce semanas, el movimiento del cuello se queda pequeño y sin dolor.',
      ],
    },
  ],
} as const satisfies ArticleWords
