/** Claims people may have met, and what is known, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Cosas que quizá hayas oído',
  summary: 'Respuestas amables a lo que se suele decir de la espalda, los músculos y el ejercicio.',
  sections: [
    {
      id: 'posture',
      heading: '«Tu postura te está dañando la columna»',
      paragraphs: [
        'No se ha demostrado que mirar hacia abajo, dejarse caer en la silla o redondear la espalda dañe la columna. Estar mucho tiempo sin moverse puede hacer que duela. Basta con cambiar a menudo. Doblarse hacia delante tampoco está prohibido: es un movimiento normal, y solo lo dejamos fuera cuando te provoca el dolor o tus huesos necesitan cuidado.',
      ],
    },
    {
      id: 'best',
      heading: '«Este ejercicio supera a todos los demás»',
      paragraphs: [
        'De varios ejercicios se ha dicho que son el mejor. Al comparar los ensayos, ningún tipo quedó por encima. Los que te ayudan, y te gusta hacer, son los que vale la pena conservar. Y dos minutos de un estiramiento, sea cual sea, tampoco hacen desaparecer el dolor.',
      ],
    },
    {
      id: 'adhesions',
      heading: '«Los nudos son fibras pegadas»',
      paragraphs: [
        'Esto no se ha demostrado, ni tampoco que el rodillo o los estiramientos deshagan nada. El trabajo de fuerza no crea nudos.',
      ],
    },
    {
      id: 'inside',
      heading: '«Las torsiones te limpian por dentro»',
      paragraphs: [
        'No se encontró ninguna base sólida para torsiones que limpien venenos, masajeen los órganos o ayuden a la digestión. Girar es bueno para girar. El gato-vaca no es un tratamiento para enfermedades de los pulmones. La postura del niño puede dar una sensación de amplitud y descanso; nadie ha demostrado que haga espacio entre los huesos.',
      ],
    },
    {
      id: 'nutrients',
      heading: '«Estirarse alimenta los músculos»',
      paragraphs: [
        'Decir que el ejercicio lleva nutrientes, acelera la curación con el riego de la sangre o baja la inflamación va más lejos que los hechos. No se ha demostrado que estirarse evite lesiones ni que borre el dolor. Puedes sentir más libertad y más control sin todo eso.',
      ],
    },
    {
      id: 'common',
      heading: '«Uno de los motivos más comunes para ir al médico»',
      paragraphs: [
        'El dolor en la parte alta de la espalda es frecuente. No encontramos ninguna clasificación sólida, así que no damos ninguna. Y llevar las rodillas al pecho, por agradable que sea, trabaja las caderas y la parte baja de la espalda.',
      ],
    },
  ],
} as const satisfies ArticleWords
