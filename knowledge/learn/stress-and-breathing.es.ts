/** Stress, tension and breathing, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Estrés y respiración',
  summary: 'Los días tensos acaban a menudo en los hombros. Respirar despacio es una forma de soltar.',
  sections: [
    {
      id: 'stress',
      heading: 'Por qué el estrés llega hasta aquí',
      paragraphs: [
        'Cuando sentimos presión, muchas personas subimos los hombros y apretamos el cuello y la mandíbula sin darnos cuenta. Si dura horas, los músculos se cansan y duelen. Las preocupaciones también pueden subir el volumen del dolor. El dolor es real de todas formas.',
        'Si nos dijiste que estos días son de mucho estrés, tu plan lleva más respiración y más movimiento fácil.',
      ],
    },
    {
      id: 'breathing',
      heading: 'Respirar despacio',
      paragraphs: [
        'Tomar aire por la nariz y soltarlo despacio por la boca calma a muchas personas en uno o dos minutos. Deja que las costillas se ensanchen y que los hombros sigan abajo. Puede que te ofrezcamos una pausa corta y fácil después de tomar aire. Nunca es necesaria, y la dejamos fuera con presión arterial alta, problemas del corazón, embarazo, mareos, o problemas de los ojos o los pulmones.',
        'En todo lo demás, sigue respirando. Suelta el aire al hacer el esfuerzo y no aguantes la respiración.',
      ],
    },
    {
      id: 'limits',
      heading: 'Para qué no sirve',
      paragraphs: [
        'Quizá leas que estos ejercicios tratan el asma o las enfermedades de los pulmones, o que respirar cuesta porque la espalda está rígida. Nosotros no decimos eso. Una falta de aire nueva o que va a más no se quita entrenando. Si te falta el aire en reposo, o con dolor en el pecho, llama a tu número de emergencias.',
        'Si el estrés o el bajo ánimo te pesan casi todos los días, hablar con alguien de confianza, o con tu médico, puede ayudar con algo más que la espalda.',
      ],
    },
  ],
} as const satisfies ArticleWords
