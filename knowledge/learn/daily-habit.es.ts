/** Making it a habit, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Convertirlo en un hábito',
  summary: 'Ratos cortos que caben en el día, y una racha que perdona.',
  sections: [
    {
      id: 'short',
      heading: 'Varios ratos cortos',
      paragraphs: [
        'Los movimientos fáciles se pueden hacer varias veces al día. Un minuto aquí y otro allá está bien. En un ensayo, dos minutos al día aliviaron el dolor, y no se pudieron distinguir de doce. En otro, un solo rato de diez minutos fue tan bien como dos. Con la fuerza es distinto: los mismos músculos tienen días libres, salvo que las series sean muy cortas.',
        'Con menos ejercicios, salen mejor. Cuando a unas personas mayores les dieron dos, los hicieron de forma más correcta que quienes recibieron ocho. Por eso tus sesiones son pequeñas.',
      ],
    },
    {
      id: 'when',
      heading: 'Buenos momentos',
      paragraphs: [
        'En la cama, antes de levantarte: lleva los dos brazos hacia arriba, por encima de la almohada. ¿Sin tiempo por la mañana? Gírate de lado en una silla de la cocina. Antes de una reunión larga, de un viaje al volante o de un día de pie: un movimiento para soltar y otro para fortalecer. Y cada vez que se te suban los hombros, «tensión ahora» te da un minuto de alivio.',
        'Únelo a algo que ya haces, como calentar el agua o lavarte los dientes.',
      ],
    },
    {
      id: 'forgive',
      heading: 'Los días perdidos son parte de esto',
      paragraphs: [
        'Lo que ayuda con el tiempo es practicar con regularidad, y eso no quiere decir a la perfección. En el mismo ensayo, la gente hizo unos dos tercios de lo previsto. Tres días por semana es una buena semana. Contamos las semanas cumplidas, no los días perdidos, y después de un tiempo sin practicar empezamos un poco más abajo. No se pierde nada.',
      ],
    },
    {
      id: 'prevent',
      heading: 'Cuando ya ha mejorado',
      paragraphs: [
        'En un ensayo de un año con 567 personas sanas que trabajaban en oficinas, tuvieron dolor de cuello 12 de cada 100 de las que se estiraban a diario y hacían ejercicios de resistencia dos veces por semana. Entre las demás fueron 27 de cada 100. Vale la pena conservar una rutina corta.',
      ],
    },
  ],
} as const satisfies ArticleWords
