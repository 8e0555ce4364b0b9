/** What research says about exercise for this pain, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Qué dicen las pruebas',
  summary:
    'El ejercicio ayuda a muchas personas: de 1 a 2 puntos sobre 10, más o menos, en unas semanas. No es una cura.',
  sections: [
    {
      id: 'numbers',
      heading: 'Qué encontraron los ensayos',
      paragraphs: [
        'En la mayoría de los ensayos, el dolor bajó entre 1 y 2 puntos, más o menos, en una escala de 0 a 10, en un plazo de 4 a 20 semanas. Algunas personas mejoraron más, otras menos.',
        'En un ensayo con 198 personas con dolor de cuello y hombros, se hizo un solo ejercicio con banda cinco días por semana durante diez semanas. El dolor bajó 1,4 puntos más que sin él en quienes hacían dos minutos al día, y 1,9 en quienes hacían doce. El ensayo no pudo distinguir entre unos y otros. Dos minutos cuentan.',
        'En otro, unos estiramientos de cuello y hombros dos veces al día durante cuatro semanas quitaron 1,4 puntos. A quienes los hicieron al menos tres veces por semana les fue mejor.',
        'En un ensayo pequeño con 47 personas de oficina, entrenar los músculos que guían los omóplatos durante 20 minutos, tres veces por semana, quitó 2 puntos más que no entrenar. Una revisión de ocho ensayos de este tipo de trabajo también encontró menos dolor, pero ningún cambio en lo que la gente podía hacer.',
      ],
    },
    {
      id: 'kinds',
      heading: 'Qué tipo funciona',
      paragraphs: [
        'Una revisión de 40 ensayos comparó el trabajo de fuerza, los ejercicios de control, el yoga, el taichí y otros para el dolor de cuello. Ningún tipo destacó, y los autores no estaban muy seguros de ningún resultado. Tampoco una revisión de 26 ensayos pudo decir cuánto es suficiente. Así que observamos qué te ayuda, y eso lo conservamos.',
      ],
    },
    {
      id: 'limits',
      heading: 'Lo que no sabemos',
      paragraphs: [
        'La mayor parte de estas investigaciones son con personas de oficina con dolor de cuello y hombros. Pocos ensayos han mirado solo el dolor de la parte alta de la espalda, y no hay ninguna guía para él. Usamos el conocimiento más cercano que tenemos, y lo decimos.',
        'Ninguno de estos ejercicios es una cura. Si tu dolor dura o cambia, deja que lo revise un profesional de la salud.',
      ],
    },
  ],
} as const satisfies ArticleWords
