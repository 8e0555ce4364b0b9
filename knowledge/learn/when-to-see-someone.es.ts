/** When to have upper-back pain looked at, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Cuándo pedir que te vean',
  summary:
    'La mayoría de estos dolores no son graves. Estas son las señales que debe ver un profesional de la salud, y en qué plazo.',
  sections: [
    {
      id: 'first',
      heading: '¿Lo ha revisado alguien?',
      paragraphs: [
        'La mayor parte del dolor de esta zona viene de los músculos y las articulaciones. Aun así, un dolor que dura en esta parte de la espalda tiene una causa grave más a menudo que el de cuello o el de la parte baja de la espalda. El servicio de salud público británico (NHS) dice a las personas con dolor entre los hombros que pidan una cita urgente. Si nadie ha revisado el tuyo todavía, pídeselo a un médico o fisioterapeuta, sobre todo en el embarazo, después de una lesión o con otros problemas de salud.',
      ],
    },
    {
      id: 'now',
      heading: 'Llama a tu número de emergencias',
      paragraphs: [
        'Presión o dolor en el pecho. Dolor en el brazo, la mandíbula o la espalda con sudor, náuseas o falta de aire. Un infarto puede venir sin ningún dolor en el pecho, sobre todo en las mujeres, en las personas mayores y en quienes tienen diabetes. Un dolor repentino y muy fuerte entre los omóplatos. Dificultad repentina para respirar, o tos con sangre.',
        'Debilidad o adormecimiento nuevos en las dos piernas, adormecimiento entre las piernas, o pérdida del control de la orina o las heces. Manos que se vuelven torpes, o piernas pesadas o inestables, en cuestión de horas o días. Problemas repentinos en la cara, el habla o la vista.',
        'Dolor después de un accidente grave. Fiebre alta con un dolor intenso en la columna.',
      ],
    },
    {
      id: 'soon',
      heading: 'Pide que te vean pronto, antes de hacer ejercicio',
      paragraphs: [
        'El mismo día: un dolor entre los omóplatos que viene con el esfuerzo y se alivia con el descanso. Puede ser el corazón.',
        'En unos días: un cáncer, ahora o en el pasado. Fiebre o malestar general. Pérdida de peso sin proponértelo. Un dolor que va siempre a peor, o que no se alivia en ninguna posición. Un dolor repentino después de una caída pequeña o de toser, si puede que tus huesos sean frágiles. Hormigueo, adormecimiento o debilidad en un brazo. Manos que se vuelven torpes poco a poco, o piernas pesadas. Una franja de dolor que arde, con o sin sarpullido.',
      ],
    },
    {
      id: 'review',
      heading: 'Pide que lo revisen si no cambia',
      paragraphs: [
        '¿Peor después de dos semanas, o sin mejorar después de seis? Es hora de preguntar. Puedes imprimir un resumen para llevarlo contigo.',
        'Las preguntas de seguridad de esta app te ayudan a decidir, pero no pueden examinarte. Si algo te preocupa, hazle caso.',
      ],
    },
  ],
} as const satisfies ArticleWords
