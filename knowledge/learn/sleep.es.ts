/** Sleep and upper-back pain, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'El sueño',
  summary: 'Formas de acostarte con más comodidad, y el dolor nocturno que hay que mirar más de cerca.',
  sections: [
    {
      id: 'both-ways',
      heading: 'El dolor y el sueño',
      paragraphs: [
        'El dolor puede estropear el sueño, y una mala noche puede hacer que el dolor se sienta peor al día siguiente. Así que vale la pena cuidar tus noches. Casi todo lo que sigue son consejos comunes más que hechos comprobados. Prueba una cosa cada vez.',
      ],
    },
    {
      id: 'lying',
      heading: 'Encontrar una postura cómoda',
      paragraphs: [
        'No hay una única posición buena. A muchas personas les gusta estar de lado, con una almohada que llene el hueco entre el hombro y la cabeza, y otra que abrazar para que el brazo de arriba esté apoyado. Boca arriba puede ayudar una almohada fina bajo la cabeza y otra bajo las rodillas. Dormir boca abajo está bien si te va bien.',
        'Cambia cuando te despiertes. Un estiramiento lento en la cama, con los dos brazos hacia arriba por encima de la almohada, es una forma agradable de empezar, si les gusta a tus hombros.',
      ],
    },
    {
      id: 'evening',
      heading: 'Antes de dormir',
      paragraphs: [
        'Unas respiraciones lentas o unos movimientos fáciles ayudan a muchas personas a soltar el día. Deja el ejercicio más duro para horas más tempranas.',
      ],
    },
    {
      id: 'night-pain',
      heading: 'El dolor nocturno que hay que revisar',
      paragraphs: [
        'Despertarse al darse la vuelta es frecuente. Es distinto un dolor que sigue igual en todas las posiciones, que no te deja dormir noche tras noche, o que viene con fiebre, sudores o pérdida de peso. Por favor, ve a un profesional de la salud antes de hacer ejercicio. Una rigidez que te despierta en la segunda mitad de la noche y se alivia una vez que te levantas merece que se la cuentes a tu médico. Mientras tanto puedes hacer ejercicio.',
      ],
    },
  ],
} as const satisfies ArticleWords
